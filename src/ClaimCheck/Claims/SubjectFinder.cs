using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Who a clause is about: its own subject, that of the first conjunct, the noun that a relative clause or participle
/// hangs on, or the controller in the matrix clause; and who acts in a passive.
/// </summary>
internal static class SubjectFinder
{
    /// <summary>Fills subject, voice and agent of all clauses, parents first.</summary>
    public static void Find(SentenceView view)
    {
        foreach (var token in view.TopDown)
        {
            if (view.ClauseAt(token) is { } clause && clause.Attached == token)
                FindOne(view, clause);
        }
    }

    private static void FindOne(SentenceView view, Clause clause)
    {
        ReadVoice(view, clause);
        var own = OwnSubject(view, clause);
        if (own > 0 && view.Is(own, "who") && view.Tokens[own - 1].Tag == UniversalTag.Adposition)
        {
            clause.Kind = ClauseKind.Subject;
            Link(clause, own, SubjectLink.Own);
            return;
        }

        if (own > 0 && IsRelativePronoun(view, own) && (clause.Kind == ClauseKind.Relative || view.Is(own, "who") || view.Is(own, "which")))
        {
            var antecedent = clause.Kind == ClauseKind.Relative ? Antecedent(view, clause) : -1;
            Link(clause, antecedent >= 0 ? Agreeing(view, clause, antecedent) : NounBefore(view, own), SubjectLink.Antecedent);
            if (clause.Subject >= 0)
                return;
        }

        if (own >= 0)
        {
            Link(clause, own, SubjectLink.Own);
            return;
        }

        if (view.Relation(clause.Attached) == DependencyRelation.Conjunct && view.ClauseAt(view.Tokens[clause.Attached].Head) is { } first)
        {
            Link(clause, first.Subject, first.SubjectLink == SubjectLink.Antecedent ? SubjectLink.Antecedent : SubjectLink.Shared);
            return;
        }

        switch (clause.Kind)
        {
            case ClauseKind.Reduced:
                LinkReduced(view, clause);
                break;
            case ClauseKind.Controlled:
                Link(clause, Controller(view, clause), SubjectLink.Controlled);
                break;
            case ClauseKind.Participial or ClauseKind.Purpose:
                LinkAdverbial(view, clause);
                break;
        }
    }

    private static void Link(Clause clause, int subject, SubjectLink link)
    {
        clause.Subject = subject;
        clause.SubjectLink = subject >= 0 ? link : SubjectLink.None;
    }

    private static void ReadVoice(SentenceView view, Clause clause)
    {
        var main = clause.Main;
        if (clause.IsCopular)
            return;
        clause.IsPassive = VerbChains.IsPassive(view, main) && (main == clause.Outer || HasPassiveAuxiliary(view, main))
            || (clause.Sharing is { IsPassive: true } && view.Tokens[main].Penn == PennTag.VerbPastParticiple)
            || (main == clause.Attached && view.Tokens[main].Penn == PennTag.VerbPastParticiple
                && clause.Kind is ClauseKind.Reduced or ClauseKind.Participial
                && view.Tree.Child(main, DependencyRelation.Auxiliary) < 0
                && view.Tree.Child(main, DependencyRelation.DirectObject) < 0);
        if (clause.IsPassive)
            clause.Agent = FindAgent(view, main);
    }

    private static bool HasPassiveAuxiliary(SentenceView view, int token) =>
        view.Tree.Child(token, DependencyRelation.PassiveAuxiliary) >= 0;

    private static int FindAgent(SentenceView view, int main)
    {
        foreach (var child in view.Tree.Children(main))
        {
            if (child < main)
                continue;
            if (view.Relation(child) == DependencyRelation.Agent)
                return child;
            if (view.Relation(child) == DependencyRelation.Oblique && view.Tree.Child(child, DependencyRelation.Case) is var by and >= 0
                && view.Is(by, "by") && !TimeArguments.IsTime(view, child) && view.Tokens[child].Tag != UniversalTag.Numeral)
                return child;
        }

        return -1;
    }

    private static int OwnSubject(SentenceView view, Clause clause)
    {
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
        {
            foreach (var child in view.Tree.Children(word))
            {
                if (view.Relation(child) is DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject && view.Tokens[child].Tag != UniversalTag.Punctuation)
                    return child;
            }
        }

        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (view.Relation(child) is DependencyRelation.ClausalSubject or DependencyRelation.ClausalPassiveSubject)
                return child;
        }

