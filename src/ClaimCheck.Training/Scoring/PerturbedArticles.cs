using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Scoring;

/// <summary>
/// Makes training pairs from our own articles: an article against a retelling of one or two of its sentences, changed in
/// one place. Changes that contradict and harmless ones are made in like numbers and of like size, so that the size of a
/// change cannot be learned for its harm.
/// </summary>
internal sealed class PerturbedArticles(ITextAnalyzer analyzer, SentenceEditor editor)
{
    /// <summary>Name of the set.</summary>
    public const string Dataset = "perturbed";

    /// <summary>The pairs of every article in <paramref name="folder"/>, in name order.</summary>
    public IEnumerable<TrainingPair> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => Perturb(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).Trim()));

    /// <summary>The pairs of one article.</summary>
    public IEnumerable<TrainingPair> Perturb(string name, string article)
    {
        var passage = Story.FromText(article).Passages[0];
        var sentences = analyzer.Analyze(passage);
        for (var i = 0; i < sentences.Length; i++)
        {
            var edits = editor.Edits(sentences[i], article, i).ToImmutableArray();
            var (turn, group) = (0, "own:" + name);
            foreach (var edit in edits)
            {
                var changed = edit.Apply(article, sentences[i].Span);
                var retelling = (turn++ % 3) switch
                {
                    0 => changed,
                    1 when i > 0 => sentences[i - 1].Span.Quote(article) + " " + changed,
                    _ when i + 1 < sentences.Length => changed + " " + sentences[i + 1].Span.Quote(article),
                    _ => changed,
                };
                yield return new TrainingPair(article, retelling, edit.IsContrary, group, Dataset, edit.Kind);
                if (turn % 4 == 0)
                    yield return new TrainingPair(article, edit.Apply(article, new(0, article.Length)), edit.IsContrary, group, Dataset, edit.Kind);
            }

            yield return new TrainingPair(article, sentences[i].Span.Quote(article), false, group, Dataset, "unchanged");
        }
    }
}
