using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Some 90 millimetres fell, the weather service said, twice the usual amount": a phrase behind the report and its comma goes on with
/// what was said and is not what "said" governs.
/// </summary>
internal static class AfterthoughtRepair
{
    /// <summary>Loosens the phrase headed by <paramref name="noun"/> from the verb of speech before it.</summary>
    public static void Mend(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Tag != UniversalTag.Noun || edit.Tokens[noun].Relation is not (DependencyRelation.ClausalComplement or DependencyRelation.DirectObject)
            || edit.Tokens[noun].Head is not (>= 0 and var verb) || verb > noun || edit.Tokens[verb].Relation != DependencyRelation.Parataxis
            || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[verb].Lemma) || edit.Child(noun, DependencyRelation.Copula) >= 0 || edit.Subject(noun) >= 0
            || edit.Tokens[edit.Tree.LeftEdge(noun)].Penn != PennTag.Comma)
            return;
        edit.Relabel(noun, DependencyRelation.Dislocated);
    }
}
