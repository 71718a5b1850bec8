using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A body cannot cast more votes than it has members. Both must be stated: the count with the body that votes, and the size of
/// that body in the same sentence or, where the story states one size only for bodies of that name, elsewhere. A tie that is
/// broken by a chair or a vice president adds a vote and keeps the rule silent.
/// </summary>
internal sealed class VoteMismatchRule : IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "vote-mismatch",
        "More votes than the body that voted has members.",
        Severity.Medium,
        [
            new("The nine-member council voted 6-4 on Tuesday to let the fair return."),
            new("The board rejected the merger by eight votes to five.", "The board, which has 11 members, had never met for so long."),
        ],
        [
            new("The nine-member council voted 5-2 on Tuesday; two members were on holiday."),
            new("The 100-member Senate confirmed the judge 51-50, with the vice president breaking the tie."),
            new("The five-member executive had backed the plan. The congress approved it by 312 votes to 241."),
            new("The nine-member council watched the town team win 8-3 on Saturday."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var sizes = new Dictionary<string, List<BodySize>>(StringComparer.Ordinal);
        var tallies = new List<VoteTally>();
        foreach (var passage in context.Story.Entities.Passages)
        {
            foreach (var sentence in NumberSentence.Of(passage))
            {
                foreach (var size in BodySize.Find(sentence))
                    Add(sizes, size);
                if (VoteTally.Find(sentence) is { } tally)
                    tallies.Add(tally);
            }
        }

        foreach (var tally in tallies)
        {
            if (sizes.TryGetValue(tally.BodyName, out var stated) && SizeFor(tally, stated) is { } size && tally.Votes > size.Size)
                Propose(tally, size, context);
        }
    }

    private static void Add(Dictionary<string, List<BodySize>> sizes, BodySize size)
    {
        if (!sizes.TryGetValue(size.Body, out var stated))
            sizes[size.Body] = stated = [];
        stated.Add(size);
    }

    /// <summary>The size stated beside the count, or the only one that the story gives for such a body.</summary>
    private static BodySize? SizeFor(VoteTally tally, List<BodySize> stated)
    {
        var near = stated.Find(size => size.Sentence.Passage == tally.Sentence.Passage && size.Sentence.Index == tally.Sentence.Index);
        if (near is not null)
            return near;
        var first = stated[0];
        return stated.TrueForAll(size => size.Size == first.Size) && Modifier(tally.Sentence, tally.Body) is var name
            && (name.Length == 0 || stated.TrueForAll(size => IsModifiedBy(size, name)))
                ? first
                : null;
    }

    private static string Modifier(NumberSentence sentence, int body) =>
        body > 0 && sentence.Tokens[body - 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective
            ? sentence.Lemma(body - 1)
            : string.Empty;

    private static bool IsModifiedBy(BodySize size, string name)
    {
        for (var i = 1; i < size.Sentence.Tree.Count; i++)
        {
            if (size.Sentence.Lemma(i).Equals(size.Body, StringComparison.OrdinalIgnoreCase) && size.Sentence.Lemma(i - 1) == name)
                return true;
        }

        return false;
    }

    private static void Propose(VoteTally tally, BodySize size, RuleContext context)
    {
        var votes = context.SideAt(tally.Sentence.Passage, tally.Sentence.Index, tally.Sentence.SpanOf(tally.First, tally.Last));
        var seats = context.SideAt(size.Sentence.Passage, size.Sentence.Index, size.Span);
        var sum = $"{Wording.Number(tally.Votes)} votes are more than the {Wording.Number(size.Size)} that the {tally.BodyName} has";
        var (left, right) = ReadingOrder.Sort(votes, seats);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Strength = 0.9,
            Reference = new("sum", sum),
            Explanation = Wording.Contrast(left, right, sum),
        });
    }
}
