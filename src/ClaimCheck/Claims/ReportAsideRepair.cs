using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Turnout rose, the clerk said, as long lines formed": behind the comma of a report a clause of time does not say what was said.
/// "A cousin said that she may sue; the lawyer said …": behind a semicolon neither does a sentence of its own.
/// </summary>
internal static class ReportAsideRepair
{
    /// <summary>Takes the clause at <paramref name="verb"/> from the verb of speech that it hangs on.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.ClausalComplement || edit.Tokens[verb].Head is not (> 0 and var report) || report > verb
            || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[report].Lemma))
            return;
        var first = edit.Tree.LeftEdge(verb);
        if (edit.Tokens[first].Text == ";" && edit.Subject(verb) >= 0 && edit.Child(report, DependencyRelation.ClausalComplement) < verb)
        {
            edit.Relabel(verb, DependencyRelation.Parataxis);
            return;
        }

        if (edit.Tokens[first].Penn == PennTag.Comma)
            first++;
        if (edit.Tokens[report].Relation == DependencyRelation.Parataxis && edit.Tokens[report].Head is >= 0 and var main && first > 0 && edit.Tokens[first - 1].Penn == PennTag.Comma
            && edit.Lexicons.ClauseOpeners.ContainsKey(edit.Tokens[first].Text) && edit.Subject(verb) >= 0)
            edit.Attach(verb, main, DependencyRelation.AdverbialClause);
    }
}
