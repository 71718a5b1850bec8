using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Finds names and titles and links them over the passages of a story. Immutable and thread-safe.</summary>
internal sealed class EntityLinker
{
    private readonly NameRecognizer? recognizer;

    /// <summary>A linker with the recogniser whose model is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public EntityLinker()
        : this(NameRecognizer.CreateDefault())
    {
    }

    /// <summary>A linker with a recogniser, or by rules alone.</summary>
    public EntityLinker(NameRecognizer? recognizer) => this.recognizer = recognizer;

    /// <summary>The entities of a story.</summary>
    public StoryEntities Link(ImmutableArray<PassageValues> passages, CancellationToken cancellationToken = default) => Link(passages, [], cancellationToken);

    /// <summary>The entities of a story in whose first passage the names at <paramref name="given"/> are known.</summary>
    internal StoryEntities Link(ImmutableArray<PassageValues> passages, IReadOnlyList<(TextSpan Span, EntityType Type)> given, CancellationToken cancellationToken = default)
    {
        var views = LayOut(passages);
        FindNames(passages, views, cancellationToken);
        foreach (var (span, type) in given)
            GivenNames.Put(views, span, type);
        NameConsistency.Apply(views);
        ThingSettler.Settle(views, given);
        var titles = views.ConvertAll(view =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return TitleFinder.Find(view);
        });
        NameConsistency.Apply(views);
        if (recognizer is not null)
            NameConsistency.Settle(views);
        ThingSettler.Settle(views, given);
        cancellationToken.ThrowIfCancellationRequested();
        return Assemble(passages, views, titles, cancellationToken);
    }

    private static List<SentenceView> LayOut(ImmutableArray<PassageValues> passages)
    {
        var views = new List<SentenceView>();
        for (var p = 0; p < passages.Length; p++)
        {
            var sentences = passages[p].Syntax.Sentences;
            for (var s = 0; s < sentences.Length; s++)
                views.Add(new SentenceView(p, s, sentences[s]) { Order = views.Count });
        }

        return views;
    }

    private void FindNames(ImmutableArray<PassageValues> passages, List<SentenceView> views, CancellationToken cancellationToken)
    {
        var v = 0;
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var recognised = recognizer is null ? [] : recognizer.Recognize(passage.Syntax);
            var next = 0;
            for (var s = 0; s < passage.Syntax.Sentences.Length; s++, v++)
            {
                var first = next;
                while (next < recognised.Length && recognised[next].Sentence == s)
                    next++;
                var rules = NameSpanFinder.Find(views[v]);
                views[v].SetNames(first == next ? rules : NameCombiner.Combine(views[v], rules, recognised.AsSpan()[first..next]));
            }
        }
    }

    private static StoryEntities Assemble(
        ImmutableArray<PassageValues> passages, List<SentenceView> views, List<List<TitleMention>> titles, CancellationToken cancellationToken)
    {
        var mentions = Collect(passages, views);
        var linker = new PersonLinker();
        linker.Link(mentions.FindAll(mention => mention.Span.IsPerson), TitleBefore);
        cancellationToken.ThrowIfCancellationRequested();
        var things = new ThingLinker();
        things.Link(mentions.FindAll(mention => !mention.Span.IsPerson));
        cancellationToken.ThrowIfCancellationRequested();
        var byPlace = mentions.Where(mention => mention.Cluster is not null)
            .ToDictionary(mention => (mention.View, mention.Span.First), mention => mention.Cluster!);
        for (var v = 0; v < views.Count; v++)
        {
            foreach (var title in titles[v])
            {
                if (views[v].NameAt(title.Holder) is >= 0 and var name && byPlace.TryGetValue((views[v], views[v].Names[name].First), out var person))
                    person.Titles.Add(TitleBuilder.Build(passages[views[v].Passage], views[v], title));
            }
        }

        foreach (var person in linker.Clusters)
        {
            TitleBuilder.Agree(person);
            if (GenderReader.Of(person) is not Gender.Unknown and var gender)
                person.Gender = gender;
            foreach (var title in person.Titles)
                person.Offices.Add(OfficeId.Parse(title.Office!).Base);
        }

        cancellationToken.ThrowIfCancellationRequested();
        NominalResolver.Resolve(passages, views, titles, linker.Clusters);
        cancellationToken.ThrowIfCancellationRequested();
        var open = PronounResolver.Resolve(passages, views, mentions, (view, index, person) => AddByPronoun(passages, view, index, person, titles[view.Order]));
        cancellationToken.ThrowIfCancellationRequested();
        return EntityAssembler.Assemble(passages, linker, things, open);
    }

    /// <summary>"He is the mayor of Bastia": the title belongs to the person whom the pronoun means.</summary>
    private static void AddByPronoun(ImmutableArray<PassageValues> passages, SentenceView view, int pronoun, Cluster person, List<TitleMention> titles)
    {
        foreach (var title in titles)
        {
            if (title.Holder == pronoun)
                person.Titles.Add(TitleBuilder.Build(passages[view.Passage], view, title));
        }
    }

    private static List<NameMention> Collect(ImmutableArray<PassageValues> passages, List<SentenceView> views)
    {
        var mentions = new List<NameMention>();
        foreach (var view in views)
        {
            var source = passages[view.Passage].Syntax.Passage.Document.Source.Value;
            var here = new List<NameMention>(view.Names.Count);
            for (var n = 0; n < view.Names.Count; n++)
                here.Add(new NameMention(view, n, source) { Neighbours = here });
            mentions.AddRange(here);
        }

        return mentions;
    }

    private static Office? TitleBefore(NameMention mention)
    {
        var before = mention.Span.First - 1;
        return before >= 0 && mention.View.TitleAt(before) is >= 0 and var hit ? mention.View.Titles[hit].Office : null;
    }
}
