using System.CommandLine;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimCheck.Evaluation.Names;

/// <summary>
/// Sentence splitting against the golden rules: a case is right when every sentence is, white space apart. Lists run
/// into one paragraph and the broken lines of PDF text are counted apart, as are the cases that are no golden rules.
/// </summary>
internal sealed class SentencesMeasure : IMeasure
{
    private const string GoldenRules = "language/sentences/golden-rules.json";

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var file = new Argument<FileInfo>("file") { Description = "Cases in the form of golden-rules.json." };
        var errors = new Option<bool>("--errors") { Description = "Show each case that is not right." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("sentences", "Measures sentence splitting on the golden rules.") { file, errors, json };
        command.SetAction(result =>
        {
            FigurePrinter.Print([Measure(result.GetValue(file)!.FullName, result.GetValue(errors))], result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        data.Corpus(GoldenRules) is { } file ? [Measure(file, showErrors: false)] : [];

    private static FigureSet Measure(string file, bool showErrors)
    {
        var segmenter = new EnglishSegmenter();
        var cases = JArray.Parse(File.ReadAllText(file)).Select(item => Judge(segmenter, item)).ToList();
        if (showErrors)
        {
            foreach (var wrong in cases.Where(static item => !item.IsRight))
                AnsiConsole.MarkupLineInterpolated($"{wrong.Id}\n  wanted {string.Join(" | ", wrong.Wanted)}\n  got    {string.Join(" | ", wrong.Got)}");
        }

        var golden = cases.Where(static item => item.IsGolden).ToList();
        return new FigureSet(Path.GetFileNameWithoutExtension(file),
        [
            new("goldenRules", golden.Count),
            new("goldenRulesRight", golden.Count(static item => item.IsRight), Direction.Higher, 0),
            .. Share("text", golden.Where(static item => item.Group == "text")),
            .. Share("list", golden.Where(static item => item.Group == "list")),
            .. Share("pdf", golden.Where(static item => item.Group == "pdf")),
            .. Share("others", cases.Where(static item => !item.IsGolden && item.IsTextKept)),
            .. Share("othersTextChanged", cases.Where(static item => !item.IsGolden && !item.IsTextKept)),
        ]);
    }

    private static IEnumerable<Figure> Share(string name, IEnumerable<JudgedCase> cases)
    {
        var all = cases.ToList();
        yield return new(name, all.Count);
        yield return new(name + "Right", all.Count(static item => item.IsRight));
    }

    private static JudgedCase Judge(EnglishSegmenter segmenter, JToken item)
    {
        var input = (string)item["input"]!;
        var whole = new TextSpan(0, input.Length);
        var passage = new Passage("p1", new StoryDocument("case", input), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        var got = segmenter.Segment(passage).Select(sentence => Normalise(sentence.Span.Quote(input))).ToList();
        var wanted = item["sentences"]!.Select(sentence => Normalise((string)sentence!)).ToList();
        var isList = ((string)item["name"]!).Contains("list", StringComparison.OrdinalIgnoreCase);
        var group = (string?)item["options"]?["doc_type"] == "pdf" ? "pdf" : isList ? "list" : "text";
        return new((string)item["id"]!, (bool)item["golden"]!, (bool)item["text_kept"]!, group, wanted, got);
    }

    private static string Normalise(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record JudgedCase(string Id, bool IsGolden, bool IsTextKept, string Group, List<string> Wanted, List<string> Got)
    {
        public bool IsRight => Wanted.SequenceEqual(Got, StringComparer.Ordinal);
    }
}
