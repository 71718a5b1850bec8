using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The river came up through the town, filled 400 cellars and drowned a baker" with "filled" on "town": a participle that has an object
/// is no passive, so behind a comma it goes on with the verb before it. Verbs that keep an object in the passive ("awarded the medal") are left alone.
/// </summary>
internal static class ParticipleObjectRepair
{
    /// <summary>Hangs the participle at <paramref name="participle"/> beside the finite verb that it goes on with.</summary>
    public static void Mend(TreeEditor edit, int participle)
    {
        var token = edit.Tokens[participle];
        if (token.Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || token.Relation != DependencyRelation.AdnominalClause || participle == 0 || edit.Tokens[participle - 1].Penn != PennTag.Comma
            || !HasFullObject(edit, participle) || edit.Subject(participle) >= 0 || edit.Child(participle, DependencyRelation.Auxiliary) >= 0 || edit.Child(participle, DependencyRelation.PassiveAuxiliary) >= 0
            || edit.Lexicons.DitransitiveVerbs.ContainsKey(token.Lemma) || edit.Lexicons.NamingVerbs.ContainsKey(token.Lemma) || !GoesOn(edit, participle))
            return;
        for (var at = token.Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (at > participle || edit.Tokens[at].Penn != PennTag.VerbPast || edit.Subject(at) < 0)
                continue;
            edit.Attach(participle, at, DependencyRelation.Conjunct);
            edit.MakeVerb(participle, PennTag.VerbPast, token.Lemma);
            edit.Attach(participle, at, DependencyRelation.Conjunct);
            return;
        }
    }

    private static bool HasFullObject(TreeEditor edit, int verb) =>
        edit.Child(verb, DependencyRelation.DirectObject) is var target && target > verb && edit.Tokens[target].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun;

    /// <summary>Whether a list of verbs goes on behind the participle's phrase: ", filled … and drowned …".</summary>
    private static bool GoesOn(TreeEditor edit, int participle)
    {
        var next = edit.Tree.RightEdge(participle) + 1;
        for (var i = participle + 1; i < edit.Tree.Count && i <= next; i++)
        {
            if (edit.Tokens[i].Tag == UniversalTag.CoordinatingConjunction && edit.Tokens[i].Head is var verb and > 0 && edit.Tokens[verb].Penn is PennTag.VerbPast or PennTag.VerbPastParticiple
                && edit.Tokens[verb].Relation == DependencyRelation.Conjunct)
                return true;
        }

        return false;
    }
}
