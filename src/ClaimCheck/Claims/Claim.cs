using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>One assertion of a passage with a truth value of its own. Immutable.</summary>
public sealed record Claim
{
    /// <summary>Name within the report: <c>c1</c>, <c>c2</c> … in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>The passage that makes it.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Index of the sentence in its passage.</summary>
    public required int Sentence { get; init; }

    /// <summary>The smallest clause that states it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What sort of construction states it.</summary>
    public required ClaimForm Form { get; init; }

    /// <summary>
    /// Who or what the claim is about: the actor of an act, passives turned round; of a passive that names no actor the one whom it
    /// is done to, who is then its <see cref="ArgumentRole.Object"/> too; null where none is stated or understood.
    /// </summary>
    public ClaimPart? Subject { get; init; }

    /// <summary>The act or state with its auxiliaries, negation and particles left out of <see cref="PredicateLemma"/>.</summary>
    public required ClaimPart Predicate { get; init; }

    /// <summary>Lemma of the act with its particle: "sign", "call off"; for a copula claim that of the predicate noun or adjective.</summary>
    public required string PredicateLemma { get; init; }

    /// <summary>The other parts by role, in text order.</summary>
    public ImmutableArray<ClaimArgument> Arguments { get; init; } = [];

    /// <summary>Whether the claim is denied as a whole; double negation is none.</summary>
    public bool Negated { get; init; }

    /// <summary>How surely it is put.</summary>
    public Modality Modality { get; init; }

    /// <summary>Tense of the act as far as the verb shows it.</summary>
    public ClaimTense Tense { get; init; }

    /// <summary>Whether the clause was passive, so that subject and object have been turned round.</summary>
    public bool Passive { get; init; }

    /// <summary>Whose word it is; null for the outlet's own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>When, or null.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>Where, or null.</summary>
    public ClaimArgument? Place => Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Place);

    /// <summary>Numbers inside the claim, in text order.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>What state of affairs it reports: charged, convicted, dead, planned, happened ….</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>Whether it only reports that someone says or thinks something; what is said is a claim of its own.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Whether an editor could check it, or it is opinion, wish or furniture.</summary>
    public ClaimWorth Worth { get; init; }

    /// <summary>A wording that stands alone: pronouns and short names resolved, the scene in square brackets where its own words do not tell it.</summary>
    public required string SelfContained { get; init; }

    /// <summary>The scene that it is about without saying so, or null where its words tell it or the passage does not.</summary>
    public ClaimScene? Scene { get; init; }

    /// <summary>Words that could not be resolved, as written.</summary>
    public ImmutableArray<string> Unresolved { get; init; } = [];

    /// <summary>How sure the extraction is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The words of <see cref="Span"/>.</summary>
    public string Text => Passage.Document.Source.Quote(Span);

    /// <summary>The first argument in <paramref name="role"/>, or null.</summary>
    public ClaimArgument? Argument(ArgumentRole role) => Arguments.FirstOrDefault(argument => argument.Role == role);
}

/// <summary>Subject or predicate of a claim.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="HeadToken">Index of its head word in the claim's sentence.</param>
/// <param name="Text">Its words.</param>
/// <param name="Head">Lemma of its head word.</param>
/// <param name="Entity">The entity that it names, or null.</param>
public sealed record ClaimPart(TextSpan Span, int HeadToken, string Text, string Head, Entity? Entity);

/// <summary>One argument of a claim.</summary>
/// <param name="Role">What it does in the claim.</param>
/// <param name="Span">Where it stands in the document, its preposition included.</param>
/// <param name="HeadToken">Index of its head word in the claim's sentence.</param>
/// <param name="Text">Its words.</param>
/// <param name="Head">Lemma of its head word.</param>
/// <param name="Preposition">Lower-case preposition, or null.</param>
/// <param name="Entity">The entity that its head names, or null.</param>
public sealed record ClaimArgument(
    ArgumentRole Role,
    TextSpan Span,
    int HeadToken,
    string Text,
    string Head,
    string? Preposition,
    Entity? Entity);

/// <summary>What an argument does in its claim.</summary>
public enum ArgumentRole
{
    /// <summary>What the act is done to.</summary>
    Object,

    /// <summary>To or for whom.</summary>
    Recipient,

    /// <summary>When, how long, how often.</summary>
    Time,

    /// <summary>Where, where to, where from.</summary>
    Place,

    /// <summary>How.</summary>
    Manner,

    /// <summary>What for.</summary>
    Purpose,

    /// <summary>Why.</summary>
    Cause,

    /// <summary>How much.</summary>
    Amount,

    /// <summary>With what, through what.</summary>
    Means,

    /// <summary>What completes the predicate: a predicate noun, a clause, any other phrase.</summary>
    Complement,
}

/// <summary>Constructions that state claims.</summary>
public enum ClaimForm
{
    /// <summary>A verb with its arguments.</summary>
    Verbal,

    /// <summary>A copula with a noun, an adjective or a place.</summary>
    Copular,

    /// <summary>"X, the CEO of Y": X is CEO of Y.</summary>
    Apposition,

    /// <summary>A title before a name.</summary>
    Title,

    /// <summary>An event named by a noun: "the arrest of X by Y".</summary>
    Nominal,
}

/// <summary>How surely a claim is put.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>Someone means to do it: "will", "plans to", "is set to".</summary>
    Planned,

    /// <summary>"Is expected to", "is due to".</summary>
    Expected,

    /// <summary>"Could", "may", "perhaps".</summary>
    Possible,

    /// <summary>"If", "unless", "would".</summary>
    Conditional,

    /// <summary>"Allegedly", "is accused of", "is suspected of".</summary>
    Alleged,

    /// <summary>Someone denies it.</summary>
    Denied,

    /// <summary>A question or a demand.</summary>
    Asked,
}

/// <summary>Tense of the act.</summary>
public enum ClaimTense
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Past or perfect.</summary>
    Past,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Future.</summary>
    Future,
}

/// <summary>Whether an editor could check a claim.</summary>
public enum ClaimWorth
{
    /// <summary>A statement of fact.</summary>
    Checkable,

    /// <summary>A judgement or a forecast.</summary>
    Opinion,

    /// <summary>A wish, an order, a question.</summary>
    NotAssertion,
}
