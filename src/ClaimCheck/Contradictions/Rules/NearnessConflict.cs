using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two of one series, told by their distance from now: "next season's league" and "this season's league". What the numbers and
/// times of a sentence hold ("next week") is not read here. Words: <c>nearness-words</c>.
/// </summary>
internal static class NearnessConflict
{
    private const double Weight = 0.9;

    private static readonly FrozenDictionary<string, string> Orders = LexiconTable.OpenLexicon("nearness-words").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Proposes the two words of <paramref name="pair"/>, where it has two that stand for two of a series.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        if (DeterminerPair.Find(pair, IsOne) is not { } found
            || Orders[pair.Left.Words[found.Left].Word] == Orders[pair.Right.Words[found.Right].Word]
            || pair.Left.Passage.Published != pair.Right.Passage.Published)
        {
            return;
        }

        SubstitutionCandidate.Propose(
            pair, new(SentenceUnit.OfWord(found.Left), SentenceUnit.OfWord(found.Right), SubstitutionSlot.Neighbours, 2), context, Weight,
            "both cannot be meant", features => features with { IsTyped = true, Exclusive = 1 }, floor: 1);
    }

    private static bool IsOne(SentenceView view, int token) =>
        view.Times[token] is null && view.Quantities[token] is null && Orders.ContainsKey(view.Words[token].Word);
}
