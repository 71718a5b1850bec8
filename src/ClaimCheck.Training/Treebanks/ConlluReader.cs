using System.Globalization;

namespace ClaimCheck.Training.Treebanks;

/// <summary>Reads files in CoNLL-U format; empty nodes are left out.</summary>
internal static class ConlluReader
{
    private const string EntityNote = "Entity=";

    /// <summary>All sentences of the file at <paramref name="path"/>.</summary>
    public static List<TreebankSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader);
    }

    /// <summary>All sentences of <paramref name="reader"/>.</summary>
    /// <exception cref="InvalidDataException">A line does not have ten columns.</exception>
    public static List<TreebankSentence> Read(TextReader reader)
    {
        var sentences = new List<TreebankSentence>();
        var sentence = new TreebankSentence();
        var document = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                Finish(ref sentence, sentences, document);
                continue;
            }

            if (line[0] == '#')
                ReadComment(line, sentence, ref document);
            else
                ReadWord(line.Split('\t'), sentence);
        }

        Finish(ref sentence, sentences, document);
        return sentences;
    }

    private static void Finish(ref TreebankSentence sentence, List<TreebankSentence> sentences, string document)
    {
        if (sentence.Words.Count == 0)
            return;
        sentence.Document = document;
        sentences.Add(sentence);
        sentence = new();
    }

    private static void ReadComment(string line, TreebankSentence sentence, ref string document)
    {
        if (line.StartsWith("# newdoc", StringComparison.Ordinal))
        {
            sentence.StartsParagraph = true;
            if (line.Contains("id = ", StringComparison.Ordinal))
                document = line[(line.IndexOf("id = ", StringComparison.Ordinal) + 5)..];
        }
        else if (line == "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
        {
            sentence.StartsParagraph = true;
        }
    }

    private static void ReadWord(string[] columns, TreebankSentence sentence)
    {
        if (columns.Length != 10)
            throw new InvalidDataException("A word line of a CoNLL-U file has ten columns.");
        if (columns[0].Contains('.', StringComparison.Ordinal))
            return;
        var notes = columns[9].Split('|');
        var spaceAfter = !notes.Contains("SpaceAfter=No");
        var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            var last = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
            sentence.Surfaces.Add(new(columns[1], sentence.Words.Count, last - sentence.Words.Count, spaceAfter));
            return;
        }

        var head = int.Parse(columns[6], CultureInfo.InvariantCulture) - 1;
        if (sentence.Surfaces.Count == 0 || sentence.Surfaces[^1].First + sentence.Surfaces[^1].Count <= sentence.Words.Count)
            sentence.Surfaces.Add(new(columns[1], sentence.Words.Count, 1, spaceAfter));
        var marks = Array.Find(notes, note => note.StartsWith(EntityNote, StringComparison.Ordinal));
        sentence.Words.Add(new(columns[1], columns[2], columns[3], columns[4], head, columns[7], marks?[EntityNote.Length..] ?? ""));
    }
}
