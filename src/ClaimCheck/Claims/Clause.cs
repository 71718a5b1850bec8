namespace ClaimCheck.Claims;

/// <summary>
/// A clause of a sentence on its way to becoming a claim. A chain of verbs that states one act ("is expected to arrive")
/// is one clause: <see cref="Outer"/> is its first word, <see cref="Main"/> the one that carries the act.
/// </summary>
internal sealed class Clause
{
    /// <summary>Index of the word that carries the act: a verb, a predicate noun or adjective.</summary>
    public required int Main { get; init; }

    /// <summary>Index of the outermost word of the chain; <see cref="Main"/> where there is no chain.</summary>
    public required int Outer { get; init; }

    /// <summary>Word by which the clause hangs in the tree: the outermost word that this clause does not share with the clause before it.</summary>
    public required int Attached { get; init; }

    /// <summary>What sort of clause it is.</summary>
    public ClauseKind Kind { get; set; }

    /// <summary>Whether <see cref="Main"/> is a predicate noun, adjective, adverb or place.</summary>
    public bool IsCopular { get; set; }

    /// <summary>Whether the act is put in the passive voice.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Head word of the grammatical subject, or -1.</summary>
    public int Subject { get; set; } = -1;

    /// <summary>How the subject belongs to the clause.</summary>
    public SubjectLink SubjectLink { get; set; }

    /// <summary>Head word of the by-phrase of a passive, or -1.</summary>
    public int Agent { get; set; } = -1;

    /// <summary>The clause that this one hangs on, or null.</summary>
    public Clause? Parent { get; set; }

    /// <summary>The first conjunct whose auxiliaries this clause shares, or null.</summary>
    public Clause? Sharing { get; set; }

    /// <summary>Whether the clause is denied.</summary>
    public bool IsNegated { get; set; }

    /// <summary>How surely it is put.</summary>
    public Modality Modality { get; set; }

    /// <summary>Tense of the outermost verb.</summary>
    public ClaimTense Tense { get; set; }

    /// <summary>Whose word it is, or null.</summary>
    public Attribution? Attribution { get; set; }

    /// <summary>Whether it is a question, an order or a greeting and so no claim.</summary>
    public bool IsNotAssertion { get; set; }

    /// <summary>Whether a claim is made of it; clausal subjects and bare complements only serve other clauses.</summary>
    public bool IsStated { get; set; }
}

/// <summary>Sorts of clauses.</summary>
internal enum ClauseKind
{
    /// <summary>A main clause or one side by side with it.</summary>
    Main,

    /// <summary>The clause of a verb of speech or thought, or of a noun: "said that …", "the claim that …".</summary>
    Complement,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>A participle or an infinitive on a noun: "the villa owned by X", "a proposal to close it".</summary>
    Reduced,

    /// <summary>An adverbial clause with a conjunction.</summary>
    Adverbial,

    /// <summary>An adverbial participle: "citing a shortage".</summary>
    Participial,

    /// <summary>An infinitive of purpose.</summary>
    Purpose,

    /// <summary>An infinitive whose subject is the object of the matrix: "ordered him to leave".</summary>
    Controlled,

    /// <summary>A clause that is itself a subject.</summary>
    Subject,
}

/// <summary>How a subject belongs to its clause.</summary>
internal enum SubjectLink
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It stands in the clause.</summary>
    Own,

    /// <summary>It stands with the first conjunct.</summary>
    Shared,

    /// <summary>It is the noun that a relative clause or participle hangs on.</summary>
    Antecedent,

    /// <summary>It is the subject or object of the matrix clause.</summary>
    Controlled,
}
