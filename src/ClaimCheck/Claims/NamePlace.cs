using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>What the place of a name in its sentence tells of the thing: the noun beside it that shows its kind, whether the sentence is about it.</summary>
internal static class NamePlace
{
    /// <summary>The noun beside a name that shows its kind: "retailer Norlake Group", "the town of Arlesford", "a ferry, the Maren Holm", "Halbrook, a town of 3,900 people".</summary>
    public static string? ShowingNoun(SentenceView view, int first, int last)
    {
        if (first > 0 && view.Tokens[first - 1] is { Tag: UniversalTag.Noun, Lemma: var before } && ReferenceLexicon.Shared.KindOf(before) is ThingKind.Company or ThingKind.Club or ThingKind.Vessel)
            return before;
        if (first > 1 && view.Tokens[first - 2].Lemma is var owner && ReferenceLexicon.Shared.KindOf(owner) is ThingKind.Settlement
            && (view.Is(first - 1, "of") || view.Is(first - 1, "in") && ReferenceLexicon.Shared.NamedBy(owner) is null))
            return owner;
        var head = HeadOf(view, first, last);
        if (view.Relation(head) == DependencyRelation.Apposition && view.Tokens[head].Head is >= 0 and var described && described < first && view.Tokens[described] is { Tag: UniversalTag.Noun, Lemma: var kind }
            && ReferenceLexicon.Shared.KindOf(kind) is ThingKind.Company or ThingKind.Club or ThingKind.Vessel)
            return kind;
        if (last + 2 >= view.Count || view.Tokens[last + 1].Penn != PennTag.Comma)
            return null;
        foreach (var child in view.Tree.Children(head))
        {
            if (child > last && view.Relation(child) == DependencyRelation.Apposition && view.Tokens[child].Tag == UniversalTag.Noun)
                return view.Tokens[child].Lemma;
        }

        return null;
    }

    /// <summary>Whether a name is the subject of the main clause of its sentence, or hangs on the noun that is: "retailer Norlake Group said".</summary>
    public static bool IsSubject(SentenceView view, int first, int last) =>
        view.ClauseAt(view.Tree.Root) is { Subject: >= 0 and var subject } && (subject >= first && subject <= last || subject == first - 1 && view.Tokens[HeadOf(view, first, last)].Head == subject)
        && view.Tree.Child(subject, DependencyRelation.Conjunct) < 0;

    /// <summary>Whether it is a name of which nothing shows that it is a person's, a place's or an office's.</summary>
    public static bool IsUnclear(Entity entity) => entity switch
    {
        { KnowledgeKey: not null } => false,
        { Type: EntityType.Person } => entity.Gender == Gender.Unknown && entity.Titles.IsEmpty,
        { Type: EntityType.Organisation } => OrganisationSpheres.Default.Of(entity.Name) is null,
        _ => false,
    };

    /// <summary>The word of a name whose head lies outside it.</summary>
    public static int HeadOf(SentenceView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (view.Tokens[i].Head < first || view.Tokens[i].Head > last)
                return i;
        }

        return first;
    }
}
