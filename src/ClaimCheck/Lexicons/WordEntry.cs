namespace ClaimCheck.Lexicons;

/// <summary>What the word lists know of one dictionary form. Immutable; the identifiers are comparable within one <see cref="WordRelations"/>.</summary>
internal sealed class WordEntry
{
    /// <summary>The dictionary form, lower case, spelling normalised.</summary>
    public required string Word { get; init; }

    /// <summary>Rarity from 0 (in every sentence) to 1 (rarer than the frequency list).</summary>
    public required double Weight { get; init; }

    /// <summary>Whether it carries no content for the comparison of sentences.</summary>
    public required bool IsFunction { get; init; }

    /// <summary>Sorted numbers of the synonym sets that hold it.</summary>
    public required int[] Synonyms { get; init; }

    /// <summary>Sorted numbers of the verbs that it is or comes from.</summary>
    public required int[] Stems { get; init; }

    /// <summary>Sorted numbers of wider words.</summary>
    public required int[] Wider { get; init; }

    /// <summary>Number of the word itself.</summary>
    public required int Number { get; init; }

    /// <summary>The classes of mutually exclusive words that it is in, sorted by their numbers.</summary>
    public required ClassMembership[] Classes { get; init; }

    /// <summary>Number of its everyday news idea, or -1.</summary>
    public required int Concept { get; init; }

    /// <summary>Opposites with their grade.</summary>
    public required IReadOnlyDictionary<int, int> Opposites { get; init; }

    /// <summary>Whether any list but that of frequencies knows it.</summary>
    public bool IsListed => Synonyms.Length > 0 || Classes.Length > 0 || Concept >= 0 || Opposites.Count > 0;

    /// <summary>Bits of synonyms, stems and idea: two words without a common bit say different things.</summary>
    public required ulong Signature { get; init; }
}

/// <summary>What a word is in a class of mutually exclusive words.</summary>
/// <param name="Class">Number of the class.</param>
/// <param name="Members">Sorted numbers of the members that the word can stand for; itself for most words, "car" for a taxi.</param>
internal readonly record struct ClassMembership(int Class, int[] Members);
