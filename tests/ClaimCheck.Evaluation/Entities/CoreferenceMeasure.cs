using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>The verb <c>coreference</c>: on GAP, is the pronoun tied to the right one of two given names; on GUM, B³ over given named mentions.</summary>
internal sealed class CoreferenceMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "GAP tables (.tsv) or GUM treebanks (.conllu)." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("coreference", "Measures he and she with two names given.") { files, json };
        command.SetAction(result => FigurePrinter.Print([.. result.GetValue(files)!.Select(file => file.Extension == ".conllu" ? GumMeasure.Measure(Path.GetFileNameWithoutExtension(file.Name), file.FullName) : Measure(file.FullName))], result.GetValue(json)));
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        if (data.Corpus("language/coreference/gap-development.tsv") is { } gap)
            yield return Measure(gap);
        if (data.Corpus("language/gum/gum-dev.conllu") is not { } dev || data.Corpus("language/gum/gum-test.conllu") is not { } test)
            yield break;
        yield return GumMeasure.Measure("gum-dev", dev);
        yield return GumMeasure.Measure("gum-test", test);
        yield return GumMeasure.Measure("gum-dev-and-test", dev, test);
    }

    private static FigureSet Measure(string file)
    {
        var analyzer = EnglishAnalyzer.CreateDefault();
        var linker = new EntityLinker();
        var (right, wrong, missed, items) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var cells = line.Split('\t');
            var pronoun = Span(cells, 2);
            var (first, second) = (Span(cells, 4), Span(cells, 7));
            var found = Resolve(analyzer, linker, cells[1], pronoun, first, second);
            items++;
            Count(found?.Mentions.Any(mention => mention.Span.Overlaps(first)) == true, cells[6] == "TRUE", ref right, ref wrong, ref missed);
            Count(found?.Mentions.Any(mention => mention.Span.Overlaps(second)) == true, cells[9] == "TRUE", ref right, ref wrong, ref missed);
        }

        var precision = right + wrong == 0 ? double.NaN : (double)right / (right + wrong);
        var recall = right + missed == 0 ? double.NaN : (double)right / (right + missed);
        return new FigureSet(Path.GetFileNameWithoutExtension(file), [
            new Figure("precision", precision), new Figure("recall", recall),
            new Figure("f1", 2.0 * right / ((2.0 * right) + wrong + missed), Direction.Higher), new Figure("items", items)]);
    }

    private static Entity? Resolve(EnglishAnalyzer analyzer, EntityLinker linker, string text, TextSpan pronoun, TextSpan first, TextSpan second)
    {
        var source = new StoryDocument("gap", text);
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", source, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        var passages = ImmutableArray.Create(new PassageValues(new PassageSyntax(passage, analyzer.Analyze(passage)), [], []));
        return linker.Link(passages, [(first, EntityType.Person), (second, EntityType.Person)]).Entities.FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Span == pronoun));
    }

    private static TextSpan Span(string[] cells, int column) =>
        new(int.Parse(cells[column + 1], System.Globalization.CultureInfo.InvariantCulture), cells[column].Length);

    private static void Count(bool said, bool gold, ref int right, ref int wrong, ref int missed)
    {
        right += said && gold ? 1 : 0;
        wrong += said && !gold ? 1 : 0;
        missed += !said && gold ? 1 : 0;
    }
}
