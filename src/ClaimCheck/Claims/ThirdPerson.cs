using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"I wish" becomes "she wishes" once a name stands for "I": the form that a verb takes behind it.</summary>
internal static class ThirdPerson
{
    /// <summary>Index of the word that agrees with the subject at <paramref name="pronoun"/>, or -1 where none changes.</summary>
    public static int AgreeingWord(SentenceView view, int pronoun)
    {
        if (view.Relation(pronoun) is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject) || view.Tokens[pronoun].Head is not (>= 0 and var verb) || verb < pronoun)
            return -1;
        foreach (var child in view.Tree.Children(verb))
        {
            if (child > pronoun && child < verb && view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return view.Tokens[child].Penn == PennTag.Modal ? -1 : child;
        }

        return view.Tokens[verb].Penn is PennTag.VerbPresent or PennTag.VerbBase ? verb : -1;
    }

    /// <summary>The finite word of a clause whose coordinated subject is given one by one: "are set" becomes "is set"; -1 where none changes.</summary>
    public static int FiniteWord(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < clause.Main && view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return view.Tokens[child].Penn == PennTag.Modal ? -1 : child;
        }

        return view.Tokens[clause.Attached].Penn == PennTag.VerbPresent ? clause.Attached : -1;
    }

    /// <summary>The helping verb that is written short behind a pronoun, in full: "she'd returned" becomes "Ms Ortega had returned"; null where there is none.</summary>
    public static string? FullAuxiliary(SentenceView view, int word)
    {
        if (view.Tokens[word].Tag != UniversalTag.Auxiliary)
            return null;
        var isPerfect = word + 1 < view.Count && view.Tokens[word + 1].Penn == PennTag.VerbPastParticiple && (view.Tokens[word].Penn == PennTag.Modal || view.Tokens[word + 1].Lemma == "be");
        return view.Lexicons.ShortAuxiliaries.GetValueOrDefault((view.Lower(word), isPerfect ? "have" : view.Tokens[word].Lemma));
    }

    /// <summary>The form behind a name.</summary>
    public static string FormOf(SentenceView view, int word)
    {
        var form = view.Lower(word);
        if (view.Lexicons.ThirdPerson.TryGetValue(form, out var known))
            return known;
        if (view.Tokens[word].Penn is not (PennTag.VerbPresent or PennTag.VerbBase))
            return view.Tokens[word].Text;
        return VerbForms.Third(form);
    }
}
