using System.Collections.Concurrent;
using ClaimCheck.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training;

/// <summary>Where a training finds its data and puts its model.</summary>
/// <param name="Data">The folder of the corpora (<c>--data</c>).</param>
/// <param name="Models">The folder of the models, one folder a model inside.</param>
/// <param name="Seeds">The folder of what people wrote.</param>
/// <param name="Vectors">File of word vectors (<c>--vectors</c>), or null.</param>
/// <param name="Log">Where progress is told.</param>
internal sealed record TrainingContext(string Data, string Models, string Seeds, string? Vectors, TextWriter Log)
{
    private readonly ConcurrentDictionary<string, bool> opened = new(StringComparer.Ordinal);

    /// <summary>Path of a corpus file.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public string Corpus(string relative)
    {
        var path = Path.Combine(Data, relative);
        return File.Exists(path) || Directory.Exists(path) ? path : throw new FileNotFoundException($"The corpus '{relative}' is not in '{Data}'.");
    }

    /// <summary>Sentences of a treebank file of the corpora.</summary>
    public List<TreebankSentence> Treebank(string relative) => ConlluReader.ReadFile(Corpus(relative));

    /// <summary>Opens a model as it is in <see cref="Models"/> now, not as it was when this program was built.</summary>
    public ModelReader OpenModel(string name)
    {
        opened[name] = true;
        using var stream = File.OpenRead(Path.Combine(Models, name, name + ".bin"));
        return ModelFile.Read(stream, name);
    }

    /// <summary>Writes a model's file, its scores and its card.</summary>
    /// <exception cref="InvalidOperationException">The model was in use before: what was trained with it is stale now.</exception>
    public void WriteModel(string name, ModelWriter content, ModelCard card)
    {
        if (opened.ContainsKey(name))
            throw new InvalidOperationException($"The model '{name}' is trained after a model that was trained with it; see the order of the trainings.");
        var folder = Directory.CreateDirectory(Path.Combine(Models, name)).FullName;
        using (var stream = File.Create(Path.Combine(folder, name + ".bin")))
        {
            ModelFile.Write(stream, content.ToArray());
            Log.WriteLine(FormattableString.Invariant($"{name}: {stream.Length:N0} bytes"));
        }

        File.WriteAllText(Path.Combine(folder, "scores.json"), card.ToScoresJson());
        File.WriteAllText(Path.Combine(folder, "CARD.md"), card.ToMarkdown());
    }

    /// <summary>Tells progress.</summary>
    public void Say(FormattableString message) => Log.WriteLine(FormattableString.Invariant(message));
}
