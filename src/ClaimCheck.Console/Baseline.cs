using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Reports;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Commands;

/// <summary>
/// Findings that someone has looked at and let stand, by fingerprint, with who did, when and why.
/// They stay quiet as long as their own words stay the same.
/// </summary>
internal sealed class Baseline
{
    private const string Schema = "claimcheck-baseline/1";

    private Baseline(ImmutableArray<BaselineEntry> entries) => Entries = entries;

    /// <summary>The findings that are known.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Reads a baseline file.</summary>
    /// <exception cref="UserErrorException">It cannot be read or is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(TextFile.Read(path, int.MaxValue / 8))) { DateParseHandling = DateParseHandling.None };
            var root = JObject.Load(reader);
            if ((string?)root["schema"] != Schema || root["findings"] is not JArray findings)
                throw new UserErrorException($"{path}: not a baseline ({Schema})");
            return new Baseline([.. findings.OfType<JObject>().Select(ReadEntry)]);
        }
        catch (JsonException exception)
        {
            throw new UserErrorException($"{path}: not a baseline: {exception.Message}");
        }
    }

    /// <summary>A baseline of every finding of <paramref name="report"/>; what <paramref name="known"/> says of a finding is kept.</summary>
    public static Baseline Of(Report report, Baseline? known, string who, string when, string why)
    {
        var old = known?.Entries.ToDictionary(entry => entry.Fingerprint, StringComparer.Ordinal) ?? [];
        return new Baseline([.. report.Contradictions
            .Select(finding => old.GetValueOrDefault(finding.Fingerprint)
                ?? new BaselineEntry(finding.Fingerprint, finding.Rule, finding.Explanation, who, when, why))
            .DistinctBy(entry => entry.Fingerprint)
            .OrderBy(entry => entry.Fingerprint, StringComparer.Ordinal)]);
    }

    /// <summary>Writes the baseline.</summary>
    public void Write(TextWriter output)
    {
        var findings = new JArray(Entries.Select(entry => new JObject
        {
            ["fingerprint"] = entry.Fingerprint,
            ["rule"] = entry.Rule,
            ["explanation"] = entry.Explanation,
            ["who"] = entry.Who,
            ["when"] = entry.When,
            ["why"] = entry.Why,
        }));
        output.Write(new JObject { ["schema"] = Schema, ["findings"] = findings }.ToString(Formatting.Indented));
        output.Write('\n');
    }

    /// <summary><paramref name="report"/> without the findings that are known; a note says how many were left out.</summary>
    public Report Filter(Report report)
    {
        var known = Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var rest = report.Contradictions.Where(finding => !known.Contains(finding.Fingerprint)).ToImmutableArray();
        var quiet = report.Contradictions.Length - rest.Length;
        return quiet == 0 ? report : report with
        {
            Contradictions = rest,
            Notes = report.Notes.Add(FormattableString.Invariant($"Known findings left out by the baseline: {quiet}.")),
        };
    }

    private static BaselineEntry ReadEntry(JObject entry) => new(
        (string?)entry["fingerprint"] ?? string.Empty, (string?)entry["rule"] ?? string.Empty,
        (string?)entry["explanation"] ?? string.Empty, (string?)entry["who"] ?? string.Empty,
        (string?)entry["when"] ?? string.Empty, (string?)entry["why"] ?? string.Empty);
}

/// <summary>One finding that is known.</summary>
/// <param name="Fingerprint">The finding's <see cref="Contradiction.Fingerprint"/>.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Explanation">Its explanation when it was let stand.</param>
/// <param name="Who">Who let it stand.</param>
/// <param name="When">When, as the user gave it.</param>
/// <param name="Why">Why.</param>
internal sealed record BaselineEntry(string Fingerprint, string Rule, string Explanation, string Who, string When, string Why);
