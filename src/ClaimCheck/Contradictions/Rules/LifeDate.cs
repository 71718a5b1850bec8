using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A stated day, month or year of a person's birth or death.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Passage">The passage that states it.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Time">The time.</param>
/// <param name="IsAttributed">Whether a source says so.</param>
internal sealed record LifeDate(Entity Person, Passage Passage, int Sentence, TimeExpression Time, bool IsAttributed = false)
{
    /// <summary>Shorter stretches in brackets are a term of office or a reign.</summary>
    private static readonly TimeSpan ShortestLife = TimeSpan.FromDays(15 * 365);

    /// <summary>
    /// The days of birth and death in brackets behind a name, "(10 February 1894 – 29 December 1986)", or null: both are full
    /// days, nothing stands before them in the brackets but the name at birth, and a life lies between them.
    /// </summary>
    public static (LifeDate Birth, LifeDate Death)? InBrackets(PassageValues values, TimeExpression time, StoryEntities entities)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(entities);
        if (time is not { Kind: TimeKind.Period, Interval: { } life } || life.End - life.Start < ShortestLife || Days(time.Timex) is not var (birth, death))
            return null;
        var passage = values.Syntax.Passage;
        var tokens = values.Syntax.Sentences[time.Sentence].Tokens;
        var first = 0;
        while (first < tokens.Length && tokens[first].Span.Start < time.Span.Start)
            first++;
        var bracket = BracketBefore(tokens, first);
        if (bracket < 0 || Holder(tokens, bracket, passage, time.Sentence, entities) is not { } person
            || Cut(tokens, first, time.Span) is not var (born, died))
        {
            return null;
        }

        LifeDate At(TextSpan span, string day, TimeInterval interval) =>
            new(person, passage, time.Sentence, time with { Kind = TimeKind.Date, Span = span, Timex = day, Interval = interval });
        return (
            At(born, birth, new(life.Start, life.Start.AddDays(1))),
            At(died, death, new(life.End.AddDays(-1), life.End)));
    }

    // "(1894-02-10,1986-12-29)"
    private static (string Birth, string Death)? Days(string timex)
    {
        const int Day = 10;
        return timex.Length == (2 * Day) + 3 && timex[0] == '(' && timex[Day + 1] == ',' ? (timex[1..(Day + 1)], timex[(Day + 2)..^1]) : null;
    }

    // The bracket stands right before the dates, or before "born" and the name at birth.
    private static int BracketBefore(ImmutableArray<Token> tokens, int first)
    {
        for (var i = first - 1; i >= 0 && tokens[i].Penn is not (PennTag.ClosingBracket or PennTag.FullStop); i--)
        {
            if (tokens[i].Penn == PennTag.OpeningBracket)
                return i == first - 1 || tokens[i + 1].Lemma is "bear" or "born" or "née" ? i : -1;
        }

        return -1;
    }

    // The name before the bracket with no verb between, or the one to which a title with a name is set there: "Macmillan, 1st Earl of Stockton (".
    private static Entity? Holder(ImmutableArray<Token> tokens, int bracket, Passage passage, int sentence, StoryEntities entities)
    {
        for (var i = bracket - 1; i >= 0; i--)
        {
            if (entities.At(passage, sentence, i) is { Type: EntityType.Person } person)
                return Bearer(tokens, i, passage, sentence, entities) ?? person;
            if (tokens[i].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || tokens[i].Penn == PennTag.ClosingBracket)
                return null;
        }

        return null;
    }

    private static Entity? Bearer(ImmutableArray<Token> tokens, int name, Passage passage, int sentence, StoryEntities entities)
    {
        var isSet = false;
        for (var i = name; tokens[i].Relation is DependencyRelation.NominalModifier or DependencyRelation.Apposition or DependencyRelation.Flat && tokens[i].Head >= 0; i = tokens[i].Head)
        {
            isSet |= tokens[i].Relation == DependencyRelation.Apposition;
            if (isSet && entities.At(passage, sentence, tokens[i].Head) is { Type: EntityType.Person } bearer)
                return bearer;
        }

        return null;
    }

    // The dash or the word between the two days is no part of either.
    private static (TextSpan Birth, TextSpan Death)? Cut(ImmutableArray<Token> tokens, int first, TextSpan span)
    {
        for (var i = first + 1; i + 1 < tokens.Length && tokens[i].Span.End < span.End; i++)
        {
            if (tokens[i].Text.Length > 0 && !tokens[i].Text.Any(char.IsLetterOrDigit) && tokens[i].Text is not ("," or "." or "/"))
                return (TextSpan.FromBounds(span.Start, tokens[i - 1].Span.End), TextSpan.FromBounds(tokens[i + 1].Span.Start, span.End));
        }

        return null;
    }
}
