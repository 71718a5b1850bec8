using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Swiss Foreign Minister Ignazio Cassis" says that Cassis is Swiss foreign minister.</summary>
internal static class TitleClaims
{
    /// <summary>Adds the claims of titles before names: those that the entities know and those that the tree shows.</summary>
    public static void Add(SentenceView view, ReadOnlySpan<(Title Title, Entity Person)> titles, ClaimCollector into)
    {
        foreach (var (title, person) in titles)
        {
            if (title.Form == TitleForm.Appositive && !IsApposition(view, FirstIn(view, title), LastIn(view, title)) && NameBefore(view, title, person) is { } named)
                AddOne(view, FirstIn(view, title), LastIn(view, title), named.HeadToken, named.FirstToken, named.FirstToken + named.TokenCount - 1, TitleNeed.IsOpen(title), into);
            if (title.Form is TitleForm.Pre or TitleForm.Post && title.Kind != TitleKind.Honorific && NameNear(view, title, person) is { } mention)
                AddOne(view, FirstIn(view, title), LastIn(view, title), mention.HeadToken, mention.FirstToken, mention.FirstToken + mention.TokenCount - 1, TitleNeed.IsOpen(title), into);
        }

        for (var token = 0; token < view.Count; token++)
        {
            if (view.Relation(token) != DependencyRelation.Descriptor || view.Tokens[token].Head is not (>= 0 and var name) || name < token)
                continue;
            int first = view.Edges.Left(token), last = view.Tree.RightEdge(token);
            if (!IsKnown(view, titles, first, last) && last + 1 <= name && view.Tokens[name].Tag == UniversalTag.ProperNoun && last - first < 8)
                AddOne(view, first, last, name, last + 1, Math.Max(name, view.Edges.RightWithoutConjuncts(name)), isOpen: false, into);
        }
    }

    private static bool IsKnown(SentenceView view, ReadOnlySpan<(Title Title, Entity Person)> titles, int first, int last)
    {
        var span = view.Tree.SpanOf(first, last);
        foreach (var (title, _) in titles)
        {
            if (title.Span.Overlaps(span))
                return true;
        }

        return false;
    }

    private static bool IsApposition(SentenceView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (view.Relation(i) == DependencyRelation.Apposition)
                return true;
        }

        return false;
    }

    /// <summary>The name before a comma and the title: "Rafael Sotomayor, the chief executive".</summary>
    private static Mention? NameBefore(SentenceView view, Title title, Entity person)
    {
        for (var i = FirstIn(view, title) - 1; i >= 0 && i > FirstIn(view, title) - 5; i--)
        {
            if (view.EntityAt(i) == person && view.MentionAt(i) is { Form: MentionForm.Name } mention && mention.FirstToken + mention.TokenCount - 1 == i)
                return mention;
        }

        return null;
    }

    private static Mention? NameNear(SentenceView view, Title title, Entity person)
    {
        var last = LastIn(view, title);
        var near = title.Form == TitleForm.Pre ? last + 1 : FirstIn(view, title) - 1;
        for (var i = near; i >= 0 && i < view.Count && Math.Abs(i - near) < 3; i += title.Form == TitleForm.Pre ? 1 : -1)
        {
            if (view.EntityAt(i) == person && view.MentionAt(i) is { Form: MentionForm.Name } mention)
                return mention;
        }

        return null;
    }

    private static int FirstIn(SentenceView view, Title title)
    {
        var i = Math.Min(view.TokenFrom(title.Span.Start), view.Count - 1);
        return i > 0 && view.Tokens[i - 1].Span.End > title.Span.Start ? i - 1 : i;
    }

    private static int LastIn(SentenceView view, Title title)
    {
        return Math.Max(0, view.TokenFrom(title.Span.End) - 1);
    }

    /// <summary>"Inès" of "Inès Charpentreau" is no title of hers, and "ministers" before two names none of the first alone.</summary>
    private static bool IsOfName(SentenceView view, int first, int last, int name) =>
        last < name && view.Tree.Child(name, DependencyRelation.Conjunct) >= 0 && view.Tokens[last].Text.EndsWith('s')
        || view.EntityAt(name) is { Name: var full } && full.StartsWith(view.Quote(first, last) + " ", StringComparison.OrdinalIgnoreCase);

    private static void AddOne(SentenceView view, int first, int last, int name, int nameFirst, int nameLast, bool isOpen, ClaimCollector into)
    {
        int from = Math.Min(first, nameFirst), to = Math.Max(last, nameLast);
        if (last < first || nameLast < nameFirst || IsOfName(view, first, last, name))
            return;
        into.Add(view, null, new Claim
        {
            Id = string.Empty,
            Passage = view.Passage,
            Sentence = view.Index,
            Span = view.Tree.SpanOf(from, to),
            Form = ClaimForm.Title,
            Subject = ClauseClaims.Part(view, nameFirst, nameLast, name),
            Predicate = ClauseClaims.Part(view, first, last, last),
            PredicateLemma = view.Tokens[last].Lemma,
            SelfContained = string.Empty,
            Unresolved = isOpen ? [view.Quote(first, last)] : [],
            Confidence = 0.9,
        });
    }
}
