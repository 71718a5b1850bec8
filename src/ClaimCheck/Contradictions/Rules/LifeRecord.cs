using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>What the story says of a person's birth and death, with the claims that say it.</summary>
internal static class LifeRecord
{
    private static readonly FrozenDictionary<string, string> Words = ReadWords();

    /// <summary>Whose death a claim asserts, or null: "X died", "X was killed", "Y killed X"; nothing hedged, denied or quoted.</summary>
    public static Entity? Dead(Claim claim, StoryEntities entities)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Negated || claim.Modality != Modality.Asserted || claim.Tense == ClaimTense.Future || !Words.TryGetValue(claim.PredicateLemma, out var role))
            return null;
        var person = role switch
        {
            "die" => Persons.Subject(claim, entities),
            "kill" => Persons.Object(claim, entities),
            _ => null,
        };
        return person is not null && !IsInQuotationMarks(claim) ? person : null;
    }

    /// <summary>Who is told to be alive and under care, or null: "was flown to a hospital", "is recovering", "survived".</summary>
    public static Entity? Patient(Claim claim, StoryEntities entities)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Negated || claim.Modality != Modality.Asserted || claim.Tense == ClaimTense.Future)
            return null;
        var isPatient = Words.GetValueOrDefault(claim.PredicateLemma) == "patient" || IsInWard(claim, entities);
        return isPatient ? claim.Passive ? Persons.Object(claim, entities) : Persons.Subject(claim, entities) : null;
    }

    private static bool IsInWard(Claim claim, StoryEntities entities)
    {
        var words = entities.ValuesOf(claim.Passage).Syntax.Sentences[claim.Sentence].Tokens;
        return (claim.Passive || claim.PredicateLemma is "be" or "remain" or "stay" or "lie")
            && claim.Arguments.Any(part => part.HeadToken >= 0 && Words.GetValueOrDefault(words[part.HeadToken].Lemma) == "ward");
    }

    /// <summary>Who did something in person, as <paramref name="claim"/> asserts, or null: said, signed, voted, arrived.</summary>
    public static Entity? Doer(Claim claim, StoryEntities entities)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return !claim.Negated && claim.Modality == Modality.Asserted && claim.Tense is ClaimTense.Past or ClaimTense.None && !claim.Passive
            && claim.Form == ClaimForm.Verbal && Persons.Subject(claim, entities) is { } person
            && Words.TryGetValue(claim.PredicateLemma, out var role) && role == "act"
                ? person
                : null;
    }

    /// <summary>The day or year of birth that a claim states for a person, or null.</summary>
    public static Birth? Born(Claim claim, StoryEntities entities)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Negated || !Words.TryGetValue(claim.PredicateLemma, out var role) || role != "bear")
            return null;
        return (Persons.Subject(claim, entities) ?? Persons.Object(claim, entities)) is { } person && claim.Time is { Interval: { } interval } time
            ? new(person, claim, time.Span, interval)
            : null;
    }

    private static bool IsInQuotationMarks(Claim claim)
    {
        var text = claim.Passage.Document.Source.Value;
        var start = claim.Predicate.Span.Start;
        var end = claim.Predicate.Span.End;
        return claim.Attribution?.Quote is not null
            || (start > 0 && text[start - 1] is '"' or '“' or '‘') || (end < text.Length && text[end] is '"' or '”');
    }

    private static FrozenDictionary<string, string> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("life-verbs");
        var (lemma, role) = (table.Column("lemma"), table.Column("role"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[role], StringComparer.Ordinal);
    }
}

/// <summary>A stated time of birth.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Claim">The claim that states it.</param>
/// <param name="Span">The words of the time.</param>
/// <param name="Interval">The day, month or year.</param>
internal sealed record Birth(Entity Person, Claim Claim, TextSpan Span, TimeInterval Interval)
{
    /// <summary>The youngest and the oldest that the person can be in full years at some instant of <paramref name="when"/>.</summary>
    public (int Least, int Most) AgesIn(TimeInterval when) =>
        (YearsBetween(Interval.End.AddTicks(-1), when.Start), YearsBetween(Interval.Start, when.End.AddTicks(-1)));

    private static int YearsBetween(DateTime born, DateTime day)
    {
        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
