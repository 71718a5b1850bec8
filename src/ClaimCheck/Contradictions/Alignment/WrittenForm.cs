using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>A word as it stands in the text, lower case, with the rest of its compound: "lower" and not "low", "part-time" and not "part".</summary>
internal static class WrittenForm
{
    /// <summary>The written form of the word at <paramref name="token"/>, its spelling normalised.</summary>
    public static string Of(SentenceView view, int token)
    {
        var tokens = view.Tokens;
        var text = tokens[token].Text;
        var isCompound = token + 2 < view.Count && tokens[token + 1].Text is "-" or "‑" or "–"
            && tokens[token + 1].Span.Start == tokens[token].Span.End && tokens[token + 2].Span.Start == tokens[token + 1].Span.End;
        return WordRelations.Normalize(isCompound ? string.Concat(text, "-", tokens[token + 2].Text) : text);
    }
}
