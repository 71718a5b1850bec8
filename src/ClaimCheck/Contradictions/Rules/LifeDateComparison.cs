using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using Claim = ClaimCheck.Claims.Claim;
using Modality = ClaimCheck.Claims.Modality;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds the days, months or years that two tellings give for the birth of a person against each other, and the days of death in
/// brackets behind a name against those that are told in a sentence. Silent where a telling knows both and
/// where a source within one telling has another day.
/// </summary>
internal static class LifeDateComparison
{
    private const double Strength = 0.9;
    private const int FullDay = 10;

    /// <summary>Proposes the days that cannot be one.</summary>
    public static void Compare(RuleContext context)
    {
        var (births, deaths) = (new List<LifeDate>(), new List<LifeDate>());
        foreach (var values in context.Story.Entities.Passages)
        {
            foreach (var time in values.Times)
            {
                if (LifeDate.InBrackets(values, time, context.Story.Entities) is not var (birth, death))
                    continue;
                births.Add(birth);
                deaths.Add(death);
            }
        }

        var bracketed = deaths.Count;
        foreach (var claim in context.Story.Claims)
        {
            // A stretch from a day to a day is no birth, though "born" may govern it in brackets.
            if (claim.Time is not { } time || time.Timex.StartsWith('('))
                continue;
            if (claim.Modality == Modality.Asserted && LifeRecord.Born(claim, context.Story.Entities) is { } birth)
                births.Add(Stated(birth.Person, claim));
            else if (bracketed > 0 && LifeRecord.Dead(claim, context.Story.Entities) is { } dead)
                deaths.Add(Stated(dead, claim));
        }

        Compare(births, births.Count, "was born once", context);
        Compare(deaths, bracketed, "died once", context);
    }

    private static LifeDate Stated(Entity person, Claim claim) => new(person, claim.Passage, claim.Sentence, claim.Time!, claim.Attribution is not null);

    private static void Compare(List<LifeDate> dates, int firsts, string once, RuleContext context)
    {
        var byPerson = dates.ToLookup(static date => date.Person.Id);
        var reported = new HashSet<(string Person, string First, string Second)>();
        for (var i = 0; i < firsts; i++)
        {
            foreach (var other in byPerson[dates[i].Person.Id])
            {
                if (!AreApart(dates[i], other) || Names(dates[i], other, context) || Names(other, dates[i], context) || Knows(byPerson[other.Person.Id], dates[i], other) || Knows(byPerson[other.Person.Id], other, dates[i]))
                    continue;
                if (reported.Add((other.Person.Id, dates[i].Time.Timex, other.Time.Timex)) && reported.Add((other.Person.Id, other.Time.Timex, dates[i].Time.Timex)))
                    Propose(dates[i], other, once, context);
            }
        }
    }

    private static bool AreApart(LifeDate left, LifeDate right) =>
        (left.Passage != right.Passage || (left.Sentence != right.Sentence && !left.IsAttributed && !right.IsAttributed)) && !left.Time.IsVague && !right.Time.IsVague
        && TimeComparison.Compare(left.Time, right.Time) == TimeAgreement.Apart;

    // The telling of the one gives the day of the other too.
    private static bool Knows(IEnumerable<LifeDate> dates, LifeDate teller, LifeDate other) =>
        dates.Any(date => date.Passage == teller.Passage && date != teller && date != other
            && TimeComparison.Compare(date.Time, other.Time) == TimeAgreement.Together);

    // "Born on May 3, though his passport said May 13": the sentence of the one names the day of the other too, with or without its year.
    private static bool Names(LifeDate teller, LifeDate other, RuleContext context) =>
        context.Story.Entities.ValuesOf(teller.Passage).Times.Any(time => time.Sentence == teller.Sentence && time != teller.Time
            && time.Timex.Length >= FullDay && time.Timex.Length == other.Time.Timex.Length && time.Timex[4..] == other.Time.Timex[4..]);

    private static void Propose(LifeDate first, LifeDate second, string once, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(
            context.SideAt(first.Passage, first.Sentence, first.Time.Span), context.SideAt(second.Passage, second.Sentence, second.Time.Span));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Strength = Strength,
            Explanation = Wording.Contrast(left, right, $"{first.Person.Name} {once}, and the two times cannot be one"),
            Features = new CandidateFeatures { IsTyped = true, SameSubject = 1, SameAct = 1, SameSlot = 1, SameTime = -1, Similarity = 1, AlignedLeft = 1, AlignedRight = 1 },
        });
    }
}
