using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Tense of a clause by its first finite word.</summary>
internal static class TenseReader
{
    /// <summary>The tense, or none where no finite word shows it.</summary>
    public static ClaimTense Read(SentenceView view, Clause clause)
    {
        var outer = clause.Outer;
        foreach (var child in view.Tree.Children(outer))
        {
            if (view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return OfAuxiliary(view, outer, child);
        }

        var own = OfForm(view.Tokens[clause.Attached].Penn);
        return own != ClaimTense.None || clause.Sharing is null ? own : clause.Sharing.Tense;
    }

    private static ClaimTense OfAuxiliary(SentenceView view, int verb, int auxiliary)
    {
        var token = view.Tokens[auxiliary];
        if (token.Penn == PennTag.Modal)
            return view.Lower(auxiliary) is "will" or "shall" or "'ll" or "’ll" or "wo" ? ClaimTense.Future : ClaimTense.None;
        if (token.Lemma == "have" && view.Tokens[verb].Penn is PennTag.VerbPastParticiple or PennTag.VerbPast)
            return ClaimTense.Past;
        return OfForm(token.Penn);
    }

    private static ClaimTense OfForm(PennTag tag) => tag switch
    {
        PennTag.VerbPast or PennTag.VerbPastParticiple => ClaimTense.Past,
        PennTag.VerbPresent or PennTag.VerbPresentThird => ClaimTense.Present,
        _ => ClaimTense.None,
    };
}
