using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Words the quotation behind "X said": its own words in quotation marks, to its end in the sentence, since nobody's words end before the
/// "but" that they were leading to. They are not touched; what they leave open is listed all the same.
/// </summary>
/// <param name="words">The wording so far.</param>
internal sealed class QuotationWriter(WordWriter words)
{
    private readonly WordWriter quoted = new();

    /// <summary>Writes the quotation that holds the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public void Write(SentenceView view, Clause content, TextSpan quote, int first, int last)
    {
        (first, last) = Within(view, quote, first, last);
        words.Append(": “");
        words.Append(view.Quote(first, last));
        words.Append("”");
        quoted.Begin(view);
        quoted.Speaker = content.Attribution?.Entity;
        quoted.IsQuoted = true;
        quoted.Append(first, last, content);
        words.Unresolved.AddRange(quoted.Unresolved);
    }

    private static (int First, int Last) Within(SentenceView view, TextSpan quote, int first, int last)
    {
        if (!quote.Contains(view.Tokens[first].Span) || !quote.Contains(view.Tokens[last].Span))
            return (first, last);
        while (first > 0 && quote.Contains(view.Tokens[first - 1].Span))
            first--;
        while (last + 1 < view.Count && quote.Contains(view.Tokens[last + 1].Span))
            last++;
        return (first, view.Is(last, ",") ? last - 1 : last);
    }
}
