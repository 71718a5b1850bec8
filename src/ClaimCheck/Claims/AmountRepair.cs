using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Put the number of people missing at 27" with "at 27" on "missing": behind a verb that sets an amount (<c>clause-words.tsv</c>) the number is
/// the verb's, and a bare gerund behind the noun describes it.
/// </summary>
internal static class AmountRepair
{
    /// <summary>Hangs the number at <paramref name="number"/> on the verb that sets it.</summary>
    public static void Mend(TreeEditor edit, int number)
    {
        if (edit.Tokens[number].Tag is not (UniversalTag.Numeral or UniversalTag.Noun or UniversalTag.Symbol) || edit.Tokens[number].Head is not (> 0 and var gerund) || gerund > number
            || edit.Tokens[gerund].Relation != DependencyRelation.AdnominalClause || edit.Tokens[gerund].Penn is not (PennTag.VerbGerund or PennTag.VerbPastParticiple)
            || edit.Child(number, DependencyRelation.Case) is not (>= 0 and var preposition) || preposition != gerund + 1 || !edit.Lexicons.Has(edit.Tokens[preposition].Lemma, "amount-preposition"))
            return;
        for (var at = edit.Tokens[gerund].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Tag != UniversalTag.Verb)
                continue;
            if (!edit.Lexicons.Has(edit.Tokens[at].Lemma, "sets-amount"))
                return;
            edit.Attach(number, at, DependencyRelation.Oblique);
            edit.Relabel(gerund, DependencyRelation.AdjectivalModifier);
            return;
        }
    }
}
