using ClaimCheck.Entities;

namespace ClaimCheck.Training.Names;

/// <summary>
/// Reads corpora of names in column formats: the word and its label (IOB1 or IOB2) parted by white space, other columns
/// between them, or the numbered columns of Universal NER. Labels of all corpora are folded to the kinds of the model.
/// </summary>
internal static class NameCorpusReader
{
    /// <summary>All documents of the file at <paramref name="path"/>; without document marks each sentence is a document.</summary>
    public static List<NamedDocument> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader);
    }

    /// <summary>All documents of <paramref name="reader"/>.</summary>
    public static List<NamedDocument> Read(TextReader reader)
    {
        var documents = new List<NamedDocument>();
        var words = new List<string>();
        var labels = new List<string>();
        var hasMarks = false;
        while (true)
        {
            var line = reader.ReadLine();
            var isMark = line is not null && (line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal));
            if (string.IsNullOrWhiteSpace(line) || isMark)
                Finish(documents, words, labels, hasMarks);
            if (line is null)
                return [.. documents.Where(static document => document.Sentences.Count > 0)];
            if (isMark)
            {
                hasMarks = true;
                documents.Add(new([]));
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                AddWord(line, words, labels);
            }
        }
    }

    private static void AddWord(string line, List<string> words, List<string> labels)
    {
        var cells = line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (cells.Length < 2)
            return;
        var isNumbered = cells.Length >= 4 && int.TryParse(cells[0], out _) && line.Contains('\t', StringComparison.Ordinal);
        words.Add(Unescape(isNumbered ? cells[1] : cells[0]));
        labels.Add(isNumbered ? cells[2] : cells[^1]);
    }

    private static string Unescape(string word) => word switch
    {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "``" or "''" => "\"",
        _ => word,
    };

    private static void Finish(List<NamedDocument> documents, List<string> words, List<string> labels, bool hasMarks)
    {
        if (words.Count == 0)
            return;
        if (!hasMarks)
            documents.Add(new([]));
        documents[^1].Sentences.Add(new([.. words], FindNames(labels)));
        words.Clear();
        labels.Clear();
    }

    /// <summary>Reads names off labels; a name begins at B-, behind outside, and where the type changes.</summary>
    private static List<GoldName> FindNames(List<string> labels)
    {
        var names = new List<GoldName>();
        for (var i = 0; i < labels.Count;)
        {
            var end = i + 1;
            if (labels[i].Length > 2)
            {
                var type = labels[i][2..];
                while (end < labels.Count && labels[end] == "I-" + type)
                    end++;
                if (Kinds(type) is var kinds && kinds != 0)
                    names.Add(new(i, end - i, kinds, type));
            }

            i = end;
        }

        return names;
    }

    private static int Kinds(string label) => label switch
    {
        "PER" or "PERSON" or "person" or "politician" => 1 << (int)EntityType.Person,
        "ORG" or "organization" or "organisation" or "politicalparty" => 1 << (int)EntityType.Organisation,
        "LOC" or "LOCATION" or "place" or "country" or "location" => 1 << (int)EntityType.Place,
        "DATE" or "time" or "O" => 0,
        _ => 1 << NameLabels.OtherKind,
    };
}
