using System.Text;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>One or two tellings pasted into one document.</summary>
/// <param name="Name">Story, tellings and layout, for lists of failures.</param>
/// <param name="Layout">How it is laid out.</param>
/// <param name="Text">The document.</param>
/// <param name="SecondStart">Offset at which the second telling begins, or -1 when there is one telling.</param>
/// <param name="SecondLead">Offset by which its running text has begun.</param>
internal sealed record JoinedDocument(string Name, DocumentLayout Layout, string Text, int SecondStart, int SecondLead)
{
    private const int Column = 72;

    /// <summary>A document with one telling.</summary>
    public static JoinedDocument Single(string name, string telling, DocumentLayout layout) =>
        new(name, layout, Lay(telling, layout), -1, -1);

    /// <summary>A document with two tellings and nothing between them.</summary>
    public static JoinedDocument Join(string name, string first, string second, DocumentLayout layout)
    {
        var head = Lay(first, layout) + "\n";
        var tail = Lay(second, layout);
        return new(name, layout, head + tail, head.Length, head.Length + LeadOffset(tail));
    }

    private static int LeadOffset(string text)
    {
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 60 && (line[^1] == '.' || line.Length > 110))
                break;
            offset += line.Length + 1;
        }

        return offset;
    }

    private static string Lay(string telling, DocumentLayout layout)
    {
        var lines = telling.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n').Split('\n').ToList();
        if (layout is DocumentLayout.WithoutHeadline)
            lines.RemoveAt(0);
        if (layout is DocumentLayout.LinePerParagraph or DocumentLayout.WithoutHeadline)
            lines.RemoveAll(string.IsNullOrWhiteSpace);
        if (layout is DocumentLayout.HardWrapped)
            lines = [.. lines.SelectMany(Wrap)];
        return string.Join('\n', lines).Trim('\n');
    }

    private static IEnumerable<string> Wrap(string line)
    {
        var current = new StringBuilder();
        foreach (var word in line.Split(' '))
        {
            if (current.Length > 0 && current.Length + 1 + word.Length > Column)
            {
                yield return current.ToString();
                current.Clear();
            }

            if (current.Length > 0)
                current.Append(' ');
            current.Append(word);
        }

        yield return current.ToString();
    }
}

/// <summary>Layouts in which the tellings are joined.</summary>
internal enum DocumentLayout
{
    /// <summary>As the files are, with a blank line between paragraphs.</summary>
    AsWritten,

    /// <summary>Every line its own paragraph, no blank lines, as pasted from a web page.</summary>
    LinePerParagraph,

    /// <summary>Lines broken at 72 columns.</summary>
    HardWrapped,

    /// <summary>Every line its own paragraph and both headlines left out.</summary>
    WithoutHeadline,
}
