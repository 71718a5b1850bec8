using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The loans that his foundation received", "the injuries he suffered": the noun that a relative clause hangs on is the object of its act
/// where the clause has a subject of its own and no object.
/// </summary>
internal static class RelativeObject
{
    /// <summary>Head word of the noun that is the object of <paramref name="clause"/>, or -1.</summary>
    public static int Of(SentenceView view, Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Relative, SubjectLink: SubjectLink.Own, IsPassive: false, IsCopular: false } || view.Tokens[clause.Main].Tag != UniversalTag.Verb
            || view.Relation(clause.Attached) == DependencyRelation.Conjunct || view.Tokens[clause.Attached].Head is not (>= 0 and var noun) || noun > clause.Attached
            || view.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || TimeArguments.IsTime(view, noun))
            return -1;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (view.Tokens[child].Penn == PennTag.WhAdverb || (child > clause.Attached && view.Relation(child) is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement)
                || (view.Relation(child) is DependencyRelation.Oblique && SubjectFinder.IsRelativePronoun(view, child)))
                return -1;
        }

        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) == DependencyRelation.DirectObject && !SubjectFinder.IsRelativePronoun(view, child))
                return -1;
            if ((child > clause.Main && view.Tokens[child].Tag == UniversalTag.Adposition) || HasOwner(view, child) || PartOf(view, child) >= 0)
                return -1;
        }

        return HasPronoun(view, clause) || view.Lexicons.Verbs.Contains(view.Tokens[clause.Main].Lemma) ? noun : -1;
    }

    /// <summary>"The sailors whose ferry sank": the noun has its part in the clause as the owner.</summary>
    public static bool HasOwner(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (HasOwner(view, child))
                return true;
        }

        return false;
    }

    private static bool HasOwner(SentenceView view, int noun)
    {
        foreach (var child in view.Tree.Children(noun))
        {
            if (view.Tokens[child].Penn == PennTag.WhPronounPossessive)
                return true;
        }

        return false;
    }

    /// <summary>"Six of whom", "most of which": the pronoun that stands for the noun of which a phrase takes a part, or -1.</summary>
    public static int PartOf(SentenceView view, int noun)
    {
        foreach (var child in view.Tree.Children(noun))
        {
            if (child > noun && view.Relation(child) == DependencyRelation.NominalModifier && view.Tokens[child].Penn is PennTag.WhPronoun or PennTag.WhDeterminer)
                return child;
        }

        return -1;
    }

    private static bool HasPronoun(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) == DependencyRelation.DirectObject && SubjectFinder.IsRelativePronoun(view, child))
                return true;
        }

        return false;
    }
}
