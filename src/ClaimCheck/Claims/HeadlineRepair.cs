using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Headlines leave verbs bare and drop "was": "Storm kills 12 in Ohio" with "kills" read as a noun, "Manager found guilty in deaths",
/// "12 dead after fire", "Norlake to buy Pettifer". Only headlines without a finite verb are read so.
/// </summary>
internal static class HeadlineRepair
{
    /// <summary>Gives a headline without a finite verb its predicate.</summary>
    public static void Mend(TreeEditor edit, PassageBlockKind kind)
    {
        if (kind != PassageBlockKind.Headline || edit.Tree.Count < 3 || ReportTagFinder.HasFiniteVerb(edit, 0, edit.Tree.Count - 1))
            return;
        if (MendInfinitive(edit))
            return;
        for (var i = 1; i < edit.Tree.Count; i++)
        {
            if (edit.Tokens[i - 1].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral))
            {
                if (ReportTagFinder.IsBoundary(edit, i) && edit.Tokens[i].Text != ":")
                    return;
                continue;
            }

            if (IsBareVerb(edit, i))
            {
                Raise(edit, i, PennTag.VerbPresentThird, DependencyRelation.Subject);
                return;
            }

            if (IsBarePassive(edit, i))
            {
                Raise(edit, i, PennTag.VerbPastParticiple, DependencyRelation.PassiveSubject);
                return;
            }

            if (edit.Tokens[i].Tag == UniversalTag.Adjective && edit.Lexicons.StatusWords.ContainsKey(edit.Tokens[i].Lemma) && StartsPhrase(edit, i + 1))
            {
                Raise(edit, i, PennTag.Other, DependencyRelation.Subject);
                return;
            }
        }
    }

    /// <summary>"Norlake to buy Pettifer": the infinitive on the noun that heads the line is what is planned.</summary>
    private static bool MendInfinitive(TreeEditor edit)
    {
        var noun = edit.Tree.Root;
        var verb = edit.Child(noun, DependencyRelation.AdnominalClause);
        if (edit.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || verb < noun || edit.Tokens[verb].Penn != PennTag.VerbBase
            || edit.Child(verb, DependencyRelation.Marker) is not (>= 0 and var mark) || !edit.Is(mark, "to") || mark > verb || edit.Tree.LeftEdge(noun) > 0 || edit.Child(noun, DependencyRelation.Unspecified) >= 0 || edit.Child(noun, DependencyRelation.DirectObject) >= 0 || IsBareVerb(edit, noun))
            return false;
        edit.Attach(verb, -1, DependencyRelation.Root);
        edit.Attach(noun, verb, DependencyRelation.Subject);
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child > verb)
                edit.Attach(child, verb, RelationBehind(edit, child));
        }

        return true;
    }

    private static bool IsBareVerb(TreeEditor edit, int index) =>
        edit.Tokens[index].Penn == PennTag.NounPlural && edit.Lexicons.Verbs.Contains(edit.Tokens[index].Lemma) && index + 1 < edit.Tree.Count
        && edit.Tokens[index - 1].Penn is PennTag.Noun or PennTag.ProperNoun
        && edit.Tokens[index + 1].Tag is UniversalTag.Numeral or UniversalTag.Determiner or UniversalTag.ProperNoun or UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.Adposition or UniversalTag.Adverb
        && !edit.Is(index + 1, "of");

    private static bool IsBarePassive(TreeEditor edit, int index) =>
        edit.Tokens[index].Penn == PennTag.VerbPastParticiple && edit.Child(index, DependencyRelation.PassiveAuxiliary) < 0 && StartsPhrase(edit, index + 1);

    /// <summary>Whether what follows cannot be a noun that the word before it describes.</summary>
    private static bool StartsPhrase(TreeEditor edit, int index) =>
        index >= edit.Tree.Count || edit.Tokens[index].Tag is UniversalTag.Adposition or UniversalTag.SubordinatingConjunction or UniversalTag.Adverb or UniversalTag.Particle or UniversalTag.Punctuation
        || edit.Is(index, "guilty") || edit.Is(index, "dead") || edit.Is(index, "to");

    private static void Raise(TreeEditor edit, int verb, PennTag form, DependencyRelation relation)
    {
        var first = verb;
        while (first > 0 && edit.Tokens[first - 1].Text != ":")
            first--;
        var subject = ReportTagRepair.NominalHead(edit, first, verb - 1);
        if (subject < 0)
            subject = edit.Tokens[verb - 1].Tag == UniversalTag.Numeral ? verb - 1 : -1;
        if (subject < 0)
            return;
        var root = edit.Tree.Root;
        edit.Attach(verb, -1, DependencyRelation.Root);
        if (form != PennTag.Other)
            edit.MakeVerb(verb, form, edit.Tokens[verb].Lemma);
        for (var i = 0; i < edit.Tree.Count; i++)
        {
            var head = edit.Tokens[i].Head;
            if (i == verb || i == subject)
                continue;
            if (i < verb && i >= first && (head < first || head >= verb || head < 0))
                edit.Attach(i, subject, edit.Tokens[i].Relation is DependencyRelation.Root ? DependencyRelation.Compound : edit.Tokens[i].Relation);
            else if (i > verb && head < verb)
                edit.Attach(i, verb, RelationBehind(edit, i));
            else if (i == root || (i < first && head >= first))
                edit.Attach(i, verb, DependencyRelation.Dislocated);
        }

        edit.Attach(subject, verb, relation);
    }

    private static DependencyRelation RelationBehind(TreeEditor edit, int index) => edit.Tokens[index].Relation switch
    {
        DependencyRelation.NominalModifier when edit.Child(index, DependencyRelation.Case) >= 0 => DependencyRelation.Oblique,
        DependencyRelation.NominalModifier or DependencyRelation.Unspecified or DependencyRelation.Compound or DependencyRelation.NumericModifier or DependencyRelation.Root
            => DependencyRelation.DirectObject,
        var other => other,
    };
}
