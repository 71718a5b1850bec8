using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions;

/// <summary>One finding: two places that cannot both be true, or one place against a reference. Immutable.</summary>
public sealed record Contradiction
{
    /// <summary>Name within the report: <c>x1</c>, <c>x2</c> … in rank order.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the rule that raised it, for example <c>title-conflict</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How the two sides stand to each other.</summary>
    public required FindingRelation Relation { get; init; }

    /// <summary>How much it can harm, on the line that newspapers draw.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Calibrated probability that the finding is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The first side in reading order.</summary>
    public required FindingSide Left { get; init; }

    /// <summary>The second side; null for one place against a reference.</summary>
    public FindingSide? Right { get; init; }

    /// <summary>Further places that the finding rests on.</summary>
    public ImmutableArray<EvidenceSpan> Evidence { get; init; } = [];

    /// <summary>The table row, calendar day or sum that the finding rests on, or null.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Why, in one sentence of newsroom English that quotes both sides.</summary>
    public required string Explanation { get; init; }

    /// <summary>Which side is likely right and by what, or null where nothing can tell.</summary>
    public LikelyCorrect? LikelyCorrect { get; init; }

    /// <summary>Stays the same when text elsewhere is edited, so that a dismissed finding stays dismissed.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>One side of a finding.</summary>
/// <param name="Claim">The claim that holds it, or null where none does.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The words in conflict, in the passage's document.</param>
public sealed record FindingSide(Claim? Claim, Passage Passage, TextSpan Span)
{
    /// <summary>The words in conflict.</summary>
    public string Text => Passage.Document.Source.Quote(Span);
}

/// <summary>A further place that a finding rests on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">Where in it.</param>
public sealed record EvidenceSpan(StoryDocument Document, TextSpan Span);

/// <summary>What a finding refers to outside the story.</summary>
/// <param name="Kind"><c>table</c>, <c>calendar</c> or <c>sum</c>.</param>
/// <param name="Detail">The row, day or sum, for people.</param>
public sealed record Reference(string Kind, string Detail);

/// <summary>Which side is likely right.</summary>
/// <param name="Side">The side.</param>
/// <param name="Reason">By what, in one sentence.</param>
public sealed record LikelyCorrect(Side Side, string Reason);

/// <summary>A side of a finding.</summary>
public enum Side
{
    /// <summary>The first in reading order.</summary>
    Left,

    /// <summary>The second in reading order.</summary>
    Right,
}

/// <summary>How the two sides of a finding stand to each other.</summary>
public enum FindingRelation
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>Two attributed voices disagree: news, not an error.</summary>
    Disagreement,

    /// <summary>A later version or time stands behind the change.</summary>
    Update,

    /// <summary>One place against a reference.</summary>
    Warning,
}

/// <summary>How much a finding can harm.</summary>
public enum Severity
{
    /// <summary>Spelling, geography, age.</summary>
    Low,

    /// <summary>Numbers, dates, places, offices that change little.</summary>
    Medium,

    /// <summary>What can defame or distort: crime, death, misquotation, the wrong person.</summary>
    High,
}
