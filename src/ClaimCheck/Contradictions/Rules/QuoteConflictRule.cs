using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Words inside quotation marks are sacred: where two quotations of one speaker are the same but for a word or two, one of them
/// misquotes. Ellipses and brackets stand for anything; case, punctuation, spelling, contractions, fillers and what is left off
/// at either end change nothing; quotations that differ in more than a few words are two utterances.
/// </summary>
internal sealed class QuoteConflictRule : IStoryRule
{
    private const int FewestMatched = 5;
    private const double LeastShare = 0.7;
    private static readonly FrozenSet<string> Fillers = Read("quote-fillers", "word", _ => true);
    private static readonly FrozenSet<string> Negations = ReadNegations();

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "quote-conflict",
        "One quotation of one speaker with changed words inside the quotation marks.",
        Severity.High,
        [
            new(
                "\"I will not sell a single acre of this land,\" Agnes Thorvald told the committee on Monday.",
                "\"I will not give a single acre of this land,\" Agnes Thorvald told the committee on Monday."),
        ],
        [
            new(
                "\"I will not sell a single acre of this land, not to a bank and not to the state,\" Agnes Thorvald said.",
                "\"I will not sell a single acre ... not to a bank and not to the state,\" Agnes Thorvald said."),
            new(
                "\"The harbour belongs to the fishermen,\" said Ines Quintela.",
                "\"The harbour belongs to everyone who works here,\" Ines Quintela wrote in January."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var quotations = SaidWordsReader.Quotations(context.Story);
        foreach (var (left, right) in SaidWordsIndex.Pairs(quotations))
        {
            if (!MayBeOneSpeaker(left, right))
                continue;
            var difference = WordDifference.Between(left, right);
            if (IsOneUtterance(difference) && Weightiest(difference, left, right) is { } change)
                Propose(left, right, change, difference, context);
        }
    }

    private static bool MayBeOneSpeaker(SaidWords left, SaidWords right) =>
        left.Speaker is null || right.Speaker is null || left.Speaker.Id == right.Speaker.Id;

    private static bool IsOneUtterance(WordDifference difference) =>
        difference.Matched >= FewestMatched && difference.Share >= LeastShare
        && difference.Changes.Length is >= 1 and <= 2 && !difference.Changes.Any(change => change.IsLongEnd || Math.Max(change.LeftCount, change.RightCount) > 4);

    /// <summary>The change that matters most, or null where only fillers came or went.</summary>
    private static WordChange? Weightiest(WordDifference difference, SaidWords left, SaidWords right)
    {
        WordChange? found = null;
        foreach (var change in difference.Changes)
        {
            var (gone, come) = (Weighty(left, change.LeftFirst, change.LeftEnd), Weighty(right, change.RightFirst, change.RightEnd));
            if (gone.Concat(come).Any(Negations.Contains))
                return change;
            if (gone.Length + come.Length > 0 && string.Concat(gone) != string.Concat(come))
                found ??= change;
        }

        return found;
    }

    private static ImmutableArray<string> Weighty(SaidWords words, int first, int end) =>
        [.. words.Words[first..end].Select(word => word.Text).Where(word => !Fillers.Contains(word))];

    private static void Propose(SaidWords one, SaidWords other, WordChange change, WordDifference difference, RuleContext context)
    {
        var left = context.SideAt(one.Passage, one.Sentence, one.Span);
        var right = context.SideAt(other.Passage, other.Sentence, other.Span);
        var known = one.Speaker is not null && other.Speaker is not null;
        var who = (one.Speaker ?? other.Speaker)?.Name is { } name ? " of " + name : string.Empty;
        var evidence = new[] { (one, change.LeftFirst, change.LeftEnd), (other, change.RightFirst, change.RightEnd) }
            .Where(part => part.Item3 > part.Item2)
            .Select(part => new EvidenceSpan(part.Item1.Passage.Document, SpanOf(part.Item1, part.Item2, part.Item3)))
            .ToImmutableArray();
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Severity = Severity.High,
            Strength = Math.Min(0.99, (known ? 0.65 : 0.5) + (0.4 * difference.Share)),
            Evidence = evidence,
            Explanation = Wording.Contrast(left, right, $"{HowItChanged(one, other, change)} inside the quotation marks of one quotation{who}"),
        });
    }

    private static string HowItChanged(SaidWords one, SaidWords other, WordChange change)
    {
        if (change.LeftCount == 0)
            return Words(other, change.RightFirst, change.RightEnd) + " has been added";
        var before = Words(one, change.LeftFirst, change.LeftEnd);
        return change.RightCount == 0
            ? before + " is missing"
            : $"{before} has become {Words(other, change.RightFirst, change.RightEnd)}";
    }

    private static string Words(SaidWords words, int first, int end) =>
        Wording.Quote(SpanOf(words, first, end).Quote(words.Passage.Document.Source.Value));

    private static TextSpan SpanOf(SaidWords words, int first, int end) => words.Words[first].Span.Union(words.Words[end - 1].Span);

    private static FrozenSet<string> ReadNegations()
    {
        var table = LexiconTable.OpenLexicon("negators");
        var kind = table.Column("kind");
        return Read("negators", "word", row => row[kind] == "particle");
    }

    private static FrozenSet<string> Read(string list, string column, Predicate<string[]> wanted)
    {
        var table = LexiconTable.OpenLexicon(list);
        var word = table.Column(column);
        return table.Rows.Where(row => wanted(row)).Select(row => row[word]).ToFrozenSet(StringComparer.Ordinal);
    }
}
