using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Grace Okafor has been elected mayor" with "elected" describing "mayor": between a form of "be" and a bare noun the participle of a verb of
/// appointing (<c>clause-words.tsv</c>) is a passive.
/// </summary>
internal static class AppointmentRepair
{
    /// <summary>Makes the participle at <paramref name="participle"/> the head of its clause.</summary>
    public static void Mend(TreeEditor edit, int participle)
    {
        var noun = edit.Tokens[participle].Head;
        if (edit.Tokens[participle].Penn != PennTag.VerbPastParticiple || edit.Tokens[participle].Relation != DependencyRelation.AdjectivalModifier || noun < participle || participle == 0
            || edit.Child(noun, DependencyRelation.Copula) is not (>= 0 and var be) || be != participle - 1 || edit.Child(noun, DependencyRelation.Determiner) >= 0
            || !edit.Lexicons.Has(edit.Tokens[participle].Lemma, "appoints"))
            return;
        edit.Attach(participle, edit.Tokens[noun].Head, edit.Tokens[noun].Relation);
        edit.Attach(noun, participle, DependencyRelation.OpenComplement);
        foreach (var child in edit.Tree.Children(noun))
        {
            var relation = edit.Tokens[child].Relation;
            if (child == be)
                edit.Attach(child, participle, DependencyRelation.PassiveAuxiliary);
            else if (child < participle && relation != DependencyRelation.AdjectivalModifier && relation != DependencyRelation.Compound)
                edit.Attach(child, participle, relation == DependencyRelation.Subject ? DependencyRelation.PassiveSubject : relation);
            else if (child > noun && relation is DependencyRelation.Punctuation or DependencyRelation.Conjunct or DependencyRelation.Parataxis or DependencyRelation.AdverbialClause or DependencyRelation.Oblique)
                edit.Attach(child, participle, relation);
            else if (child > noun && relation == DependencyRelation.AdnominalClause && edit.Tree.LeftEdge(child) is var edge && edit.Tokens[edge].Penn == PennTag.Comma)
                edit.Attach(child, participle, DependencyRelation.AdverbialClause);
        }
    }
}
