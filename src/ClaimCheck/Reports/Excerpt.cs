using System.Text;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>Shows words in the middle of what stands around them: "… ask El Salvador, «Senator» Marco Rubio said …".</summary>
internal static class Excerpt
{
    private const int Before = 40;
    private const int After = 60;
    private const int LongestQuote = 240;

    /// <summary>One line with the words of <paramref name="span"/> between guillemets.</summary>
    public static string Around(SourceText source, TextSpan span)
    {
        var (before, quote, after) = Split(source, span);
        return Flatten($"{before}«{quote}»{after}");
    }

    /// <summary>What stands before the words of <paramref name="span"/>, the words, and what stands behind them, in one line of the text.</summary>
    public static (string Before, string Quote, string After) Split(SourceText source, TextSpan span)
    {
        var text = source.Value;
        var start = Math.Max(0, span.Start - Before);
        var lineStart = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, span.Start - 1), Math.Max(0, span.Start - start)) + 1;
        var cutLeft = lineStart == 0 && start > 0;
        start = lineStart > 0 ? lineStart : cutLeft ? NextWord(text, start, span.Start) : 0;
        var end = Math.Min(text.Length, span.End + After);
        var lineEnd = text.IndexOfAny(['\n', '\r'], span.End, end - span.End);
        var cutRight = lineEnd < 0 && end < text.Length;
        end = lineEnd >= 0 ? lineEnd : cutRight ? LastWord(text, span.End, end) : end;
        var quote = span.Length <= LongestQuote ? text.AsSpan(span.Start, span.Length)
            : string.Concat(text.AsSpan(span.Start, LongestQuote), "…");
        return ($"{(cutLeft ? "… " : "")}{text.AsSpan(start, span.Start - start)}", quote.ToString(), $"{text.AsSpan(span.End, end - span.End)}{(cutRight ? " …" : "")}");
    }

    /// <summary><paramref name="text"/> on one line: white space and control characters become single spaces.</summary>
    public static string Flatten(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                flat.Append(c);
            else if (flat.Length > 0 && flat[^1] != ' ')
                flat.Append(' ');
        }

        return flat.ToString().TrimEnd();
    }

    private static int NextWord(string text, int from, int limit)
    {
        var space = text.IndexOf(' ', from, limit - from);
        return space < 0 ? limit : space + 1;
    }

    private static int LastWord(string text, int from, int limit)
    {
        var space = text.LastIndexOf(' ', limit - 1, limit - from);
        return space < 0 ? from : space;
    }
}
