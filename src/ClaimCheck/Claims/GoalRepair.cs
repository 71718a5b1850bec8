using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Send gang members held in the United States to El Salvador" with "to El Salvador" on "held": behind a verb of sending the goal belongs to it,
/// not to a participle on what is sent. The verbs are the words of <c>clause-words.tsv</c> that send.
/// </summary>
internal static class GoalRepair
{
    /// <summary>Hangs the goal of the participle at <paramref name="participle"/> on the verb of sending above it.</summary>
    public static void Mend(TreeEditor edit, int participle)
    {
        var token = edit.Tokens[participle];
        if (token.Relation != DependencyRelation.AdnominalClause || token.Penn != PennTag.VerbPastParticiple || edit.Lexicons.Has(token.Lemma, "sends") || edit.Lexicons.Has(token.Lemma, "motion")
            || token.Head is not (>= 0 and var noun) || edit.Tokens[noun].Relation != DependencyRelation.DirectObject || edit.Tokens[noun].Head is not (>= 0 and var verb) || !edit.Lexicons.Has(edit.Tokens[verb].Lemma, "sends"))
            return;
        var places = 0;
        foreach (var child in edit.Tree.Children(participle))
        {
            if (child < participle || edit.Tokens[child].Relation != DependencyRelation.Oblique || edit.Child(child, DependencyRelation.Case) is not (>= 0 and var preposition))
                continue;
            if (places > 0 && edit.Is(preposition, "to"))
                edit.Attach(child, verb, DependencyRelation.Oblique);
            places++;
        }
    }
}
