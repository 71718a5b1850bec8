using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// How surely a clause is put: by its own modal verbs and adverbs, by the verbs that it chains with ("plans to"),
/// by the verb or noun that it depends on ("denied that", "the allegation that"), and by an if.
/// </summary>
internal static class ModalityReader
{
    /// <summary>Fills modality of one clause; its parent's is known already.</summary>
    public static Modality Read(SentenceView view, Clause clause)
    {
        var own = Own(view, clause);
        var embedded = Embedded(view, clause);
        if (own == Modality.Conditional && !HasCondition(view, clause) && DutyReader.Read(view, clause) is { } duty)
            own = duty;
        if (own == Modality.Conditional && IsFutureInPast(view, clause))
            own = Modality.Planned;
        if (own == Modality.Planned && HasCondition(view, clause))
            own = Modality.Conditional;
        return Stronger(own, Stronger(embedded, Inherited(clause)));
    }

    /// <summary>The one of two modalities that says more.</summary>
    public static Modality Stronger(Modality a, Modality b) => Weight(a) >= Weight(b) ? a : b;

    private static int Weight(Modality modality) => modality switch
    {
        Modality.Asserted => 0,
        Modality.Planned => 1,
        Modality.Expected => 2,
        Modality.Possible => 3,
        Modality.Conditional => 4,
        Modality.Alleged => 5,
        Modality.Asked => 6,
        _ => 7,
    };

    private static Modality Own(SentenceView view, Clause clause)
    {
        var result = Modality.Asserted;
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
        {
            foreach (var child in view.Tree.Children(word))
                result = Stronger(result, clause.Kind == ClauseKind.Complement && view.Relation(child) == DependencyRelation.Marker && view.Is(child, "if") ? Modality.Asked : OfChild(view, child));
            if (view.Inner(word) is var inner and >= 0 && VerbChains.Cue(view, word, inner) is { } cue)
                result = Stronger(result, cue.Modality);
        }

        if (clause.Sharing is { } sharing && (clause.Attached != clause.Outer || view.Tokens[clause.Main].Penn == PennTag.VerbBase))
            result = Stronger(result, sharing.Modality);
        if (clause.Kind == ClauseKind.Main && VerbChains.HasTo(view, clause.Attached) && clause.Subject >= 0)
            result = Stronger(result, Modality.Planned);
        return result;
    }

    private static Modality OfChild(SentenceView view, int child)
    {
        switch (view.Relation(child))
        {
            case DependencyRelation.Auxiliary:
                return view.Lexicons.Modals.GetValueOrDefault(view.Lower(child).Replace('’', '\''), Modality.Asserted) is var modal
                    && view.Tokens[child].Penn == PennTag.Modal || view.Is(child, "gonna") ? modal : Modality.Asserted;
            case DependencyRelation.AdverbialModifier:
                return view.Lexicons.Hedges.GetValueOrDefault(view.Lower(child), Modality.Asserted);
            case DependencyRelation.Marker:
                return view.Lower(child) switch
                {
                    "if" or "unless" or "provided" or "lest" => Modality.Conditional,
                    "whether" => Modality.Asked,
                    _ => Modality.Asserted,
                };
            default:
                return Modality.Asserted;
        }
    }

    private static Modality Embedded(SentenceView view, Clause clause)
    {
        var head = view.Tokens[clause.Attached].Head;
        if (head < 0)
            return Modality.Asserted;
        switch (clause.Kind)
        {
            case ClauseKind.Complement or ClauseKind.Controlled or ClauseKind.Participial when view.Relation(clause.Attached) != DependencyRelation.AdnominalClause:
                return OfVerb(view, clause, head);
            case ClauseKind.Complement or ClauseKind.Reduced:
                return OfNoun(view, clause, head);
            case ClauseKind.Purpose:
                return Modality.Planned;
            default:
                return Modality.Asserted;
        }
    }

    private static Modality OfVerb(SentenceView view, Clause clause, int head)
    {
        var cue = VerbChains.Cue(view, head, clause.Attached);
        if (cue is null)
            return clause.Kind == ClauseKind.Controlled && VerbChains.HasTo(view, clause.Attached) ? view.Lexicons.Has(view.Tokens[clause.Main].Lemma, "outcome") ? Modality.Planned : Modality.Possible : Modality.Asserted;
        if (view.Lexicons.Speech.GetValueOrDefault(view.Tokens[head].Lemma) == SpeechKind.Ask && clause.Kind == ClauseKind.Complement)
            return HasQuestionWord(view, clause) ? Modality.Asked : Modality.Asserted;
        if (cue.Effect == ComplementEffect.Reverses)
            clause.IsNegated = !clause.IsNegated;
        var negatedMatrix = view.EnclosingClause(head) is { IsNegated: true };
        if (negatedMatrix && cue.Modality == Modality.Denied)
            return Modality.Asserted;
        return cue.Modality;
    }

    private static bool HasQuestionWord(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (view.Is(child, "whether") || view.Is(child, "if") || view.Tokens[child].Penn is PennTag.WhAdverb or PennTag.WhPronoun or PennTag.WhDeterminer)
                return true;
        }

        return false;
    }

    private static Modality OfNoun(SentenceView view, Clause clause, int noun)
    {
        var infinitive = VerbChains.HasTo(view, clause.Attached);
        if (clause.Kind == ClauseKind.Reduced && !infinitive && clause.SubjectLink == SubjectLink.Antecedent)
            return Modality.Asserted;
        if (!view.Lexicons.ComplementNouns.TryGetValue(view.Tokens[noun].Lemma, out var modality))
            return infinitive ? Modality.Possible : Modality.Asserted;
        var governor = view.Tokens[noun].Head;
        if (governor >= 0 && view.Relation(noun) == DependencyRelation.DirectObject
            && view.Lexicons.Speech.GetValueOrDefault(view.Tokens[governor].Lemma) == SpeechKind.Deny)
            return Modality.Denied;
        return modality;
    }

    private static Modality Inherited(Clause clause)
    {
        if (clause.Parent is not { } parent)
            return Modality.Asserted;
        return clause.Kind switch
        {
            ClauseKind.Participial or ClauseKind.Purpose or ClauseKind.Controlled when parent.Modality is Modality.Denied or Modality.Alleged or Modality.Conditional or Modality.Possible or Modality.Asked => parent.Modality,
            ClauseKind.Complement when parent.Modality is Modality.Conditional or Modality.Asked => parent.Modality,
            _ => Modality.Asserted,
        };
    }

    private static bool IsFutureInPast(SentenceView view, Clause clause)
    {
        if (clause.Kind != ClauseKind.Complement || HasCondition(view, clause))
            return false;
        var head = view.Tokens[clause.Attached].Head;
        return head >= 0 && view.Tokens[head].Penn is PennTag.VerbPast or PennTag.VerbPastParticiple;
    }

    private static bool HasCondition(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) == DependencyRelation.AdverbialClause
                && view.Tree.Child(child, DependencyRelation.Marker) is var mark and >= 0 && (view.Is(mark, "if") || view.Is(mark, "unless")))
                return true;
        }

        return false;
    }
}
