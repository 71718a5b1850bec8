using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>
/// Words stripped to what they say: lower case, no punctuation, apostrophes inside a word dropped. Used to compare quotations
/// and to name findings, where case, quotation marks and spacing must not count.
/// </summary>
internal static class NormalWords
{
    /// <summary>The words of <paramref name="span"/> in order with their places; marks between them are left out.</summary>
    public static ImmutableArray<NormalWord> Read(string text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<NormalWord>();
        var i = span.Start;
        while (i < span.End)
        {
            if (!IsPart(text, i, span))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < span.End && IsPart(text, i, span))
                i++;
            words.Add(new(Fold(text.AsSpan(start, i - start)), TextSpan.FromBounds(start, i)));
        }

        return words.ToImmutable();
    }

    /// <summary>The words of <paramref name="text"/> in order, joined by single blanks.</summary>
    public static string Join(string text) =>
        string.Join(' ', Read(text, new TextSpan(0, text.Length)).Select(word => word.Text));

    /// <summary>Letters and digits, and the marks that hold a figure or a word together: 1,200, 3.5, don't.</summary>
    private static bool IsPart(string text, int i, TextSpan span)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' or '$' or '£' or '€')
            return true;
        if (i == span.Start || i + 1 >= span.End)
            return false;
        return c switch
        {
            '\'' or '’' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
            ',' or '.' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        };
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c is not ('\'' or '’' or ','))
                folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded, 0, length);
    }
}

/// <summary>One word without case and marks.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct NormalWord(string Text, TextSpan Span);
