namespace ClaimCheck.Learning;

/// <summary>Collects hashed features in a span: a template's number and up to four values each.</summary>
internal ref struct FeatureList(Span<uint> target)
{
    private readonly Span<uint> target = target;

    /// <summary>Number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the feature that always holds.</summary>
    public void Add(int template) => target[Count++] = FeatureHash.Template(template);

    /// <summary>Adds a feature of one value.</summary>
    public void Add(int template, uint value) => target[Count++] = FeatureHash.Mix(FeatureHash.Template(template), value);

    /// <summary>Adds a feature of two values.</summary>
    public void Add(int template, uint first, uint second) =>
        target[Count++] = FeatureHash.Mix(FeatureHash.Template(template), first, second);

    /// <summary>Adds a feature of three values.</summary>
    public void Add(int template, uint first, uint second, uint third) =>
        target[Count++] = FeatureHash.Mix(FeatureHash.Template(template), first, second, third);

    /// <summary>Adds a feature of four values.</summary>
    public void Add(int template, uint first, uint second, uint third, uint fourth) =>
        target[Count++] = FeatureHash.Mix(FeatureHash.Mix(FeatureHash.Template(template), first, second, third), fourth);
}
