using System.Globalization;
using System.Text;
using ClaimCheck.Entities;
using ClaimCheck.Text;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>One document of GUM: its text and its named mentions, read off the <c>Entity=</c> marks.</summary>
internal sealed class GumDocument(string id)
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End, bool IsName, int Head)> words = [];
    private readonly EntityMarks open = new();

    /// <summary>The running text.</summary>
    public string Text => text.ToString();

    /// <summary>Whether it is news or an interview.</summary>
    public bool IsNews { get; } = id.Contains("_news_", StringComparison.Ordinal) || id.Contains("_interview_", StringComparison.Ordinal);

    /// <summary>The named mentions with their gold groups.</summary>
    public List<(TextSpan Span, EntityType Type, string Group)> Mentions { get; } = [];

    /// <summary>All mentions of persons, named or not, as wide as they are marked.</summary>
    public List<TextSpan> Persons { get; } = [];

    /// <summary>Reads a treebank.</summary>
    public static List<GumDocument> Read(string file)
    {
        var documents = new List<GumDocument>();
        var first = 0;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# newdoc id", StringComparison.Ordinal))
                documents.Add(new GumDocument(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()));
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                documents[^1].text.Append("\n\n");
            else if (line.StartsWith("# sent_id", StringComparison.Ordinal))
                first = documents[^1].words.Count;
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
                documents[^1].Add(line.Split('\t'), first);
        }

        return documents;
    }

    private void Add(string[] cells, int first)
    {
        if (cells[0].Contains('-', StringComparison.Ordinal) || cells[0].Contains('.', StringComparison.Ordinal))
            return;
        var start = text.Length;
        text.Append(cells[1]);
        words.Add((start, text.Length, cells[3] == "PROPN", first + int.Parse(cells[6], CultureInfo.InvariantCulture) - 1));
        var misc = cells[9].Split('|');
        if (!misc.Contains("SpaceAfter=No"))
            text.Append(' ');
        if (Array.Find(misc, part => part.StartsWith("Entity=", StringComparison.Ordinal)) is { } marks)
        {
            foreach (var mention in open.Follow(marks["Entity=".Length..], words.Count - 1))
                Close(mention);
        }
    }

    private void Close(OpenMention mention)
    {
        var type = mention.EntityType;
        var head = mention.First;
        for (var i = words.Count - 1; i >= mention.First; i--)
        {
            if (words[i].Head < mention.First || words[i].Head >= words.Count)
                head = i;
        }

        if (type == EntityType.Person)
            Persons.Add(TextSpan.FromBounds(words[mention.First].Start, words[^1].End));
        if (type is null || !words[head].IsName)
            return;
        var (first, end) = (head, head + 1);
        while (first > mention.First && words[first - 1].IsName)
            first--;
        while (end < words.Count && words[end].IsName)
            end++;
        Mentions.Add((TextSpan.FromBounds(words[first].Start, words[end - 1].End), type.Value, mention.Group));
    }
}
