using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Neither the governor nor the hospital apologized", "carried away computers, a safe and several paintings", "dismissed reports that …,
/// where 800 people work, and said": what stands side by side hangs side by side.
/// </summary>
internal static class CoordinationRepair
{
    /// <summary>Words between "neither" and the verb at the most.</summary>
    private const int Reach = 14;

    /// <summary>Mends the coordination that a word opens or belongs to.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        if (edit.Is(index, "neither") || edit.Is(index, "both") || edit.Is(index, "either"))
            MendPair(edit, index);
        else if (edit.Tokens[index].Relation == DependencyRelation.Apposition)
            MendList(edit, index);
        else if (edit.Tokens[index].Relation == DependencyRelation.Conjunct && edit.Tokens[index].Tag == UniversalTag.Verb)
            MendVerb(edit, index);
        else if (edit.Tokens[index].Relation == DependencyRelation.Conjunct && edit.Tokens[index].Tag is UniversalTag.Noun or UniversalTag.ProperNoun)
            MendNoun(edit, index);
    }

    private static void MendPair(TreeEditor edit, int opener)
    {
        int coordinator = -1, start = -1;
        for (var i = opener + 1; i < edit.Tree.Count && i - opener < Reach && start < 0; i++)
        {
            if (edit.Tokens[i].Tag == UniversalTag.CoordinatingConjunction && coordinator < 0)
                coordinator = i;
            else if (edit.Tokens[i].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird or PennTag.Modal)
                start = i;
        }

        if (coordinator < 0 || start < coordinator + 2)
            return;
        int first = ReportTagRepair.NominalHead(edit, opener + 1, coordinator - 1), second = ReportTagRepair.NominalHead(edit, coordinator + 1, start - 1);
        var verb = edit.Tokens[start].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula ? edit.Tokens[start].Head : start;
        if (first < 0 || second < 0 || verb < start || (edit.Tokens[first].Head == verb && edit.Tokens[second].Head == first && edit.Tokens[opener].Head == first))
            return;
        foreach (var top in (ReadOnlySpan<int>)[opener, first, second])
        {
            if (edit.Tree.Dominates(top, verb) && (edit.Tokens[top].Head < opener || edit.Tokens[top].Head > verb))
                edit.Attach(verb, edit.Tokens[top].Head, edit.Tokens[top].Relation);
        }

        edit.Attach(opener, first, DependencyRelation.Preconjunction);
        edit.Attach(first, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        edit.Attach(second, first, DependencyRelation.Conjunct);
        edit.Attach(coordinator, second, DependencyRelation.Coordinator);
        MainVerbRepair.MakeFinite(edit, verb);
        foreach (var child in edit.Tree.Children(opener))
        {
            if (child > verb)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }
    }

    /// <summary>An "apposition" of a bare plural that has "a … and …" in it is a list.</summary>
    private static void MendList(TreeEditor edit, int apposition)
    {
        if (IsCounted(edit, apposition))
        {
            edit.Relabel(apposition, DependencyRelation.Conjunct);
            return;
        }

        if (edit.Tokens[apposition].Head is not (>= 0 and var head) || head > apposition || edit.Tokens[head].Penn != PennTag.NounPlural
            || edit.Tokens[head].Relation is not (DependencyRelation.DirectObject or DependencyRelation.Oblique) || edit.Child(head, DependencyRelation.Determiner) >= 0)
            return;
        for (var i = edit.Tree.LeftEdge(apposition); i < apposition; i++)
        {
            if (edit.Tokens[i].Tag == UniversalTag.CoordinatingConjunction)
            {
                edit.Relabel(apposition, DependencyRelation.Conjunct);
                return;
            }
        }
    }

    /// <summary>"A lake house, three boats and school fees": several are not another word for one, where "and" ends the list.</summary>
    private static bool IsCounted(TreeEditor edit, int apposition)
    {
        if (edit.Tokens[apposition].Head is not (>= 0 and var head) || head > apposition || edit.Tokens[apposition].Penn != PennTag.NounPlural || edit.Tokens[head].Penn != PennTag.Noun
            || edit.Child(head, DependencyRelation.Determiner) is not (>= 0 and var article) || !edit.Is(article, "a") && !edit.Is(article, "an"))
            return false;
        foreach (var child in edit.Tree.Children(head))
        {
            if (child > apposition && edit.Tokens[child].Relation == DependencyRelation.Conjunct && edit.Child(child, DependencyRelation.Coordinator) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"The order named Tren de Aragua and the gang" with "gang" on "order": across a verb it goes to the noun before "and".</summary>
    private static void MendNoun(TreeEditor edit, int noun)
    {
        if (MendLikes(edit, noun))
            return;
        if (edit.Child(noun, DependencyRelation.Coordinator) is not (> 0 and var and) || and > noun || edit.Tokens[noun].Head is not (>= 0 and var head) || head > and
            || edit.Tokens[and - 1].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return;
        var at = and - 1;
        while (edit.Tokens[at].Head is var up and >= 0 && up != head && edit.Tokens[up].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && edit.Tokens[at].Relation is DependencyRelation.Flat or DependencyRelation.Compound)
            at = up;
        if (at != head && edit.Tokens[at].Head is var verb and >= 0 && verb > head && edit.Tokens[verb].Tag == UniversalTag.Verb && edit.Tokens[verb].Head == head
            && edit.Tokens[at].Relation is DependencyRelation.DirectObject or DependencyRelation.OpenComplement or DependencyRelation.Oblique)
            edit.Attach(noun, at, DependencyRelation.Conjunct);
    }

    /// <summary>"A castle in Carinthia, two vineyards and a collection" with the vineyards on the place: a counted noun goes on with the object before the name.</summary>
    private static bool MendLikes(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Tag != UniversalTag.Noun || !IsCountedPhrase(edit, noun) || edit.Tokens[noun].Head is not (>= 0 and var name) || name > noun || edit.Tokens[name].Tag != UniversalTag.ProperNoun
            || edit.Child(name, DependencyRelation.Case) is not (>= 0 and var preposition) || preposition != edit.Tree.LeftEdge(name) || edit.Tokens[name].Head is not (>= 0 and var head) || head > name)
            return false;
        var target = edit.Tokens[head].Tag == UniversalTag.Verb ? edit.Child(head, DependencyRelation.DirectObject) : head;
        if (target < 0 || target > preposition || edit.Tokens[target].Tag != UniversalTag.Noun || edit.Tree.RightEdge(target) is var edge && edge != preposition - 1 && target != head || !IsCountedPhrase(edit, target))
            return false;
        edit.Attach(noun, target, DependencyRelation.Conjunct);
        return true;
    }

    private static bool IsCountedPhrase(TreeEditor edit, int noun) =>
        edit.Child(noun, DependencyRelation.NumericModifier) >= 0 || edit.Child(noun, DependencyRelation.Determiner) >= 0;

    /// <summary>"Would limit increases to one and cap them" with "cap" on "increases": a bare verb goes on with the bare verb under "would".</summary>
    private static bool MendForm(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Penn != PennTag.VerbBase || edit.Subject(verb) >= 0 || edit.Child(verb, DependencyRelation.Auxiliary) >= 0 || edit.Child(verb, DependencyRelation.Marker) >= 0
            || edit.Tokens[verb].Head is not (>= 0 and var head) || head > verb || edit.Tokens[head].Penn is not (PennTag.VerbPresentThird or PennTag.VerbPast))
            return false;
        for (var at = edit.Tokens[head].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Penn != PennTag.VerbBase || edit.Child(at, DependencyRelation.Auxiliary) is not (>= 0 and var modal) || edit.Tokens[modal].Penn != PennTag.Modal)
                continue;
            edit.Attach(verb, at, DependencyRelation.Conjunct);
            return true;
        }

        return false;
    }

    /// <summary>"Passed a bill that would spend billions, and sent it on" with "sent" beside "spend": a past tense does not go on with a bare verb under "would".</summary>
    private static bool MendPast(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Penn != PennTag.VerbPast || edit.Subject(verb) >= 0 || edit.Child(verb, DependencyRelation.Auxiliary) >= 0 || edit.Tokens[verb].Head is not (>= 0 and var bare) || bare > verb
            || edit.Tokens[bare].Penn != PennTag.VerbBase || edit.Tokens[bare].Relation is not (DependencyRelation.RelativeClause or DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause))
            return false;
        for (var at = edit.Tokens[bare].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Penn != PennTag.VerbPast || edit.Subject(at) < 0)
                continue;
            edit.Attach(verb, at, DependencyRelation.Conjunct);
            return true;
        }

        return false;
    }

    /// <summary>"The defence said that three years would be enough, and plans to appeal" with "plans" beside "enough": it goes on with the verb whose subject it agrees with.</summary>
    private static bool MendNumber(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Penn != PennTag.VerbPresentThird || edit.Subject(verb) >= 0 || edit.Tokens[verb].Head is not (>= 0 and var head) || head > verb
            || edit.Subject(head) is not (>= 0 and var subject) || edit.Tokens[subject].Penn != PennTag.NounPlural || edit.Tokens[head].Relation != DependencyRelation.ClausalComplement
            || edit.Tokens[head].Head is not (>= 0 and var matrix) || edit.Subject(matrix) is not (>= 0 and var speaker) || !TakesSingular(edit, speaker))
            return false;
        edit.Attach(verb, matrix, DependencyRelation.Conjunct);
        return true;
    }

    /// <summary>Whether a verb in -s can go with a subject: no plural, and of the pronouns he, she and it.</summary>
    private static bool TakesSingular(TreeEditor edit, int subject) =>
        edit.Tokens[subject].Penn is not (PennTag.NounPlural or PennTag.ProperNounPlural) && edit.Child(subject, DependencyRelation.Conjunct) < 0
        && (edit.Tokens[subject].Penn != PennTag.Pronoun || edit.Is(subject, "he") || edit.Is(subject, "she") || edit.Is(subject, "it"));

    /// <summary>"Is longer than the old one and burns less": a finite verb does not go on with what something is compared to.</summary>
    private static bool MendComparison(TreeEditor edit, int verb)
    {
        if (!MainVerbRepair.IsFinite(edit, verb) || edit.Subject(verb) >= 0 || edit.Tokens[verb].Head is not (>= 0 and var noun) || noun > verb
            || edit.Tokens[noun].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || edit.Child(noun, DependencyRelation.Copula) >= 0
            || edit.Child(noun, DependencyRelation.Case) is not (>= 0 and var than) || !edit.Is(than, "than") && !edit.Is(than, "as"))
            return false;
        for (var at = edit.Tokens[noun].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Subject(at) < 0)
                continue;
            edit.Attach(verb, at, DependencyRelation.Conjunct);
            return true;
        }

        return false;
    }

    /// <summary>A finite verb without a subject behind ", and" does not go on with a clause in commas before it, nor with a noun.</summary>
    private static void MendVerb(TreeEditor edit, int verb)
    {
        if (MendComparison(edit, verb) || MendForm(edit, verb) || MendPast(edit, verb) || MendNumber(edit, verb))
            return;
        if (!MainVerbRepair.IsFinite(edit, verb) || edit.Subject(verb) >= 0 || edit.Child(verb, DependencyRelation.Coordinator) is not (> 0 and var and) || edit.Tokens[and - 1].Penn != PennTag.Comma)
            return;
        for (var at = edit.Tokens[verb].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Relation is not (DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.Oblique or DependencyRelation.NominalModifier)
                || edit.Tree.LeftEdge(at) is not (> 0 and var edge) || (edit.Tokens[edge].Penn != PennTag.Comma && edit.Tokens[edge - 1].Penn != PennTag.Comma))
                continue;
            for (var main = edit.Tokens[at].Head; main >= 0; main = edit.Tokens[main].Head)
            {
                if (edit.Tokens[main].Tag == UniversalTag.Verb && edit.Subject(main) >= 0 && edit.Tokens[main].Relation is DependencyRelation.Root or DependencyRelation.Conjunct or DependencyRelation.Parataxis)
                {
                    edit.Attach(verb, main, DependencyRelation.Conjunct);
                    return;
                }
            }

            return;
        }
    }
}
