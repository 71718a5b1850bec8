using System.CommandLine;
using System.Text.RegularExpressions;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Evaluation.Treebanks;

/// <summary>The verb <c>treebank</c>: how well the analyzer finds sentences, words, tags, lemmas and trees.</summary>
internal sealed class TreebankMeasure : IMeasure
{
    private static readonly Regex Part = new("-ud-(train|dev|test)$", RegexOptions.NonBacktracking);
    private readonly Lazy<EnglishAnalyzer> analyzer = new(EnglishAnalyzer.CreateDefault);

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Treebank in CoNLL-U format.", Arity = ArgumentArity.OneOrMore };
        var raw = new Option<bool>("--raw") { Description = "Start from the raw text instead of the treebank's sentences and words." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("treebank", "Sentences, words, tags, lemmas and trees by the CoNLL 2018 definitions.") { files, raw, json };
        command.SetAction(result =>
        {
            var sets = new List<FigureSet>();
            foreach (var file in result.GetValue(files)!)
            {
                var name = Part.Replace(Path.GetFileNameWithoutExtension(file.Name), "");
                sets.AddRange(Measure(name, ConlluReader.ReadFile(file.FullName), result.GetValue(raw)));
            }

            FigurePrinter.Print(sets, result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        if (data.Corpus("language/ud-ewt/en_ewt-ud-test.conllu") is { } ewt)
        {
            var sentences = ConlluReader.ReadFile(ewt);
            yield return Score("en_ewt", sentences, false);
            yield return Score("en_ewt-raw", sentences, true);
        }

        if (data.Corpus("language/gum/gum-dev.conllu") is { } dev && data.Corpus("language/gum/gum-test.conllu") is { } test)
        {
            List<TreebankSentence> sentences = [.. ConlluReader.ReadFile(dev), .. ConlluReader.ReadFile(test)];
            foreach (var set in Measure("gum", sentences, false))
                yield return set;
            var news = sentences.Where(sentence => Genre(sentence) is "news" or "interview").ToList();
            yield return Score("gum-news-interview", news, false);
            yield return Score("gum-news-interview-raw", news, true);
        }
    }

    /// <summary>The figures of a file and, where its documents are named by genre, of each genre.</summary>
    private IEnumerable<FigureSet> Measure(string name, IReadOnlyList<TreebankSentence> sentences, bool raw)
    {
        yield return Score(name, sentences, raw);
        foreach (var genre in sentences.GroupBy(Genre).Where(genre => genre.Key is not null).OrderBy(genre => genre.Key, StringComparer.Ordinal))
            yield return Score(name + "-" + genre.Key, [.. genre], raw);
    }

    private FigureSet Score(string name, IReadOnlyList<TreebankSentence> sentences, bool raw)
    {
        var gold = TreebankSides.Gold(sentences);
        var system = raw ? TreebankSides.FromText(sentences, analyzer.Value) : TreebankSides.FromWords(sentences, analyzer.Value);
        return TreebankScorer.Score(name, gold, system, raw);
    }

    /// <summary>The genre in a document's name, for example <c>GUM_news_iodine</c>; null where it has none.</summary>
    private static string? Genre(TreebankSentence sentence)
    {
        var parts = sentence.Document.Split('_');
        return parts.Length >= 3 && parts[0] == "GUM" ? parts[1] : null;
    }
}
