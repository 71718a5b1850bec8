using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Prepositions and "to" that the tree takes for heads ("the possibility OF → deporting") become marks of the word behind them;
/// a date that it hangs on a following participle ("on January 20 recommending") goes back to the verb before it.
/// </summary>
internal static class FunctionHeadRepair
{
    /// <summary>Turns a function word with something hanging on it round.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Head is not (>= 0 and var head) || head > index || token.Tag is not (UniversalTag.Adposition or UniversalTag.Particle or UniversalTag.SubordinatingConjunction)
            || token.Relation is DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.Fixed or DependencyRelation.PhrasalParticle)
            return;
        var content = -1;
        foreach (var child in edit.Tree.Children(index))
        {
            if (child > index && edit.Tokens[child].Tag is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun)
            {
                content = child;
                break;
            }
        }

        if (content < 0)
            return;
        var isVerb = edit.Tokens[content].Tag == UniversalTag.Verb;
        if (isVerb && GovernorOf(edit, head) is var governor and >= 0)
        {
            edit.Attach(content, governor, DependencyRelation.AdverbialClause);
            edit.Attach(index, content, DependencyRelation.Marker);
            return;
        }

        var onVerb = edit.Tokens[head].Tag == UniversalTag.Verb;
        edit.Attach(content, head, (isVerb, onVerb) switch
        {
            (true, true) => edit.Is(index, "to") ? DependencyRelation.OpenComplement : DependencyRelation.AdverbialClause,
            (true, false) => DependencyRelation.AdnominalClause,
            (false, true) => DependencyRelation.Oblique,
            _ => DependencyRelation.NominalModifier,
        });
        edit.Attach(index, content, isVerb ? DependencyRelation.Marker : DependencyRelation.Case);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child != content)
                edit.Attach(child, content, edit.Tokens[child].Relation);
        }
    }

    /// <summary>"Accuse Leopold Straub of hiding": the verb whose object the gerund hangs on, where it takes one.</summary>
    private static int GovernorOf(TreeEditor edit, int noun)
    {
        while (edit.Tokens[noun].Relation == DependencyRelation.Flat && edit.Tokens[noun].Head >= 0)
            noun = edit.Tokens[noun].Head;
        return edit.Tokens[noun].Relation == DependencyRelation.DirectObject && edit.Tokens[noun].Head is >= 0 and var verb
            && edit.Lexicons.Cue(edit.Tokens[verb].Lemma, ComplementFrame.ObjectPrepositionGerund) is not null ? verb : -1;
    }

    /// <summary>"Left through a side door without answering" with the gerund on the noun: it goes to the verb.</summary>
    public static void MendGerund(TreeEditor edit, int gerund)
    {
        if (edit.Tokens[gerund].Relation != DependencyRelation.AdnominalClause || edit.FirstChild(gerund) is not (>= 0 and var opener) || !edit.Lexicons.GerundOpeners.ContainsKey(edit.Tokens[opener].Text)
            || edit.Tokens[opener].Relation is not (DependencyRelation.Marker or DependencyRelation.Case))
            return;
        for (var at = edit.Tokens[gerund].Head; at >= 0; at = edit.Tokens[at].Head)
        {
            if (edit.Tokens[at].Tag != UniversalTag.Verb)
                continue;
            edit.Attach(gerund, at, DependencyRelation.AdverbialClause);
            return;
        }
    }

    /// <summary>Hangs a month with its day on the verb before a participle.</summary>
    public static void MendDate(TreeEditor edit, int month)
    {
        var date = edit.Tokens[month].Head == month + 1 && edit.Tokens[month + 1].Tag == UniversalTag.Numeral ? month + 1 : month;
        var participle = edit.Tokens[date].Head;
        if (participle < date || edit.Tokens[participle].Penn != PennTag.VerbGerund || edit.Tokens[month].Relation == DependencyRelation.Subject
            || edit.Tokens[participle].Head is not (>= 0 and var verb) || verb > month || month == 0
            || edit.Lexicons.TimeWords.GetValueOrDefault(edit.Tokens[month].Text.ToLowerInvariant()) is not ("month" or "day"))
            return;
        edit.Attach(date, verb, DependencyRelation.Oblique);
        if (edit.Tokens[month - 1].Tag == UniversalTag.Adposition)
            edit.Attach(month - 1, date, DependencyRelation.Case);
    }
}
