using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
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

    private static readonly FrozenSet<string> TollWords = Tolls.Keys.Select(key => key.Lemma).ToFrozenSet(StringComparer.Ordinal);

    private const int MostTeams = 6;

    private readonly List<StoryFigure> figures = [];

    /// <summary>The figures of the story in reading order of each passage.</summary>
    public List<StoryFigure> Read()
    {
        foreach (var values in context.Story.Entities.Passages)
        {
            var earlier = SentencesOfEarlierYears(values);
            for (var i = 0; i < values.Quantities.Length; i++)
            {
                if (!earlier.Contains(values.Quantities[i].Sentence))
                    Read(values, values.Quantities[i], i + 1 < values.Quantities.Length ? values.Quantities[i + 1] : null);
            }

            foreach (var time in values.Times)
            {
                if (!earlier.Contains(time.Sentence))
                    ReadTerm(values, time);
            }
        }

        return figures;
    }

    /// <summary>Whether a lemma tells what a number of people suffered, or names them: no sign that two tolls are of one event.</summary>
    internal static bool IsTollWord(string lemma) => TollWords.Contains(lemma) || lemma is "people" or "person";

    private void Read(PassageValues values, Quantity quantity, Quantity? next)
    {
        var tokens = values.Syntax.Sentences[quantity.Sentence].Tokens;
        switch (quantity.Kind)
        {
            case QuantityKind.Count:
                ReadToll(values, quantity);
                if (next is not null && Has(tokens, "vote") && IsTally(tokens, quantity, next))
                    Add(StoryFigureKind.Vote, string.Empty, values, quantity, quantity.Value, next.Value);
                break;
            case QuantityKind.Score when quantity.Other is { } other:
                if (Has(tokens, "vote"))
                    Add(StoryFigureKind.Vote, string.Empty, values, quantity, quantity.Value, other);
                else
                    ReadScore(values, quantity, other);
                break;
            case QuantityKind.Percentage when IsOfVote(tokens, quantity) && !tokens.Any(token => ComparisonWords.Poll.Contains(token.Lemma)):
                if (PersonOf(values, quantity.Sentence, quantity.Span) is { } person)
                    Add(StoryFigureKind.VoteShare, person.Id, values, quantity, quantity.Value, null);
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
        if (Toll(tokens, quantity) is not { } toll)
            return;
        var arePeople = quantity.Counted is null or "people" or "person" || Tolls.ContainsKey((quantity.Counted, "noun"));
        Add(StoryFigureKind.Toll, $"{toll} {(arePeople ? "people" : quantity.Counted)}", values, quantity, quantity.Value, null);
    }

    /// <summary>What the people that a number counts suffered, by the list of tolls, or null: "dead", "injured", "arrested".</summary>
    internal static string? Toll(ImmutableArray<Token> tokens, Quantity quantity)
    {
        var counted = quantity.CountedToken >= 0 ? quantity.CountedToken : quantity.Token;
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

        if (teams.Count > MostTeams)
            return;
        foreach (var one in teams)
        {
            foreach (var second in teams.Where(second => string.CompareOrdinal(one, second) < 0))
                Add(StoryFigureKind.Score, $"{one} {second}", values, quantity, quantity.Value, other);
        }
    }

    // "Eight years in prison", "a six-year prison term".
    private void ReadTerm(PassageValues values, TimeExpression time)
    {
        if (time.Kind != TimeKind.Duration || time.IsVague || time.DurationDays is not { } days)
            return;
        var tokens = values.Syntax.Sentences[time.Sentence].Tokens;
        if (tokens.Any(token => ComparisonWords.SentenceOpen.Contains(token.Lemma)))
            return;
        for (var i = time.Token + 1; i < Math.Min(tokens.Length, time.Token + 5); i++)
        {
            if (!ComparisonWords.Prison.Contains(tokens[i].Lemma))
                continue;
            figures.Add(new(StoryFigureKind.PrisonTerm, string.Empty, values, time.Sentence, time.Span, Math.Round(days), null, null) { Person = PrisonerOf(values, time) });
            return;
        }
    }

    private void Add(StoryFigureKind kind, string of, PassageValues values, Quantity quantity, double first, double? second) =>
        figures.Add(new(kind, of, values, quantity.Sentence, quantity.Span, first, second, quantity));

    // "27 to 19", "nine against five".
    private static bool IsTally(ImmutableArray<Token> tokens, Quantity first, Quantity second) =>
        second is { Kind: QuantityKind.Count, IsExact: true } && first.IsExact && second.Sentence == first.Sentence
        && second.Token == first.Token + 2 && tokens[first.Token + 1].Lemma is "to" or "against";

    // The person whom the smallest claim around the figure is about.
    private Entity? PersonOf(PassageValues values, int sentence, TextSpan span) => context.ClaimsIn(values.Syntax.Passage, sentence)
        .Where(claim => claim.Span.Contains(span) && claim.Subject?.Entity is { Type: EntityType.Person })
        .MinBy(claim => claim.Span.Length)?.Subject!.Entity
        ?? SubjectAbove(values, sentence, span);

    // The person who is the subject of the nearest verb above the figure, whatever claim holds it.
    private Entity? SubjectAbove(PassageValues values, int sentence, TextSpan span)
    {
        var tree = values.Syntax.Sentences[sentence].Tree;
        for (var at = tree.Tokens.Select((token, index) => (token, index)).First(pair => span.Overlaps(pair.token.Span)).index; at >= 0; at = tree.Tokens[at].Head)
        {
            var subject = tree.Child(at, DependencyRelation.Subject) is >= 0 and var active ? active : tree.Child(at, DependencyRelation.PassiveSubject);
            if (subject >= 0 && context.Story.Entities.At(values.Syntax.Passage, sentence, subject) is { Type: EntityType.Person } person)
                return person;
        }

        return null;
    }

    // Who is sent to prison: the person that the passive is told of, not the judge.
    private Entity? PrisonerOf(PassageValues values, TimeExpression time) => context.ClaimsIn(values.Syntax.Passage, time.Sentence)
        .Where(claim => claim.Passive && claim.Span.Contains(time.Span))
        .Select(claim => Persons.Object(claim, context.Story.Entities))
        .FirstOrDefault(person => person is not null)
        ?? SubjectAbove(values, time.Sentence, time.Span) ?? PersonOf(values, time.Sentence, time.Span);

    private bool IsAsserted(PassageValues values, Quantity quantity) => context.ClaimsIn(values.Syntax.Passage, quantity.Sentence)
        .Where(claim => claim.Span.Contains(quantity.Span))
        .MinBy(claim => claim.Span.Length) is not { } claim || (!claim.Negated && claim.Modality is Modality.Asserted or Modality.Alleged);

    private static bool IsPartOf(ImmutableArray<Token> tokens, Quantity quantity)
    {
        for (var i = Math.Max(0, quantity.Token - 5); i < quantity.Token; i++)
        {
            if (ComparisonWords.PartOf.Contains(tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private static bool IsOfVote(ImmutableArray<Token> tokens, Quantity quantity)
    {
        for (var i = quantity.Token + 1; i < Math.Min(tokens.Length, quantity.Token + 6); i++)
        {
            if (tokens[i].Lemma == "vote" && tokens[i - 1].Lemma is "the" or "of" or "all")
                return true;
        }

        return false;
    }

    private static bool Has(ImmutableArray<Token> tokens, string lemma) => tokens.Any(token => token.Lemma == lemma);

    // "In 2019", "four years ago": a sentence that looks back tells of another event.
    private static HashSet<int> SentencesOfEarlierYears(PassageValues values)
    {
        var published = values.Syntax.Passage.Published;
        var sentences = new HashSet<int>();
        foreach (var time in values.Times)
        {
            if (time.Kind is not (TimeKind.Date or TimeKind.Period) || time.Timex.StartsWith("XXXX", StringComparison.Ordinal))
                continue;
            if (published is { } day && time.Interval is { } interval ? interval.End < day.AddDays(-60).ToDateTime(TimeOnly.MinValue) : time.Timex.Length >= 4 && char.IsAsciiDigit(time.Timex[0]))
                sentences.Add(time.Sentence);
        }

        return sentences;
    }
}
