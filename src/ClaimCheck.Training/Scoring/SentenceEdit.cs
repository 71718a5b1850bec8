using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Scoring;

/// <summary>A change to the words of one sentence.</summary>
/// <param name="Kind">Kind of change.</param>
/// <param name="Span">The characters of the article that are replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="IsContrary">Whether the sentence then says what cannot also be true; else it is harmless.</param>
internal sealed record SentenceEdit(string Kind, TextSpan Span, string Replacement, bool IsContrary)
{
    /// <summary>The words of <paramref name="span"/>, which holds the edit, with the edit made.</summary>
    public string Apply(string text, TextSpan span) =>
        string.Concat(text.AsSpan(span.Start, Span.Start - span.Start), Replacement, text.AsSpan(Span.End, span.End - Span.End));

    /// <summary>An edit of whole tokens, the case of the first letter kept.</summary>
    public static SentenceEdit Of(string kind, Token token, string replacement, bool isContrary) =>
        new(kind, token.Span, char.IsUpper(token.Text[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement, isContrary);
}