        return -1;
    }

    /// <summary>Whether a word is a relative pronoun: who, which, that.</summary>
    public static bool IsRelativePronoun(SentenceView view, int token) => view.Tokens[token].Penn
        is PennTag.WhDeterminer or PennTag.WhPronoun || (view.Is(token, "that") && view.Tokens[token].Tag == UniversalTag.Pronoun);

    private static int Antecedent(SentenceView view, Clause clause)
    {
        var head = view.Tokens[clause.Attached].Head;
        while (head >= 0 && view.Relation(clause.Attached) == DependencyRelation.Conjunct && view.ClauseAt(head) is { } first && first != clause)
            return first.Subject;
        return head >= 0 && view.ClauseAt(head) is { IsCopular: false } ? -1 : head;
    }

    /// <summary>"Figures on inflation, which are due": the noun above the nearest one where only that agrees with the verb.</summary>
    private static int Agreeing(SentenceView view, Clause clause, int noun)
    {
        if (PersonAbove(view, clause, noun) is >= 0 and var person)
            return person;
        if (view.Relation(noun) != DependencyRelation.NominalModifier || view.Tokens[noun].Head is not (>= 0 and var above) || view.Tokens[above].Tag != UniversalTag.Noun
            || view.Tree.Child(noun, DependencyRelation.Conjunct) >= 0)
            return noun;
        var verb = ThirdPerson.FiniteWord(view, clause);
        var isPlural = verb >= 0 && view.Tokens[verb].Penn == PennTag.VerbPresent || verb >= 0 && view.Is(verb, "were");
        var isSingular = verb < 0 ? view.Tokens[clause.Attached].Penn == PennTag.VerbPresentThird : view.Tokens[verb].Penn == PennTag.VerbPresentThird || view.Is(verb, "was");
        return (isPlural && !NounNumber.IsPlural(view, noun) && NounNumber.IsPlural(view, above)) || (isSingular && NounNumber.IsPlural(view, noun) && !NounNumber.IsPlural(view, above)) ? above : noun;
    }

    /// <summary>"Torv of the University of Turku, who led": who is the person, not what the person is of.</summary>
    private static int PersonAbove(SentenceView view, Clause clause, int noun)
    {
        if (OwnSubject(view, clause) is not (>= 0 and var pronoun) || !view.Is(pronoun, "who") || view.EntityAt(noun) is not { Type: EntityType.Organisation or EntityType.Place or EntityType.Facility })
            return -1;
        for (var at = view.Tokens[noun].Head; at >= 0 && view.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.ProperNoun; at = view.Tokens[at].Head)
        {
            if (view.EntityAt(at) is { Type: EntityType.Person })
                return at;
        }

        return -1;
    }

    /// <summary>The noun phrase right before a relative pronoun, for trees that hang the clause elsewhere.</summary>
    private static int NounBefore(SentenceView view, int pronoun)
    {
        var at = pronoun - 1;
        while (at > 0 && view.Tokens[at].Tag == UniversalTag.Punctuation)
            at--;
        if (view.Tokens[at].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return -1;
        while (view.Tokens[at].Head is var head and >= 0 && head < at && view.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun
            && view.ClauseAt(head) is null && view.Relation(at) is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.NominalModifier)
            at = head;
        return at;
    }

    private static void LinkReduced(SentenceView view, Clause clause)
    {
        var noun = view.Tokens[clause.Attached].Head;
        if (noun < 0)
            return;
        if (!VerbChains.HasTo(view, clause.Attached) && !IsMarked(view, clause.Attached))
        {
            Link(clause, noun, SubjectLink.Antecedent);
            return;
        }

        if (view.Lexicons.ComplementNouns.ContainsKey(view.Tokens[noun].Lemma))
            Link(clause, PlannerOf(view, noun), SubjectLink.Controlled);
        else if (VerbChains.HasTo(view, clause.Attached))
            Link(clause, noun, SubjectLink.Antecedent);
    }

    private static bool IsMarked(SentenceView view, int token) =>
        view.Child(token, DependencyRelation.Marker, DependencyRelation.Case) is var mark and >= 0 && mark < token;

    /// <summary>Whose plan a plan is: its possessor, else the subject of a clause that has or makes it.</summary>
    private static int PlannerOf(SentenceView view, int noun)
    {
        var owner = view.Tree.Child(noun, DependencyRelation.Possessor);
        if (owner >= 0)
            return owner;
        if (view.Relation(noun) != DependencyRelation.DirectObject || view.EnclosingClause(noun) is not { IsPassive: false } clause)
            return -1;
        return view.Lexicons.Has(view.Tokens[clause.Main].Lemma, "has-plan")
            ? clause.Subject : -1;
    }

    private static int Controller(SentenceView view, Clause clause)
    {
        var head = view.Tokens[clause.Attached].Head;
        if (head < 0)
            return -1;
        var target = view.Child(head, DependencyRelation.DirectObject, DependencyRelation.IndirectObject);
        if (target >= 0)
            return target;
        return view.EnclosingClause(head)?.Subject ?? -1;
    }

    private static void LinkAdverbial(SentenceView view, Clause clause)
    {
        var head = view.Tokens[clause.Attached].Head;
        if (clause.Parent is not { } parent || head < 0)
            return;
        var cue = VerbChains.Cue(view, head, clause.Attached);
        if (cue is { Merge: false } && view.Tree.Child(head, DependencyRelation.DirectObject) is var target and >= 0)
        {
            clause.Kind = ClauseKind.Controlled;
            Link(clause, target, SubjectLink.Controlled);
            return;
        }

        var acts = parent.IsPassive && clause.Kind == ClauseKind.Purpose ? parent.Agent : parent.Subject;
        Link(clause, acts, SubjectLink.Controlled);
    }
}
