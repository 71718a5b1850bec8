using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Where the words of a clause begin: with its subject and a short time before that, or with the act where the subject
/// stands far off, carries an aside or a long title of its own.
/// </summary>
internal static class SubjectEdge
{
    /// <summary>Length of a coordinated subject from which it is left out.</summary>
    private const int LongSubject = 40;

    /// <summary>Length of a phrase before the subject up to which the span takes it in.</summary>
    private const int LongestFronted = 25;

    /// <summary>Length of an antecedent up to which a restrictive relative clause includes it.</summary>
    private const int ShortAntecedent = 32;

    /// <summary>First word of the subject where the span takes it in, else <paramref name="first"/>, the first word of the act.</summary>
    public static int Of(SentenceView view, Clause clause, int first)
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

    /// <summary>A short time or place right before the subject, no comma between: "By Friday the shop had closed".</summary>
    public static int WithTime(SentenceView view, Clause clause, int first)
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
}
