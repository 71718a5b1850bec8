using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Control and raising: verbs that state one act together. "Rubio is expected to arrive" is one claim about arriving,
/// "Marsh failed to disclose" one about disclosing, denied. The matrix words are in <c>complement-cues.tsv</c>.
/// </summary>
internal static class VerbChains
{
    /// <summary>The verb that <paramref name="outer"/> chains with, or -1.</summary>
    public static int FindInner(SentenceView view, int outer)
    {
        foreach (var child in view.Tree.Children(outer))
        {
            if (child > outer && Cue(view, outer, child) is { Merge: true })
                return child;
        }

        return -1;
    }

    /// <summary>What <paramref name="outer"/> says about its complement <paramref name="child"/>, or null where it is no complement or says nothing.</summary>
    public static ComplementCue? Cue(SentenceView view, int outer, int child)
    {
        var relation = view.Relation(child);
        if (relation == DependencyRelation.ClausalComplement && !HasTo(view, child))
            return view.Lexicons.Cue(view.Tokens[outer].Lemma, ComplementFrame.That);
        if (relation is not (DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement))
            return null;
        if (!ClauseFinder.IsPredicate(view, child))
            return null;
        return FrameOf(view, outer, child) is not { } frame || (relation == DependencyRelation.AdverbialClause && !TakesAdverbial(frame) && child != outer + 1)
            ? null
            : view.Lexicons.Cue(view.Tokens[outer].Lemma, frame) ?? Fallback(view, outer, frame);
    }

    /// <summary>Whether a clause is an infinitive with "to".</summary>
    public static bool HasTo(SentenceView view, int token)
    {
        foreach (var child in view.Tree.Children(token))
        {
            if (child > token)
                return false;
            if (view.Relation(child) == DependencyRelation.Marker && view.Is(child, "to"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb is passive by its own auxiliaries.</summary>
    public static bool IsPassive(SentenceView view, int token) =>
        view.Child(token, DependencyRelation.PassiveAuxiliary, DependencyRelation.PassiveSubject) >= 0;

    private static ComplementCue? Fallback(SentenceView view, int outer, ComplementFrame frame) => frame switch
    {
        ComplementFrame.PassiveTo => view.Lexicons.Cue(view.Tokens[outer].Lemma, ComplementFrame.AdjectiveTo),
        ComplementFrame.AdjectiveTo => view.Lexicons.Cue(view.Tokens[outer].Lemma, ComplementFrame.PassiveTo)
            ?? view.Lexicons.Cue(view.Tokens[outer].Text, ComplementFrame.PassiveTo),
        _ => null,
    };

    private static bool TakesAdverbial(ComplementFrame frame) => frame
        is ComplementFrame.PassiveTo or ComplementFrame.AdjectiveTo or ComplementFrame.PassivePrepositionGerund
        or ComplementFrame.ObjectPrepositionGerund or ComplementFrame.PrepositionGerund or ComplementFrame.ObjectTo;

    private static ComplementFrame? FrameOf(SentenceView view, int outer, int child)
    {
        var hasObject = view.Child(outer, DependencyRelation.DirectObject, DependencyRelation.IndirectObject) >= 0;
        var passive = IsPassive(view, outer);
        if (HasTo(view, child))
        {
            if (view.Tokens[outer].Tag != UniversalTag.Verb)
                return ComplementFrame.AdjectiveTo;
            if (passive)
                return ComplementFrame.PassiveTo;
            if (hasObject || view.Relation(child) == DependencyRelation.ClausalComplement)
                return ComplementFrame.ObjectTo;
            return IsBareParticiple(view, outer) ? ComplementFrame.PassiveTo : ComplementFrame.To;
        }

        if (!IsGerund(view, child))
            return hasObject && view.Relation(child) == DependencyRelation.OpenComplement ? ComplementFrame.ObjectTo : null;
        if (HasPreposition(view, child))
        {
            return passive || IsBareParticiple(view, outer) ? ComplementFrame.PassivePrepositionGerund
                : hasObject ? ComplementFrame.ObjectPrepositionGerund : ComplementFrame.PrepositionGerund;
        }

        return hasObject || passive ? null : ComplementFrame.Gerund;
    }

    /// <summary>A participle without auxiliary on a noun: "a man accused of hiding", "the bill expected to pass".</summary>
    private static bool IsBareParticiple(SentenceView view, int token) =>
        view.Tokens[token].Penn == PennTag.VerbPastParticiple
        && view.Relation(token) is DependencyRelation.AdnominalClause or DependencyRelation.AdverbialClause
        && view.Tree.Child(token, DependencyRelation.Auxiliary) < 0;

    /// <summary>Whether a verb is a gerund by its own form or that of its first auxiliary.</summary>
    public static bool IsGerund(SentenceView view, int token)
    {
        if (view.Tokens[token].Penn == PennTag.VerbGerund)
            return true;
        var auxiliary = view.Child(token, DependencyRelation.PassiveAuxiliary, DependencyRelation.Auxiliary);
        return auxiliary >= 0 && view.Tokens[auxiliary].Penn == PennTag.VerbGerund;
    }

    private static bool HasPreposition(SentenceView view, int token)
    {
        foreach (var child in view.Tree.Children(token))
        {
            if (child > token)
                return false;
            if (view.Relation(child) is DependencyRelation.Marker or DependencyRelation.Case
                && (view.Is(child, "of") || view.Is(child, "with") || view.Is(child, "from") || view.Is(child, "for") || view.Is(child, "in") || view.Is(child, "on")))
                return true;
        }

        return false;
    }
}
