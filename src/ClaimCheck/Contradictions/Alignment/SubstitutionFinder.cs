using System.Collections.Immutable;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Finds where two aligned sentences have different words in one place: in the gaps of the word order, and under aligned heads of the trees.</summary>
internal static class SubstitutionFinder
{
    private const int LargestGap = 12;

    /// <summary>The substitutions of <paramref name="pair"/> in order of the left sentence; no word is in two of them.</summary>
    public static ImmutableArray<Substitution> Find(SentencePair pair)
    {
        var found = new List<Substitution>();
        var usedLeft = new bool[pair.Left.Count];
        var usedRight = new bool[pair.Right.Count];
        FindInGaps(pair, found, usedLeft, usedRight);
        FindUnderHeads(pair, found, usedLeft, usedRight);
        FindByDependents(pair, found, usedLeft, usedRight);
        RivalFinder.Find(pair, found);
        JourneyStarts.Find(pair, found);
        HedgedFigures.Find(pair, found);
        found.Sort(static (a, b) => a.Left.First.CompareTo(b.Left.First));
        return [.. found];
    }

    private static void FindInGaps(SentencePair pair, List<Substitution> found, bool[] usedLeft, bool[] usedRight)
    {
        var lastLeft = -1;
        var lastRight = -1;
        var leftUnits = new List<SentenceUnit>();
        var rightUnits = new List<SentenceUnit>();
        for (var i = 0; i <= pair.Left.Count; i++)
        {
            var j = i == pair.Left.Count ? pair.Right.Count : pair.Alignment.RightOf(i);
            if (j <= lastRight)
                continue;
            if (i - lastLeft > 1 && j - lastRight > 1)
            {
                leftUnits.Clear();
                rightUnits.Clear();
                UnitReader.Read(pair.Left, lastLeft + 1, i - 1, pair.Alignment.CoversLeft, leftUnits);
                UnitReader.Read(pair.Right, lastRight + 1, j - 1, pair.Alignment.CoversRight, rightUnits);
                NameStretch.Join(pair.Left, lastLeft + 1, i - 1, leftUnits);
                NameStretch.Join(pair.Right, lastRight + 1, j - 1, rightUnits);
                if (leftUnits.Count is > 0 and <= LargestGap && rightUnits.Count is > 0 and <= LargestGap)
                    GapMatcher.Match(pair, leftUnits, rightUnits, found, usedLeft, usedRight);
            }

            lastLeft = i;
            lastRight = j;
        }
    }

    private static void FindUnderHeads(SentencePair pair, List<Substitution> found, bool[] usedLeft, bool[] usedRight)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || !pair.Left.IsContent[i])
                continue;
            foreach (var child in pair.Left.Sentence.Tree.Children(i))
            {
                if (usedLeft[child] || pair.Alignment.CoversLeft(child) || UnitReader.At(pair.Left, child) is not { } left)
                    continue;
                var role = Roles.Of(pair.Left, child);
                if (role is ClauseRole.None or ClauseRole.Root)
                    continue;
                foreach (var other in pair.Right.Sentence.Tree.Children(j))
                {
                    if (usedRight[other] || pair.Alignment.CoversRight(other) || Roles.Of(pair.Right, other) != role
                        || UnitReader.At(pair.Right, other) is not { } right || !GapMatcher.Fit(left.Kind, right.Kind)
                        || (role is ClauseRole.Oblique or ClauseRole.Nominal
                            && Roles.Preposition(pair.Left, child) != Roles.Preposition(pair.Right, other)))
                    {
                        continue;
                    }

                    Add(found, new(left, right, SubstitutionSlot.Head, 0), usedLeft, usedRight);
                    break;
                }
            }
        }
    }

    // Verbs and nouns that differ while their actor or undergoer and something else answer each other.
    private static void FindByDependents(SentencePair pair, List<Substitution> found, bool[] usedLeft, bool[] usedRight)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (usedLeft[i] || pair.Alignment.CoversLeft(i) || UnitReader.At(pair.Left, i) is not { Kind: UnitKind.Verb or UnitKind.Adjective or UnitKind.Noun } left)
                continue;
            foreach (var child in pair.Left.Sentence.Tree.Children(i))
            {
                var answer = pair.Alignment.RightOf(child);
                if (answer < 0 || !pair.Left.IsContent[child])
                    continue;
                var head = pair.Right.Tokens[answer].Head;
                if (head < 0 || usedRight[head] || pair.Alignment.CoversRight(head) || Roles.Of(pair.Left, child) != Roles.Of(pair.Right, answer)
                    || Roles.Of(pair.Left, child) is ClauseRole.None || UnitReader.At(pair.Right, head) is not { } right || left.Kind != right.Kind)
                {
                    continue;
                }

                Add(found, new(left, right, SubstitutionSlot.Dependents, 0), usedLeft, usedRight);
                break;
            }
        }
    }

    internal static void Add(List<Substitution> found, Substitution substitution, bool[] usedLeft, bool[] usedRight)
    {
        usedLeft.AsSpan(substitution.Left.First, substitution.Left.Last - substitution.Left.First + 1).Fill(true);
        usedRight.AsSpan(substitution.Right.First, substitution.Right.Last - substitution.Right.First + 1).Fill(true);
        found.Add(substitution);
    }
}
