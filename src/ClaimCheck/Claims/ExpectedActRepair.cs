using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Is due to stand trial" with "due" read as a preposition before the object of the act: behind "be" and before "to" and an infinitive
/// it says of its subject that the act is to come. "Was due to a strike" has no infinitive and stays what it is.
/// The adjectives are those of <c>complement-cues.tsv</c>.
/// </summary>
internal static class ExpectedActRepair
{
    /// <summary>Makes the adjective at <paramref name="index"/> the predicate.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Relation is not (DependencyRelation.Case or DependencyRelation.Marker) || HeadOf(edit, index) is not (>= 0 and var head)
            || ActOf(edit, index) is not (>= 0 and var act) || head < act || !HasCopula(edit, index)
            || edit.Lexicons.Cue(edit.Tokens[index].Lemma, ComplementFrame.AdjectiveTo) is null)
            return;
        Raise(edit, index, head);
        edit.Attach(act, index, DependencyRelation.OpenComplement);
        edit.Attach(index + 1, act, DependencyRelation.Marker);
        edit.MakeMark(index + 1, PennTag.To);
        foreach (var child in edit.Tree.Children(head))
        {
            if (child < index || edit.Tokens[child].Penn == PennTag.FullStop)
                edit.Attach(child, index, edit.Tokens[child].Relation == DependencyRelation.OuterSubject ? DependencyRelation.Subject : edit.Tokens[child].Relation);
            else if (child > act && edit.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique)
                edit.Attach(child, act, DependencyRelation.Oblique);
        }

        if (head != act)
            edit.Attach(head, act, DependencyRelation.DirectObject);
    }

    /// <summary>The word that the tree takes for the predicate: the infinitive, or the object that it is hung on as if it described it.</summary>
    private static int HeadOf(TreeEditor edit, int index) => edit.Tokens[index].Head is >= 0 and var head && edit.Tokens[head].Relation == DependencyRelation.Compound && edit.Tokens[head].Head > head
        ? edit.Tokens[head].Head
        : edit.Tokens[index].Head;

    /// <summary>The infinitive behind "to", its verb where it is a passive one ("to be sentenced"); -1 where there is none.</summary>
    private static int ActOf(TreeEditor edit, int index)
    {
        var act = index + 2;
        if (act >= edit.Tree.Count || !edit.Is(index + 1, "to") || edit.Tokens[act].Penn != PennTag.VerbBase)
            return -1;
        return edit.Tokens[act].Relation is DependencyRelation.PassiveAuxiliary or DependencyRelation.Auxiliary && edit.Tokens[act].Head > act ? edit.Tokens[act].Head : act;
    }

    /// <summary>Whether a form of "be" stands before the adjective, right there or with an adverb between.</summary>
    private static bool HasCopula(TreeEditor edit, int index) =>
        (index > 0 && edit.Tokens[index - 1].Relation == DependencyRelation.Copula)
        || (index > 1 && edit.Tokens[index - 1].Tag == UniversalTag.Adverb && edit.Tokens[index - 2].Relation == DependencyRelation.Copula);

    /// <summary>The predicate takes the place of the word that stood for it; joined to another one it goes on with its finite verb, not with a word beneath that.</summary>
    private static void Raise(TreeEditor edit, int index, int head)
    {
        var above = edit.Tokens[head].Head;
        if (edit.Tokens[head].Relation == DependencyRelation.Conjunct)
        {
            while (above >= 0 && edit.Tokens[above].Head >= 0 && !IsFinite(edit, above))
                above = edit.Tokens[above].Head;
        }

        edit.Attach(index, above, edit.Tokens[head].Relation);
    }

    private static bool IsFinite(TreeEditor edit, int index) => edit.Child(index, DependencyRelation.Copula) >= 0 || edit.Child(index, DependencyRelation.Auxiliary) >= 0
        || edit.Child(index, DependencyRelation.PassiveAuxiliary) >= 0 || edit.Tokens[index].Penn is PennTag.VerbPast or PennTag.VerbPresentThird or PennTag.VerbPresent;
}
