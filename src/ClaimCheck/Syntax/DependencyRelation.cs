namespace ClaimCheck.Syntax;

/// <summary>
/// Universal Dependencies relations with the subtypes of the English treebanks (universaldependencies.org/u/dep).
/// </summary>
public enum DependencyRelation
{
    /// <summary>root: head of the sentence.</summary>
    Root,

    /// <summary>punct: punctuation.</summary>
    Punctuation,

    /// <summary>case: preposition or possessive ending of a nominal.</summary>
    Case,

    /// <summary>det: determiner.</summary>
    Determiner,

    /// <summary>det:predet: predeterminer ("all the").</summary>
    Predeterminer,

    /// <summary>nsubj: nominal subject.</summary>
    Subject,

    /// <summary>nsubj:pass: nominal subject of a passive.</summary>
    PassiveSubject,

    /// <summary>nsubj:outer: subject of a clause whose predicate is itself a clause.</summary>
    OuterSubject,

    /// <summary>csubj: clausal subject.</summary>
    ClausalSubject,

    /// <summary>csubj:pass: clausal subject of a passive.</summary>
    ClausalPassiveSubject,

    /// <summary>csubj:outer: clausal subject of a clause whose predicate is a clause.</summary>
    ClausalOuterSubject,

    /// <summary>obj: direct object.</summary>
    DirectObject,

    /// <summary>iobj: indirect object.</summary>
    IndirectObject,

    /// <summary>obl: oblique nominal.</summary>
    Oblique,

    /// <summary>obl:agent: by-phrase of a passive.</summary>
    Agent,

    /// <summary>obl:unmarked: oblique without preposition ("Monday").</summary>
    ObliqueUnmarked,

    /// <summary>nmod: nominal modifier.</summary>
    NominalModifier,

    /// <summary>nmod:poss: possessor.</summary>
    Possessor,

    /// <summary>nmod:desc: descriptive nominal such as a title before a name.</summary>
    Descriptor,

    /// <summary>nmod:unmarked: nominal modifier without preposition.</summary>
    NominalModifierUnmarked,

    /// <summary>amod: adjectival modifier.</summary>
    AdjectivalModifier,

    /// <summary>advmod: adverbial modifier.</summary>
    AdverbialModifier,

    /// <summary>nummod: numeral.</summary>
    NumericModifier,

    /// <summary>compound: compound.</summary>
    Compound,

    /// <summary>compound:prt: particle of a phrasal verb.</summary>
    PhrasalParticle,

    /// <summary>flat: later word of a name.</summary>
    Flat,

    /// <summary>fixed: later word of a fixed expression.</summary>
    Fixed,

    /// <summary>appos: apposition.</summary>
    Apposition,

    /// <summary>conj: later conjunct.</summary>
    Conjunct,

    /// <summary>cc: coordinating conjunction.</summary>
    Coordinator,

    /// <summary>cc:preconj: first half of "both … and".</summary>
    Preconjunction,

    /// <summary>mark: subordinator or infinitival to.</summary>
    Marker,

    /// <summary>aux: auxiliary.</summary>
    Auxiliary,

    /// <summary>aux:pass: passive auxiliary.</summary>
    PassiveAuxiliary,

    /// <summary>cop: copula.</summary>
    Copula,

    /// <summary>advcl: adverbial clause.</summary>
    AdverbialClause,

    /// <summary>advcl:relcl: relative clause on a clause.</summary>
    AdverbialRelativeClause,

    /// <summary>acl: clause on a noun.</summary>
    AdnominalClause,

    /// <summary>acl:relcl: relative clause.</summary>
    RelativeClause,

    /// <summary>xcomp: complement without a subject of its own.</summary>
    OpenComplement,

    /// <summary>ccomp: clausal complement.</summary>
    ClausalComplement,

    /// <summary>parataxis: clause side by side.</summary>
    Parataxis,

    /// <summary>expl: expletive.</summary>
    Expletive,

    /// <summary>discourse: interjection or filler.</summary>
    Discourse,

    /// <summary>vocative: vocative.</summary>
    Vocative,

    /// <summary>list: list item.</summary>
    List,

    /// <summary>dislocated: dislocated element.</summary>
    Dislocated,

    /// <summary>goeswith: part of a word written apart.</summary>
    GoesWith,

    /// <summary>reparandum: overridden speech.</summary>
    Reparandum,

    /// <summary>orphan: dependent of an elided head.</summary>
    Orphan,

    /// <summary>dep: unspecified dependency.</summary>
    Unspecified,
}
