using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A figure of which a story has one: a toll, the score of a match, a count of votes, a term in prison.</summary>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Of">What it is the figure of: what happened to whom, the two teams, the person; figures of one kind and one such thing are compared.</param>
/// <param name="Values">The passage.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Span">The words of the figure.</param>
/// <param name="First">The number.</param>
/// <param name="Second">The second number of a score or count of votes, else null.</param>
/// <param name="Quantity">The number as the values read it, or null for a duration.</param>
internal sealed record StoryFigure(
    StoryFigureKind Kind, string Of, PassageValues Values, int Sentence, TextSpan Span, double First, double? Second, Quantity? Quantity)
{
    /// <summary>Whom it is told of, where the sentence says so.</summary>
    public Entity? Person { get; init; }

    /// <summary>The passage.</summary>
    public Passage Passage => Values.Syntax.Passage;

    /// <summary>Words of the sentence.</summary>
    public ImmutableArray<Token> Tokens => Values.Syntax.Sentences[Sentence].Tokens;

    private const int LeastShared = 3;

    /// <summary>Whether both can be one figure.</summary>
    public bool Agrees(StoryFigure other)
    {
        if (Quantity is { } left && other.Quantity is { } right && Second is null)
            return Alignment.QuantityComparison.Agree(left, right);
        return (First == other.First && Second == other.Second) || (Second is not null && First == other.Second && Second == other.First);
    }

    /// <summary>
    /// Whether the sentences of both figures share enough to tell of one event: three nouns, names or verbs, or two with a name
    /// among them; what is counted, times and the words that every toll has are left out.
    /// </summary>
    public bool SharesEvent(StoryFigure other)
    {
        var theirs = other.Words().Select(word => word.Lemma).ToHashSet(StringComparer.Ordinal);
        var shared = Words().Where(word => theirs.Contains(word.Lemma)).DistinctBy(word => word.Lemma).ToList();
        return shared.Count >= LeastShared || (shared.Count == LeastShared - 1 && shared.Exists(word => word.IsName));
    }

    /// <summary>Whether each sentence names a day or hour that the other does not: the figure was given at two times.</summary>
    public bool IsGivenAtOtherTime(StoryFigure other)
    {
        var (mine, theirs) = (Times(), other.Times());
        return mine.Except(theirs, StringComparer.Ordinal).Any() && theirs.Except(mine, StringComparer.Ordinal).Any();
    }

    private IEnumerable<(string Lemma, bool IsName)> Words()
    {
        foreach (var token in Tokens)
        {
            if (token.Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Verb && token.Lemma != Quantity?.Counted
                && !StoryFigureReader.IsTollWord(token.Lemma) && !Values.Times.Any(time => time.Sentence == Sentence && time.Span.Contains(token.Span)))
            {
                yield return (token.Lemma.ToLowerInvariant(), token.Tag == UniversalTag.ProperNoun);
            }
        }
    }

    private List<string> Times() =>
        [.. Values.Times.Where(time => time.Sentence == Sentence && time.Kind is TimeKind.Date or TimeKind.Time).Select(time => time.Timex)];
}

/// <summary>Sorts of figures of which a story has one.</summary>
internal enum StoryFigureKind
{
    /// <summary>How many died, were hurt, held or driven out.</summary>
    Toll,

    /// <summary>Score of a match of two teams.</summary>
    Score,

    /// <summary>Count of a vote.</summary>
    Vote,

    /// <summary>A person's share of the vote.</summary>
    VoteShare,

    /// <summary>Term in prison.</summary>
    PrisonTerm,
}
