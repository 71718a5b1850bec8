using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Were pulled from the surf at Bondell Beach on Saturday by their grandfather": a by-phrase behind a place, a day or a number
/// names who acts in the passive before it, though the tree hangs it on the place.
/// </summary>
internal static class PassiveAgentRepair
{
    /// <summary>Hangs the phrase of a noun behind "by" on the passive verb before it.</summary>
    public static void Mend(TreeEditor edit, int noun)
    {
        var token = edit.Tokens[noun];
        if (token.Relation is not (DependencyRelation.NominalModifier or DependencyRelation.Oblique or DependencyRelation.Agent) || token.Head is not (>= 0 and var head) || head > noun
            || edit.Child(noun, DependencyRelation.Case) is not (>= 0 and var by) || !edit.Is(by, "by") || IsTimeOrNumber(edit, noun)
            || by == 0 || !(edit.Tokens[by - 1].Tag == UniversalTag.ProperNoun || IsTimeOrNumber(edit, by - 1)))
            return;
        for (var at = edit.Tokens[head].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Tag == UniversalTag.Verb)
            {
                if (at < noun && IsPassive(edit, at) && edit.Child(at, DependencyRelation.Agent) < 0)
                    edit.Attach(noun, at, DependencyRelation.Agent);
                return;
            }
        }
    }

    private static bool IsPassive(TreeEditor edit, int verb) => edit.Tokens[verb].Penn is PennTag.VerbPastParticiple or PennTag.VerbPast
        && (edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 || edit.Tokens[verb].Relation is DependencyRelation.AdnominalClause);

    private static bool IsTimeOrNumber(TreeEditor edit, int index) => edit.Tokens[index].Tag == UniversalTag.Numeral
        || edit.Lexicons.TimeWords.ContainsKey(edit.Tokens[index].Tag == UniversalTag.ProperNoun ? edit.Tokens[index].Text.ToLowerInvariant() : edit.Tokens[index].Lemma);
}
