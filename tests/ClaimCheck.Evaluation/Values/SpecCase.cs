using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Values;

/// <summary>One case of a specification file: a text, its reference time and the values that it holds.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day against which relative times are read.</param>
/// <param name="Expected">The values in the order of the file.</param>
internal sealed record SpecCase(string Input, DateTime? Reference, ImmutableArray<SpecValue> Expected)
{
    /// <summary>The cases of a file that are supported for dotnet.</summary>
    public static ImmutableArray<SpecCase> ReadFile(string path) =>
    [
        .. JArray.Parse(File.ReadAllText(path)).Cast<JObject>()
            .Where(spec => !((string?)spec["NotSupported"] ?? "").Contains("dotnet", StringComparison.OrdinalIgnoreCase))
            .Select(Read),
    ];

    private static SpecCase Read(JObject spec)
    {
        var reference = spec["Context"]?["ReferenceDateTime"];
        return new SpecCase((string)spec[nameof(Input)]!, reference is null ? null : (DateTime)reference, [.. spec["Results"]!.Cast<JObject>().Select(result => SpecValue.Read(result, (string)spec[nameof(Input)]!))]);
    }
}

/// <summary>One expected value.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">First character after it.</param>
/// <param name="Fields">What the file says about the value, by key.</param>
/// <param name="Answers">Readings allowed for a time: its past and its future one.</param>
internal sealed record SpecValue(int Start, int End, ImmutableDictionary<string, string> Fields, ImmutableArray<string> Answers)
{
    /// <summary>Whether the file gives a value, not only a place.</summary>
    public bool HasValue => Fields.Count > 0 || Answers.Length > 0;

    /// <summary>Reads a result; files without offsets give the words only.</summary>
    public static SpecValue Read(JObject result, string input)
    {
        var text = (string)result["Text"]!;
        var start = result[nameof(Start)] is { } given ? (int)given : Math.Max(input.IndexOf(text, StringComparison.OrdinalIgnoreCase), 0);
        var end = result["Length"] is { } length ? start + (int)length : result[nameof(End)] is { } last ? (int)last + 1 : start + text.Length;
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in (result["Resolution"] as JObject)?.Properties() ?? [])
            fields[property.Name] = Text(property.Value);
        var value = result["Value"] as JObject;
        if (value?["Timex"] is { } timex)
            fields["timex"] = Text(timex);
        var answers = new[] { "PastResolution", "FutureResolution" }
            .Select(direction => value?[direction] as JObject)
            .Where(found => found is { Count: > 0 })
            .Select(found => string.Join('~', found!.Properties().Select(property => Text(property.Value))));
        return new SpecValue(start, end, fields.ToImmutable(), [.. answers]);
    }

    private static string Text(JToken token) => token.Type == JTokenType.Date ? ((DateTime)token).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(((JValue)token).Value, CultureInfo.InvariantCulture) ?? "";
}
