using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Gives a verb the subject that the tree hangs elsewhere: "The team, drawn from six countries, lost ten weeks" with "drawn" as the main verb,
/// "the bow of a ship, …, struck the ferry" with "bow" as a clause, "two people were killed and 31 injured" with "31" beside the verbs.
/// </summary>
internal static class LostSubjectRepair
{
    /// <summary>Mends the word at <paramref name="index"/> where it is such a participle, noun or number.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Relation == DependencyRelation.AdverbialClause && token.Tag is UniversalTag.Noun or UniversalTag.ProperNoun)
            MendNoun(edit, index);
        else if (token.Relation == DependencyRelation.Root && token.Tag == UniversalTag.Verb)
            MendParticiple(edit, index);
        else if (token.Relation == DependencyRelation.Conjunct && token.Penn == PennTag.CardinalNumber)
            MendNumber(edit, index);
    }

    /// <summary>A bare noun in front of a finite verb, set off by a comma: its subject; what stands before the noun phrase is the verb's.</summary>
    private static void MendNoun(TreeEditor edit, int noun)
    {
        var verb = edit.Tokens[noun].Head;
        if (verb < noun + 2 || edit.Subject(verb) >= 0 || !MainVerbRepair.IsFinite(edit, verb) || edit.Child(noun, DependencyRelation.Case) >= 0 || edit.Child(noun, DependencyRelation.Marker) >= 0
            || edit.Child(noun, DependencyRelation.Copula) >= 0 || edit.Subject(noun) >= 0 || edit.Child(noun, DependencyRelation.Determiner) < 0 || edit.Tree.RightEdge(noun) != StartOf(edit, verb) - 1)
            return;
        edit.Attach(noun, verb, SubjectOf(edit, verb));
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child < noun && edit.Tokens[child].Relation is DependencyRelation.AdverbialModifier or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }
    }

    /// <summary>A participle between commas behind the subject, with the verb behind the second comma hung on it.</summary>
    private static void MendParticiple(TreeEditor edit, int participle)
    {
        if (edit.Subject(participle) is not (>= 0 and var subject) || subject > participle || edit.Tokens[participle - 1].Penn != PennTag.Comma || edit.Tree.RightEdge(subject) is var edge && edge < participle - 2
            || edit.Tokens[participle].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast or PennTag.VerbBase)
            || edit.Child(participle, DependencyRelation.Auxiliary) >= 0 || edit.Child(participle, DependencyRelation.PassiveAuxiliary) >= 0)
            return;
        var verb = -1;
        foreach (var child in edit.Tree.Children(participle))
        {
            if (verb < 0 && child > participle + 1 && IsMain(edit, child))
                verb = child;
        }

        if (verb < 0)
            return;
        edit.Attach(verb, -1, DependencyRelation.Root);
        edit.Attach(subject, verb, SubjectOf(edit, verb));
        edit.Attach(participle, subject, DependencyRelation.AdnominalClause);
        if (edit.Tokens[participle].Penn != PennTag.VerbPastParticiple)
            edit.MakeVerb(participle, PennTag.VerbPastParticiple, edit.Tokens[participle].Lemma);
        MainVerbRepair.MakeFinite(edit, verb);
        if (edit.Child(verb, DependencyRelation.PassiveAuxiliary) < 0 && edit.Child(verb, DependencyRelation.Agent) is >= 0 and var agent)
            edit.Relabel(agent, DependencyRelation.Oblique);
        foreach (var child in edit.Tree.Children(participle))
        {
            if (child > verb || child < subject)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }
    }

    /// <summary>Whether a verb behind a comma could be the main verb: no subject, no conjunction and no mark of its own.</summary>
    private static bool IsMain(TreeEditor edit, int verb) =>
        edit.Tokens[verb].Tag == UniversalTag.Verb && edit.Tokens[verb].Relation is DependencyRelation.AdverbialClause or DependencyRelation.Conjunct or DependencyRelation.Parataxis
        && (MainVerbRepair.IsFinite(edit, verb) || edit.Tokens[verb].Penn == PennTag.VerbPastParticiple) && edit.Subject(verb) < 0
        && edit.Child(verb, DependencyRelation.Marker) < 0 && edit.Child(verb, DependencyRelation.Coordinator) < 0 && edit.Tokens[StartOf(edit, verb) - 1].Penn == PennTag.Comma;

    /// <summary>A number behind "and" right before a verb that goes on with the same verb as the number: the subject of a gapped clause.</summary>
    private static void MendNumber(TreeEditor edit, int number)
    {
        if (edit.Child(number, DependencyRelation.Coordinator) is not (>= 0 and var and) || and > number || edit.Tokens[number].Head is not (>= 0 and var first) || first > and || edit.Subject(first) < 0)
            return;
        foreach (var verb in edit.Tree.Children(first))
        {
            if (verb < number || edit.Tokens[verb].Relation != DependencyRelation.Conjunct || edit.Tokens[verb].Tag != UniversalTag.Verb || edit.Subject(verb) >= 0 || StartOf(edit, verb) != number + 1)
                continue;
            edit.Attach(number, verb, edit.Child(first, DependencyRelation.PassiveAuxiliary) >= 0 && edit.Child(verb, DependencyRelation.Copula) < 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
            edit.Attach(and, verb, DependencyRelation.Coordinator);
            return;
        }
    }

    private static DependencyRelation SubjectOf(TreeEditor edit, int verb) =>
        edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject;

    /// <summary>First word of a verb with its helping verbs.</summary>
    private static int StartOf(TreeEditor edit, int verb)
    {
        var start = verb;
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child < start && edit.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                start = child;
        }

        return start;
    }
}
