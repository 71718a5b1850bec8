using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Contradictions;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Learning;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>
/// The verb <c>edits</c>: clean text against the same text with one place changed. Of changes that contradict, the share that is
/// found by kind; of harmless ones, the share that is flagged by kind. Two documents of three may be read by people; the
/// figures of the others, whose items are never shown, say whether what was learned from reading holds elsewhere.
/// </summary>
internal sealed class EditsMeasure : IMeasure
{
    /// <summary>So many pairs of a kind in each part when all measures run.</summary>
    private const int FewPairs = 40;

    /// <summary>So many pairs of a kind may turn wrong with a newly trained model before the ratchet fails.</summary>
    private const double PairsThatMayTurn = 2;

    private const string Corpus = "language/gum/gum-train.conllu";
    private const string Words = "tests/ClaimCheck.Evaluation/Edits/edit-words.tsv";

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var file = new Argument<FileInfo>("file") { Description = "A treebank with entity marks (GUM); its news, interviews, lives and travel guides are edited." };
        var limit = new Option<int>("--limit") { Description = "Take at most so many pairs of a kind in each part; 0 takes all.", DefaultValueFactory = _ => 150 };
        var kind = new Option<string[]>("--kind") { Description = "Only these kinds of edit." };
        var items = new Option<FileInfo?>("--items") { Description = "Write what is missed or wrongly flagged in the part that may be read to this file, one JSON object a line." };
        var json = FigurePrinter.JsonOption();
        var command = new Command(
            "edits",
            "Measures one-place edits of clean text: found:KIND is the share of contrary edits flagged in the changed sentence, flagged:KIND the share of harmless edits that are flagged at all. "
            + "Documents fall in two parts by a hash of their names: edits-read, whose misses --items lists, and edits-unread (one document of three), of which only figures are shown.") { file, limit, kind, items, json };
        command.SetAction(result =>
        {
            var judged = Judge(Choose(Read(result.GetValue(file)!.FullName, EvaluationData.FindRepository()), result.GetValue(limit), result.GetValue(kind) ?? []));
            if (result.GetValue(items) is { } output)
                WriteMisses(output.FullName, judged.Where(edit => edit.Pair.Document.IsRead));
            FigurePrinter.Print([.. FiguresByPart(judged)], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        data.Corpus(Corpus) is { } file ? FiguresByPart(Judge(Choose(Read(file, data.Repository), FewPairs, []))) : [];

    private static IEnumerable<EditedPair> Read(string file, string repository)
    {
        using var table = new StreamReader(Path.Combine(repository, Words));
        return new TextEditor(GoldDocument.ReadFile(file), new EditWords(table)).Pairs();
    }

    /// <summary>The same pairs whenever the texts are the same: those with the lowest hashes of each kind and part.</summary>
    private static ImmutableArray<EditedPair> Choose(IEnumerable<EditedPair> pairs, int most, string[] kinds) =>
    [
        .. pairs.Where(pair => kinds.Length == 0 || kinds.Contains(pair.Kind))
            .GroupBy(pair => (pair.Document.IsRead, pair.Kind))
            .SelectMany(group => group.OrderBy(pair => FeatureHash.Text(pair.Right)).Take(most > 0 ? most : int.MaxValue)),
    ];

    private static JudgedEdit[] Judge(ImmutableArray<EditedPair> pairs)
    {
        var judged = new JudgedEdit[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var report = Checkers.Default.Check(pairs[index].ToStory());
            judged[index] = new(pairs[index], [.. report.Contradictions.Where(finding => finding.Relation is FindingRelation.Contradiction or FindingRelation.Warning)], report.ConflictScore);
        });
        return judged;
    }

    private static IEnumerable<FigureSet> FiguresByPart(JudgedEdit[] judged) =>
        from edit in judged
        group edit by edit.Pair.Document.IsRead into part
        orderby part.Key descending
        select new FigureSet(part.Key ? "edits-read" : "edits-unread", Figures([.. part]));

    private static ImmutableArray<Figure> Figures(ImmutableArray<JudgedEdit> part)
    {
        var kinds = part.GroupBy(edit => (edit.Pair.IsContrary, edit.Pair.Kind)).OrderByDescending(kind => kind.Key.IsContrary).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal).ToList();
        var contrary = kinds.Where(kind => kind.Key.IsContrary).Select(kind => kind.Average(edit => edit.IsFound ? 1.0 : 0)).ToList();
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(new("pairs", part.Length));
        figures.Add(new("found", contrary.DefaultIfEmpty(double.NaN).Average(), Direction.Higher, 0.02));
        figures.Add(new("flagged", part.Where(edit => !edit.Pair.IsContrary).Select(edit => edit.IsFlagged ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average(), Direction.Lower, 0.004));
        foreach (var kind in kinds)
        {
            var share = kind.Average(edit => (kind.Key.IsContrary ? edit.IsFound : edit.IsFlagged) ? 1.0 : 0);
            var tolerance = Math.Round(Math.Max(0.05, PairsThatMayTurn / kind.Count()), 3);
            figures.Add(kind.Key.IsContrary ? new("found:" + kind.Key.Kind, share, Direction.Higher, tolerance) : new("flagged:" + kind.Key.Kind, share, Direction.Lower, tolerance));
            figures.Add(new("pairs:" + kind.Key.Kind, kind.Count()));
        }

        return figures.ToImmutable();
    }

    private static void WriteMisses(string path, IEnumerable<JudgedEdit> judged)
    {
        using var output = new StreamWriter(path);
        foreach (var edit in judged.Where(edit => !edit.IsRight))
        {
            var row = new JObject
            {
                ["kind"] = edit.Pair.Kind,
                ["document"] = edit.Pair.Document.Name,
                ["contrary"] = edit.Pair.IsContrary,
                ["score"] = Math.Round(edit.ConflictScore, 4),
                ["was"] = edit.Pair.Original,
                ["is"] = edit.Pair.Sentence.Quote(edit.Pair.Right),
                ["left"] = edit.Pair.Left,
                ["right"] = edit.Pair.Right,
                ["findings"] = new JArray(edit.Findings.Select(finding => $"{finding.Rule}: {finding.Explanation}").Cast<object>().ToArray()),
            };
            output.WriteLine(row.ToString(Formatting.None));
        }
    }
}
