namespace ClaimCheck.Syntax;

/// <summary>
/// The English part-of-speech tags of the Penn Treebank with the additions of the English Web Treebank.
/// They carry number, tense and degree, which <see cref="UniversalTag"/> does not.
/// </summary>
public enum PennTag
{
    /// <summary>anything outside the set.</summary>
    Other,

    /// <summary>NN: noun, singular or mass.</summary>
    Noun,

    /// <summary>NNS: noun, plural.</summary>
    NounPlural,

    /// <summary>NNP: proper noun, singular.</summary>
    ProperNoun,

    /// <summary>NNPS: proper noun, plural.</summary>
    ProperNounPlural,

    /// <summary>IN: preposition or subordinating conjunction.</summary>
    Preposition,

    /// <summary>DT: determiner.</summary>
    Determiner,

    /// <summary>PDT: predeterminer.</summary>
    Predeterminer,

    /// <summary>JJ: adjective.</summary>
    Adjective,

    /// <summary>JJR: adjective, comparative.</summary>
    AdjectiveComparative,

    /// <summary>JJS: adjective, superlative.</summary>
    AdjectiveSuperlative,

    /// <summary>PRP: personal pronoun.</summary>
    Pronoun,

    /// <summary>PRP$: possessive pronoun.</summary>
    PronounPossessive,

    /// <summary>RB: adverb.</summary>
    Adverb,

    /// <summary>RBR: adverb, comparative.</summary>
    AdverbComparative,

    /// <summary>RBS: adverb, superlative.</summary>
    AdverbSuperlative,

    /// <summary>CC: coordinating conjunction.</summary>
    Conjunction,

    /// <summary>VB: verb, base form.</summary>
    VerbBase,

    /// <summary>VBD: verb, past tense.</summary>
    VerbPast,

    /// <summary>VBP: verb, present, not third person singular.</summary>
    VerbPresent,

    /// <summary>VBZ: verb, third person singular present.</summary>
    VerbPresentThird,

    /// <summary>VBN: verb, past participle.</summary>
    VerbPastParticiple,

    /// <summary>VBG: verb, gerund or present participle.</summary>
    VerbGerund,

    /// <summary>MD: modal verb.</summary>
    Modal,

    /// <summary>TO: infinitival to.</summary>
    To,

    /// <summary>RP: particle.</summary>
    Particle,

    /// <summary>CD: cardinal number.</summary>
    CardinalNumber,

    /// <summary>EX: existential there.</summary>
    Existential,

    /// <summary>WDT: wh-determiner.</summary>
    WhDeterminer,

    /// <summary>WP: wh-pronoun.</summary>
    WhPronoun,

    /// <summary>WP$: possessive wh-pronoun.</summary>
    WhPronounPossessive,

    /// <summary>WRB: wh-adverb.</summary>
    WhAdverb,

    /// <summary>POS: possessive ending.</summary>
    Possessive,

    /// <summary>UH: interjection.</summary>
    Interjection,

    /// <summary>.: sentence-final punctuation.</summary>
    FullStop,

    /// <summary>,: comma.</summary>
    Comma,

    /// <summary>:: colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary>-LRB-: opening bracket.</summary>
    OpeningBracket,

    /// <summary>-RRB-: closing bracket.</summary>
    ClosingBracket,

    /// <summary>``: opening quotation mark.</summary>
    OpeningQuote,

    /// <summary>'': closing quotation mark.</summary>
    ClosingQuote,

    /// <summary>HYPH: hyphen.</summary>
    Hyphen,

    /// <summary>NFP: superfluous punctuation.</summary>
    PunctuationOther,

    /// <summary>ADD: e-mail or web address.</summary>
    Address,

    /// <summary>SYM: symbol.</summary>
    Symbol,

    /// <summary>$: currency sign.</summary>
    Currency,

    /// <summary>FW: foreign word.</summary>
    ForeignWord,

    /// <summary>GW: part of a word written apart.</summary>
    GoesWith,

    /// <summary>LS: list item marker.</summary>
    ListMarker,

    /// <summary>AFX: affix.</summary>
    Affix,
}
