using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One telling has a person's trial still to come, another has the person convicted, pleading guilty or serving the sentence.
/// Silent where the second is of a later week, where it looks back at another case, and where a telling knows both. Words: <c>case-stages</c>.
/// </summary>
internal static class CaseComparison
{
    private const double Strength = 0.8;
    private const int MostDays = 4;

    private static readonly ImmutableArray<string[]> Stages = LexiconTable.OpenLexicon("case-stages").Rows;

    /// <summary>Proposes each such person once for two tellings.</summary>
    public static void Compare(RuleContext context)
    {
        var trial = new StateContrast(Strength, "{0} cannot have the trial both ahead and behind", MayBeOneTime, static claim => TextSpan.FromBounds(claim.Predicate.Span.Start, claim.Span.End));
        foreach (var claim in context.Story.Claims)
        {
            if (claim.Negated || StageOf(claim, context.Story.Entities) is not { } stage || PersonOf(claim, context.Story.Entities) is not { } person)
                continue;
            var isToCome = claim.Modality is Modality.Planned or Modality.Expected || claim.Tense == ClaimTense.Future;
            if (stage == "await" && (isToCome || HasInfinitive(claim, context.Story.Entities)))
                trial.AddFirst(person, claim);
            else if (stage == "after" && claim.Modality == Modality.Asserted && !isToCome && !LooksBack(claim, context.Story.Entities))
                trial.AddSecond(person, claim);
        }

        trial.Propose(context);
    }

    private static string? StageOf(Claim claim, StoryEntities entities)
    {
        foreach (var row in Stages)
        {
            if (row[0] == claim.PredicateLemma && (row[1].Length == 0 ? claim.Passive : Holds(claim, row[1], entities)))
                return row[2];
        }

        return null;
    }

    // "Is due to stand trial".
    private static bool HasInfinitive(Claim claim, StoryEntities entities) =>
        claim.Predicate.HeadToken > 0 && TokensOf(claim, entities)[claim.Predicate.HeadToken - 1].Lemma == "to";

    private static ImmutableArray<Syntax.Token> TokensOf(Claim claim, StoryEntities entities) =>
        entities.ValuesOf(claim.Passage).Syntax.Sentences[claim.Sentence].Tokens;

    // The word stands in the claim behind the verb.
    private static bool Holds(Claim claim, string word, StoryEntities entities)
    {
        var tokens = TokensOf(claim, entities);
        for (var i = claim.Predicate.HeadToken + 1; i < tokens.Length && tokens[i].Span.Start < claim.Span.End; i++)
        {
            if (tokens[i].Lemma == word)
                return true;
        }

        return false;
    }

    private static Entity? PersonOf(Claim claim, StoryEntities entities) =>
        claim.Passive ? Persons.Object(claim, entities) : Persons.Subject(claim, entities);

    private static bool LooksBack(Claim claim, StoryEntities entities)
    {
        if (claim.Passage.Published is not { } day)
            return false;
        var border = day.AddDays(-400).ToDateTime(TimeOnly.MinValue);
        return entities.ValuesOf(claim.Passage).Times
            .Any(time => time.Sentence == claim.Sentence && time.Kind != TimeKind.Duration && time.Interval is { } when && when.End < border);
    }

    // The verdict is told no later than a few days after the trial was still to come.
    private static bool MayBeOneTime(Claim trial, Claim sentence) =>
        trial.Passage.Published is not { } before || sentence.Passage.Published is not { } told || told.DayNumber - before.DayNumber <= MostDays;
}
