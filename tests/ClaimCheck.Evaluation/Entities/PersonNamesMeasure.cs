using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>
/// The verb <c>persons</c>: the names of persons that the whole stage finds in the news and interviews of GUM, raw text in,
/// against the proper nouns that head its mentions of persons. Titles before the name and mentions that are no more than a
/// title or a people are left out; a name inside a wider mention of a person ("spokesman Jim Reed") is right, too.
/// </summary>
internal sealed class PersonNamesMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "GUM treebanks (.conllu)." };
        var errors = new Option<bool>("--errors") { Description = "List the names that were missed or wrongly found." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("persons", "Measures the names of persons in news.") { files, errors, json };
        command.SetAction(result =>
        {
            var listing = result.GetValue(errors) ? Console.Out : TextWriter.Null;
            FigurePrinter.Print([Measure("gum-persons", result.GetValue(files)!.Select(file => file.FullName), listing)], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        if (data.Corpus("language/gum/gum-dev.conllu") is { } dev && data.Corpus("language/gum/gum-test.conllu") is { } test)
            yield return Measure("gum-persons", [dev, test], TextWriter.Null);
    }

    private static FigureSet Measure(string name, IEnumerable<string> files, TextWriter listing)
    {
        var analyzer = EnglishAnalyzer.CreateDefault();
        var linker = new EntityLinker();
        var (gold, missed, found, tooMany) = (0, 0, 0, 0);
        foreach (var document in files.SelectMany(GumDocument.Read).Where(document => document.IsNews))
        {
            var expected = document.Mentions.Where(mention => mention.Type == EntityType.Person)
                .Select(mention => WithoutTitle(document.Text, mention.Span)).Where(span => IsName(span.Quote(document.Text))).ToHashSet();
            var answers = Find(analyzer, linker, document.Text);
            var wrong = answers.Where(span => !expected.Contains(span) && (expected.Any(span.Overlaps) || !document.Persons.Exists(person => person.Contains(span)))).ToList();
            gold += expected.Count;
            missed += expected.Count(span => !answers.Contains(span));
            found += answers.Count;
            tooMany += wrong.Count;
            foreach (var span in expected.Except(answers))
                listing.WriteLine("missed " + Show(document.Text, span) + "   found there: " + string.Join("; ", answers.Where(span.Overlaps).Select(other => other.Quote(document.Text))));
            foreach (var span in wrong)
                listing.WriteLine("wrong  " + Show(document.Text, span));
        }

        return new FigureSet(name, [
            new Figure("precision", 1 - ((double)tooMany / found), Direction.Higher),
            new Figure("recall", 1 - ((double)missed / gold), Direction.Higher), new Figure("names", gold)]);
    }

    private static HashSet<TextSpan> Find(EnglishAnalyzer analyzer, EntityLinker linker, string text)
    {
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", new StoryDocument("gum", text), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        var entities = linker.Link(ImmutableArray.Create(new PassageValues(new PassageSyntax(passage, analyzer.Analyze(passage)), [], [])));
        return [.. entities.Entities.Where(entity => entity.Type == EntityType.Person).SelectMany(entity => entity.Mentions)
            .Concat(entities.Unresolved.Select(open => open.Mention))
            .Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Span)];
    }

    private static TextSpan WithoutTitle(string text, TextSpan span)
    {
        while (true)
        {
            var words = span.Quote(text).Split(' ');
            var length = words.Length > 1 ? OfficeCatalog.Default.Phrases.Match(words, 0, out _) : 0;
            if (length == 0 && words.Length > 2)
                length = Gazetteer.Default.Phrases.Match(words, 0, out _);
            if (length == 0 || length >= words.Length)
                return span;
            span = TextSpan.FromBounds(span.Start + words.Take(length).Sum(word => word.Length + 1), span.End);
        }
    }

    private static bool IsName(string text)
    {
        var words = text.Split(' ');
        return OfficeCatalog.Default.Phrases.Match(words, 0, out _) < words.Length
            && !(Gazetteer.Default.Phrases.Match(words, 0, out var place) == words.Length && place!.Use == GazetteerUse.People);
    }

    private static string Show(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - 50), Math.Min(text.Length, span.End + 40));
        return (text[from..span.Start] + "«" + span.Quote(text) + "»" + text[span.End..to]).ReplaceLineEndings(" ");
    }
}
