using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A sentence that holds numbers, with the words that each number takes up.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Index">Index of the sentence in its passage.</param>
/// <param name="Tree">Its words and tree.</param>
/// <param name="Numbers">Its numbers in text order; at least one.</param>
internal sealed record NumberSentence(Passage Passage, int Index, SyntaxTree Tree, ImmutableArray<PlacedNumber> Numbers)
{
    /// <summary>The words.</summary>
    public ImmutableArray<Token> Tokens => Tree.Tokens;

    /// <summary>The sentences of a passage that hold numbers, in text order.</summary>
    public static IEnumerable<NumberSentence> Of(PassageValues values)
    {
        var next = 0;
        while (next < values.Quantities.Length)
        {
            var sentence = values.Quantities[next].Sentence;
            var tree = values.Syntax.Sentences[sentence].Tree;
            var numbers = ImmutableArray.CreateBuilder<PlacedNumber>();
            for (; next < values.Quantities.Length && values.Quantities[next].Sentence == sentence; next++)
            {
                var quantity = values.Quantities[next];
                numbers.Add(new(quantity, FirstWordFrom(tree, quantity.Span.Start), FirstWordFrom(tree, quantity.Span.End) - 1));
            }

            yield return new(values.Syntax.Passage, sentence, tree, numbers.ToImmutable());
        }
    }

    /// <summary>Index of the first word that starts at or behind <paramref name="offset"/>.</summary>
    public static int FirstWordFrom(SyntaxTree tree, int offset) => SpanSearch.FirstFrom(tree.Tokens.AsSpan(), offset, static token => token.Span.Start);

    /// <summary>The lemma of a word, or nothing outside the sentence.</summary>
    public string Lemma(int index) => index >= 0 && index < Tree.Count ? Tokens[index].Lemma : string.Empty;

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand.</summary>
    public TextSpan SpanOf(int first, int last) => Tree.SpanOf(Math.Max(first, 0), Math.Min(last, Tree.Count - 1));
}

/// <summary>A number with the words that it takes up.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct PlacedNumber(Quantity Quantity, int First, int Last)
{
    /// <summary>The number as stated.</summary>
    public double Value => Quantity.Value;

    /// <summary>
    /// The numbers that may have been rounded to this one: half a unit of the last place that is written on either side,
    /// none for a whole number below a thousand.
    /// </summary>
    public (double Low, double High) Rounding(string words)
    {
        if (!Quantity.IsExact)
            return (Quantity.Minimum, Quantity.Maximum);
        var half = Math.Abs(Value) < 1000 && Value == Math.Floor(Value) && !words.Contains('.', StringComparison.Ordinal)
            ? 0
            : LastPlace(words) / 2;
        return (Value - half, Value + half);
    }

    /// <summary>The size of the last place that is written: 0.1 million for "1.2 million", 100 for "1,200".</summary>
    private double LastPlace(string words)
    {
        var digits = new string([.. words.Where(c => char.IsAsciiDigit(c) || c == '.')]).TrimEnd('.');
        if (digits.Length == 0 || !double.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var written) || written == 0)
            return Math.Abs(Value) >= 1000 ? Math.Abs(Value) / 20 : 1;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        var place = point >= 0 ? Math.Pow(10, point + 1 - digits.Length) : Math.Pow(10, written >= 1000 ? zeros : 0);
        return place * Math.Abs(Value / written);
    }
}
