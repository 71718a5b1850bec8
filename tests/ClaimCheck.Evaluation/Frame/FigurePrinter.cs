using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimCheck.Evaluation.Frame;

/// <summary>Shows figures as tables and writes them as one flat JSON object a data set.</summary>
internal static class FigurePrinter
{
    /// <summary>The option <c>--json FILE</c> that every verb takes.</summary>
    public static Option<FileInfo?> JsonOption() => new("--json") { Description = "Also write the figures to this file." };

    /// <summary>Prints every set and writes <paramref name="json"/> when it is given.</summary>
    public static void Print(IReadOnlyList<FigureSet> sets, FileInfo? json)
    {
        foreach (var set in sets)
        {
            var table = new Table().Title(Markup.Escape(set.Name)).AddColumn("figure").AddColumn(new TableColumn("value").RightAligned());
            foreach (var figure in set.Figures)
                table.AddRow(Markup.Escape(figure.Name), Format(figure.Value));
            AnsiConsole.Write(table);
        }

        if (json is not null)
            File.WriteAllText(json.FullName, ToJson(sets).ToString(Formatting.Indented) + "\n");
    }

    /// <summary>The figures as JSON; a figure that cannot be told is null.</summary>
    public static JObject ToJson(IEnumerable<FigureSet> sets)
    {
        var root = new JObject();
        foreach (var set in sets)
        {
            var flat = new JObject();
            foreach (var figure in set.Figures)
                flat[figure.Name] = double.IsNaN(figure.Value) ? JValue.CreateNull() : new JValue(Math.Round(figure.Value, 6));
            root[set.Name] = flat;
        }

        return root;
    }

    /// <summary>Whole numbers as such, everything else with four decimals.</summary>
    public static string Format(double value) => double.IsNaN(value)
        ? "-"
        : value.ToString(value == Math.Floor(value) && Math.Abs(value) > 1 ? "0" : "0.0000", CultureInfo.InvariantCulture);
}
