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
}

/// <summary>A name marked by hand.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Kinds">Bit set of the kinds that it may be; a name whose kind the corpus leaves open has several.</param>
/// <param name="Label">The corpus's own label.</param>
internal readonly record struct GoldName(int First, int Count, int Kinds, string Label);
