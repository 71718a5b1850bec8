using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Explanations;
using Entity = ClaimCheck.Entities.Entity;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One telling has a person dead, another has the person in hospital or recovering and knows of no death. Silent where the
/// death can have come after the other telling, and where either looks back.
/// </summary>
internal static class LifeAndDeath
{
    private const double Strength = 0.75;
    private const int MostDays = 3;

    /// <summary>Proposes each such person once for two tellings.</summary>
    public static void Compare(RuleContext context)
    {
        var entities = context.Story.Entities;
        var deaths = new List<(Entity Person, Claim Claim)>();
        var lives = new List<(Entity Person, Claim Claim)>();
        foreach (var claim in context.Story.Claims)
        {
            if (LifeRecord.Dead(claim, entities) is { } dead)
                deaths.Add((dead, claim));
            else if (LifeRecord.Patient(claim, entities) is { } patient)
                lives.Add((patient, claim));
        }

        var reported = new HashSet<(string, string, string)>();
        foreach (var (person, death) in deaths)
        {
            foreach (var (patient, life) in lives)
            {
                if (patient != person || life.Passage == death.Passage || !MayBeOneTime(death, life)
                    || deaths.Exists(other => other.Person == person && other.Claim.Passage == life.Passage)
                    || lives.Exists(other => other.Person == person && other.Claim.Passage == death.Passage)
                    || !reported.Add((person.Id, death.Passage.Id, life.Passage.Id)))
                {
                    continue;
                }

                Propose(person, death, life, context);
            }
        }
    }

    // The telling of the living is as late as that of the dead, and neither is old.
    private static bool MayBeOneTime(Claim death, Claim life)
    {
        if (LooksBack(death) || LooksBack(life))
            return false;
        return life.Passage.Published is not { } alive || death.Passage.Published is not { } dead
            || (alive >= dead && alive.DayNumber - dead.DayNumber <= MostDays);
    }

    private static bool LooksBack(Claim claim) =>
        claim.Time?.Interval is { } when && claim.Passage.Published is { } day && when.End < day.AddDays(-60).ToDateTime(TimeOnly.MinValue);

    private static void Propose(Entity person, Claim death, Claim life, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(new(death, death.Passage, death.Span), new(life, life.Passage, life.Span));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = Relations.Between(left, right),
            Severity = Severity.High,
            Strength = Strength,
            Explanation = Wording.Contrast(left, right, $"{person.Name} cannot be both dead and alive"),
        });
    }
}
