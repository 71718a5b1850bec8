using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Words by which a statement shows that it cannot be held against another one as it stands. Words: <c>comparison-words</c>.</summary>
internal static class ComparisonWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Uses = Read();

    /// <summary>Of another, earlier or answering act: "again", "previously".</summary>
    public static FrozenSet<string> AnotherAct { get; } = Uses["another-act"];

    /// <summary>Verbs that make a number a lower bound: "tops $3 billion".</summary>
    public static FrozenSet<string> AtLeast { get; } = Uses["at-least"];

    /// <summary>Verbs that make a number an upper neighbour: "nears $3 billion".</summary>
    public static FrozenSet<string> Nearly { get; } = Uses["nearly"];

    /// <summary>Words by which a number is that of each part: "each", "per".</summary>
    public static FrozenSet<string> SharedOut { get; } = Uses["shared-out"];

    /// <summary>Words behind "one" by which it is one of two: "from one bank to the other".</summary>
    public static FrozenSet<string> OtherOne { get; } = Uses["other-one"];

    /// <summary>Prepositions that make a time a border: "since", "by".</summary>
    public static FrozenSet<string> Border { get; } = Uses["border"];

    /// <summary>Nouns of areas that hold other places: "county".</summary>
    public static FrozenSet<string> Area { get; } = Uses["area"];

    /// <summary>Words behind a number that make it a difference: "less", "another".</summary>
    public static FrozenSet<string> Compared { get; } = Uses["compared"];

    /// <summary>Words before a superlative that leave room for others: "among", "apart from".</summary>
    public static FrozenSet<string> ApartFrom { get; } = Uses["apart-from"];

    /// <summary>Nouns of parts of an event's time: "minute", "lap".</summary>
    public static FrozenSet<string> TimeWithin { get; } = Uses["time-within"];

    /// <summary>Words behind "not" that leave the statement standing: "not only".</summary>
    public static FrozenSet<string> NotOnly { get; } = Uses["not-only"];

    /// <summary>Words beside a denial that limit it or make it another: "not until", "whether or not".</summary>
    public static FrozenSet<string> LimitsDenial { get; } = Uses["limits-denial"];

    /// <summary>Words that open a question with both answers: "whether or not".</summary>
    public static FrozenSet<string> OpensQuestion { get; } = Uses["opens-question"];

    /// <summary>Words by which a score is that of a part of a match or of another one: "half-time", "aggregate".</summary>
    public static FrozenSet<string> ScorePart { get; } = Uses["score-part"];

    /// <summary>Words by which a term in prison is asked for, possible or not to be served: "faces", "suspended".</summary>
    public static FrozenSet<string> SentenceOpen { get; } = Uses["sentence-open"];

    /// <summary>Verbs of a court that passes sentence: "sentenced to".</summary>
    public static FrozenSet<string> CourtSentence { get; } = Uses["court-sentence"];

    /// <summary>Words for a sentence for life.</summary>
    public static FrozenSet<string> TermLife { get; } = Uses["term-life"];

    /// <summary>Words for a sentence of death.</summary>
    public static FrozenSet<string> TermDeath { get; } = Uses["term-death"];

    /// <summary>Places where a sentence is served.</summary>
    public static FrozenSet<string> Prison { get; } = Uses["prison"];

    /// <summary>Words by which a share of the vote is no result: "poll", "projection".</summary>
    public static FrozenSet<string> Poll { get; } = Uses["poll"];

    /// <summary>Words behind which parts of a whole are told: "including".</summary>
    public static FrozenSet<string> PartOf { get; } = Uses["part-of"];

    /// <summary>Words on a noun by which it is one of several: "another", "second".</summary>
    public static FrozenSet<string> OneOfSeveral { get; } = Uses["one-of-several"];

    /// <summary>Prepositions of the place where something happens.</summary>
    public static FrozenSet<string> Scene { get; } = Uses["scene"];

    /// <summary>Prepositions by which a place is named inside the phrase of another: "the port of Mindelo".</summary>
    public static FrozenSet<string> PartPlace { get; } = Uses["part-place"];

    /// <summary>Parts that stand for the whole that has them: a library that shuts its doors is shut.</summary>
    public static FrozenSet<string> WholeInPart { get; } = Uses["whole-in-part"];

    /// <summary>Words by which a place is only close to the one named.</summary>
    public static FrozenSet<string> NearPlace { get; } = Uses["near-place"];

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        var table = LexiconTable.OpenLexicon("comparison-words");
        var (word, uses) = (table.Column("word"), table.Column("uses"));
        return table.Rows
            .SelectMany(row => LexiconTable.SplitList(row[uses]).Select(use => (Use: use, Word: row[word])))
            .GroupBy(pair => pair.Use, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Word).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
