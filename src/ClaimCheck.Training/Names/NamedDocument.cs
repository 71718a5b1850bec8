using ClaimCheck.Entities;

namespace ClaimCheck.Training.Names;

/// <summary>A document with its names marked by hand.</summary>
/// <param name="Sentences">Its sentences.</param>
internal sealed record NamedDocument(List<NamedSentence> Sentences);

/// <summary>One sentence with its names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Names">The names in order; none overlaps another.</param>
internal sealed record NamedSentence(List<string> Words, List<GoldName> Names)
{
    /// <summary>Whether names of other kinds (peoples, works, events) were not marked, so that nothing can be said of them.</summary>
    public bool IsSilentOnOthers { get; init; }

    /// <summary>For each word the bit set of labels that it may have, where that is all that is known; null where the names are marked.</summary>
    public int[]? Masks { get; init; }

    /// <summary>Bit set of the labels that a word may have.</summary>
    public int Allowed(int word)
    {
        if (Masks is not null)
            return Masks[word];
        foreach (var name in Names)
        {
            if (word < name.First || word >= name.First + name.Count)
                continue;
            var position = name.Count == 1 ? NameLabels.Only
                : word == name.First ? NameLabels.First
                : word == name.First + name.Count - 1 ? NameLabels.Last : NameLabels.Inner;
            var labels = 0;
            for (var kind = 0; kind < NameLabels.KindCount; kind++)
                labels |= (name.Kinds & (1 << kind)) != 0 ? 1 << NameLabels.Label(kind, position) : 0;
            return labels;
        }

        return IsSilentOnOthers ? 1 | (15 << NameLabels.Label(NameLabels.OtherKind, 0)) : 1;
    }
}

/// <summary>A name marked by hand.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Kinds">Bit set of the kinds that it may be; a name whose kind the corpus leaves open has several.</param>
/// <param name="Label">The corpus's own label.</param>
internal readonly record struct GoldName(int First, int Count, int Kinds, string Label);
