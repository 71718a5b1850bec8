using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Support;

/// <summary>A pair of aligned sentences seen from one of them.</summary>
internal readonly struct PairSide
{
    private readonly SentencePair pair;
    private readonly bool isLeft;

    /// <summary>Looks at <paramref name="pair"/> from its left or right sentence.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="isLeft">Whether from the left one.</param>
    public PairSide(SentencePair pair, bool isLeft)
    {
        this.pair = pair;
        this.isLeft = isLeft;
    }

    /// <summary>The other sentence.</summary>
    public SentenceView Other => isLeft ? pair.Right : pair.Left;

    /// <summary>Weighted share of this sentence that the other answers, 0 to 1.</summary>
    public double Share => isLeft ? pair.LeftShare : pair.RightShare;

    /// <summary>Whether an answered content word is denied in one of the two only.</summary>
    public bool Denies
    {
        get
        {
            for (var i = 0; i < View.Count; i++)
            {
                if (View.IsContent[i] && Answer(i) is >= 0 and var j && View.Denials[i] > 0 != Other.Denials[j] > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether this sentence has a word of denial that the other does not answer.</summary>
    public bool HasLoneNegation
    {
        get
        {
            for (var i = 0; i < View.Count; i++)
            {
                if (Answer(i) < 0 && Polarity.IsParticle(View, i))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the other sentence has one that this does not answer.</summary>
    public bool OtherHasLoneNegation
    {
        get
        {
            for (var j = 0; j < Other.Count; j++)
            {
                if (Back(j) < 0 && Polarity.IsParticle(Other, j))
                    return true;
            }

            return false;
        }
    }

    private SentenceView View => isLeft ? pair.Left : pair.Right;

    /// <summary>Whether the other sentence answers the word.</summary>
    public bool Covers(int token) => isLeft ? pair.Alignment.CoversLeft(token) : pair.Alignment.CoversRight(token);

    /// <summary>For each word in whose place the other sentence has another one: how surely, and whether the two exclude each other.</summary>
    public void ReadRivals(double[] trusts, bool[] rivals)
    {
        foreach (var substitution in pair.Substitutions)
        {
            var (mine, theirs) = isLeft ? (substitution.Left, substitution.Right) : (substitution.Right, substitution.Left);
            var trust = PairEvidence.Trust(pair, substitution);
            if (trust <= trusts[mine.Head])
                continue;
            trusts[mine.Head] = trust;
            rivals[mine.Head] = AreRivals(mine, theirs);
        }
    }

    private bool AreRivals(SentenceUnit mine, SentenceUnit theirs)
    {
        if (mine.Kind == UnitKind.Quantity && theirs.Kind == UnitKind.Quantity)
        {
            return View.Quantities[mine.Head] is { } number && Other.Quantities[theirs.Head] is { } rival
                && QuantityComparison.Comparable(number, rival) && !QuantityComparison.Agree(number, rival);
        }

        if (mine.Kind == UnitKind.Time && theirs.Kind == UnitKind.Time)
            return TimeComparison.Compare(View.Times[mine.Head], Other.Times[theirs.Head]) == TimeAgreement.Apart;
        if (mine.Kind == UnitKind.Name && theirs.Kind == UnitKind.Name)
        {
            return View.Entities[mine.Head]?.Type == Other.Entities[theirs.Head]?.Type
                && !NameComparison.CanBeOne(View, mine, Other, theirs);
        }

        var (left, right) = (View.Words[mine.Head], Other.Words[theirs.Head]);
        return WordRelations.OppositeGrade(left, right) is 1 or 2 || ExclusiveWords.Exclude(View, mine, Other, theirs);
    }

    private int Answer(int token) => isLeft ? pair.Alignment.RightOf(token) : pair.Alignment.LeftOf(token);

    private int Back(int token) => isLeft ? pair.Alignment.LeftOf(token) : pair.Alignment.RightOf(token);
}
