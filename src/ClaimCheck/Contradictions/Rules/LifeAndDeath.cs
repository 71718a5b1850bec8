using ClaimCheck.Claims;

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
        var life = new StateContrast(Strength, "{0} cannot be both dead and alive", MayBeOneTime, static claim => claim.Span);
        foreach (var claim in context.Story.Claims)
        {
            if (LifeRecord.Dead(claim, entities) is { } dead)
                life.AddFirst(dead, claim);
            else if (LifeRecord.Patient(claim, entities) is { } patient)
                life.AddSecond(patient, claim);
        }

        life.Propose(context);
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
}
