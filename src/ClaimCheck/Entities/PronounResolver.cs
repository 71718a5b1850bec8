using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>
/// Ties he and she to a person named shortly before in the same passage: gender must agree, subjects and people
/// spoken of again and again come first, and the object of a verb is not its subject.
/// </summary>
internal sealed class PronounResolver
{
    private const int Reach = 3;

    private readonly ImmutableArray<PassageValues> passages;
    private readonly List<SeenPerson> seen = [];
    private readonly PronounCandidates candidates = new();
    private readonly List<UnresolvedMention> unresolved = [];

    private readonly HashSet<Cluster> excluded = [];
    private readonly QuoteWatch quotes = new();
    private int start;

    private PronounResolver(ImmutableArray<PassageValues> passages) => this.passages = passages;

    /// <summary>Adds pronominal mentions to the persons; answers those that stay open.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="views">All sentences in reading order.</param>
    /// <param name="mentions">All linked names in reading order.</param>
    /// <param name="resolved">Called with each resolved pronoun.</param>
    public static List<UnresolvedMention> Resolve(
        ImmutableArray<PassageValues> passages, List<SentenceView> views, List<NameMention> mentions, Action<SentenceView, int, Cluster> resolved)
    {
        var resolver = new PronounResolver(passages);
        var next = 0;
        var passage = -1;
        foreach (var view in views)
        {
            if (view.Passage != passage)
            {
                resolver.seen.Clear();
                resolver.start = 0;
                resolver.quotes.Reset();
                passage = view.Passage;
            }

            var first = next;
            while (next < mentions.Count && mentions[next].View == view)
                next++;
            resolver.Walk(view, mentions.GetRange(first, next - first), resolved);
            resolver.start += view.Count;
        }

        return resolver.unresolved;
    }

    private void Walk(SentenceView view, List<NameMention> names, Action<SentenceView, int, Cluster> resolved)
    {
        seen.RemoveAll(mention => view.Index - mention.Sentence > Reach);
        var n = 0;
        for (var i = 0; i < view.Count; i++)
        {
            quotes.Look(view, i);
            for (; n < names.Count && names[n].Span.First <= i; n++)
                See(view, names[n].Cluster, names[n].Span.First, names[n].Span.End, false);
            if (GenderOf(view, i) is not (not Gender.Unknown and var gender))
                continue;
            var chosen = Choose(view, i, gender, names, n);
            if (chosen is null)
            {
                unresolved.Add(new UnresolvedMention(ToMention(view, i), candidates.IsEmpty ? "no person near it fits" : "several people fit"));
                continue;
            }

            if (chosen.Gender == Gender.Unknown)
                chosen.Gender = gender;
            chosen.Others.Add(ToMention(view, i));
            See(view, chosen, i, i + 1, true);
            resolved(view, i, chosen);
        }
    }

    private void See(SentenceView view, Cluster? cluster, int first, int end, bool pronoun)
    {
        if (cluster is not { Type: EntityType.Person })
            return;
        seen.Add(Describe(view, cluster, first, end, pronoun));
    }

    private SeenPerson Describe(SentenceView view, Cluster cluster, int first, int end, bool pronoun)
    {
        var head = first;
        for (var i = first; i < end; i++)
        {
            if (view[i].Head < first || view[i].Head >= end)
                head = i;
        }

        if (view[head].Relation == DependencyRelation.Apposition && view[head].Head is var noun && noun >= 0 && noun < head && !IsNamed(view, cluster, noun))
            head = noun;
        var isLeading = !seen.Exists(other => other.Sentence == view.Index && other.First < first);
        var isOfRoot = view[head].Relation == DependencyRelation.Root || (view[head].Head >= 0 && view[view[head].Head].Relation == DependencyRelation.Root);
        return new SeenPerson(cluster, view.Index, first, start + first, RoleOf(view, head), view[head].Head, pronoun, isLeading, isOfRoot, IsSpeaker(view, head));
    }

    /// <summary>Whether another person has just been named by a word: "the captain, Beale," has the part of "captain", "Crapo, a Republican," not.</summary>
    private bool IsNamed(SentenceView view, Cluster cluster, int noun) =>
        seen.Exists(other => other.Sentence == view.Index && other.Cluster != cluster && other.First <= noun && noun - other.First <= 2);

