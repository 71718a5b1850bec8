using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Training;

/// <summary>What a model's folder says about it.</summary>
/// <param name="Title">What the model does, in a few words.</param>
/// <param name="Summary">How it works, in a sentence or two.</param>
/// <param name="Data">One line for each corpus: what part of it was used.</param>
/// <param name="Licence">The licence line of the model; share-alike corpora hand theirs down.</param>
/// <param name="Command">The command that rebuilds it.</param>
/// <param name="Scores">Figures by data set and measure, shares between 0 and 1.</param>
/// <param name="Seed">Seed of everything random in the training; null when nothing is.</param>
internal sealed record ModelCard(
    string Title,
    string Summary,
    IReadOnlyList<string> Data,
    string Licence,
    string Command,
    IReadOnlyList<(string Set, string Measure, double Value)> Scores,
    int? Seed = null)
{
    /// <summary>The figures as JSON.</summary>
    public string ToScoresJson()
    {
        var root = new JObject();
        foreach (var (set, measure, value) in Scores)
        {
            if (root[set] is not JObject figures)
                root[set] = figures = [];
            figures[measure] = Math.Round(value, 4);
        }

        return root.ToString(Formatting.Indented) + "\n";
    }

    /// <summary>The card for people.</summary>
    public string ToMarkdown()
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {Title}\n\n{Summary}\n\n## Data\n\n");
        foreach (var line in Data)
            card.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        card.Append(CultureInfo.InvariantCulture, $"\n## Licence\n\n{Licence}\n\n## Figures\n\n| data | measure | value |\n|---|---|---|\n");
        foreach (var (set, measure, value) in Scores)
            card.Append(CultureInfo.InvariantCulture, $"| {set} | {measure} | {value:0.0000} |\n");
        card.Append(CultureInfo.InvariantCulture, $"\n## Rebuild\n\n```\n{Command}\n```\n");
        if (Seed is not null)
            card.Append(CultureInfo.InvariantCulture, $"\nSeed {Seed}; the same data give the same file.\n");
        return card.ToString();
    }
}
