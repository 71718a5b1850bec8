using System.Collections.Immutable;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Makes the claims of one clause: one for each subject that stands beside the others with "and".</summary>
internal static class ClauseClaims
{
    /// <summary>Adds the claims of <paramref name="clause"/>.</summary>
    public static void Add(SentenceView view, Clause clause, ClaimCollector into)
    {
        var (first, last) = ClauseSpans.Of(view, clause);
        var actor = clause.IsPassive && clause.Agent >= 0 ? clause.Agent : clause.Subject;
        var arguments = ArgumentReader.Read(view, clause);
        var claim = Build(view, clause, first, last, arguments);
        if (actor < 0)
        {
            into.Add(view, clause, claim);
            return;
        }

        foreach (var head in CoordinationExpander.Heads(view, actor))
            into.Add(view, clause, claim with { Subject = CoordinationExpander.Part(view, actor, head) });
    }

    /// <summary>The words of one part of a claim.</summary>
    public static ClaimPart Part(SentenceView view, int first, int last, int head) =>
        new(view.Tree.SpanOf(first, last), head, view.Quote(first, last), view.Tokens[head].Lemma, view.NamedEntityAt(head));

    private static Claim Build(SentenceView view, Clause clause, int first, int last, ImmutableArray<ClaimArgument> arguments)
    {
        var (actFirst, actLast) = ActWords.Of(view, clause);
        var span = view.Tree.SpanOf(first, last);
        return new Claim
        {
            Id = string.Empty,
            Passage = view.Passage,
            Sentence = view.Index,
            Span = span,
            Form = clause.IsCopular ? ClaimForm.Copular : ClaimForm.Verbal,
            Predicate = Part(view, actFirst, actLast, clause.Main),
            PredicateLemma = LemmaOf(view, clause),
            Arguments = arguments,
            Negated = clause.IsNegated,
            Modality = clause.Modality,
            Tense = clause.Tense,
            Passive = clause.IsPassive,
            Attribution = clause.Attribution,
            Time = TimeOf(view, clause, arguments),
            Quantities = QuantitiesIn(view, clause, span, arguments),
            Status = StatusReader.Read(view, clause),
            IsSpeech = IsSpeech(view, clause),
            Worth = ClaimWorthReader.Read(view, clause),
            SelfContained = string.Empty,
            Confidence = ConfidenceOf(view, clause),
        };
    }

    private static string LemmaOf(SentenceView view, Clause clause)
    {
        var lemma = view.Tokens[clause.Main].Lemma;
        var particle = view.Tree.Child(clause.Main, DependencyRelation.PhrasalParticle);
        return particle < 0 ? lemma : lemma + " " + view.Tokens[particle].Lemma;
    }

    private static bool IsSpeech(SentenceView view, Clause clause) =>
        view.Lexicons.Speech.ContainsKey(view.Tokens[clause.Main].Lemma)
        && (view.Child(clause.Main, DependencyRelation.ClausalComplement, DependencyRelation.Parataxis) >= 0
            || view.Relation(clause.Main) == DependencyRelation.Parataxis);

    private static TimeExpression? TimeOf(SentenceView view, Clause clause, ImmutableArray<ClaimArgument> arguments)
    {
        TimeExpression? loose = null;
        foreach (var argument in arguments)
        {
            if (argument.Role != ArgumentRole.Time || TimeArguments.ExpressionAt(view, argument.HeadToken) is not { } time)
                continue;
            if (time.Kind is TimeKind.Date or TimeKind.Period or TimeKind.Time)
                return time;
            loose ??= time;
        }

        return loose ?? TimeArguments.Within(view, clause, Math.Min(clause.Attached, clause.Main), view.Tree.RightEdge(clause.Main));
    }

    private static ImmutableArray<Quantity> QuantitiesIn(SentenceView view, Clause clause, TextSpan span, ImmutableArray<ClaimArgument> arguments)
    {
        if (view.Values.Quantities.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<Quantity>();
        view.Values.AddWithin(span, found);
        foreach (var argument in arguments)
            view.Values.AddWithin(argument.Span, found);
        if (clause.Subject >= 0)
            view.Values.AddWithin(view.Tree.SpanOf(view.Edges.Left(clause.Subject), Math.Max(clause.Subject, view.Edges.Right(clause.Subject))), found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found.DrainToImmutable();
    }

    private static double ConfidenceOf(SentenceView view, Clause clause)
    {
        var score = clause.Kind switch
        {
            ClauseKind.Main => 0.95,
            ClauseKind.Complement => 0.9,
            ClauseKind.Relative or ClauseKind.Adverbial => 0.85,
            ClauseKind.Participial or ClauseKind.Reduced => 0.75,
            _ => 0.6,
        };
        if (clause.Subject < 0)
            score -= 0.3;
        if (clause.SubjectLink is SubjectLink.Controlled)
            score -= 0.05;
        return view.Count > 60 ? score - 0.1 : score;
    }
}
