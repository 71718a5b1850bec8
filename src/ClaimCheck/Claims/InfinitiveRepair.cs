using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "A licence to drill off the coast", "ordered him to hand over his diaries" with the bare word behind "to" read as a noun: behind a word that
/// takes an infinitive it is one. "On paid leave" with "leave" read as a verb: a bare form behind a preposition is a noun.
/// The words that take an infinitive are those of <c>complement-cues.tsv</c> and <c>complement-nouns.tsv</c>.
/// </summary>
internal static class InfinitiveRepair
{
    /// <summary>Reads the word at <paramref name="index"/> as an infinitive or as a noun.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Penn == PennTag.Noun)
            MakeInfinitive(edit, index);
        else if (edit.Tokens[index].Penn == PennTag.VerbBase)
            MakeNoun(edit, index);
    }

    private static void MakeInfinitive(TreeEditor edit, int index)
    {
        if (index < 2 || !edit.Is(index - 1, "to") || edit.Tokens[index - 1].Head != index || edit.Tokens[index - 1].Relation != DependencyRelation.Case || !StartsArgument(edit, index + 1))
            return;
        var governor = GovernorOf(edit, index);
        if (governor < 0)
            return;
        var verb = edit.Tokens[index].Head;
        edit.MakeVerb(index, PennTag.VerbBase, edit.Tokens[index].Lemma);
        edit.Attach(index, governor, edit.Tokens[governor].Tag == UniversalTag.Verb ? DependencyRelation.OpenComplement : DependencyRelation.AdnominalClause);
        edit.MakeMark(index - 1, PennTag.To);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child > index && edit.Tokens[child].Relation == DependencyRelation.NominalModifier)
                edit.Relabel(child, DependencyRelation.Oblique);
        }

        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > index && edit.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.DirectObject)
                edit.Attach(child, index, edit.Tokens[child].Relation);
        }
    }

    /// <summary>A noun or a verb, with its object at the most between, that takes an infinitive; -1 where there is none.</summary>
    private static int GovernorOf(TreeEditor edit, int index)
    {
        if (edit.Tokens[index - 2].Tag == UniversalTag.Noun && edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[index - 2].Lemma))
            return index - 2;
        if (edit.Tokens[index].Head is not (>= 0 and var verb) || verb > index || edit.Tokens[verb].Tag != UniversalTag.Verb)
            return -1;
        var frame = edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? ComplementFrame.PassiveTo
            : edit.Child(verb, DependencyRelation.DirectObject) is var target && target > verb && target < index ? ComplementFrame.ObjectTo : ComplementFrame.To;
        return edit.Lexicons.Cue(edit.Tokens[verb].Lemma, frame) is null || edit.Lexicons.Has(edit.Tokens[verb].Lemma, "motion") ? -1 : verb;
    }

    /// <summary>What follows an infinitive sooner than a bare noun: an article, an owner, a pronoun, a number, a name, a preposition or a particle other than "of".</summary>
    private static bool StartsArgument(TreeEditor edit, int index) => index < edit.Tree.Count && !edit.Is(index, "of")
        && edit.Tokens[index].Penn is PennTag.Determiner or PennTag.PronounPossessive or PennTag.Pronoun or PennTag.CardinalNumber or PennTag.Particle or PennTag.Preposition or PennTag.ProperNoun;

    private static void MakeNoun(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Relation != DependencyRelation.AdverbialClause || PrepositionOf(edit, index) is not (>= 0 and var preposition) || preposition > index
            || edit.Tokens[preposition].Penn != PennTag.Preposition || edit.Lexicons.ClauseOpeners.ContainsKey(edit.Tokens[preposition].Text) || edit.Subject(index) >= 0
            || edit.Child(index, DependencyRelation.Auxiliary) >= 0 || edit.Tree.RightEdge(index) != index)
            return;
        edit.MakeNoun(index);
        edit.Relabel(index, DependencyRelation.Oblique);
        edit.Attach(preposition, index, DependencyRelation.Case);
        for (var i = preposition + 1; i < index; i++)
        {
            if (edit.Tokens[i].Head == index && edit.Tokens[i].Tag is UniversalTag.Verb or UniversalTag.Adverb or UniversalTag.Adjective)
                edit.Relabel(i, DependencyRelation.AdjectivalModifier);
        }
    }

    /// <summary>The mark of a word or of the word that describes it: "on" of "paid" in "on paid leave".</summary>
    private static int PrepositionOf(TreeEditor edit, int index)
    {
        var own = edit.Child(index, DependencyRelation.Marker);
        return own < 0 && edit.FirstChild(index) is >= 0 and var first ? edit.Child(first, DependencyRelation.Marker) : own;
    }
}
