using System.Collections.Immutable;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>
/// The times and numbers of a sentence by word and by span, sorted once, so that a look-up does not scan the sentence.
/// Its buffers are reused from sentence to sentence.
/// </summary>
internal sealed class SentenceValues
{
    private int[] timeOf = [];
    private int[] quantityOf = [];

    /// <summary>Times in the sentence, in text order.</summary>
    public ReadOnlyMemory<TimeExpression> Times { get; private set; }

    /// <summary>Numbers in the sentence, in text order.</summary>
    public ReadOnlyMemory<Quantity> Quantities { get; private set; }

    /// <summary>Turns to a sentence.</summary>
    public void Load(ImmutableArray<Token> tokens, ReadOnlyMemory<TimeExpression> times, ReadOnlyMemory<Quantity> quantities)
    {
        Times = times;
        Quantities = quantities;
        if (timeOf.Length < tokens.Length)
        {
            timeOf = new int[Math.Max(64, tokens.Length)];
            quantityOf = new int[timeOf.Length];
        }

        Array.Fill(timeOf, -1, 0, tokens.Length);
        Array.Fill(quantityOf, -1, 0, tokens.Length);
        for (var i = times.Length - 1; i >= 0; i--)
            Mark(tokens, times.Span[i].Span, timeOf, i);
        for (var i = quantities.Length - 1; i >= 0; i--)
            Mark(tokens, quantities.Span[i].Span, quantityOf, i);
    }

    /// <summary>The first time that covers a word, or null.</summary>
    public TimeExpression? TimeAt(int token) => timeOf[token] < 0 ? null : Times.Span[timeOf[token]];

    /// <summary>The first number that covers a word, or null.</summary>
    public Quantity? QuantityAt(int token) => quantityOf[token] < 0 ? null : Quantities.Span[quantityOf[token]];

    /// <summary>Index of the first time that begins at or behind an offset.</summary>
    public int FirstTimeFrom(int offset) => SpanSearch.FirstFrom(Times.Span, offset, static time => time.Span.Start);

    /// <summary>Adds the numbers that lie inside a span and are not in the list yet.</summary>
    public void AddWithin(TextSpan span, ImmutableArray<Quantity>.Builder into)
    {
        for (var i = SpanSearch.FirstFrom(Quantities.Span, span.Start, static quantity => quantity.Span.Start); i < Quantities.Length && Quantities.Span[i].Span.Start < span.End; i++)
        {
            if (span.Contains(Quantities.Span[i].Span) && !into.Contains(Quantities.Span[i]))
                into.Add(Quantities.Span[i]);
        }
    }

    private static void Mark(ImmutableArray<Token> tokens, TextSpan span, int[] values, int value)
    {
        for (var i = SpanSearch.FirstFrom(tokens.AsSpan(), span.Start, static token => token.Span.Start); i < tokens.Length && tokens[i].Span.End <= span.End; i++)
            values[i] = value;
    }
}
