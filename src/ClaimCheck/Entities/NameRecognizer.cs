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
    private readonly NameDecoder decoder;
    private readonly ConcurrentBag<NameWorkspace> workspaces = [];

    /// <summary>Builds the recogniser on a decoder that has been prepared.</summary>
    public NameRecognizer(NameDecoder decoder) => this.decoder = decoder;

    /// <summary>The recogniser whose model is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static NameRecognizer CreateDefault() => Read(ModelResources.Open("names"));

    /// <summary>Reads the recogniser from its model.</summary>
    public static NameRecognizer Read(ModelReader reader)
    {
        var model = SparseModel.Read(reader);
        reader.Require(model.ClassCount == NameLabels.Count);
        return new NameRecognizer(new NameDecoder(model).Prepare());
    }

    /// <summary>The names of <paramref name="passage"/> in text order; no two overlap.</summary>
    public ImmutableArray<NameSpan> Recognize(PassageSyntax passage)
    {
        var workspace = workspaces.TryTake(out var free) ? free : new NameWorkspace();
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        workspace.Remember(passage.Sentences.AsSpan());
        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            workspace.Load(passage.Sentences[i]);
            decoder.Decode(workspace, passage.Sentences[i]);
            Collect(workspace, i, names);
        }

        workspaces.Add(workspace);
        return names.ToImmutable();
    }

    private static void Collect(NameWorkspace workspace, int sentence, ImmutableArray<NameSpan>.Builder names)
    {
        var first = 0;
        for (var i = 0; i < workspace.Count; i++)
        {
            var label = workspace.Labels[i];
            if (label == NameLabels.Outside)
                continue;
            if (NameLabels.Position(label) is NameLabels.First or NameLabels.Only)
                first = i;
            if (NameLabels.Position(label) is NameLabels.Last or NameLabels.Only && NameLabels.Kind(label) != NameLabels.OtherKind)
                names.Add(new NameSpan(sentence, first, i - first + 1, (EntityType)NameLabels.Kind(label)));
        }
    }
}
