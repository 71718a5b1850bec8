using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Letting them lapse would hurt families" with "would hurt" as a complement of "letting": an open complement has no finite helping verb, so what
/// stands before is its subject. "A better quarter than Wall Street had expected" with "quarter" as a second subject: nothing of a clause stands
/// before its conjunction.
/// </summary>
internal static class ClauseOrderRepair
{
    /// <summary>Mends the clause of the verb at <paramref name="verb"/>.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Tag != UniversalTag.Verb)
            return;
        if (edit.Tokens[verb].Relation == DependencyRelation.OpenComplement)
            RaiseFinite(edit, verb);
        else
            FreeSubject(edit, verb);
    }

    private static void RaiseFinite(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Head is not (>= 0 and var gerund) || gerund > verb || edit.Tokens[gerund].Penn != PennTag.VerbGerund || edit.Subject(gerund) >= 0 || edit.Subject(verb) >= 0
            || edit.Child(gerund, DependencyRelation.Auxiliary) >= 0 || edit.Child(gerund, DependencyRelation.Marker) >= 0
            || edit.Child(verb, DependencyRelation.Auxiliary) is not (>= 0 and var auxiliary) || edit.Tokens[auxiliary].Penn != PennTag.Modal)
            return;
        edit.Attach(verb, edit.Tokens[gerund].Head, edit.Tokens[gerund].Relation == DependencyRelation.AdverbialClause ? DependencyRelation.ClausalComplement : edit.Tokens[gerund].Relation);
        edit.Attach(gerund, verb, DependencyRelation.ClausalSubject);
        foreach (var child in edit.Tree.Children(gerund))
        {
            if (child > verb)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }
    }

    /// <summary>A subject before "than" belongs to the verb above, what it is compared with hangs on it.</summary>
    private static void FreeSubject(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.ClausalComplement || edit.Child(verb, DependencyRelation.Marker) is not (> 0 and var than) || edit.Tokens[verb].Head is not (>= 0 and var matrix)
            || edit.Subject(verb) is not (>= 0 and var noun) || noun > than || matrix > noun || edit.Child(matrix, DependencyRelation.DirectObject) >= 0)
            return;
        edit.Attach(noun, matrix, DependencyRelation.DirectObject);
        edit.Attach(verb, noun, DependencyRelation.AdnominalClause);
    }
}
