using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using ComparedView = ClaimCheck.Contradictions.Alignment.SentenceView;
using NameView = ClaimCheck.Entities.SentenceView;

namespace ClaimCheck.Tests.Support;

/// <summary>Text read by the models of the library, as far as a test of one later class needs it. Each text is a passage of its own.</summary>
internal static class ReadText
{
    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.CreateDefault();
    private static readonly EntityLinker Linker = new();

    /// <summary>The passages with numbers and times, published on Friday 31 January 2025.</summary>
    public static ImmutableArray<PassageValues> Values(params string[] texts)
    {
        var values = new ValueRecognizer();
        return [.. Story.FromTexts(texts, new DateOnly(2025, 1, 31)).Passages.Select(passage => values.Recognize(new PassageSyntax(passage, Analyzer.Analyze(passage))))];
    }

    /// <summary>The names and titles of the passages.</summary>
    public static StoryEntities Entities(params string[] texts) => Linker.Link(Values(texts));

    /// <summary>The sentences of the passages as the search for names lays them out, with the names that its rules find.</summary>
    public static List<NameView> NameViews(params string[] texts)
    {
        var views = new List<NameView>();
        var passages = Values(texts);
        for (var p = 0; p < passages.Length; p++)
        {
            for (var s = 0; s < passages[p].Syntax.Sentences.Length; s++)
            {
                var view = new NameView(p, s, passages[p].Syntax.Sentences[s]) { Order = views.Count };
                view.SetNames(NameSpanFinder.Find(view));
                views.Add(view);
            }
        }

        return views;
    }

    /// <summary>The names of a sentence as "Type:Name".</summary>
    public static IEnumerable<string> Names(NameView view) =>
        view.Names.Select(name => $"{name.Type}:{string.Join(' ', view.Words, name.First, name.Count)}");

    /// <summary>The sentences of the passages as the comparison lays them out.</summary>
    public static ImmutableArray<ComparedView> Views(params string[] texts) =>
        new SentenceViewBuilder(WordRelations.Default).Build(new ClaimExtractor().Extract(Entities(texts)), CancellationToken.None);

    /// <summary>Two passages of one sentence each, aligned.</summary>
    public static SentencePair Pair(string left, string right)
    {
        var views = Views(left, right);
        return new SentencePair(views[0], views[1], new TokenAligner().Align(views[0], views[1]));
    }
}
