namespace ClaimCheck.Learning;

/// <summary>The models that are built into the assembly, or those that stand in for them while models are being trained.</summary>
internal static class ModelResources
{
    private static Func<string, ModelReader>? replacement;

    /// <summary>
    /// From now on finds every model by <paramref name="open"/>, so that each stage of a training works with what the stages
    /// before it have just written; null goes back to the assembly. What has been read already stays as it was.
    /// </summary>
    public static void Replace(Func<string, ModelReader>? open) => replacement = open;

    /// <summary>Reads the model <paramref name="name"/>, for example <c>tagger</c>.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged; the message names it.</exception>
    public static ModelReader Open(string name)
    {
        if (replacement is not null)
            return replacement(name);
        using var stream = typeof(ModelResources).Assembly.GetManifestResourceStream("models/" + name + ".bin");
        return stream is null
            ? throw ModelFile.Damaged(name, "it is missing from the assembly")
            : ModelFile.Read(stream, name);
    }
}
