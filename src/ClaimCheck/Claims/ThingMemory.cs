using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The companies, ships, towns and countries that a passage has named so far, so that "the company", "the city", "the two companies" can be told:
/// the only one of its kind, else the one that the sentence before was about. "The company" as an object is never its own subject. One for one thread.
/// </summary>
internal sealed class ThingMemory
{
    /// <summary>Things up to which it counts; in a longer list a bare noun can hardly be told.</summary>
    private const int Most = 24;

    /// <summary>Sentences, the headline counted, in which a story says what it is about.</summary>
    private const int Lead = 2;

    private readonly List<Thing> things = [];
    private readonly Dictionary<string, int> lastCalled = new(StringComparer.Ordinal);
    private int lastSubject = -1;
    private int lastSubjectSentence = -2;
    private string shownBy = string.Empty;
    private int shownSentence = -2;
    private int shownEnd;
    private string? unclear;
    private int unclearSentence = -2;

    /// <summary>Forgets the passage before.</summary>
    public void Reset()
    {
        things.Clear();
        lastCalled.Clear();
        lastSubject = -1;
        lastSubjectSentence = -2;
        unclearSentence = -2;
    }

    /// <summary>Notes the name that begins at a word.</summary>
    public void See(SentenceView view, int token)
    {
        if (view.Tokens[token].Penn == PennTag.Noun && view.Relation(token) != DependencyRelation.Apposition && token > 0 && !view.Is(token - 1, "the"))
            lastCalled.Remove(view.Tokens[token].Lemma);
        if (view.MentionAt(token) is not { Form: MentionForm.Name } mention || mention.FirstToken != token || view.EntityAt(token) is not { } entity)
            return;
        var last = Math.Min(view.Count, token + mention.TokenCount) - 1;
        while (last + 1 < view.Count && view.Tokens[last + 1].Tag == UniversalTag.ProperNoun && view.Tokens[last + 1].Span.Start == view.Tokens[last].Span.End + 1)
            last++;
        var isShown = IsShownKind(view, token, last, out var kindShown);
        if ((isShown ? kindShown : KindOf(view, entity, token, last)) is not { } kind)
        {
            if (token < last && NamePlace.IsUnclear(entity) && ReferenceLexicon.Shared.KindOf(view.Lower(last)) is null && NamePlace.IsSubject(view, token, last) && !view.Lexicons.Speech.ContainsKey(view.Tokens[view.Tree.Root].Lemma) && view.Tree.RightEdge(NamePlace.HeadOf(view, token, last)) <= last)
                (unclear, unclearSentence) = (view.Quote(token, last), view.Index);
            return;
        }

        var name = entity.KnowledgeKey is not null ? entity.Name : view.Quote(token, last);
        var index = IndexOf(name, kind);
        if (index < 0)
        {
            if (things.Count == Most)
                return;
            things.Add(new Thing(name, kind, view.Index <= Lead, null));
            index = things.Count - 1;
        }

        if (isShown)
        {
            things[index] = things[index] with { ShownBy = shownBy };
            lastCalled[shownBy] = index;
        }

        if (!NamePlace.IsSubject(view, token, last))
            return;
        things[index] = things[index] with { IsTopic = true };
        (lastSubject, lastSubjectSentence) = (index, view.Index);
    }

    /// <summary>What a description means, or null where none or more than one fits.</summary>
    public StoryReference? Resolve(SentenceView view, int the, int head)
    {
        if (OfSettlement(view, the, head) is { } local)
            return local;
        if (ReferenceLexicon.Shared.NamedBy(view.Tokens[head].Lemma) is not { } kind)
            return null;
        if (NounNumber.IsPlural(view, head))
            return the + 2 == head && view.Is(the + 1, "two") && Pair(kind) is { } pair ? new StoryReference(the, head, pair) : null;
        if (the + 1 != head && !(the + 2 == head && view.Tokens[the + 1].Tag == UniversalTag.Adjective && char.IsUpper(view.Tokens[the + 1].Text[0])))
            return null;
        var name = kind == ThingKind.Company && unclearSentence == view.Index - 1 && NamePlace.IsSubject(view, head, head) ? TakeUnclear() : Choose(view, kind, view.Tokens[head].Lemma);
        return name is null || IsOwnSubject(view, head, name) ? null : new StoryReference(the, head, name);
    }

    /// <summary>"Furniture retailer Haddow closed nine shops. The retailer …": the one that was called so last, or null.</summary>
    public StoryReference? ResolveCalled(SentenceView view, int the, int head)
    {
        if (the + 1 != head || !lastCalled.TryGetValue(view.Tokens[head].Lemma, out var index) || NounNumber.IsPlural(view, head) || things[index].Kind is not (ThingKind.Company or ThingKind.Club or ThingKind.Vessel))
            return null;
        var noun = view.Tokens[head].Lemma;
        var isOnly = things.FindAll(thing => thing.ShownBy == noun).Count == 1;
        return isOnly && !IsOwnSubject(view, head, things[index].Name) ? new StoryReference(the, head, things[index].Name) : null;
    }

    /// <summary>"The city council" of the one city spoken of: "the Westmere city council".</summary>
    private StoryReference? OfSettlement(SentenceView view, int the, int head) =>
        the + 1 < head && view.Tokens[the + 1].Tag == UniversalTag.Noun && ReferenceLexicon.Shared.NamedBy(view.Tokens[the + 1].Lemma) == ThingKind.Settlement && Choose(view, ThingKind.Settlement, view.Tokens[the + 1].Lemma) is { } name
            ? new StoryReference(the, head, $"the {name} {view.Quote(the + 1, head)}") : null;

