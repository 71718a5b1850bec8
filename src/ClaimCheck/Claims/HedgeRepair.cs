using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "More than 200 homes were damaged", "up to 400", "as many as 30" with "more", "up" or "many" hung on the verb: the words that
/// hedge a number belong to it, or the phrase would begin at "than". The prepositions are those of <c>clause-words.tsv</c>.
/// </summary>
internal static class HedgeRepair
{
    /// <summary>Hangs the hedge before the number at <paramref name="number"/> on it.</summary>
    public static void Mend(TreeEditor edit, int number)
    {
        var preposition = number - 1;
        var hedge = number - 2;
        if (hedge < 0 || edit.Tokens[number].Tag != UniversalTag.Numeral || edit.Tokens[preposition].Tag != UniversalTag.Adposition || !IsBefore(edit, preposition, number)
            || edit.Tokens[hedge].Tag is not (UniversalTag.Adverb or UniversalTag.Adjective) || edit.Tokens[hedge].Head <= number)
            return;
        var word = edit.Tokens[preposition].Lemma;
        if (!edit.Lexicons.Has(word, "hedge-preposition") && !(edit.Lexicons.Has(word, "limit-preposition") && edit.Lexicons.Has(edit.Tokens[hedge].Text.ToLowerInvariant(), "limit")))
            return;
        edit.Attach(hedge, number, DependencyRelation.AdverbialModifier);
        if (edit.Tokens[preposition].Head > number)
            edit.Attach(preposition, number, DependencyRelation.Case);
    }

    /// <summary>Whether the preposition hangs on the number, on a word of the counted phrase or on the hedge.</summary>
    private static bool IsBefore(TreeEditor edit, int preposition, int number)
    {
        var head = edit.Tokens[preposition].Head;
        return head == number || head == number - 2 && edit.Tokens[preposition].Relation == DependencyRelation.Fixed
            || head > number && edit.Tokens[preposition].Relation == DependencyRelation.Case && edit.Tree.Dominates(head, number);
    }
}
