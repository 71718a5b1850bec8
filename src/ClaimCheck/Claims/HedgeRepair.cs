using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "More than 200 homes were damaged", "up to 400", "as many as 30" with "more", "up" or "many" hung on the verb: the words that
/// hedge a number belong to it, or the phrase would begin at "than".
/// </summary>
internal static class HedgeRepair
{
    /// <summary>Hangs the hedge before the number at <paramref name="number"/> on it.</summary>
    public static void Mend(TreeEditor edit, int number)
    {
        var preposition = number - 1;
        var hedge = number - 2;
        if (hedge < 0 || edit.Tokens[number].Tag != UniversalTag.Numeral || edit.Tokens[preposition].Tag != UniversalTag.Adposition || edit.Tokens[preposition].Head != number && !(edit.Tokens[preposition].Head == hedge && edit.Tokens[preposition].Relation == DependencyRelation.Fixed)
            || edit.Tokens[hedge].Tag is not (UniversalTag.Adverb or UniversalTag.Adjective) || edit.Tokens[hedge].Head <= number)
        {
            return;
        }

        if (edit.Is(preposition, "than") || edit.Is(preposition, "as") || (edit.Is(preposition, "to") && edit.Is(hedge, "up")))
            edit.Attach(hedge, number, DependencyRelation.AdverbialModifier);
    }
}
