using System.Collections.Immutable;
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
    private readonly List<Seen> seen = [];
    private readonly List<UnresolvedMention> unresolved = [];

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
                passage = view.Passage;
            }

            var first = next;
            while (next < mentions.Count && mentions[next].View == view)
                next++;
            resolver.Walk(view, mentions.GetRange(first, next - first), resolved);
        }

        return resolver.unresolved;
    }

    private void Walk(SentenceView view, List<NameMention> names, Action<SentenceView, int, Cluster> resolved)
    {
        seen.RemoveAll(mention => view.Index - mention.Sentence > Reach);
        var n = 0;
        for (var i = 0; i < view.Count; i++)
        {
            for (; n < names.Count && names[n].Span.First <= i; n++)
                See(view, names[n].Cluster, names[n].Span.First, names[n].Span.End, false);
            if (GenderOf(view, i) is not (not Gender.Unknown and var gender))
                continue;
            var chosen = Choose(view, i, gender) ?? Ahead(view, i, gender, names, n);
            if (chosen is null)
            {
                unresolved.Add(new UnresolvedMention(ToMention(view, i), "no person before it fits"));
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
        var head = first;
        for (var i = first; i < end; i++)
        {
            if (view[i].Head < first || view[i].Head >= end)
                head = i;
        }

        seen.Add(new Seen(cluster, view.Index, head, RoleOf(view, head), view[head].Head, pronoun));
    }

    private Cluster? Choose(SentenceView view, int pronoun, Gender gender)
    {
        Cluster? best = null;
        var bestScore = double.NegativeInfinity;
        var role = RoleOf(view, pronoun);
        var reflexive = view.Words[pronoun].EndsWith("self", StringComparison.OrdinalIgnoreCase);
        var scores = new Dictionary<Cluster, double>();
        foreach (var candidate in seen)
        {
            if (candidate.Cluster.Gender != Gender.Unknown && candidate.Cluster.Gender != gender)
                continue;
            if (candidate.Sentence == view.Index && !reflexive && candidate.Governor >= 0 && candidate.Governor == view[pronoun].Head && role != Role.Possessor)
                continue;
            var score = Score(view, candidate, role);
            scores[candidate.Cluster] = Math.Max(score, scores.GetValueOrDefault(candidate.Cluster, double.NegativeInfinity)) + 0.05;
        }

        foreach (var (cluster, score) in scores)
        {
            if (score > bestScore)
                (best, bestScore) = (cluster, score);
        }

        return best;
    }

    private static double Score(SentenceView view, Seen candidate, Role role)
    {
        var score = -2.0 * (view.Index - candidate.Sentence);
        score += candidate.Role switch { Role.Subject => 1.0, Role.Object => 0.3, Role.Possessor => 0.2, _ => 0 };
        if (candidate.Role == role)
            score += 0.5;
        if (candidate.Pronoun)
            score -= 0.6;
        return score;
    }

    /// <summary>"In his first speech, Smith said": a possessive or a subordinate subject may come before its name.</summary>
    private static Cluster? Ahead(SentenceView view, int pronoun, Gender gender, List<NameMention> names, int next)
    {
        for (; next < names.Count; next++)
        {
            var cluster = names[next].Cluster;
            if (cluster is { Type: EntityType.Person } && (cluster.Gender == Gender.Unknown || cluster.Gender == gender) && pronoun < view.Count)
                return cluster;
        }

        return null;
    }

    private static Role RoleOf(SentenceView view, int index) => view[index].Relation switch
    {
        DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject or DependencyRelation.Root => Role.Subject,
        DependencyRelation.DirectObject or DependencyRelation.IndirectObject => Role.Object,
        DependencyRelation.Possessor => Role.Possessor,
        _ => Role.Other,
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

    private enum Role
    {
        Other,
        Subject,
        Object,
        Possessor,
    }

    private readonly record struct Seen(Cluster Cluster, int Sentence, int Head, Role Role, int Governor, bool Pronoun);
}
