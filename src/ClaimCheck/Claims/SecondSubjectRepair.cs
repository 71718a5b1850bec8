using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Roads remain closed and trains to the south are not running" with "trains" beside "closed": a noun behind "and" with a finite verb
/// right behind its phrase is the subject of that verb, and the verb goes on with the clause before.
/// </summary>
internal static class SecondSubjectRepair
{
    /// <summary>Words between the noun and its verb at the most.</summary>
    private const int Reach = 8;

    /// <summary>Makes a conjunct noun the subject of the finite verb behind it that has none.</summary>
    public static void Mend(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Relation == DependencyRelation.DirectObject)
            MendBehindComma(edit, noun);
        if (edit.Tokens[noun].Relation != DependencyRelation.Conjunct || edit.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun)
            || edit.Tokens[noun].Head is not (>= 0 and var mate) || edit.Child(noun, DependencyRelation.Coordinator) is not (>= 0 and var and) || and > noun || mate > and)
            return;
        var verb = VerbBehind(edit, noun);
        if (verb < 0 || ClauseBefore(edit, mate) is not (>= 0 and var clause))
            return;
        var isPassive = edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0;
        edit.Attach(noun, verb, isPassive ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        edit.Attach(and, verb, DependencyRelation.Coordinator);
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child < and)
                edit.Attach(child, clause, edit.Tokens[child].Relation);
        }

        edit.Attach(verb, clause, DependencyRelation.Conjunct);
    }

    /// <summary>"A won eight seats, supporters of B won five" with "supporters" as a second object of the first verb.</summary>
    private static void MendBehindComma(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || edit.Tokens[noun].Head is not (>= 0 and var first) || first > noun
            || edit.Child(first, DependencyRelation.DirectObject) is not (>= 0 and var own) || own == noun || edit.Tree.LeftEdge(noun) is not (> 0 and var edge)
            || edit.Tokens[edge].Penn != PennTag.Comma && edit.Tokens[edge - 1].Penn != PennTag.Comma)
            return;
        var verb = edit.Tree.RightEdge(noun) + 1;
        if (verb < edit.Tree.Count && edit.Tokens[verb] is { Tag: UniversalTag.Verb, Relation: DependencyRelation.Parataxis } && edit.Tokens[verb].Head == first
            && MainVerbRepair.IsFinite(edit, verb) && edit.Subject(verb) < 0)
            edit.Attach(noun, verb, DependencyRelation.Subject);
    }

    /// <summary>The finite verb without a subject right behind the phrase of a noun, or -1.</summary>
    private static int VerbBehind(TreeEditor edit, int noun)
    {
        for (var i = noun + 1; i < edit.Tree.Count && i - noun <= Reach; i++)
        {
            var token = edit.Tokens[i];
            if (token.Tag is UniversalTag.Punctuation or UniversalTag.CoordinatingConjunction or UniversalTag.SubordinatingConjunction or UniversalTag.Pronoun)
                return -1;
            if (token.Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary))
                continue;
            var verb = token.Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary ? token.Head : i;
            return verb >= i && (edit.Tokens[verb].Relation == DependencyRelation.Conjunct || edit.Tokens[verb].Relation is DependencyRelation.AdverbialClause or DependencyRelation.OpenComplement && edit.Child(verb, DependencyRelation.Marker) < 0)
                && MainVerbRepair.IsFinite(edit, verb) && !HasSubject(edit, verb)
                && edit.Child(verb, DependencyRelation.Coordinator) < 0 ? verb : -1;
        }

        return -1;
    }

    /// <summary>A subject behind a preposition is none.</summary>
    private static bool HasSubject(TreeEditor edit, int verb) =>
        edit.Subject(verb) is >= 0 and var subject && edit.Child(subject, DependencyRelation.Case) < 0;

    /// <summary>The nearest clause with a subject of its own around or before a word, or -1.</summary>
    private static int ClauseBefore(TreeEditor edit, int word)
    {
        for (var at = word; at >= 0; at--)
        {
            if (edit.Subject(at) is >= 0 and var subject && subject <= word && (edit.Tokens[at].Tag == UniversalTag.Verb || edit.Child(at, DependencyRelation.Copula) >= 0))
                return at;
        }

        return -1;
    }
}
