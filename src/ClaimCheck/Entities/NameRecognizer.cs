using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds the names of persons, organisations and places in a passage by a linear model over words, clusters, tags and
/// word lists; see models/names. Immutable and thread-safe; build it once and share it.
/// </summary>
internal sealed class NameRecognizer
{
    private readonly NameDecoder first;
    private readonly NameDecoder second;
    private readonly ConcurrentBag<(NameWorkspace Workspace, NameMemory Memory)> workspaces = [];

    /// <summary>Builds the recogniser on two decoders that have been prepared, the second one for the second look.</summary>
    public NameRecognizer(NameDecoder first, NameDecoder second)
    {
        this.first = first;
        this.second = second;
    }

    /// <summary>The recogniser whose model is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static NameRecognizer CreateDefault() => Read(ModelResources.Open("names"));

    /// <summary>Reads the recogniser from its model.</summary>
    public static NameRecognizer Read(ModelReader reader)
    {
        var models = (SparseModel.Read(reader), SparseModel.Read(reader));
        reader.Require(models.Item1.ClassCount == NameLabels.Count && models.Item2.ClassCount == NameLabels.Count);
        return new NameRecognizer(new NameDecoder(models.Item1, false).Prepare(), new NameDecoder(models.Item2, true).Prepare());
    }

    /// <summary>The names of <paramref name="passage"/> in text order; no two overlap.</summary>
    public ImmutableArray<NameSpan> Recognize(PassageSyntax passage)
    {
        var (workspace, memory) = workspaces.TryTake(out var free) ? free : (new NameWorkspace(), new NameMemory());
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        workspace.Load(passage.Sentences);
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
