using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Which phrases and clauses under an act belong to the claim that it makes.</summary>
internal static class ClauseMembers
{
    /// <summary>How the phrase headed by <paramref name="child"/> belongs to <paramref name="clause"/>.</summary>
    public static Membership Of(SentenceView view, Clause clause, int child)
    {
        switch (view.Relation(child))
        {
            case DependencyRelation.DirectObject when IsSetOff(view, child) && view.Tree.Child(view.Tokens[child].Head, DependencyRelation.DirectObject) < child:
                return Membership.None;
            case DependencyRelation.DirectObject or DependencyRelation.IndirectObject or DependencyRelation.PhrasalParticle:
            case DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement:
                return child == clause.Subject ? Membership.None : view.ClauseAt(child) == clause ? Membership.None : Membership.Core;
            case DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.Agent or DependencyRelation.AdverbialModifier or DependencyRelation.NominalModifier:
                return ArgumentRoles.IsSourcePhrase(view, child) || IsSetOff(view, child) || view.Tokens[child].Penn == PennTag.WhAdverb ? Membership.None : Membership.Adjunct;
            case DependencyRelation.AdverbialClause:
                return VerbChains.Cue(view, view.Tokens[child].Head, child) is not null && !IsSetOff(view, child) ? Membership.Core : Membership.None;
            case DependencyRelation.Parataxis:
                return Membership.Stop;
            default:
                return Membership.None;
        }
    }

    /// <summary>Whether a comma, a colon or a bracket stands before a phrase.</summary>
    public static bool IsSetOff(SentenceView view, int child)
    {
        var edge = view.Edges.Left(child);
        return edge > 0 && view.Tokens[edge - 1].Penn is PennTag.Comma or PennTag.Colon or PennTag.OpeningBracket;
    }
}

/// <summary>How a phrase belongs to a clause.</summary>
internal enum Membership
{
    /// <summary>Not at all: an aside, a source, a clause of its own.</summary>
    None,

    /// <summary>The act is not whole without it.</summary>
    Core,

    /// <summary>It adds when, where or how.</summary>
    Adjunct,

    /// <summary>Nothing behind it belongs.</summary>
    Stop,
}
