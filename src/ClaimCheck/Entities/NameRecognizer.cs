using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds the names of persons, organisations and places in a passage by a linear model over words, clusters, tags and
/// word lists and a small network that reads whole sentences; see models/names. Immutable and thread-safe; build it once and share it.
/// </summary>
internal sealed class NameRecognizer
{
    private readonly NameDecoder first;
    private readonly NameDecoder second;
    private readonly NameNetwork network;
    private readonly ConcurrentBag<(NameWorkspace Workspace, NameMemory Memory)> workspaces = [];

    /// <summary>Builds the recogniser on two linear models, the second one for the second look, and a network.</summary>
    public NameRecognizer(IFeatureScorer first, IFeatureScorer second, NameNetwork network)
    {
        this.network = network;
        this.first = new NameDecoder(first, false, network).Prepare();
        this.second = new NameDecoder(second, true, network).Prepare();
    }

    /// <summary>The recogniser whose model is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static NameRecognizer CreateDefault() => Read(ModelResources.Open("names"));

    /// <summary>Reads the recogniser from its model.</summary>
    public static NameRecognizer Read(ModelReader reader)
    {
        var models = (SparseModel.Read(reader), SparseModel.Read(reader));
        reader.Require(models.Item1.ClassCount == NameLabels.Count && models.Item2.ClassCount == NameLabels.Count);
        return new NameRecognizer(models.Item1, models.Item2, NameNetwork.Read(reader));
    }

    /// <summary>The names of <paramref name="passage"/> in text order; no two overlap.</summary>
    public ImmutableArray<NameSpan> Recognize(PassageSyntax passage)
    {
        var (workspace, memory) = workspaces.TryTake(out var free) ? free : (new NameWorkspace(), new NameMemory());
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        workspace.Load(passage.Sentences);
        workspace.Score(network);
        for (var i = 0; i < workspace.SentenceCount; i++)
            first.Decode(workspace, i);
        workspace.KeepLabels();
        memory.Look(workspace);
        for (var i = 0; i < workspace.SentenceCount; i++)
        {
            second.Decode(workspace, i);
            Collect(workspace, i, names);
        }

        workspaces.Add((workspace, memory));
        return names.ToImmutable();
    }

    private static void Collect(NameWorkspace workspace, int sentence, ImmutableArray<NameSpan>.Builder names)
    {
        var first = 0;
        var start = workspace.Start(sentence);
        for (var i = 0; i < workspace.Count(sentence); i++)
        {
            var label = workspace.Labels[start + i];
            if (label == NameLabels.Outside)
                continue;
            if (NameLabels.Position(label) is NameLabels.First or NameLabels.Only)
                first = i;
            if (NameLabels.Position(label) is NameLabels.Last or NameLabels.Only && NameLabels.Kind(label) != NameLabels.OtherKind)
                names.Add(new NameSpan(sentence, first, i - first + 1, (EntityType)NameLabels.Kind(label)));
        }
    }
}
