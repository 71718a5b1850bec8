using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Which way a percentage goes: "rose 2.3%", "2.3 per cent lower", "down by 2.3%". Words: <c>change-words</c>.</summary>
internal static class ChangeDirection
{
    private static readonly FrozenDictionary<string, int> Directions = Read();

    /// <summary>1 for up, -1 for down, 0 where the sentence does not say, and the word that says it.</summary>
    public static (int Direction, int Word) Of(SentenceView view, Quantity quantity)
    {
        if (quantity.Kind is not (QuantityKind.Percentage or QuantityKind.PercentagePoints))
            return (0, -1);
        var (first, last) = (quantity.Token, quantity.Token);
        while (first > 0 && view.Quantities[first - 1] == quantity)
            first--;
        while (last + 1 < view.Count && view.Quantities[last + 1] == quantity)
            last++;
        if (last + 1 < view.Count && DirectionOf(view, last + 1) is not 0 and var after)
            return (after, last + 1);
        for (var i = first - 1; i >= Math.Max(0, first - 2); i--)
        {
            if (DirectionOf(view, i) is not 0 and var before)
                return (before, i);
            if (view.Words[i].Word is not ("by" or "of" or "about" or "some" or "nearly" or "almost" or "around"))
                break;
        }

        var predicate = ClauseContext.Predicate(view, quantity.Token);
        return view.Tokens[quantity.Token].Head >= 0 ? (DirectionOf(view, predicate), predicate) : (0, -1);
    }

    private static int DirectionOf(SentenceView view, int token) =>
        Directions.TryGetValue(view.Words[token].Word, out var direction) || Directions.TryGetValue(view.Tokens[token].Text.ToLowerInvariant(), out direction) ? direction : 0;

    private static FrozenDictionary<string, int> Read()
    {
        var table = LexiconTable.OpenLexicon("change-words");
        var (lemma, direction) = (table.Column("lemma"), table.Column("direction"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[direction] == "up" ? 1 : -1, StringComparer.Ordinal);
    }
}
