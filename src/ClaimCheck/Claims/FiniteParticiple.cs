using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Citing a shortage, the clinic closed two wards", "Noor Haddad won the seat, ending Labour rule": a participle behind a comma whose
/// act is that of the subject can be told by a verb of its own, "the clinic cited a shortage". What a mere happening brings about
/// ("the bridge collapsed, killing two") cannot: the bridge did not kill them.
/// </summary>
internal static class FiniteParticiple
{
    /// <summary>Whether the participle of a clause may be told by a finite verb.</summary>
    public static bool Is(SentenceView view, Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Participial, Subject: >= 0, IsNegated: false, Modality: Modality.Asserted, Parent: { IsNegated: false, Modality: Modality.Asserted } parent }
            || view.Tokens[clause.Attached].Penn != PennTag.VerbGerund || clause.Attached != clause.Main || parent.Tense is not (ClaimTense.Past or ClaimTense.Present)
            || view.Child(clause.Attached, DependencyRelation.Marker, DependencyRelation.Case) >= 0 || view.Relation(clause.Attached) != DependencyRelation.AdverbialClause)
            return false;
        var left = view.Edges.Left(clause.Attached);
        if (clause.Attached < parent.Main)
            return true;
        if (left == 0 || view.Tokens[left - 1].Penn != PennTag.Comma || parent.IsPassive)
            return false;
        return view.EntityAt(clause.Subject)?.Type == Entities.EntityType.Person || view.Lexicons.Speech.ContainsKey(view.Tokens[clause.Main].Lemma)
            || view.Tree.Child(parent.Main, DependencyRelation.DirectObject) >= 0;
    }
}