    /// <summary>Whether the word is the subject of a verb of speech and is not quoted itself.</summary>
    private bool IsSpeaker(SentenceView view, int head) =>
        !quotes.IsInside && RoleOf(view, head) == MentionRole.Subject && view[head].Head >= 0 && NameParts.Default.Is(view[view[head].Head].Lemma, NamePart.Says);

    private Cluster? Choose(SentenceView view, int pronoun, Gender gender, List<NameMention> names, int next)
    {
        var place = PlaceOf(view, pronoun);
        var reflexive = view.Words[pronoun].EndsWith("self", StringComparison.OrdinalIgnoreCase);
        candidates.Clear();
        excluded.Clear();
        Exclude(view, pronoun, place.Role, names, next);

        foreach (var candidate in seen)
        {
            if (excluded.Contains(candidate.Cluster) || candidate.Cluster.Gender != Gender.Unknown && candidate.Cluster.Gender != gender)
                continue;
            if (candidate.Sentence == view.Index && !reflexive && candidate.Governor >= 0 && candidate.Governor == view[pronoun].Head && place.Role != MentionRole.Possessor)
                continue;
            candidates.Add(candidate, place);
        }

        for (; next < names.Count; next++)
        {
            if (names[next].Cluster is { Type: EntityType.Person } cluster && !excluded.Contains(cluster) && (cluster.Gender == Gender.Unknown || cluster.Gender == gender))
                candidates.Add(Describe(view, cluster, names[next].Span.First, names[next].Span.End, false), place);
        }

        return candidates.Choose(place);
    }

    /// <summary>
    /// Leaves out whom the pronoun cannot mean by its place in the tree: names below its verb or below the noun that it possesses
    /// ("his brother, Harold"), and the noun on which its relative clause hangs ("the potter Roake, with whom she worked").
    /// </summary>
    private void Exclude(SentenceView view, int pronoun, MentionRole role, List<NameMention> names, int next)
    {
        if (role == MentionRole.Other)
            return;
        var head = view[pronoun].Head;
        for (var n = next; n < names.Count; n++)
        {
            if (names[n].Cluster is { } below && Dominates(view, head, names[n].Span.First))
                excluded.Add(below);
        }

        if (role == MentionRole.Possessor || head < 0 || view[head].Relation != DependencyRelation.RelativeClause || view[head].Head is not (>= 0 and var noun))
            return;
        foreach (var person in seen)
        {
            if (person.Sentence == view.Index && person.First < head && (person.First == noun || (person.First > noun && Dominates(view, noun, person.First))) && !person.IsPronoun)
                excluded.Add(person.Cluster);
        }
    }

    /// <summary>"He said that Smith would come": a name below the verb of a pronoun does not mean the same person.</summary>
    private static bool Dominates(SentenceView view, int governor, int index)
    {
        for (var step = 0; governor >= 0 && index >= 0 && step < 20; step++)
        {
            index = view[index].Head;
            if (index == governor)
                return true;
        }

        return false;
    }

    private PronounPlace PlaceOf(SentenceView view, int pronoun)
    {
        var role = RoleOf(view, pronoun);
        var head = view[pronoun].Head;
        var outer = role == MentionRole.Possessor && head >= 0 ? view[head].Head : -1;
        var verb = role == MentionRole.Possessor ? outer : head;
        var subordinate = verb >= 0 && view[verb].Relation is not (DependencyRelation.Root or DependencyRelation.Conjunct);
        return new PronounPlace(view.Index, start + pronoun, role, outer, subordinate, quotes.IsInside);
    }

    private static MentionRole RoleOf(SentenceView view, int index) => view[index].Relation switch
    {
        DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject or DependencyRelation.Root => MentionRole.Subject,
        DependencyRelation.DirectObject or DependencyRelation.IndirectObject => MentionRole.Object,
        DependencyRelation.Possessor => MentionRole.Possessor,
        _ => MentionRole.Other,
    };

    private static Gender GenderOf(SentenceView view, int index)
    {
        if (view[index].Tag != UniversalTag.Pronoun)
            return Gender.Unknown;
        return view.Words[index].ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "himself" => Gender.Male,
            "she" or "her" or "hers" or "herself" => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    private Mention ToMention(SentenceView view, int index) =>
        new(passages[view.Passage].Syntax.Passage, view.Index, index, 1, index, view[index].Span, MentionForm.Pronoun);
}
