namespace ClaimCheck.Claims;

/// <summary>What a verb or an adjective says about the clause that it takes: "plan to" makes it planned, "fail to" reverses it.</summary>
/// <param name="Modality">How surely the clause is put.</param>
/// <param name="Effect">Whether the clause holds when the matrix does.</param>
/// <param name="Merge">Whether both verbs state one claim.</param>
internal sealed record ComplementCue(Modality Modality, ComplementEffect Effect, bool Merge);

/// <summary>What a matrix verb says about the truth of its clause.</summary>
internal enum ComplementEffect
{
    /// <summary>Nothing: "try to".</summary>
    Open,

    /// <summary>It holds: "manage to".</summary>
    Holds,

    /// <summary>It does not hold: "fail to".</summary>
    Reverses,
}

/// <summary>How a clause hangs on its matrix word.</summary>
internal enum ComplementFrame
{
    /// <summary>"Plans to visit".</summary>
    To,

    /// <summary>"Denied leaking".</summary>
    Gerund,

    /// <summary>"Is expected to arrive".</summary>
    PassiveTo,

    /// <summary>"Is likely to win".</summary>
    AdjectiveTo,

    /// <summary>"Ordered him to leave".</summary>
    ObjectTo,

    /// <summary>"Succeeded in closing".</summary>
    PrepositionGerund,

    /// <summary>"Is accused of hiding".</summary>
    PassivePrepositionGerund,

    /// <summary>"Accuse him of hiding".</summary>
    ObjectPrepositionGerund,

    /// <summary>"Believes that".</summary>
    That,
}

/// <summary>What a verb of speech, thought or showing does with its clause.</summary>
internal enum SpeechKind
{
    /// <summary>States it.</summary>
    Say,

    /// <summary>States it without proof: "claim", "allege".</summary>
    Claim,

    /// <summary>Denies it.</summary>
    Deny,

    /// <summary>Asks whether it is so.</summary>
    Ask,

    /// <summary>Wants it done.</summary>
    Demand,

    /// <summary>Foresees it.</summary>
    Predict,

    /// <summary>Promises it.</summary>
    Promise,

    /// <summary>Grants or confirms it.</summary>
    Confirm,

    /// <summary>Holds it for true.</summary>
    Think,

    /// <summary>Shows it, as documents do.</summary>
    Show,

    /// <summary>Takes it for granted: "know", "realize".</summary>
    Know,
}

/// <summary>A noun that names an event.</summary>
/// <param name="Verb">The verb of the same act.</param>
/// <param name="OfIsObject">Whether "of X" names whom it is done to rather than who does it.</param>
/// <param name="PossessorIsObject">The same of "X's".</param>
internal sealed record EventNoun(string Verb, bool OfIsObject, bool PossessorIsObject);
