using System.Collections.Immutable;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One person under two names: two spellings of the last or the first name, or two first names for the one holder of an office.
/// Nicknames, initials, accents, transliterations and maiden names are no conflict, nor are two people of one surname: whom one
/// passage names side by side, or whose sentences speak of kin and namesakes, are two.
/// </summary>
internal sealed class NameConflictRule : IStoryRule
{
    private const int MostCompared = 40;
    private const int LeastSharedContext = 3;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "name-conflict",
        "One person with two spellings of the name, or two first names for the holder of one office.",
        Severity.Low,
        [
            new("Warren Buffett told shareholders on Saturday that he would step down.", "Warren Buffet said on Saturday that he would step down."),
            new(
                "Larkfield Police Chief Marcus Dunleavy said on Tuesday that two suspects had been caught.",
                "The suspects were found by a dog, Larkfield Police Chief Martin Dunleavy said on Tuesday."),
        ],
        [
            new("The contract was signed by William Ashcombe.", "Bill Ashcombe said he had signed the contract."),
            new("President Volodymyr Zelenskyy spoke on Tuesday.", "President Volodymyr Zelensky spoke on Tuesday."),
            new("Owen Castellane was pulled from the water.", "Rhys Castellane, who had sailed with his brother, swam ashore."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var people = NamedPerson.Of(context.Story.Entities);
        var sentences = context.Story.Entities.Passages.ToDictionary(values => values.Syntax.Passage.Id, values => values.Syntax.Sentences, StringComparer.Ordinal);
        foreach (var person in people.Where(person => person.IsSurelyPerson))
            ExamineSpellings(person, context);
        foreach (var group in people.GroupBy(person => person.Name.FoldedLast, StringComparer.Ordinal))
            ExaminePairs([.. group.Take(MostCompared)], (one, other) => AreOneHolder(one, other) && !IsTwo(one, other, sentences), Severity.Medium, context);
        foreach (var group in people.Where(person => person.Given.Length >= 3).GroupBy(person => person.Given, StringComparer.Ordinal))
            ExaminePairs([.. group.Take(MostCompared)], (one, other) => AreOneByContext(one, other, sentences) && !IsTwo(one, other, sentences), Severity.Low, context);
    }

    private static bool IsTwo(NamedPerson one, NamedPerson other, Dictionary<string, ImmutableArray<Sentence>> sentences) =>
        one.SharesPassage(other) || one.IsOneOfTwo(sentences) || other.IsOneOfTwo(sentences);

    /// <summary>Two spellings of the last or first name among the mentions of one person.</summary>
    private static void ExamineSpellings(NamedPerson person, RuleContext context)
    {
        var givens = person.Names.SelectMany(name => name.Name.Given).ToHashSet(StringComparer.Ordinal);
        var lasts = person.Names.Where(name => !givens.Contains(name.Name.Last)).GroupBy(name => name.Name.Last, StringComparer.Ordinal).Take(8).ToList();
        var firsts = person.Names.Where(name => !name.Name.Given.IsEmpty).GroupBy(name => name.Name.Given[0], StringComparer.Ordinal).Take(8).ToList();
        Compare(lasts, NameSpelling.AreNear, person, context);
        Compare(firsts, NameSpelling.AreNearGiven, person, context);
    }

    private static void Compare(
        List<IGrouping<string, (Mention Mention, PersonName Name)>> spellings, Func<string, string, bool> areNear, NamedPerson person, RuleContext context)
    {
        for (var i = 0; i < spellings.Count; i++)
        {
            for (var j = i + 1; j < spellings.Count; j++)
            {
                if (!areNear(spellings[i].Key, spellings[j].Key))
                    continue;
                Propose(
                    [.. spellings[i].Select(name => name.Mention)], [.. spellings[j].Select(name => name.Mention)],
                    Severity.Low, $"the story spells the name of one person in two ways", 0.9, context);
                return;
            }
        }
    }

    private static void ExaminePairs(ImmutableArray<NamedPerson> people, Func<NamedPerson, NamedPerson, bool> areOne, Severity severity, RuleContext context)
    {
        for (var i = 0; i < people.Length; i++)
        {
            for (var j = i + 1; j < people.Length; j++)
            {
                if (!areOne(people[i], people[j]))
                    continue;
                var reason = severity == Severity.Low
                    ? "the two names seem to be one person's, spelt in two ways"
                    : "both are given as the holder of one office";
                Propose(
                    [.. people[i].Names.Select(name => name.Mention)], [.. people[j].Names.Select(name => name.Mention)], severity, reason, 0.82, context);
            }
        }
    }

    /// <summary>One unique office, two first names that are no forms of one another.</summary>
    private static bool AreOneHolder(NamedPerson one, NamedPerson other) =>
        one.Given.Length >= 3 && other.Given.Length >= 3 && !NameSpelling.AreOneGiven(one.Given, other.Given)
        && TitleUse.Plain(one.Entity).Any(left => TitleUse.Plain(other.Entity).Any(right => IsOneOffice(left, right)));

    private static bool IsOneOffice(TitleUse left, TitleUse right) =>
        left.Office == right.Office && OfficeCatalog.Default.FindBase(left.Office) is { IsUnique: true }
        && (OfficeId.Parse(left.Office).Jurisdiction.Length > 0 || left.Title.Text.Equals(right.Title.Text, StringComparison.OrdinalIgnoreCase)
            || (left.Title.Kind == TitleKind.Corporate && right.Title.Kind == TitleKind.Corporate && !TitleConflictRule.AreTwoFirms(left.Title.Organisation, right.Title.Organisation)));

    /// <summary>One first name, last names that are near, and sentences about the same thing.</summary>
    private static bool AreOneByContext(NamedPerson one, NamedPerson other, Dictionary<string, ImmutableArray<Sentence>> sentences) =>
        one.Name.Last.Length >= 4 && other.Name.Last.Length >= 4 && one.Name.Last[0] == other.Name.Last[0]
        && one.Name.Last != other.Name.Last && SpellingDistance.Within(one.Name.Last, other.Name.Last, 3)
        && !NameSpelling.AreTransliterations(one.Name.Last, other.Name.Last) && one.SharedContext(other, sentences) >= LeastSharedContext;

    private static void Propose(
        ImmutableArray<Mention> ones, ImmutableArray<Mention> others, Severity severity, string reason, double strength, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(SideOf(ones[0], context), SideOf(others[0], context));
        var isSwapped = left.Span != ones[0].Span || left.Passage != ones[0].Passage;
        var (first, second) = isSwapped ? (others, ones) : (ones, others);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Severity = severity,
            Relation = IsSlip(first, second) ? FindingRelation.Warning : FindingRelation.Contradiction,
            Strength = strength,
            Features = Features(first, second, left, right),
            Evidence = [.. first.Skip(1).Concat(second.Skip(1)).Take(20).Select(mention => new EvidenceSpan(mention.Passage.Document, mention.Span))],
            Explanation = Wording.Contrast(left, right, reason),
            LikelyCorrect = ByTable(left, right, context) ?? IndependentPassages.Majority(
                [.. first.Select(mention => mention.Passage).Distinct()], [.. second.Select(mention => mention.Passage).Distinct()]),
        });
    }

    // A telling that spells a name in both ways is at odds with itself, not with another: a slip of the pen.
    private static bool IsSlip(ImmutableArray<Mention> ones, ImmutableArray<Mention> others) =>
        ones.Any(mention => others.Any(other => other.Passage == mention.Passage));

    private static CandidateFeatures Features(ImmutableArray<Mention> ones, ImmutableArray<Mention> others, FindingSide left, FindingSide right) => new()
    {
        IsTyped = true,
        SameSubject = 1,
        SameSlot = 1,
        Exclusive = 1,
        Rarity = 1,
        OtherSideHasValue = ones.Any(mention => others.Any(other => other.Passage == mention.Passage)),
        IsWithinPassage = left.Passage == right.Passage,
        IsAttributed = left.Claim?.Attribution is not null || right.Claim?.Attribution is not null,
        Relatedness = 1 - ((double)SpellingDistance.Of(left.Text, right.Text) / Math.Max(left.Text.Length, right.Text.Length)),
    };

    private static LikelyCorrect? ByTable(FindingSide left, FindingSide right, RuleContext context)
    {
        var (one, other) = (context.Offices.Identify(left.Text).Key, context.Offices.Identify(right.Text).Key);
        if (one is null == other is null)
            return null;
        var side = one is not null ? Side.Left : Side.Right;
        return new(side, $"The office table knows {Wording.Quote(side == Side.Left ? left : right)} and not the other spelling.");
    }

    private static FindingSide SideOf(Mention mention, RuleContext context) => context.SideAt(mention.Passage, mention.Sentence, mention.Span);
}
