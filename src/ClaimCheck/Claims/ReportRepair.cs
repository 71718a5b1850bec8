using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"…, Mayor Dahl said on Friday": the words of reporting beside their sentence, wherever the tree has hung them.</summary>
internal static class ReportRepair
{
    /// <summary>Hangs a report that stands behind a comma or a quotation mark beside the main clause; false where it is none.</summary>
    public static bool Mend(TreeEditor edit, int verb)
    {
        if (!IsSpeech(edit, verb) || edit.Tokens[verb].Head < 0
            || !(IsBehindQuoteOrComma(edit, verb) || (edit.Tokens[verb].Relation == DependencyRelation.AdnominalClause && PhraseBehindComma(edit, verb) >= 0)))
            return false;
        var subject = edit.Child(verb, DependencyRelation.Subject);
        var name = subject < 0 ? NameBehind(edit, verb) : -1;
        if (subject < 0)
            subject = name;
        if (subject < 0 && edit.Tokens[verb].Relation is DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause)
            subject = name = PhraseBehindComma(edit, verb);
        if (subject < 0 || edit.Tokens[subject].Penn is PennTag.WhDeterminer or PennTag.WhPronoun || edit.Is(subject, "that")
            || edit.Child(verb, DependencyRelation.Coordinator) >= 0 || HasContent(edit, verb, name)
            || edit.Child(verb, DependencyRelation.Marker) >= 0 || HasRelativePronoun(edit, verb))
            return false;
        if (name >= 0)
            edit.Attach(name, verb, DependencyRelation.Subject);
        MainVerbRepair.MakeFinite(edit, verb);
        edit.Attach(verb, edit.Tree.Dominates(verb, edit.Tree.Root) ? edit.Tokens[verb].Head : edit.Tree.Root, DependencyRelation.Parataxis);
        return true;
    }

    /// <summary>"The yacht vanished, Burgess said" with the first clause as an adverbial of "said": it is what was said.</summary>
    public static bool MendReported(TreeEditor edit, int clause)
    {
        var verb = edit.Tokens[clause].Head;
        if (verb < clause || edit.Tokens[clause].Relation != DependencyRelation.AdverbialClause || !IsSpeech(edit, verb)
            || edit.Subject(clause) < 0 || edit.Child(clause, DependencyRelation.Marker) >= 0 || HasContent(edit, verb, clause) || HasRelativePronoun(edit, clause))
            return false;
        edit.Relabel(clause, DependencyRelation.ClausalComplement);
        return true;
    }

    /// <summary>"The tunnel, Quill said, will open" with "the tunnel" under "said": it is the subject of what was said.</summary>
    public static void MendParted(TreeEditor edit, int verb)
    {
        var main = edit.Tokens[verb].Head;
        if (main < verb || !IsSpeech(edit, verb) || edit.Subject(main) >= 0)
            return;
        var subject = edit.Child(verb, DependencyRelation.Subject);
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child >= subject)
                return;
            if (edit.Tokens[child].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && edit.Tokens[edit.Tree.RightEdge(child)].Penn == PennTag.Comma)
            {
                edit.Attach(child, main, edit.Child(main, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
                return;
            }
        }
    }

    /// <summary>"…, the head of its club warned" with "warned" as a participle: the phrase between comma and verb.</summary>
    private static int PhraseBehindComma(TreeEditor edit, int verb)
    {
        var phrase = MainVerbRepair.PhraseBefore(edit, verb);
        if (phrase < 0 || edit.Child(verb, DependencyRelation.Agent) >= 0)
            return -1;
        var edge = edit.Tree.LeftEdge(phrase);
        while (edge < phrase && edit.Tokens[edge].Tag == UniversalTag.Punctuation)
            edge++;
        return edge > 0 && edit.Tokens[edge - 1].Tag == UniversalTag.Punctuation && edit.Tokens[phrase].Relation is DependencyRelation.Apposition or DependencyRelation.Conjunct or DependencyRelation.Parataxis ? phrase : -1;
    }

    private static bool IsSpeech(TreeEditor edit, int verb) =>
        edit.Tokens[verb].Tag == UniversalTag.Verb && edit.Lexicons.Speech.TryGetValue(edit.Tokens[verb].Lemma, out var kind) && kind != SpeechKind.Know;

    private static bool HasContent(TreeEditor edit, int verb, int except)
    {
        var complement = edit.Child(verb, DependencyRelation.ClausalComplement);
        return complement >= 0 && complement != except;
    }

    /// <summary>"…, said Nell Davies": the name right behind the verb that the tree takes for its object or clause.</summary>
    private static int NameBehind(TreeEditor edit, int verb)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > verb && edit.Tree.LeftEdge(child) == verb + 1)
                return edit.Tokens[child].Tag == UniversalTag.ProperNoun && edit.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.DirectObject or DependencyRelation.OpenComplement ? child : -1;
        }

        return -1;
    }

    private static bool IsBehindQuoteOrComma(TreeEditor edit, int verb)
    {
        var edge = edit.Tree.LeftEdge(verb);
        while (edge < verb && edit.Tokens[edge].Tag == UniversalTag.Punctuation)
            edge++;
        return edge > 0 && edit.Tokens[edge - 1].Tag == UniversalTag.Punctuation && edit.Tokens[edge - 1].Penn is not (PennTag.Hyphen or PennTag.OpeningBracket);
    }

    private static bool HasRelativePronoun(TreeEditor edit, int verb)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child < verb && edit.Tokens[child].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb)
                return true;
        }

        return false;
    }
}
