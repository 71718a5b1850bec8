using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Claims;

/// <summary>The UDS factuality judgements on the English Web Treebank, with the sentences analysed by our own models on the treebank's words.</summary>
internal static class FactualityData
{
    /// <summary>The judgements of one part, sentence by sentence.</summary>
    /// <param name="data">Folder of the corpora.</param>
    /// <param name="part">"train", "dev" or "test".</param>
    /// <param name="analyzer">Analyses the sentences.</param>
    public static IEnumerable<JudgedSentence> Read(string data, string part, EnglishAnalyzer analyzer)
    {
        var judged = File.ReadLines(Path.Combine(data, "language/factuality/uds-factuality-on-ewt.tsv"))
            .Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == part)
            .GroupBy(row => row[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(Judgement).ToImmutableArray(), StringComparer.Ordinal);
        foreach (var (id, words) in Sentences(Path.Combine(data, $"language/ud-ewt/en_ewt-ud-{part}.conllu")))
        {
            if (judged.TryGetValue(id, out var judgements))
                yield return new JudgedSentence(Analyze(analyzer, words), judgements);
        }
    }

    /// <summary>A passage of one sentence whose words are given.</summary>
    public static PassageSyntax Analyze(EnglishAnalyzer analyzer, IReadOnlyList<string> forms)
    {
        var text = new StringBuilder();
        var words = ImmutableArray.CreateBuilder<SegmentedWord>(forms.Count);
        foreach (var form in forms)
        {
            words.Add(new SegmentedWord(new TextSpan(text.Length, form.Length), false));
            text.Append(form).Append(' ');
        }

        var whole = text.ToString();
        var passage = new Passage("p1", new StoryDocument("text", whole), new TextSpan(0, whole.Length), null,
            [new PassageBlock(new TextSpan(0, whole.Length), PassageBlockKind.Paragraph)], null);
        var sentence = analyzer.Analyze(whole, new SegmentedSentence(words.ToImmutable(), PassageBlockKind.Paragraph), new AnalyzerWorkspace());
        return new PassageSyntax(passage, [sentence]);
    }

    private static (int Token, double Value) Judgement(string[] row) =>
        (int.Parse(row[2], CultureInfo.InvariantCulture) - 1, double.Parse(row[6], CultureInfo.InvariantCulture));

    private static IEnumerable<(string Id, List<string> Words)> Sentences(string file)
    {
        var id = "";
        var words = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                id = line["# sent_id = ".Length..];
            if (line.Length == 0)
            {
                yield return (id, words);
                words = [];
            }
            else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var row && int.TryParse(row[0], CultureInfo.InvariantCulture, out _))
            {
                words.Add(row[1]);
            }
        }
    }
}

/// <summary>One sentence with its judged predicates.</summary>
/// <param name="Syntax">The sentence as a passage of its own.</param>
/// <param name="Judgements">Index of the word and how surely it happened, -3 to 3.</param>
internal sealed record JudgedSentence(PassageSyntax Syntax, ImmutableArray<(int Token, double Value)> Judgements);
