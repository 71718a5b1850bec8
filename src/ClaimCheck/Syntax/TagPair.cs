namespace ClaimCheck.Syntax;

/// <summary>The universal and the English tag of a word, which the tagger finds together.</summary>
/// <param name="Tag">Universal tag.</param>
/// <param name="Penn">English tag.</param>
internal readonly record struct TagPair(UniversalTag Tag, PennTag Penn);
