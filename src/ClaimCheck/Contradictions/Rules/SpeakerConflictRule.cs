using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One statement has one speaker. Fires where two passages give the same words, quoted or reported, to two persons whom the
/// story names. A spokesperson speaks for the principal, stock phrases belong to everyone, and who reads out, quotes, echoes or
/// also says something passes on another's words.
/// </summary>
internal sealed class SpeakerConflictRule : IStoryRule
{
    private const int FewestQuoted = 5;
    private const int FewestReported = 8;
    private const double LeastShare = 0.9;
    private static readonly FrozenSet<string> RelayWords = ReadRelayWords();

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "speaker-conflict",
        "One statement in the same words with two different speakers.",
        Severity.High,
        [
            new(
                "\"The brakes were never tested,\" said Pauline Ostrander, an engineer at the depot.",
                "\"The brakes were never tested,\" said Nikhil Bose, a mechanic at the depot."),
        ],
        [
            new(
                "\"No comment,\" said Walter Ashdown, the bank's chief executive.",
                "\"No comment,\" said Ruth Feldman, the bank's lawyer."),
            new(
                "The state would pay for the repair of every school in the county, Governor Adele Whitmarsh said.",
                "The state would pay for the repair of every school in the county, said Tim Rusk, a spokesman for Governor Adele Whitmarsh."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var trees = context.Story.Entities.Passages.ToDictionary(values => values.Syntax.Passage.Id, values => values.Syntax.Sentences, StringComparer.Ordinal);
        Compare(SaidWordsReader.Quotations(context.Story), FewestQuoted, trees, context);
        Compare(SaidWordsReader.Reports(context.Story), FewestReported, trees, context);
    }

    private static void Compare(
        ImmutableArray<SaidWords> statements, int fewest, Dictionary<string, ImmutableArray<Sentence>> sentences, RuleContext context)
    {
        foreach (var (left, right) in SaidWordsIndex.Pairs(statements))
        {
            if (left.Speaker is not { Type: EntityType.Person } one || right.Speaker is not { Type: EntityType.Person } other || one.Id == other.Id)
                continue;
            if (!IsNamed(one) || !IsNamed(other) || (left.Passage == right.Passage && left.Sentence == right.Sentence))
                continue;
            if (left.Passage == right.Passage && !(IsNamedBeside(one, left) && IsNamedBeside(other, right)))
                continue;
            if (MaySpeakForOther(one) || MaySpeakForOther(other) || MayBeSame(one, other) || IsRelayed(left, sentences) || IsRelayed(right, sentences))
                continue;
            var difference = WordDifference.Between(left, right);
            if (difference.Matched >= fewest && difference.Share >= LeastShare && difference.Changes.Length <= 1 && IsWhole(difference, left, right))
                Propose(left, right, one, other, context);
        }
    }

    /// <summary>A shared half of two long statements is not one statement.</summary>
    private static bool IsWhole(WordDifference difference, SaidWords left, SaidWords right) =>
        difference.Matched >= 0.5 * Math.Max(left.Words.Length, right.Words.Length) || difference.Matched >= 10;

    // "The Kelford boss" may be the coach whom the other telling names.
    private static bool IsNamed(Entity person) => char.IsUpper(LastName(person.Name).FirstOrDefault());

    // Inside one telling "he said" may be anyone; the name must stand in the sentence itself.
    private static bool IsNamedBeside(Entity person, SaidWords statement) =>
        person.Mentions.Any(mention => mention.Form != MentionForm.Pronoun && mention.Passage == statement.Passage && mention.Sentence == statement.Sentence);

    private static bool MaySpeakForOther(Entity person) => person.Titles.Any(title => title.Kind == TitleKind.Spokesperson);

    /// <summary>Two entities that share a surname may be one person whom the linking could not join.</summary>
    private static bool MayBeSame(Entity one, Entity other) => LastName(one.Name).Equals(LastName(other.Name), StringComparison.OrdinalIgnoreCase);

    private static string LastName(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool IsRelayed(SaidWords statement, Dictionary<string, ImmutableArray<Sentence>> sentences)
    {
        foreach (var token in sentences[statement.Passage.Id][statement.Sentence].Tokens)
        {
            if (!statement.Span.Contains(token.Span) && RelayWords.Contains(token.Lemma))
                return true;
        }

        return false;
    }

    private static void Propose(SaidWords left, SaidWords right, Entity one, Entity other, RuleContext context)
    {
        var (first, second) = (SpeakerSide(left, one, context), SpeakerSide(right, other, context));
        var words = context.SideAt(left.Passage, left.Sentence, left.Span);
        context.Propose(new Candidate
        {
            Left = first,
            Right = second,
            Relation = FindingRelation.Contradiction,
            Strength = 0.9,
            Evidence = [new(left.Passage.Document, left.Span), new(right.Passage.Document, right.Span)],
            Explanation = Wording.Contrast(first, second, $"both are named as the speaker of {Wording.Quote(words)}"),
        });
    }

    /// <summary>
    /// The name by which the statement is given to the speaker; a bare surname gives way to the full name in a sentence beside
    /// it. The statement itself where only a pronoun stands by it.
    /// </summary>
    private static FindingSide SpeakerSide(SaidWords statement, Entity speaker, RuleContext context)
    {
        var mention = speaker.Mentions
            .Where(mention => mention.Passage == statement.Passage && mention.Form != MentionForm.Pronoun)
            .MinBy(mention => (Far(mention, statement, speaker), -mention.TokenCount, Math.Abs(mention.Span.Start - statement.Span.Start)));
        return mention is null
            ? context.SideAt(statement.Passage, statement.Sentence, statement.Span)
            : context.SideAt(mention.Passage, mention.Sentence, mention.Span);
    }

    private static int Far(Mention mention, SaidWords statement, Entity speaker)
    {
        var sentences = Math.Abs(mention.Sentence - statement.Sentence);
        var isFull = mention.TokenCount > 1 || speaker.Titles.Any(title => title.Passage == mention.Passage && title.Sentence == mention.Sentence);
        return sentences == 0 ? isFull ? 0 : 2 : sentences + (isFull ? 0 : 2);
    }

    private static FrozenSet<string> ReadRelayWords()
    {
        var table = LexiconTable.OpenLexicon("relay-words");
        var lemma = table.Column("lemma");
        return table.Rows.Select(row => row[lemma]).ToFrozenSet(StringComparer.Ordinal);
    }
}
