using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Words whose class the tree has wrong in a way that costs a claim: "an estimated $8.2 million" is no clause, "thirty-one" is one number,
/// "say the stadium benefits only the owner" has a verb.
/// </summary>
internal static class WordClassRepair
{
    /// <summary>Mends one word.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        switch (edit.Tokens[index].Tag)
        {
            case UniversalTag.Verb:
                MendParticiple(edit, index);
                MendOwned(edit, index);
                FunctionHeadRepair.MendGerund(edit, index);
                MendPerfect(edit, index);
                break;
            case UniversalTag.Numeral:
                MendNumber(edit, index);
                MendCount(edit, index);
                break;
            case UniversalTag.Noun:
                MendVerb(edit, index);
                MendPredicate(edit, index);
                MendCost(edit, index);
                MendQuoted(edit, index);
                break;
            case UniversalTag.Auxiliary:
                MendWill(edit, index);
                break;
        }
    }

    /// <summary>A participle between an article and a number or noun describes it.</summary>
    private static void MendParticiple(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Penn is not PennTag.VerbPastParticiple || index == 0 || edit.Tokens[index].Head != index - 1 || edit.Tokens[index - 1].Penn != PennTag.Determiner)
            return;
        var noun = index + 1;
        while (noun < edit.Tree.Count && (edit.Tokens[noun].Head == index || edit.Tokens[noun].Head == noun + 1) && edit.Tokens[noun].Head != index)
            noun++;
        if (noun >= edit.Tree.Count || edit.Tokens[noun].Head != index)
            return;
        edit.Attach(noun, edit.Tokens[index - 1].Head, edit.Tokens[index - 1].Relation);
        edit.Attach(index, noun, DependencyRelation.AdjectivalModifier);
        edit.Attach(index - 1, noun, DependencyRelation.Determiner);
        foreach (var child in edit.Tree.Children(index - 1))
        {
            if (child != index)
                edit.Attach(child, noun, edit.Tokens[child].Relation);
        }
    }

    /// <summary>"Against Nogueira's chosen heir" with "chosen" for a clause: between an owner and a noun a participle describes the noun.</summary>
    private static void MendOwned(TreeEditor edit, int index)
    {
        var noun = index + 1;
        if (edit.Tokens[index].Penn != PennTag.VerbPastParticiple || noun >= edit.Tree.Count || edit.Tokens[noun].Tag != UniversalTag.Noun || edit.Tokens[noun].Head != edit.Tokens[index].Head
            || edit.Child(index, DependencyRelation.Possessor) is not (>= 0 and var owner) || owner > index)
            return;
        edit.Attach(index, noun, DependencyRelation.AdjectivalModifier);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child < index)
                edit.Attach(child, noun, edit.Tokens[child].Relation == DependencyRelation.Marker ? DependencyRelation.Case : edit.Tokens[child].Relation);
        }
    }

    /// <summary>"Had vetoed" with "had" for the main verb.</summary>
    private static void MendPerfect(TreeEditor edit, int participle)
    {
        if (edit.Tokens[participle].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || edit.Tokens[participle].Relation is not (DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement)
            || edit.Tokens[participle].Head is not (>= 0 and var have) || have > participle || edit.Tokens[have].Lemma != "have" || edit.Child(have, DependencyRelation.DirectObject) >= 0)
            return;
        for (var i = have + 1; i < participle; i++)
        {
            if (edit.Tokens[i].Tag is not (UniversalTag.Adverb or UniversalTag.Auxiliary))
                return;
        }

        edit.Attach(participle, edit.Tokens[have].Head, edit.Tokens[have].Relation);
        edit.Attach(have, participle, DependencyRelation.Auxiliary);
        foreach (var child in edit.Tree.Children(have))
        {
            if (child != participle)
                edit.Attach(child, participle, edit.Tokens[child].Relation);
        }
    }

    /// <summary>"Thirty - one" with "thirty" on the verb.</summary>
    private static void MendNumber(TreeEditor edit, int index)
    {
        var next = index + 2;
        if (next >= edit.Tree.Count || edit.Tokens[next].Tag != UniversalTag.Numeral || edit.Tokens[next].Head == index || edit.Tokens[index].Head == next || edit.Tokens[index + 1].Text != "-"
            || edit.Tokens[index].Span.End != edit.Tokens[index + 1].Span.Start || edit.Tokens[index + 1].Span.End != edit.Tokens[next].Span.Start || char.IsAsciiDigit(edit.Tokens[index].Text[0])
            || edit.Tree.Dominates(index, next))
            return;
        edit.Attach(index, next, DependencyRelation.Compound);
        edit.Attach(index + 1, next, DependencyRelation.Punctuation);
    }

    /// <summary>"31 people were hurt" with "31" on the verb.</summary>
    private static void MendCount(TreeEditor edit, int index)
    {
        var noun = index + 1;
        if (noun < edit.Tree.Count && edit.Tokens[index].Relation == DependencyRelation.ObliqueUnmarked && edit.Tokens[noun].Penn == PennTag.NounPlural && edit.Tokens[noun].Head == edit.Tokens[index].Head
            && edit.Tokens[noun].Head > noun && edit.Child(noun, DependencyRelation.Determiner) < 0 && edit.FirstChild(index) < 0)
            edit.Attach(index, noun, DependencyRelation.NumericModifier);
    }

    /// <summary>"Every wagon counts," said X, with "counts" read as a noun and as who speaks: the last word of what is quoted is its verb.</summary>
    private static void MendQuoted(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Penn != PennTag.NounPlural || token.Relation != DependencyRelation.Subject || token.Head is not (>= 0 and var report) || report < index || index == 0 || index + 2 >= edit.Tree.Count
            || edit.Tokens[index + 1].Penn != PennTag.Comma || edit.Tokens[index + 2].Penn != PennTag.ClosingQuote || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[report].Lemma)
            || edit.Tokens[index - 1].Head != index || edit.Tokens[index - 1].Penn != PennTag.Noun || !edit.Lexicons.Verbs.Contains(token.Lemma))
            return;
        edit.MakeVerb(index, PennTag.VerbPresentThird, token.Lemma);
        edit.Relabel(index, DependencyRelation.ClausalComplement);
        edit.Relabel(index - 1, DependencyRelation.Subject);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child < index - 1 && edit.Tokens[child].Tag != UniversalTag.Punctuation)
                edit.Attach(child, index - 1, edit.Tokens[child].Relation);
        }
    }

    /// <summary>A plural noun that a verb of speech has for its object though a phrase follows it.</summary>
    private static void MendVerb(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Penn != PennTag.NounPlural || token.Relation != DependencyRelation.DirectObject || token.Head is not (>= 0 and var verb) || verb > index
            || edit.Lexicons.Speech.GetValueOrDefault(edit.Tokens[verb].Lemma, SpeechKind.Know) is not (SpeechKind.Say or SpeechKind.Think or SpeechKind.Claim) || !edit.Lexicons.Verbs.Contains(token.Lemma)
            || edit.Tokens[index - 1].Head != index || edit.Tokens[index - 1].Relation != DependencyRelation.Compound)
            return;
        var next = index + 1;
        while (next < edit.Tree.Count && edit.Tokens[next].Tag == UniversalTag.Adverb)
            next++;
        if (next >= edit.Tree.Count || edit.Tokens[next].Penn is not (PennTag.Determiner or PennTag.PronounPossessive or PennTag.Pronoun))
            return;
        edit.MakeVerb(index, PennTag.VerbPresentThird, token.Lemma);
        edit.Relabel(index, DependencyRelation.ClausalComplement);
        edit.Relabel(index - 1, DependencyRelation.Subject);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child < index - 1)
                edit.Attach(child, index - 1, edit.Tokens[child].Relation);
            else if (child > index && edit.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.NominalModifier or DependencyRelation.Unspecified && edit.Child(child, DependencyRelation.Case) < 0)
                edit.Relabel(child, DependencyRelation.DirectObject);
        }
    }

    /// <summary>"The new terminal cost more than the old airport" with "cost" read as a noun: it is the verb of the noun before it and the amount behind it.</summary>
    private static void MendCost(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Penn != PennTag.Noun || index == 0 || index + 1 >= edit.Tree.Count || !edit.Lexicons.Has(edit.Tokens[index].Lemma, "past-is-base") || !StartsAmount(edit, index + 1)
            || edit.Tokens[index - 1].Head != index || edit.Tokens[index - 1].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun)
            || edit.Tokens[index - 1].Relation is not (DependencyRelation.Compound or DependencyRelation.Subject) || edit.Child(index, DependencyRelation.Copula) >= 0)
            return;
        edit.MakeVerb(index, PennTag.VerbPast, edit.Tokens[index].Lemma);
        edit.Relabel(index - 1, DependencyRelation.Subject);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child < index - 1 && edit.Tokens[child].Relation is DependencyRelation.Determiner or DependencyRelation.AdjectivalModifier or DependencyRelation.Possessor or DependencyRelation.NumericModifier or DependencyRelation.Compound)
                edit.Attach(child, index - 1, edit.Tokens[child].Relation);
            else if (child > index && edit.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.AdjectivalModifier or DependencyRelation.NumericModifier)
                edit.Relabel(child, DependencyRelation.DirectObject);
        }
    }

    /// <summary>"The stadium benefits only the owner" with "benefits" for a predicate without a copula: a plural with a singular subject right before it and an article behind it is a verb.</summary>
    private static void MendPredicate(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Penn != PennTag.NounPlural || token.Relation is not (DependencyRelation.ClausalComplement or DependencyRelation.Root or DependencyRelation.Conjunct or DependencyRelation.AdverbialClause)
            || edit.Child(index, DependencyRelation.Copula) >= 0 || edit.Subject(index) is not (>= 0 and var subject) || subject != index - 1
            || edit.Tokens[subject].Penn is not (PennTag.Noun or PennTag.ProperNoun) || !edit.Lexicons.Verbs.Contains(token.Lemma))
            return;
        edit.MakeVerb(index, PennTag.VerbPresentThird, token.Lemma);
        foreach (var child in edit.Tree.Children(index))
        {
            if (child < subject && edit.Tokens[child].Relation is DependencyRelation.Determiner or DependencyRelation.AdjectivalModifier or DependencyRelation.Possessor or DependencyRelation.NumericModifier or DependencyRelation.Compound)
                edit.Attach(child, subject, edit.Tokens[child].Relation);
            else if (child > index && edit.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.NominalModifier or DependencyRelation.Unspecified && edit.Child(child, DependencyRelation.Case) < 0)
                edit.Relabel(child, DependencyRelation.DirectObject);
            else if (child > index && edit.Tokens[child].Relation == DependencyRelation.NominalModifier)
                edit.Relabel(child, DependencyRelation.Oblique);
        }
    }

    private static bool StartsAmount(TreeEditor edit, int index) =>
        edit.Tokens[index].Penn is PennTag.AdjectiveComparative or PennTag.AdverbComparative or PennTag.CardinalNumber or PennTag.Currency || edit.Is(index, "twice");

    /// <summary>"Forged the will surfaced" with "will" read as a helping verb: behind an article and before a past tense it is a noun.</summary>
    private static void MendWill(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Penn != PennTag.Modal || index == 0 || index + 1 >= edit.Tree.Count || edit.Tokens[index - 1].Penn != PennTag.Determiner
            || edit.Tokens[index].Head != index + 1 || edit.Tokens[index + 1].Text is not [.., 'e', 'd'])
            return;
        edit.MakeNoun(index);
        if (edit.Tokens[index - 1].Head < index - 1)
        {
            edit.Attach(index, edit.Tokens[index - 1].Head, DependencyRelation.DirectObject);
            edit.Attach(index - 1, index, DependencyRelation.Determiner);
        }

        edit.MakeVerb(index + 1, PennTag.VerbPast, edit.Tokens[index + 1].Lemma);
    }
}
