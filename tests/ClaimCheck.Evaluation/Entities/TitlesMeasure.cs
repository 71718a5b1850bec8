using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>
/// The verb <c>titles</c>: marked titles of a file (<c>[{text, mentions: [{start, length, person, qualifier, kind, form}]}]</c>).
/// A title is right when its span and its person are; precision and recall by form, of kinds and qualifiers the share right.
/// </summary>
internal sealed class TitlesMeasure : IMeasure
{
    private static readonly string[] OwnFiles = ["titles.json", "titles-second-writer.json"];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Marked texts." };
        var items = new Option<bool>("--items") { Description = "List what is missed and what is too much." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("titles", "Measures titles: span and person, by form.") { files, items, json };
        command.SetAction(result =>
        {
            var listing = result.GetValue(items) ? Console.Out : TextWriter.Null;
            FigurePrinter.Print([.. result.GetValue(files)!.Select(file => Measure(file.FullName, listing))], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        foreach (var name in OwnFiles)
        {
            if (data.Own("tests/ClaimCheck.Tests/Specs/" + name) is { } file)
                yield return Measure(file, TextWriter.Null);
        }
    }

    private static FigureSet Measure(string file, TextWriter listing)
    {
        var analyzer = EnglishAnalyzer.CreateDefault();
        var tally = new TitleTally();
        foreach (var item in JArray.Parse(File.ReadAllText(file)))
        {
            var text = (string)item["text"]!;
            var gold = item["mentions"]!.Select(GoldTitle.Read).ToList();
            var found = Find(analyzer, text);
            tally.Count(gold, found);
            foreach (var miss in gold.Where(title => !found.Exists(title.Agrees)))
                listing.WriteLine($"missed {miss.Form}: [{text.Substring(miss.Start, miss.Length)}] of {miss.Person} in: {text}");
            foreach (var extra in found.Where(title => !gold.Exists(title.Agrees)))
                listing.WriteLine($"too much {extra.Form}: [{text.Substring(extra.Start, extra.Length)}] of {extra.Person} in: {text}");
            foreach (var (title, other) in gold.SelectMany(title => found.Where(title.Agrees).Where(other => other.Kind != title.Kind).Select(other => (title, other))))
                listing.WriteLine($"kind {other.Kind} for {title.Kind}: [{text.Substring(title.Start, title.Length)}] of {title.Person} in: {text}");
        }

        return new FigureSet(Path.GetFileNameWithoutExtension(file), tally.ToFigures());
    }

    private static List<GoldTitle> Find(EnglishAnalyzer analyzer, string text)
    {
        var values = new ValueRecognizer();
        var passages = Story.FromText(text).Passages
            .Select(passage => values.Recognize(new PassageSyntax(passage, analyzer.Analyze(passage)))).ToImmutableArray();
        return [.. new EntityLinker().Link(passages).Entities.SelectMany(entity => entity.Titles.Select(title => new GoldTitle(
            title.Span.Start, title.Span.Length, entity.Name, Spell(title.Qualifier), Spell(title.Kind), Spell(title.Form))))];
    }

    private static string Spell<T>(T value)
        where T : struct, Enum =>
        value switch
        {
            TitleKind.LegalPolice => "legal-police",
            TitleKind.AcademicMedical => "academic-medical",
            _ => value.ToString().ToLowerInvariant(),
        };
}