    /// <summary>"Salmones Blanca shut its gates. The company …": a name of unknown kind that the sentence before was about.</summary>
    private string TakeUnclear()
    {
        if (IndexOf(unclear!, ThingKind.Company) < 0)
            things.Add(new Thing(unclear!, ThingKind.Company, true, null));
        return unclear!;
    }

    private string? Choose(SentenceView view, ThingKind kind, string noun)
    {
        if (kind == ThingKind.Settlement)
            return ChooseSettlement(noun);
        if (kind == ThingKind.Vessel)
            return ChooseVessel(noun);
        var only = -1;
        for (var i = 0; i < things.Count; i++)
        {
            if (things[i].Kind == kind)
                only = only == -1 && (things[i].IsTopic || kind != ThingKind.Company) ? i : -2;
        }

        if (only == -2 && kind == ThingKind.Company && lastSubject >= 0 && lastSubjectSentence >= view.Index - 1 && things[lastSubject].Kind == kind)
            only = lastSubject;
        return only >= 0 ? things[only].Name : null;
    }

    /// <summary>The only one that the story calls a town; where it calls none so, the only place that could be one.</summary>
    private string? ChooseSettlement(string noun)
    {
        int shown = -1, any = -1;
        for (var i = 0; i < things.Count; i++)
        {
            if (things[i].Kind != ThingKind.Settlement)
                continue;
            any = any == -1 ? i : -2;
            if (things[i].ShownBy is { } by && (by == noun || ReferenceLexicon.Shared.NamedBy(by) is null))
                shown = shown == -1 ? i : -2;
        }

        var chosen = shown == -1 ? any : shown;
        return chosen >= 0 ? things[chosen].Name : null;
    }

    /// <summary>"The ferry": the only ship that the story calls a ferry; where it calls none so, the only one of which it does not tell the class.</summary>
    private string? ChooseVessel(string noun)
    {
        int shown = -1, open = -1;
        for (var i = 0; i < things.Count; i++)
        {
            if (things[i].Kind != ThingKind.Vessel)
                continue;
            if (things[i].ShownBy is not { } by)
                open = open == -1 ? i : -2;
            else if (by == noun || WordRelations.Default.Entry(by).Wider.AsSpan().BinarySearch(WordRelations.Default.Entry(noun).Number) >= 0)
                shown = shown == -1 ? i : -2;
        }

        var chosen = shown == -1 ? open : shown;
        return chosen >= 0 ? things[chosen].Name : null;
    }

    private string? Pair(ThingKind kind)
    {
        var names = things.FindAll(thing => thing.Kind == kind);
        return names.Count == 2 ? names[0].Name + " and " + names[1].Name : null;
    }

    /// <summary>"Norlake sued the company": another company.</summary>
    private static bool IsOwnSubject(SentenceView view, int head, string name) =>
        view.EnclosingClause(head) is { Subject: >= 0 and var subject } && subject != head && view.MentionAt(subject) is { Form: MentionForm.Name } mention
        && name.StartsWith(mention.Text, StringComparison.OrdinalIgnoreCase) && !IsInside(view, subject, head);

    private static bool IsInside(SentenceView view, int phrase, int token) => view.Tree.Dominates(phrase, token);

    /// <summary>"Norlake" is "Norlake Group".</summary>
    private int IndexOf(string name, ThingKind kind)
    {
        for (var i = 0; i < things.Count; i++)
        {
            var other = things[i];
            if (other.Kind != kind)
                continue;
            if (Begins(other.Name, name))
                return i;
            if (Begins(name, other.Name))
            {
                things[i] = other with { Name = name };
                return i;
            }
        }

        return -1;
    }

    private static bool Begins(string longer, string shorter) =>
        longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && (longer.Length == shorter.Length || longer[shorter.Length] == ' ');

    private ThingKind? KindOf(SentenceView view, Entity entity, int first, int last)
    {
        if (entity.KnowledgeKey is { } key)
            return key.StartsWith("country:", StringComparison.Ordinal) ? ThingKind.Country : key.StartsWith("city:", StringComparison.Ordinal) ? ThingKind.Settlement : null;
        var name = view.Quote(first, last);
        if (IndexOf(name, ThingKind.Company) >= 0)
            return ThingKind.Company;
        if (entity.Type == EntityType.Work || IndexOf(name, ThingKind.Vessel) >= 0)
            return ThingKind.Vessel;
        if (entity.Type == EntityType.Place || IndexOf(name, ThingKind.Settlement) >= 0)
            return ThingKind.Settlement;
        return first < last && ReferenceLexicon.Shared.KindOf(view.Lower(last)) == ThingKind.Company
            || OrganisationSpheres.Default.Of(name) == "corporate" && (entity.Type == EntityType.Organisation || first < last) ? ThingKind.Company : null;
    }

    /// <summary>Whether the kind is shown by a noun beside the name or beside the name that it is joined to: "the towns of Arlesford and Cray".</summary>
    private bool IsShownKind(SentenceView view, int first, int last, out ThingKind? kind)
    {
        var by = NamePlace.ShowingNoun(view, first, last);
        if (by is null && first > 1 && view.Is(first - 1, "and") && shownSentence == view.Index && shownEnd == first - 2)
            by = shownBy;
        kind = by is null ? null : ReferenceLexicon.Shared.KindOf(by);
        if (kind is not null)
            (shownBy, shownSentence, shownEnd) = (by!, view.Index, last);
        return kind is not null;
    }

    /// <summary>A named thing.</summary>
    /// <param name="Name">Its fullest name.</param>
    /// <param name="Kind">Its kind.</param>
    /// <param name="IsTopic">Whether it opened the story or was the subject of a sentence.</param>
    /// <param name="ShownBy">The noun beside it that shows its kind, or null.</param>
    private readonly record struct Thing(string Name, ThingKind Kind, bool IsTopic, string? ShownBy);
}
