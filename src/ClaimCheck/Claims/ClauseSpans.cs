using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The smallest stretch of words that states a clause: subject, act and arguments, without the clauses and asides around them.
/// The subject is left out where it stands far off or carries asides of its own; it is given apart then.
/// </summary>
internal static class ClauseSpans
{
    /// <summary>Length from which further adjuncts are left out of a claim's span.</summary>
    private const int EnoughCharacters = 100;

    /// <summary>Length that no span passes where it can be cut before a phrase.</summary>
    private const int LongestCharacters = 120;

    /// <summary>Length from which an adjunct behind two others is left out.</summary>
    private const int LongAdjunct = 28;

    /// <summary>Length of a coordinated subject from which it is left out.</summary>
    private const int LongSubject = 40;

    /// <summary>Length of a phrase before the subject up to which the span takes it in.</summary>
    private const int LongestFronted = 25;

    /// <summary>Length of an antecedent up to which a restrictive relative clause includes it.</summary>
    private const int ShortAntecedent = 32;

    /// <summary>First and last word of the clause's claim.</summary>
    public static (int First, int Last) Of(SentenceView view, Clause clause)
    {
        var (first, last) = PredicateWords(view, clause);
        var start = SubjectStart(view, clause, first);
        first = start < first ? start : LeadingAdverbs(view, clause, first);
        first = Fronted(view, clause, first);
        if (clause.Subject > last && clause.SubjectLink == SubjectLink.Own && view.EnclosingClause(clause.Subject) == clause)
            last = Math.Max(last, view.Edges.Right(clause.Subject));
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
            last = Extend(view, clause, word, first, last);
        return CloseMarks(view, first, Shorten(view, clause, first, last));
    }

    /// <summary>An overlong span ends before the phrase that makes it so.</summary>
    private static int Shorten(SentenceView view, Clause clause, int first, int last)
    {
        if (view.Tree.SpanOf(first, last).Length <= LongestCharacters)
            return last;
        for (var i = last; i > clause.Main + 2; i--)
        {
            if (view.Relation(i) == DependencyRelation.Case && view.Tokens[i].Tag == UniversalTag.Adposition && view.Tokens[i].Head > i
                && view.Tree.SpanOf(first, i - 1).Length <= LongestCharacters && view.Tokens[i - 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral)
                return i - 1;
        }

        return last;
    }

    /// <summary>First and last word of the act with its auxiliaries and particles.</summary>
    public static (int First, int Last) PredicateWords(SentenceView view, Clause clause)
    {
        int first = clause.Attached, last = clause.Main;
        if (clause.Main < clause.Attached)
            first = clause.Main;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child > first)
                break;
            if (IsPartOfAct(view, child))
            {
                first = child;
                break;
            }
        }

