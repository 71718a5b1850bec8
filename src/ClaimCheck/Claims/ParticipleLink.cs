using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"A plant built in 1960": the form of "be" that a bare participle lacks, and where it goes.</summary>
internal static class ParticipleLink
{
    /// <summary>Where a bare participle behind its noun gets the auxiliary that it lacks, or -1.</summary>
    public static int At(SentenceView view, Clause clause, int first, int last)
    {
        if (clause is not { Kind: ClauseKind.Reduced, SubjectLink: SubjectLink.Antecedent } || clause.Subject < first || clause.Subject > last || clause.Attached < clause.Subject
            || view.Child(clause.Attached, DependencyRelation.Auxiliary, DependencyRelation.PassiveAuxiliary) >= 0 || VerbChains.HasTo(view, clause.Attached))
            return -1;
        return clause.Attached;
    }

    /// <summary>"Was" or "were" before a participle; "is" or "are" where the clause around it is in the present.</summary>
    public static string Of(SentenceView view, Clause clause)
    {
        var isPlural = clause.Subject >= 0 && NounNumber.TakesPlural(view, clause.Subject);
        if (view.Tokens[clause.Attached].Penn == PennTag.VerbGerund && clause.Parent?.Tense is not ClaimTense.Past)
            return isPlural ? "are" : "is";
        if (clause.Parent?.Tense == ClaimTense.Present && view.Lexicons.Has(view.Tokens[clause.Attached].Lemma, "lasting"))
            return isPlural ? "are" : "is";
        return isPlural ? "were" : "was";
    }

    /// <summary>Writes the auxiliary that a bare participle lacks, or has the participle written as a finite verb.</summary>
    public static void Append(WordWriter words, SentenceView view, Clause clause)
    {
        if (clause.Kind is not (ClauseKind.Reduced or ClauseKind.Participial) || view.Tokens[clause.Attached].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbGerund)
            || view.Child(clause.Attached, DependencyRelation.Auxiliary, DependencyRelation.PassiveAuxiliary) >= 0 || words.MakeFinite(clause))
            return;
        words.Append(Of(view, clause));
        words.Append(" ");
    }
}
