using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The painting was, according to the carabinieri, stolen", "According to the coast guard, three children were on board": the phrase is one
/// piece that hangs on the clause beside it, and nothing of the clause hangs on it.
/// </summary>
internal static class SourcePhraseRepair
{
    /// <summary>Mends the phrase that begins with "according" at <paramref name="first"/>.</summary>
    public static void Mend(TreeEditor edit, int first)
    {
        if (first + 2 >= edit.Tree.Count || !edit.Is(first, "according") || !edit.Is(first + 1, "to"))
            return;
        var last = LastWord(edit, first + 2);
        var source = ReportTagRepair.NominalHead(edit, first + 2, last);
        if (source < 0)
            return;
        var content = ContentOf(edit, first, last, source);
        if (content < 0 || IsRightAlready(edit, first, last, source, content))
            return;
        if (edit.Tree.Dominates(source, content))
            edit.Attach(content, edit.Tokens[source].Head, edit.Tokens[source].Head < 0 ? DependencyRelation.Root : edit.Tokens[source].Relation);
        edit.Attach(source, content, DependencyRelation.Oblique);
        edit.Attach(first, source, DependencyRelation.Case);
        edit.Attach(first + 1, first, DependencyRelation.Fixed);
        for (var i = first; i <= last; i++)
        {
            MendWord(edit, i, first, last, source, content);
            foreach (var child in edit.Tree.Children(i))
            {
                if (child < first || child > last)
                    MendWord(edit, child, first, last, source, content);
            }
        }

        MendName(edit, last, source);
    }

    private static void MendWord(TreeEditor edit, int index, int first, int last, int source, int content)
    {
        var head = edit.Tokens[index].Head;
        var isInside = index >= first && index <= last;
        if (index == source || index == content || (isInside && index < first + 2))
            return;
        if (isInside && (head < first + 2 || head > last) && edit.Tokens[index].Tag != UniversalTag.Punctuation)
            edit.Attach(index, source, index < source && edit.Tokens[index].Tag is UniversalTag.Noun or UniversalTag.ProperNoun ? DependencyRelation.Compound : DependencyRelation.NominalModifier);
        else if (!isInside && head >= first && head <= last && !(index > last && IsAside(edit, index)))
            edit.Attach(index, content, RelationTo(edit, index, content));
    }

    /// <summary>"The opposition leader, Bianca Moretti." behind the phrase names the source.</summary>
    private static void MendName(TreeEditor edit, int last, int source)
    {
        var name = last + 2;
        if (name >= edit.Tree.Count || edit.Tokens[last + 1].Penn != PennTag.Comma || edit.Tokens[name].Tag != UniversalTag.ProperNoun || edit.Tokens[source].Tag != UniversalTag.Noun)
            return;
        var end = name;
        while (end + 1 < edit.Tree.Count && edit.Tokens[end + 1].Tag == UniversalTag.ProperNoun)
            end++;
        if (end + 1 < edit.Tree.Count && !ReportTagFinder.IsBoundary(edit, end + 1))
            return;
        for (var i = name; i <= end; i++)
        {
            if (edit.Tokens[i].Head < name || edit.Tokens[i].Head > end)
                edit.Attach(i, i == name ? source : name, i == name ? DependencyRelation.Apposition : DependencyRelation.Flat);
        }
    }

    private static bool IsAside(TreeEditor edit, int index) => edit.Tokens[index].Relation
        is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause or DependencyRelation.Apposition or DependencyRelation.Conjunct or DependencyRelation.NominalModifier;

    private static DependencyRelation RelationTo(TreeEditor edit, int index, int content)
    {
        if (edit.Tokens[index].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun && index < content && edit.Subject(content) < 0 && edit.Child(index, DependencyRelation.Case) < 0)
            return edit.Child(content, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject;
        return edit.Tokens[index].Relation is DependencyRelation.Copula or DependencyRelation.Root && edit.Tokens[content].Penn == PennTag.VerbPastParticiple ? DependencyRelation.PassiveAuxiliary : edit.Tokens[index].Relation;
    }

    private static int LastWord(TreeEditor edit, int first)
    {
        var last = first;
        while (last + 1 < edit.Tree.Count && !ReportTagFinder.IsBoundary(edit, last + 1) && last - first < 20 && !ReportTagFinder.HasFiniteVerb(edit, last + 1, last + 1)
            && edit.Tokens[last + 1].Tag != UniversalTag.Auxiliary && edit.Tokens[last + 1].Penn is not (PennTag.WhPronoun or PennTag.WhDeterminer))
            last++;
        return last;
    }

    private static int ContentOf(TreeEditor edit, int first, int last, int source)
    {
        var next = last + 2;
        if (first <= 1)
            return next < edit.Tree.Count ? ReportTagRepair.PredicateIn(edit, next, edit.Tree.Count - 1, -1) : -1;
        for (var at = edit.Tokens[source].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if ((at < first || at > last) && (edit.Tokens[at].Tag == UniversalTag.Verb || edit.Child(at, DependencyRelation.Copula) >= 0))
                return at;
        }

        if (next < edit.Tree.Count && first > 1 && edit.Tokens[first - 2].Tag == UniversalTag.Auxiliary && edit.Tokens[next].Penn is PennTag.VerbPastParticiple or PennTag.VerbGerund)
            return next;
        var isParted = next < edit.Tree.Count && edit.Tokens[last + 1].Penn == PennTag.Comma && edit.Tokens[first - 1].Penn == PennTag.Comma;
        var behind = isParted ? ReportTagRepair.PredicateIn(edit, next, edit.Tree.Count - 1, -1) : -1;
        if (behind >= 0 && edit.Tokens[first - 2].Tag == UniversalTag.Auxiliary)
            return behind;
        var before = ReportTagRepair.PredicateIn(edit, 0, first - 1, -1);
        return before >= 0 ? before : behind;
    }

    private static bool IsRightAlready(TreeEditor edit, int first, int last, int source, int content)
    {
        if (edit.Tokens[first].Head != source || edit.Tree.Dominates(source, content))
            return false;
        for (var i = first; i <= last; i++)
        {
            foreach (var child in edit.Tree.Children(i))
            {
                if ((child < first || child > last) && !IsAside(edit, child) && edit.Tokens[child].Tag != UniversalTag.Punctuation)
                    return false;
            }
        }

        return true;
    }
}
