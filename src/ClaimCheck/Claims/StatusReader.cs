using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The state that a claim reports: legal and vital states by their words ("has been charged with", "was found guilty", "is dead"),
/// else whether the act is to come, goes on or is done.
/// </summary>
internal static class StatusReader
{
    /// <summary>The state of a clause.</summary>
    public static ClaimStatus Read(SentenceView view, Clause clause)
    {
        if (view.Lexicons.StatusWords.TryGetValue(view.Tokens[clause.Main].Lemma, out var status) && IsOfPersons(view, clause, status))
            return status;
        if (Guilt(view, clause) is { } guilt)
            return guilt;
        if (clause.Modality is Modality.Planned or Modality.Expected)
            return ClaimStatus.Planned;
        if (clause.Modality != Modality.Asserted || clause.IsNegated)
            return ClaimStatus.None;
        if (clause.Tense == ClaimTense.Past)
            return ClaimStatus.Happened;
        return view.Tokens[clause.Main].Penn == PennTag.VerbGerund && clause.Tense == ClaimTense.Present ? ClaimStatus.Ongoing : ClaimStatus.None;
    }

    /// <summary>"Charge" is a legal word only with a person, or in the passive: a shop charges prices.</summary>
    private static bool IsOfPersons(SentenceView view, Clause clause, ClaimStatus status) => status
        is not (ClaimStatus.Charged or ClaimStatus.Released or ClaimStatus.Acquitted or ClaimStatus.Dismissed)
        || clause.IsPassive
        || (view.Tree.Child(clause.Main, DependencyRelation.DirectObject) is var target and >= 0
            && view.EntityAt(target)?.Type == Entities.EntityType.Person);

    private static ClaimStatus? Guilt(SentenceView view, Clause clause)
    {
        var lemma = view.Tokens[clause.Main].Lemma;
        if (lemma is not ("find" or "guilty" or "plead"))
            return null;
        if (lemma == "guilty")
            return clause.IsNegated ? ClaimStatus.Acquitted : ClaimStatus.Convicted;
        var complement = view.Child(clause.Main, DependencyRelation.OpenComplement, DependencyRelation.DirectObject);
        if (lemma != "find" || complement < 0 || !view.Is(complement, "guilty"))
            return null;
        return clause.IsNegated || (complement > 0 && view.Is(complement - 1, "not")) ? ClaimStatus.Acquitted : ClaimStatus.Convicted;
    }
}
