using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Reads the figures of which a story has one, however its tellings word them: how many died or were hurt, held or driven out,
/// the score of a match of two teams, the count of a vote, a person's share of the vote, the term in prison. Figures that are
/// hedged by a verb, of a part, of an earlier year, asked for or expected are left out. Words: <c>toll-words</c>, <c>comparison-words</c>.
/// </summary>
internal sealed class StoryFigureReader(RuleContext context)
{
    private static readonly FrozenDictionary<(string Lemma, string Use), string> Tolls = LexiconTable.OpenLexicon("toll-words").Rows
        .ToFrozenDictionary(row => (row[0], row[2]), row => row[1]);

    private readonly List<StoryFigure> figures = [];

    /// <summary>The figures of the story in reading order of each passage.</summary>
    public List<StoryFigure> Read()
    {
        foreach (var values in context.Story.Entities.Passages)
        {
            foreach (var quantity in values.Quantities)
            {
                if (!IsOfEarlierYear(values, quantity.Sentence))
                    Read(values, quantity);
            }

            foreach (var time in values.Times)
                ReadTerm(values, time);
        }

        return figures;
    }

    private void Read(PassageValues values, Quantity quantity)
    {
        var tokens = values.Syntax.Sentences[quantity.Sentence].Tokens;
        switch (quantity.Kind)
        {
            case QuantityKind.Count:
                ReadToll(values, quantity);
                if (Has(tokens, "vote") && NextInTally(values, quantity) is { } second)
                    Add("vote", values, quantity, quantity.Value, second.Value);
                break;
            case QuantityKind.Score when quantity.Other is { } other:
                if (Has(tokens, "vote"))
                    Add("vote", values, quantity, quantity.Value, other);
                else
                    ReadScore(values, quantity, other);
                break;
            case QuantityKind.Percentage when IsOfVote(tokens, quantity) && !tokens.Any(token => ComparisonWords.Poll.Contains(token.Lemma)):
                if (Holder(values, quantity) is { } person)
                    Add("share of the vote " + person.Id, values, quantity, quantity.Value, null);
                break;
            default:
                break;
        }
    }

    private void ReadToll(PassageValues values, Quantity quantity)
    {
        var tokens = values.Syntax.Sentences[quantity.Sentence].Tokens;
        if (quantity.IsPart || IsPartOf(tokens, quantity) || !IsAsserted(values, quantity))
            return;
        var counted = quantity.CountedToken >= 0 ? quantity.CountedToken : quantity.Token;
        if (Toll(tokens, quantity, counted) is { } toll)
            Add($"{toll} {(quantity.Counted is null or "people" or "person" || Tolls.ContainsKey((quantity.Counted, "noun")) ? "people" : quantity.Counted)}", values, quantity, quantity.Value, null);
    }

    private static string? Toll(System.Collections.Immutable.ImmutableArray<Token> tokens, Quantity quantity, int counted)
    {
        if (quantity.Counted is { } noun && Tolls.TryGetValue((noun, "noun"), out var toll))
            return toll;
        if (counted + 1 < tokens.Length && Tolls.TryGetValue((tokens[counted + 1].Lemma, "after"), out toll))
            return toll;
        var verb = tokens[counted].Head;
        if (verb < 0)
            return null;
        return tokens[counted].Relation switch
        {
            DependencyRelation.PassiveSubject or DependencyRelation.DirectObject => Tolls.GetValueOrDefault((tokens[verb].Lemma, "object")),
            DependencyRelation.Subject => Tolls.GetValueOrDefault((tokens[verb].Lemma, "subject")),
            _ => null,
        };
    }

    // The teams are the names of the sentence; which of them won is left open.
    private void ReadScore(PassageValues values, Quantity quantity, double other)
    {
        var tokens = values.Syntax.Sentences[quantity.Sentence].Tokens;
        if (tokens.Any(token => ComparisonWords.ScorePart.Contains(token.Lemma)))
            return;
        var teams = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (context.Story.Entities.At(values.Syntax.Passage, quantity.Sentence, i) is { Type: EntityType.Organisation or EntityType.Place or EntityType.Group } team)
                teams.Add(team.Id);
        }

