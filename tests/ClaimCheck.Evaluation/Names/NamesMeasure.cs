using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Names;

namespace ClaimCheck.Evaluation.Names;

/// <summary>
/// Exact-span F1 of names by the CoNLL 2003 definition, on the words of the corpora, which our analyzer tags. Types are
/// folded to person, organisation and place; the others are ignored in gold and answer.
/// </summary>
internal sealed class NamesMeasure : IMeasure
{
    private static readonly (string Name, string File)[] Development =
    [
        ("uner-ewt-dev", "language/names/uner-ewt/en_ewt-ud-dev.iob2"),
        ("crossner-politics-dev", "language/names/crossner-politics/politics-dev.conll"),
        ("gum-names-dev", "language/names/gum/gum-names-dev.iob"),
        ("gum-names-test", "language/names/gum/gum-names-test.iob"),
    ];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Corpora of names in column formats.", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "List the names that were missed or wrongly found." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("names", "Measures the name recogniser.") { files, errors, json };
        command.SetAction(result =>
        {
            var listing = result.GetValue(errors) ? Console.Out : TextWriter.Null;
            FigurePrinter.Print([.. result.GetValue(files)!.Select(file => Measure(Key(file.Name), file.FullName, listing))], result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        from item in Development
        let file = data.Corpus(item.File)
        where file is not null
        select Measure(item.Name, file, TextWriter.Null);

    /// <summary>The file's name without its ending and without -ud-dev and the like.</summary>
    private static string Key(string name)
    {
        var key = Path.GetFileNameWithoutExtension(name);
        var cut = key.IndexOf("-ud-", StringComparison.Ordinal);
        return cut > 0 ? key[..cut] : key;
    }

    private static FigureSet Measure(string name, string file, TextWriter listing)
    {
        var recognizer = NameRecognizer.CreateDefault();
        var maker = new NamedPassage(EnglishAnalyzer.CreateDefault());
        var score = new NameScore();
        foreach (var document in NameCorpusReader.ReadFile(file))
        {
            var found = NamedEvaluation.Recognize(recognizer, maker, document);
            score.Add(document, found);
            ListErrors(document, found, listing);
        }

        return new FigureSet(name,
        [
            new("personF1", score.F1(EntityType.Person), Direction.Higher),
            new("organisationF1", score.F1(EntityType.Organisation), Direction.Higher, 0.02),
            new("placeF1", score.F1(EntityType.Place), Direction.Higher),
            new("f1", score.F1(), Direction.Higher),
            new("precision", score.Precision),
            new("recall", score.Recall),
        ]);
    }

    private static void ListErrors(NamedDocument document, ImmutableArray<NameSpan> found, TextWriter listing)
    {
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            var gold = sentence.Names.Where(static name => name.Kinds < 1 << NameLabels.OtherKind)
                .Select(name => Show(sentence, name.First, name.Count, ((EntityType)int.Log2(name.Kinds)).ToString())).ToHashSet(StringComparer.Ordinal);
            var answers = found.Where(name => name.Sentence == i)
                .Select(name => Show(sentence, name.FirstToken, name.TokenCount, name.Type.ToString())).ToHashSet(StringComparer.Ordinal);
            if (gold.SetEquals(answers))
                continue;
            listing.WriteLine(string.Join(' ', sentence.Words));
            listing.WriteLine("   missed " + string.Join("; ", gold.Except(answers)) + "   wrong " + string.Join("; ", answers.Except(gold)));
        }
    }

    private static string Show(NamedSentence sentence, int first, int count, string type) =>
        FormattableString.Invariant($"{type}[{first}] {string.Join(' ', sentence.Words.Skip(first).Take(count))}");
}
