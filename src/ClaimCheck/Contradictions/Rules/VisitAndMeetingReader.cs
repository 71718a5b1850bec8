using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using Entity = ClaimCheck.Entities.Entity;
using EntityType = ClaimCheck.Entities.EntityType;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A visit and the meeting that it is announced for are one event: a telling that says that one principal will meet the other
/// and gives the day of the journey to the other's country has dated the meeting too.
/// </summary>
internal sealed class VisitAndMeetingReader(StoryClaims story)
{
    private static readonly int Meeting = WordRelations.Default.Entry("meet").Concept;
    private static readonly int Visit = WordRelations.Default.Entry("visit").Concept;

    /// <summary>The pairs of a journey and a meeting that are one event at times that cannot be one.</summary>
    public IEnumerable<(Claim Visit, Claim Meeting, string Traveller, string Host)> Conflicts()
    {
        var meetings = story.Claims.Where(claim => IsToCome(claim, Meeting)).ToList();
        if (meetings.Count == 0)
            yield break;
        foreach (var visit in story.Claims)
        {
            if (!IsToCome(visit, Visit) || Traveller(visit) is not { } traveller || Country(visit) is not { Length: > 0 } country)
                continue;
            foreach (var meeting in meetings)
            {
                if (meeting.Passage == visit.Passage || TimeComparison.Compare(visit.Time, meeting.Time) != TimeAgreement.Apart)
                    continue;
                var principals = Principals(meeting);
                if (!principals.Contains(traveller) || !Names(meeting.Passage, country))
                    continue;
                if (principals.Find(host => host != traveller && AnnouncesMeeting(visit.Passage, traveller, host)) is { } other)
                    yield return (visit, meeting, traveller.Name, other.Name);
            }
        }
    }

    private static bool IsToCome(Claim claim, int concept) =>
        claim.Time?.Interval is not null && !claim.Negated && claim.Modality is Modality.Planned or Modality.Expected
        && WordRelations.Default.Entry(Verb(claim)).Concept == concept;

    // "Meet up", and a preposition that the tree takes for a particle: the verb alone names the act.
    private static string Verb(Claim claim) => claim.PredicateLemma.Split(' ')[0];

    private Entity? Traveller(Claim visit)
    {
        if (visit.Subject?.Entity is { Type: EntityType.Person } named)
            return named;
        var people = PeopleIn(visit.Passage, visit.Sentence);
        return visit.Subject is null && people.Count == 1 ? people[0] : null;
    }

    // "The two leaders" are the two persons named last.
    private List<Entity> Principals(Claim meeting)
    {
        var people = PeopleIn(meeting.Passage, meeting.Sentence);
        for (var sentence = meeting.Sentence - 1; people.Count < 2 && sentence >= Math.Max(0, meeting.Sentence - 2); sentence--)
        {
            foreach (var person in PeopleIn(meeting.Passage, sentence))
            {
                if (!people.Contains(person))
                    people.Add(person);
            }
        }

        return people;
    }

    private List<Entity> PeopleIn(Passage passage, int sentence) =>
        [.. story.Entities.Entities.Where(entity => entity.Type == EntityType.Person
            && entity.Mentions.Any(mention => mention.Passage == passage && mention.Sentence == sentence))];

    private static string? Country(Claim visit)
    {
        foreach (var argument in visit.Arguments)
        {
            if (argument.Entity?.KnowledgeKey is { } key && Gazetteer.Default.Find(key) is { } place)
                return place.Country;
        }

        return null;
    }

    private bool Names(Passage passage, string country) => story.Entities.Entities.Any(entity =>
        entity.KnowledgeKey is { } key && Gazetteer.Default.Find(key)?.Country == country && entity.Mentions.Any(mention => mention.Passage == passage));

    private bool AnnouncesMeeting(Passage passage, Entity traveller, Entity host)
    {
        foreach (var values in story.Entities.Passages)
        {
            if (values.Syntax.Passage != passage)
                continue;
            for (var i = 0; i < values.Syntax.Sentences.Length; i++)
            {
                var people = PeopleIn(passage, i);
                if (people.Contains(traveller) && people.Contains(host)
                    && values.Syntax.Sentences[i].Tokens.Any(token => WordRelations.Default.Entry(token.Lemma).Concept == Meeting))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
