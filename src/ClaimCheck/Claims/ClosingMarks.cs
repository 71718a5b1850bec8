using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Closing marks right behind a stretch: they belong to it where it holds their opening mark.</summary>
internal static class ClosingMarks
{
    /// <summary>Takes the closing mark in where the opening one is inside.</summary>
    public static (int First, int Last) Take(SentenceView view, int first, int last)
    {
        if (last + 1 < view.Count && view.Tokens[last + 1].Text == "." && view.Tokens[last].Text.Contains('.', StringComparison.Ordinal)
            && view.Tokens[last + 1].Span.Start == view.Tokens[last].Span.End && char.IsLetter(view.Tokens[last].Text[^1]))
            last++;
        if (!IsClosing(view, last + 1) && !(last + 1 < view.Count && view.Tokens[last + 1].Penn is PennTag.FullStop or PennTag.Comma && IsClosing(view, last + 2)))
            return (first, last);
        var balance = 0;
        for (var i = first; i <= last; i++)
        {
            balance += view.Tokens[i].Text switch
            {
                "“" or "``" or "«" or "(" => 1,
                "”" or "''" or "»" or ")" => -1,
                "\"" => balance > 0 ? -1 : 1,
                _ => 0,
            };
        }

        return balance > 0 ? (first, IsClosing(view, last + 1) ? last + 1 : last + 2) : (first, last);
    }

    private static bool IsClosing(SentenceView view, int index) => index < view.Count && view.Tokens[index].Text is "\"" or "”" or "''" or "»" or ")";
}
