using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Two people were killed and 31 injured": the number counts what the clause before counts, and shares its helping verb.</summary>
internal static class GappedClause
{
    /// <summary>What a clause with a number for its subject leaves to the clause before: " people were" behind "31"; null where it leaves nothing.</summary>
    public static string? LackedBy(SentenceView view, Clause clause)
    {
        if (clause.Subject < 0 || clause.SubjectLink != SubjectLink.Own || CountedBefore(view, clause.Subject) is not (>= 0 and var noun))
            return null;
        var verb = clause.Attached;
        var helper = view.Tokens[verb].Penn == PennTag.VerbPastParticiple && view.Child(verb, DependencyRelation.Auxiliary, DependencyRelation.PassiveAuxiliary) < 0
            ? view.Tree.Child(view.Tokens[verb].Head, DependencyRelation.PassiveAuxiliary) : -1;
        return helper < 0 ? $" {view.Tokens[noun].Text}" : $" {view.Tokens[noun].Text} {view.Tokens[helper].Text}";
    }

    /// <summary>Whether a number is such a subject.</summary>
    public static bool IsCounted(SentenceView view, int number) => CountedBefore(view, number) >= 0;

    /// <summary>The plural noun that the clause before counts, or -1.</summary>
    private static int CountedBefore(SentenceView view, int number)
    {
        if (view.Tokens[number].Tag != UniversalTag.Numeral || view.Relation(number) is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject) || view.Tree.RightEdge(number) > number
            || view.Tokens[number].Head is not (>= 0 and var verb) || view.Relation(verb) != DependencyRelation.Conjunct || view.Tokens[verb].Head is not (>= 0 and var first))
            return -1;
        var subject = view.Child(first, DependencyRelation.Subject, DependencyRelation.PassiveSubject);
        return subject >= 0 && subject < number && view.Tokens[subject].Penn == PennTag.NounPlural && view.Tree.Child(subject, DependencyRelation.NumericModifier) >= 0 ? subject : -1;
    }
}
