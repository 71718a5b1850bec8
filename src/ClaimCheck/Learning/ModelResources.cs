namespace ClaimCheck.Learning;

/// <summary>The models that are built into the assembly.</summary>
internal static class ModelResources
{
    /// <summary>Reads the model <paramref name="name"/>, for example <c>tagger</c>.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged; the message names it.</exception>
    public static ModelReader Open(string name)
    {
        using var stream = typeof(ModelResources).Assembly.GetManifestResourceStream("models/" + name + ".bin");
        return stream is null
            ? throw ModelFile.Damaged(name, "it is missing from the assembly")
            : ModelFile.Read(stream, name);
    }
}
