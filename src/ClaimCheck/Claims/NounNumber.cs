using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Whether nouns and phrases mean one or several.</summary>
internal static class NounNumber
{
    /// <summary>Whether a noun has the form of a plural.</summary>
    public static bool IsPlural(SentenceView view, int noun) => view.Tokens[noun].Penn is PennTag.NounPlural or PennTag.ProperNounPlural;

    /// <summary>Whether a subject takes "are": a plural, or several joined.</summary>
    public static bool TakesPlural(SentenceView view, int subject) => IsPlural(view, subject) || view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0;
}
