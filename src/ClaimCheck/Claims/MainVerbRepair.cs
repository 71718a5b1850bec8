using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Customs officers seized …" where the tree makes the noun the head and hangs the verb on it: the verb is raised.</summary>
internal static class MainVerbRepair
{
    /// <summary>A sentence whose root is a noun though it has a finite verb: that verb becomes the root.</summary>
    public static void Mend(TreeEditor edit)
    {
        var root = edit.Tree.Root;
        var tag = edit.Tokens[root].Tag;
        if (MakeVerbOfSubject(edit, root) || RaiseParticiple(edit, root) || MisreadVerbRepair.Mend(edit, root))
            return;
        if ((tag is UniversalTag.Verb or UniversalTag.Auxiliary && !IsBareGerund(edit, root)) || edit.Child(root, DependencyRelation.Copula) >= 0
            || (tag != UniversalTag.Punctuation && edit.Child(root, DependencyRelation.Subject) >= 0))
            return;
        var verb = FindMainVerb(edit, root);
        if (verb >= 0)
            Raise(edit, root, verb);
        else
            MakeVerbOfNoun(edit, root);
    }

    /// <summary>"A girl drowned in Lake Corvina, hours after …" with "hours" as a predicate: a noun without a copula is none.</summary>
    private static bool RaiseParticiple(TreeEditor edit, int root)
    {
        if (edit.Tokens[root].Tag != UniversalTag.Noun || edit.Child(root, DependencyRelation.Copula) >= 0 || edit.Child(root, DependencyRelation.Subject) is not (>= 0 and var subject) || subject > root
            || edit.Child(subject, DependencyRelation.AdnominalClause) is not (> 0 and var verb) || verb > root || edit.Tokens[verb].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast)
            || edit.Child(verb, DependencyRelation.Agent) >= 0 || edit.Tokens[verb - 1].Penn == PennTag.Comma)
            return false;
        edit.Attach(verb, -1, DependencyRelation.Root);
        edit.Attach(subject, verb, DependencyRelation.Subject);
        edit.Attach(root, verb, DependencyRelation.ObliqueUnmarked);
        MakeFinite(edit, verb);
        return true;
    }

    /// <summary>"Halcyon Motors plans to build a plant, provided that …" with "plans" as the subject of "provided".</summary>
    private static bool MakeVerbOfSubject(TreeEditor edit, int root)
    {
        var noun = edit.Child(root, DependencyRelation.Subject);
        if (noun < 1 || noun + 1 >= edit.Tree.Count || edit.Tokens[noun].Penn != PennTag.NounPlural || !edit.Is(noun + 1, "to") || edit.Lexicons.Cue(edit.Tokens[noun].Lemma, ComplementFrame.To) is null
            || edit.Child(noun, DependencyRelation.Compound) is not (>= 0 and var owner) || owner != noun - 1 || edit.Child(noun, DependencyRelation.AdnominalClause) is not (>= 0 and var verb)
            || edit.Child(noun, DependencyRelation.Determiner) >= 0 || edit.Child(noun, DependencyRelation.Possessor) >= 0 || edit.Tokens[root - 1].Penn != PennTag.Comma)
            return false;
        edit.MakeVerb(noun, PennTag.VerbPresentThird, edit.Tokens[noun].Lemma);
        edit.Attach(noun, -1, DependencyRelation.Root);
        edit.Attach(owner, noun, DependencyRelation.Subject);
        edit.Relabel(verb, DependencyRelation.OpenComplement);
        edit.Attach(root, noun, DependencyRelation.AdverbialClause);
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child < owner)
                edit.Attach(child, owner, edit.Tokens[child].Relation);
        }

        return true;
    }

    /// <summary>The same inside a clause: "The pumps failed, said X" with "failed" on "pumps".</summary>
    public static void MendNested(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun)
            || edit.Child(noun, DependencyRelation.Copula) >= 0 || edit.Subject(noun) >= 0 || edit.HeadNow(noun) < 0)
            return;
        var isAside = edit.Tokens[noun].Relation == DependencyRelation.Apposition;
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child < noun || edit.Tokens[child].Tag != UniversalTag.Verb || edit.Tokens[child].Relation is not (DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause)
                || edit.Tokens[child - 1].Penn == PennTag.Comma || edit.Subject(child) >= 0 || IsSubordinate(edit, child, noun)
                || !(IsFinite(edit, child) || (edit.Tokens[child].Penn == PennTag.VerbPastParticiple && !isAside)))
                continue;
            edit.Attach(child, edit.HeadNow(noun), isAside ? DependencyRelation.Parataxis : edit.Tokens[noun].Relation);
            edit.Attach(noun, child, edit.Child(child, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
            MakeFinite(edit, child);
            return;
        }
    }

    /// <summary>Whether a verb has a finite form or a finite auxiliary.</summary>
    public static bool IsFinite(TreeEditor edit, int verb)
    {
        var tag = edit.Tokens[verb].Penn;
        if (tag is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird)
            return true;
        return tag != PennTag.VerbGerund && (IsFiniteAuxiliary(edit, edit.Child(verb, DependencyRelation.Auxiliary)) || IsFiniteAuxiliary(edit, edit.Child(verb, DependencyRelation.PassiveAuxiliary)))
            || (tag == PennTag.VerbGerund && IsFiniteAuxiliary(edit, edit.Child(verb, DependencyRelation.Auxiliary)));
    }

    /// <summary>The noun phrase right before a verb and its auxiliaries, or -1.</summary>
    public static int PhraseBefore(TreeEditor edit, int verb)
    {
        var at = verb - 1;
        while (at > 0 && edit.Tokens[at].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb or UniversalTag.Particle)
            at--;
        if (at < 0 || edit.Tokens[at].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral))
            return -1;
        while (edit.Tokens[at].Head is var head and >= 0 && head < verb && edit.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral
            && edit.Tokens[at].Relation is not (DependencyRelation.Apposition or DependencyRelation.Parataxis or DependencyRelation.Conjunct))
            at = head;
        return at;
    }

    /// <summary>Reads a participle without auxiliary as a past tense.</summary>
    public static void MakeFinite(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Penn == PennTag.VerbPastParticiple && edit.Child(verb, DependencyRelation.PassiveAuxiliary) < 0 && edit.Child(verb, DependencyRelation.Auxiliary) < 0)
            edit.MakeVerb(verb, PennTag.VerbPast, edit.Tokens[verb].Lemma);
    }

    private static bool IsFiniteAuxiliary(TreeEditor edit, int auxiliary) =>
        auxiliary >= 0 && edit.Tokens[auxiliary].Penn is PennTag.Modal or PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird;

    private static bool IsBareGerund(TreeEditor edit, int root) =>
        edit.Tokens[root].Penn == PennTag.VerbGerund && edit.Child(root, DependencyRelation.Auxiliary) < 0 && edit.Subject(root) < 0;

    /// <summary>"Has" with an object, taken for an auxiliary.</summary>
    private static bool IsFullAuxiliary(TreeEditor edit, int index) =>
        edit.Tokens[index].Tag == UniversalTag.Auxiliary && edit.Child(index, DependencyRelation.DirectObject) >= 0;

    private static int FindMainVerb(TreeEditor edit, int root)
    {
        var participle = -1;
        for (var i = 0; i < edit.Tree.Count; i++)
        {
            if ((edit.Tokens[i].Tag != UniversalTag.Verb && !IsFullAuxiliary(edit, i)) || i == root || IsSubordinate(edit, i, root))
                continue;
            if (IsFinite(edit, i))
                return i;
            if (participle < 0 && i > 0 && edit.Tokens[i].Penn == PennTag.VerbPastParticiple && edit.Tokens[i].Relation == DependencyRelation.AdnominalClause
                && (edit.Tokens[BeforeAdverbs(edit, i)].Tag is UniversalTag.Noun or UniversalTag.ProperNoun || IsBehindApposition(edit, i, root)) && edit.Child(i, DependencyRelation.Agent) < 0)
                participle = i;
        }

        return participle;
    }

    private static int BeforeAdverbs(TreeEditor edit, int verb)
    {
        var at = verb - 1;
        while (at > 0 && edit.Tokens[at].Tag == UniversalTag.Adverb && edit.Tokens[at].Head == verb)
            at--;
        return at;
    }

    /// <summary>"The minister, Iris Fontaine, awarded the prize": behind an apposition in commas, with an object of its own.</summary>
    private static bool IsBehindApposition(TreeEditor edit, int verb, int root) =>
        edit.Tokens[verb - 1].Penn == PennTag.Comma && edit.Child(root, DependencyRelation.Apposition) is var name and >= 0 && name < verb
        && (edit.Child(verb, DependencyRelation.DirectObject) >= 0 || edit.Child(verb, DependencyRelation.ClausalComplement) >= 0);

    /// <summary>Whether a verb or a verb above it, up to <paramref name="top"/>, stands behind a relative pronoun or a conjunction.</summary>
    private static bool IsSubordinate(TreeEditor edit, int verb, int top)
    {
        for (var at = verb; at >= 0 && at != top; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Tag != UniversalTag.Verb)
                continue;
            foreach (var child in edit.Tree.Children(at))
            {
                if (child < at && (edit.Tokens[child].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb or PennTag.WhPronounPossessive or PennTag.To
                    || edit.Tokens[child].Relation == DependencyRelation.Marker || edit.Is(child, "that")))
                    return true;
            }
        }

        return false;
    }

    private static void Raise(TreeEditor edit, int root, int verb)
    {
        var own = edit.Subject(verb);
        var subject = own >= 0 ? own : SubjectFor(edit, root, verb);
        if (subject < 0)
            return;
        if (own < 0)
            edit.Attach(subject, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        if (own >= 0 && IsNamedAfter(edit, root, own, verb))
        {
            edit.Attach(own, root, DependencyRelation.Apposition);
            own = -1;
            subject = root;
            edit.Attach(subject, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        }

        var isName = own >= 0 && edit.Tree.LeftEdge(own) == root + 1 && edit.Tokens[root].Text is [>= 'A' and <= 'Z', ..] && edit.Tokens[root].Tag != UniversalTag.Adverb;
        if (subject != root && root == verb + 1 && edit.Tokens[verb].Relation == DependencyRelation.AdjectivalModifier && edit.Tokens[root].Tag == UniversalTag.Noun)
        {
            MisreadVerbRepair.RaiseOverObject(edit, root, verb);
            return;
        }

        if (subject != root)
            edit.Attach(root, isName ? own : verb, isName ? DependencyRelation.Compound : RelationOfOldRoot(edit, root));
        edit.Attach(verb, -1, DependencyRelation.Root);
        MakeFinite(edit, verb);
        if (edit.Tokens[verb].Tag == UniversalTag.Auxiliary)
            edit.MakeVerb(verb, edit.Tokens[verb].Penn, edit.Tokens[verb].Lemma);
        foreach (var child in edit.Tree.Children(root))
        {
            if (child > verb)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }
    }

    /// <summary>"Its leader, Ms Marsk, opened": the subject in commas behind a noun that starts the sentence is its name.</summary>
    private static bool IsNamedAfter(TreeEditor edit, int root, int own, int verb)
    {
        var at = verb - 1;
        while (at > own && edit.Tokens[at].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb)
            at--;
        return edit.Tokens[root].Tag == UniversalTag.Noun && edit.Child(root, DependencyRelation.Case) < 0 && edit.Tokens[own].Tag == UniversalTag.ProperNoun
            && edit.Tokens[at].Penn == PennTag.Comma && edit.Tree.LeftEdge(own) is var edge and > 0 && edit.Tokens[edge - 1].Penn == PennTag.Comma && root < edge;
    }

    private static DependencyRelation RelationOfOldRoot(TreeEditor edit, int root) => edit.Tokens[root].Tag switch
    {
        UniversalTag.Adverb => DependencyRelation.AdverbialModifier,
        UniversalTag.Punctuation => DependencyRelation.Punctuation,
        UniversalTag.Verb => DependencyRelation.AdverbialClause,
        _ => edit.Child(root, DependencyRelation.Case) >= 0 ? DependencyRelation.Oblique : DependencyRelation.Dislocated,
    };

    private static int SubjectFor(TreeEditor edit, int root, int verb)
    {
        var phrase = PhraseBefore(edit, verb);
        if (phrase >= 0)
            return IsInParticiple(edit, phrase, root) ? root : phrase;
        var at = verb - 1;
        while (at > 0 && edit.Tokens[at].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb)
            at--;
        return at >= 0 && edit.Tokens[at].Penn == PennTag.Comma && root < verb && edit.Tokens[root].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun
            && edit.Child(root, DependencyRelation.Case) < 0 ? root : -1;
    }

    /// <summary>"A bus carrying 40 pupils overturned": the pupils belong to the participle on the bus.</summary>
    private static bool IsInParticiple(TreeEditor edit, int phrase, int root) =>
        edit.Tokens[phrase].Head is var clause && clause > root && clause < phrase && edit.Tokens[clause].Head == root && edit.Tokens[clause].Tag == UniversalTag.Verb
        && edit.Tokens[phrase].Relation is DependencyRelation.DirectObject or DependencyRelation.Oblique && edit.Tokens[clause].Relation is DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause
        && edit.Tokens[root].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && edit.Child(root, DependencyRelation.Case) < 0;

    /// <summary>"Opponents of the mine argue that …" with "argue" read as a noun.</summary>
    public static bool MakeSpeechVerb(TreeEditor edit, int noun)
    {
        var head = edit.Tokens[noun].Head;
        if (head < 0 || head > noun || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[noun].Text) || edit.Tokens[head].Penn is not (PennTag.NounPlural or PennTag.ProperNounPlural)
            || edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[noun].Text))
            return false;
        var top = edit.Tokens[head].Head;
        if (top >= 0 && (top != edit.Tree.Root || edit.Tokens[top].Tag is UniversalTag.Verb or UniversalTag.Auxiliary))
            return false;
        edit.MakeVerb(noun, PennTag.VerbPresent, edit.Tokens[noun].Text);
        edit.Attach(noun, -1, DependencyRelation.Root);
        edit.Attach(head, noun, DependencyRelation.Subject);
        if (top >= 0)
            edit.Attach(top, noun, RelationOfOldRoot(edit, top));
        MoveModifiers(edit, noun, head);
        if (edit.Tokens[noun + 1].Head is var clause and >= 0 && clause > noun + 1)
            edit.Attach(clause, noun, DependencyRelation.ClausalComplement);
        return true;
    }

    private static void MoveModifiers(TreeEditor edit, int noun, int head)
    {
        var last = edit.Child(noun, DependencyRelation.Compound);
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child >= noun)
                break;
            if (last >= 0 && child != last)
                edit.Attach(child, last, edit.Tokens[child].Relation);
            else
                edit.Attach(child, head, last == child ? DependencyRelation.NominalModifier : edit.Tokens[child].Relation);
        }
    }

    /// <summary>"The council plans to plant trees" with "plans" read as a noun.</summary>
    private static void MakeVerbOfNoun(TreeEditor edit, int root)
    {
        if (edit.Tokens[root].Penn != PennTag.NounPlural || root + 1 >= edit.Tree.Count || !edit.Is(root + 1, "to")
            || edit.Lexicons.Cue(edit.Tokens[root].Lemma, ComplementFrame.To) is null)
            return;
        var owner = edit.Child(root, DependencyRelation.Compound);
        var verb = edit.Child(root, DependencyRelation.AdnominalClause);
        if (owner < 0 || verb < 0 || owner != root - 1)
            return;
        edit.MakeVerb(root, PennTag.VerbPresentThird, edit.Tokens[root].Lemma);
        edit.Relabel(owner, DependencyRelation.Subject);
        edit.Relabel(verb, DependencyRelation.OpenComplement);
        foreach (var child in edit.Tree.Children(root))
        {
            if (child < owner)
                edit.Attach(child, owner, edit.Tokens[child].Relation);
        }
    }
}