        foreach (var one in teams)
        {
            foreach (var second in teams.Where(second => string.CompareOrdinal(one, second) < 0))
                Add($"score {one} {second}", values, quantity, quantity.Value, other);
        }
    }

    // "Eight years in prison", "a six-year prison term".
    private void ReadTerm(PassageValues values, TimeExpression time)
    {
        if (time.Kind != TimeKind.Duration || time.IsVague || time.DurationDays is not { } days || IsOfEarlierYear(values, time.Sentence))
            return;
        var tokens = values.Syntax.Sentences[time.Sentence].Tokens;
        if (tokens.Any(token => ComparisonWords.SentenceOpen.Contains(token.Lemma)))
            return;
        for (var i = time.Token + 1; i < Math.Min(tokens.Length, time.Token + 5); i++)
        {
            if (!ComparisonWords.Prison.Contains(tokens[i].Lemma))
                continue;
            figures.Add(new("prison", values, time.Sentence, time.Span, Math.Round(days), null, null));
            return;
        }
    }

    private void Add(string key, PassageValues values, Quantity quantity, double first, double? second) =>
        figures.Add(new(key, values, quantity.Sentence, quantity.Span, first, second, quantity));

    private static Quantity? NextInTally(PassageValues values, Quantity quantity)
    {
        var tokens = values.Syntax.Sentences[quantity.Sentence].Tokens;
        foreach (var next in values.Quantities)
        {
            if (next.Sentence == quantity.Sentence && next.Kind == QuantityKind.Count && next.IsExact && quantity.IsExact
                && next.Token == quantity.Token + 2 && tokens[quantity.Token + 1].Lemma is "to" or "against")
            {
                return next;
            }
        }

        return null;
    }

    private Entity? Holder(PassageValues values, Quantity quantity) => context.ClaimsIn(values.Syntax.Passage, quantity.Sentence)
        .Where(claim => claim.Span.Contains(quantity.Span) && claim.Subject?.Entity is { Type: EntityType.Person })
        .MinBy(claim => claim.Span.Length)?.Subject!.Entity;

    private bool IsAsserted(PassageValues values, Quantity quantity) => context.ClaimsIn(values.Syntax.Passage, quantity.Sentence)
        .Where(claim => claim.Span.Contains(quantity.Span))
        .MinBy(claim => claim.Span.Length) is not { } claim || (!claim.Negated && claim.Modality is Modality.Asserted or Modality.Alleged);

    private static bool IsPartOf(System.Collections.Immutable.ImmutableArray<Token> tokens, Quantity quantity)
    {
        for (var i = Math.Max(0, quantity.Token - 5); i < quantity.Token; i++)
        {
            if (ComparisonWords.PartOf.Contains(tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private static bool IsOfVote(System.Collections.Immutable.ImmutableArray<Token> tokens, Quantity quantity)
    {
        for (var i = quantity.Token + 1; i < Math.Min(tokens.Length, quantity.Token + 6); i++)
        {
            if (tokens[i].Lemma == "vote" && tokens[i - 1].Lemma is "the" or "of" or "all")
                return true;
        }

        return false;
    }

    private static bool Has(System.Collections.Immutable.ImmutableArray<Token> tokens, string lemma) => tokens.Any(token => token.Lemma == lemma);

    // "In 2019", "four years ago": a sentence that looks back tells of another event.
    private static bool IsOfEarlierYear(PassageValues values, int sentence)
    {
        var published = values.Syntax.Passage.Published;
        foreach (var time in values.Times)
        {
            if (time.Sentence != sentence || time.Kind is not (TimeKind.Date or TimeKind.Period))
                continue;
            if (published is { } day && time.Interval is { } interval ? interval.End < day.AddDays(-60).ToDateTime(TimeOnly.MinValue) : time.Timex.Length >= 4 && char.IsAsciiDigit(time.Timex[0]))
                return true;
        }

        return false;
    }
}