        if (view.Tree.Child(clause.Outer, DependencyRelation.Expletive) is var there and >= 0 && there < first)
            first = there;
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) == DependencyRelation.PhrasalParticle)
                last = Math.Max(last, child);
        }

        if (clause.Subject >= first && clause.Subject < clause.Attached && clause.SubjectLink == SubjectLink.Own)
            first = Math.Min(clause.Attached, NextAfter(view, view.Tree.RightEdge(clause.Subject), clause.Attached));
        return (first, clause.IsCopular ? Math.Max(last, ArgumentReader.RightWithoutAdjuncts(view, clause.Main)) : last);
    }

    /// <summary>Adverbs right before an act whose subject stands elsewhere: "now works", "then acquitted".</summary>
    private static int LeadingAdverbs(SentenceView view, Clause clause, int first)
    {
        while (first > 0 && view.Tokens[first - 1].Tag == UniversalTag.Adverb && view.Relation(first - 1) == DependencyRelation.AdverbialModifier
            && view.Tokens[first - 1].Head == clause.Attached)
            first--;
        return first;
    }

    /// <summary>A short time or place right before the subject, no comma between: "By Friday the shop had closed".</summary>
    private static int Fronted(SentenceView view, Clause clause, int first)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child >= first)
                break;
            if (view.Relation(child) is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked && view.Tree.RightEdge(child) == first - 1
                && view.Tree.SubtreeSpan(child).Length <= LongestFronted && TimeArguments.IsTime(view, child))
                return view.Edges.Left(child);
        }

        return first;
    }

    private static bool IsPartOfAct(SentenceView view, int child) => view.Relation(child) switch
    {
        DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula => true,
        DependencyRelation.Marker => view.Is(child, "to") || view.Is(child, "without") || view.Is(child, "of"),
        DependencyRelation.AdverbialModifier => view.Lexicons.Negations.ContainsKey(view.Lower(child)),
        _ => false,
    };

    private static int NextAfter(SentenceView view, int token, int limit)
    {
        var next = token + 1;
        while (next < limit && view.Tokens[next].Tag == UniversalTag.Punctuation)
            next++;
        return next;
    }

    private static int SubjectStart(SentenceView view, Clause clause, int first)
    {
        var subject = clause.Subject;
        if (subject < 0 || subject > first)
            return first;
        return clause.SubjectLink switch
        {
            SubjectLink.Own => OwnSubjectStart(view, clause, first),
            SubjectLink.Antecedent => AntecedentStart(view, clause, first),
            SubjectLink.Controlled when clause.Kind == ClauseKind.Controlled && IsNear(view, subject, first) => view.Edges.Left(subject),
            _ => first,
        };
    }

    private static bool IsNear(SentenceView view, int subject, int first) => first - view.Edges.Right(subject) <= 3;

    private static int OwnSubjectStart(SentenceView view, Clause clause, int first)
    {
        var subject = clause.Subject;
        if (HasAside(view, subject))
            return LeadingAdverb(view, clause, first);
        var start = view.Edges.Left(subject);
        if (view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0
            && view.Tree.SpanOf(start, view.Tree.RightEdge(subject)).Length > LongSubject
            && first - view.Tree.RightEdge(subject) <= 2 && HasTitle(view, subject))
            return first;
        if (view.MentionAt(subject) is { } mention && mention.FirstToken < start && mention.FirstToken + mention.TokenCount > start)
            start = mention.FirstToken;
        if (start > 0 && (view.Is(start - 1, "neither") || view.Is(start - 1, "both") || view.Is(start - 1, "either") || view.Is(start - 1, "not")))
            return start - 1;
        return SkipLongTitle(view, subject, start);
    }

    private static int LeadingAdverb(SentenceView view, Clause clause, int first)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < first && child > clause.Subject && view.Relation(child) == DependencyRelation.AdverbialModifier)
                return child;
        }

        return first;
    }

    /// <summary>Whether an apposition or a clause in commas stands between subject and act.</summary>
    private static bool HasAside(SentenceView view, int subject)
    {
        foreach (var child in view.Tree.Children(subject))
        {
            if (child < subject)
                continue;
            if (view.Relation(child) is DependencyRelation.Apposition or DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause or DependencyRelation.Parataxis
                or DependencyRelation.Conjunct or DependencyRelation.NominalModifier
                && view.Tree.LeftEdge(child) is var edge and > 0
                && (view.Is(edge, ",") || view.Is(edge - 1, ",") || view.Is(edge, "(") || view.Is(edge, "–") || view.Is(edge, "—")))
            {
                if (view.Relation(child) != DependencyRelation.Conjunct)
                    return true;
            }
        }

        return false;
    }

    private static bool HasTitle(SentenceView view, int subject)
    {
        foreach (var child in view.Tree.Children(subject))
        {
            if (view.Relation(child) == DependencyRelation.Descriptor)
                return true;
            if (view.Relation(child) == DependencyRelation.Conjunct && HasTitle(view, child))
                return true;
        }

        return false;
    }

    /// <summary>"US Secretary of State Marco Rubio" starts at the name; a short title stays.</summary>
    private static int SkipLongTitle(SentenceView view, int subject, int start)
    {
        var isLong = false;
        var end = start;
        foreach (var child in view.Tree.Children(subject))
        {
            if (child > subject || view.Relation(child) != DependencyRelation.Descriptor)
                continue;
            isLong |= end > start || view.Edges.Right(child) - view.Edges.Left(child) >= 1;
            end = Math.Max(end, view.Tree.RightEdge(child) + 1);
        }

        if (isLong)
            return end;

        if (view.MentionAt(subject) is { Form: Entities.MentionForm.Name } mention && view.EntityAt(subject)?.Type == Entities.EntityType.Person
            && mention.FirstToken - start >= 2 && view.Tokens[start].Tag is UniversalTag.ProperNoun or UniversalTag.Adjective)
            return mention.FirstToken;
        return start;
    }

    private static int AntecedentStart(SentenceView view, Clause clause, int first)
    {
        var start = first;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < start && SubjectFinder.IsRelativePronoun(view, child))
                start = child;
        }

        if (view.Relation(clause.Attached) == DependencyRelation.Conjunct || (start > 0 && view.Tokens[start - 1].Tag == UniversalTag.Punctuation))
            return start;
        var left = view.Edges.Left(clause.Subject);
        var preposition = view.Tree.Child(clause.Subject, DependencyRelation.Case);
        if (preposition >= 0 && preposition < clause.Subject)
            left = Math.Max(left, preposition + 1);
        return view.Tree.SpanOf(left, view.Edges.Right(clause.Subject) < start ? view.Edges.Right(clause.Subject) : clause.Subject).Length <= ShortAntecedent && left < start
            ? left : start;
    }

    private static int Extend(SentenceView view, Clause clause, int word, int first, int last)
    {
        var adjuncts = 0;
        foreach (var child in view.Tree.Children(word))
        {
            if (child < word || child <= last && view.Edges.Right(child) <= last)
                continue;
            switch (Belongs(view, clause, child))
            {
                case Membership.Core:
                    last = Math.Max(last, view.Edges.Right(child));
                    break;
                case Membership.Adjunct when child > last && !IsCutShort(view, clause, child) && !(adjuncts >= 2 && view.Tree.SpanOf(view.Edges.Left(child), view.Edges.Right(child)).Length > LongAdjunct) && view.Tree.SpanOf(first, last).Length <= EnoughCharacters && view.Edges.Left(child) - last <= 6:
                    last = Math.Max(last, view.Edges.Right(child));
                    adjuncts++;
                    break;
                case Membership.Stop:
                    return last;
            }
        }

        return last;
    }

    /// <summary>"Of hiding $14 million in a chain of companies → registered in Jersey": an infinitive or gerund ends before a phrase that would lose what it hangs on.</summary>
    private static bool IsCutShort(SentenceView view, Clause clause, int child)
    {
        if (clause.Kind != ClauseKind.Controlled)
            return false;
        var right = view.Edges.Right(child);
        return right + 1 < view.Count && view.Tree.RightEdge(child) > right && view.Tokens[right + 1].Tag is UniversalTag.Verb or UniversalTag.Pronoun;
    }

    private static Membership Belongs(SentenceView view, Clause clause, int child)
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

    private static bool IsSetOff(SentenceView view, int child)
    {
        var edge = view.Edges.Left(child);
        return edge > 0 && view.Tokens[edge - 1].Penn is PennTag.Comma or PennTag.Colon or PennTag.OpeningBracket;
    }

    /// <summary>Takes the closing mark in where the opening one is inside.</summary>
    private static (int First, int Last) CloseMarks(SentenceView view, int first, int last)
    {
        if (last + 1 < view.Count && view.Tokens[last + 1].Text == "." && view.Tokens[last].Text.Contains('.', StringComparison.Ordinal)
            && view.Tokens[last + 1].Span.Start == view.Tokens[last].Span.End && char.IsLetter(view.Tokens[last].Text[^1]))
            last++;
        if (!IsClosing(view, last + 1) && !(last + 1 < view.Count && view.Tokens[last + 1].Penn is PennTag.FullStop or PennTag.Comma && IsClosing(view, last + 2)))
            return (first, last);
        var balance = 0;
        for (var i = first; i <= last; i++)
        {
            balance += view.Tokens[i].Text switch
            {
                "“" or "``" or "«" or "(" => 1,
                "”" or "''" or "»" or ")" => -1,
                "\"" => balance > 0 ? -1 : 1,
                _ => 0,
            };
        }

        return balance > 0 ? (first, IsClosing(view, last + 1) ? last + 1 : last + 2) : (first, last);
    }

    private static bool IsClosing(SentenceView view, int index) => index < view.Count && view.Tokens[index].Text is "\"" or "”" or "''" or "»" or ")";

    private enum Membership
    {
        None,
        Core,
        Adjunct,
        Stop,
    }
}
