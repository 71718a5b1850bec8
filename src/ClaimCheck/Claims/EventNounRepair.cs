using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The arrest of Dario Fuentes by federal agents on Monday" with "by agents" on "Fuentes" and "Monday" on "agents": who does it and when
/// belong to the event. The nouns are those of <c>event-nouns.tsv</c>.
/// </summary>
internal static class EventNounRepair
{
    /// <summary>Hangs the by-phrase and the day on the event noun at <paramref name="noun"/>.</summary>
    public static void Mend(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Tag != UniversalTag.Noun || !edit.Lexicons.EventNouns.TryGetValue(edit.Tokens[noun].Lemma, out var kind) || !kind.OfIsObject)
            return;
        foreach (var target in edit.Tree.Children(noun))
        {
            if (target < noun || !IsModifier(edit, target) || !HasCase(edit, target, "of"))
                continue;
            foreach (var part in edit.Tree.Children(target))
            {
                if (part < target || !IsModifier(edit, part) || !HasCase(edit, part, "by"))
                    continue;
                edit.Attach(part, noun, DependencyRelation.NominalModifier);
                RaiseDay(edit, part, noun);
            }
        }
    }

    private static void RaiseDay(TreeEditor edit, int agent, int noun)
    {
        foreach (var part in edit.Tree.Children(agent))
        {
            if (part > agent && IsModifier(edit, part) && edit.Lexicons.TimeWords.ContainsKey(edit.Tokens[part].Text.ToLowerInvariant()))
                edit.Attach(part, noun, DependencyRelation.NominalModifier);
        }
    }

    private static bool IsModifier(TreeEditor edit, int token) => edit.Tokens[token].Relation
        is DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked or DependencyRelation.Oblique or DependencyRelation.Agent;

    private static bool HasCase(TreeEditor edit, int token, string preposition) =>
        edit.Child(token, DependencyRelation.Case) is var mark and >= 0 && edit.Is(mark, preposition);
}
