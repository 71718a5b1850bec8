using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>"From 40 to 60, an increase of 20 percent": two figures and the change that the text says lies between them.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="From">The figure before.</param>
/// <param name="To">The figure after.</param>
/// <param name="Change">The stated change, in per cent.</param>
/// <param name="First">First word of the part that names the change.</param>
/// <param name="Last">Last word of that part.</param>
internal sealed record ChangeStatement(NumberSentence Sentence, PlacedNumber From, PlacedNumber To, PlacedNumber Change, int First, int Last)
{
    private static readonly FrozenSet<string> Words = ReadWords();

    /// <summary>The statements of a sentence; there is one at most for each stated percentage.</summary>
    public static IEnumerable<ChangeStatement> Find(NumberSentence sentence)
    {
        if (FindPair(sentence) is not var (from, to))
            yield break;
        foreach (var change in sentence.Numbers)
        {
            if (change.Quantity.Kind != QuantityKind.Percentage || !change.Quantity.IsExact || change == from || change == to)
                continue;
            if (NameOfChange(sentence, change) is var (first, last))
                yield return new(sentence, from, to, change, first, last);
        }
    }

    /// <summary>The smallest and the largest change in per cent, without sign, that the two figures allow once rounding is granted.</summary>
    public (double Low, double High) Expected()
    {
        var (fromLow, fromHigh) = From.Rounding(Written(From));
        var (toLow, toHigh) = To.Rounding(Written(To));
        var (least, most) = ((toLow / fromHigh) - 1, (toHigh / fromLow) - 1);
        var (low, high) = (Math.Min(Math.Abs(least), Math.Abs(most)), Math.Max(Math.Abs(least), Math.Abs(most)));
        return (least < 0 && most > 0 ? 0 : low * 100, high * 100);
    }

    /// <summary>Whether the stated change follows from the figures, its own rounding granted.</summary>
    public bool Follows()
    {
        var (low, high) = Expected();
        var written = Written(Change);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var slack = point < 0 ? 1.0 : 0.15;
        var stated = Math.Abs(Change.Value);
        return stated >= low - slack && stated <= high + slack;
    }

    private string Written(PlacedNumber number) => Sentence.Passage.Document.Source.Quote(number.Quantity.Span);

    /// <summary>"From A to B" or "to B from A", two figures of one kind that are no shares themselves.</summary>
    private static (PlacedNumber From, PlacedNumber To)? FindPair(NumberSentence sentence)
    {
        PlacedNumber? from = null;
        PlacedNumber? to = null;
        foreach (var number in sentence.Numbers)
        {
            if (number.Quantity.Kind is not (QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure) || number.Value <= 0)
                continue;
            var before = sentence.Lemma(number.First - 1);
            if (before == "from")
                from ??= number;
            else if (before == "to")
                to ??= number;
        }

        return from is { } first && to is { } second && AreComparable(first.Quantity, second.Quantity) && Math.Abs(first.First - second.First) <= 12
            ? (first, second)
            : null;
    }

    private static bool AreComparable(Quantity left, Quantity right) =>
        left.Kind == right.Kind
            ? left.Unit == right.Unit
            : left.Unit is null || right.Unit is null;

    /// <summary>"An increase of 20 percent", "a 20 percent increase", "up 20 percent", "20 percent more", "rose 20 percent".</summary>
    private static (int First, int Last)? NameOfChange(NumberSentence sentence, PlacedNumber change)
    {
        for (var i = change.First - 1; i >= Math.Max(0, change.First - 4); i--)
        {
            if (Words.Contains(sentence.Lemma(i)))
                return (WithArticle(sentence, i), change.Last);
            if (sentence.Lemma(i) is not ("of" or "by" or "about" or "a" or "an" or "some" or "around" or "roughly" or "nearly"))
                break;
        }

        for (var i = change.Last + 1; i <= change.Last + 2; i++)
        {
            if (Words.Contains(sentence.Lemma(i)))
                return (WithArticle(sentence, change.First), i);
        }

        return null;
    }

    private static int WithArticle(NumberSentence sentence, int index) => sentence.Lemma(index - 1) is "a" or "an" ? index - 1 : index;

    private static FrozenSet<string> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("change-words");
        var lemma = table.Column("lemma");
        return table.Rows.Select(row => row[lemma]).ToFrozenSet(StringComparer.Ordinal);
    }
}
