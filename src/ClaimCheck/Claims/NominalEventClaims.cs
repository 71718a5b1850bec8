using System.Collections.Immutable;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The arrest of Dario Fuentes by federal agents on Monday" says that they arrested him. Only nouns of <c>event-nouns.tsv</c>
/// with someone or something taking part; under a verb that leaves it open the event is no more than possible.
/// </summary>
internal static class NominalEventClaims
{
    /// <summary>Adds the claims of the sentence's event nouns.</summary>
    public static void Add(SentenceView view, ClaimCollector into)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.Tokens[token].Tag == UniversalTag.Noun && view.Lexicons.EventNouns.TryGetValue(view.Tokens[token].Lemma, out var noun)
                && view.ClauseAt(token) is null && view.Relation(token) is not (DependencyRelation.Compound or DependencyRelation.Conjunct))
                AddOne(view, token, noun, into);
        }
    }

    private static void AddOne(SentenceView view, int token, EventNoun noun, ClaimCollector into)
    {
        int actor = -1, target = -1;
        var arguments = ImmutableArray.CreateBuilder<ClaimArgument>();
        foreach (var child in view.Tree.Children(token))
            Sort(view, child, noun, ref actor, ref target, arguments);
        var last = view.Edges.Right(token);
        if (view.Tokens[token].Head is var head and >= 0 && head > last)
            last = Adopt(view, head, last, noun, ref actor, ref target, arguments);
        if ((actor < 0 && target < 0) || (view.Tokens[token].Penn == PennTag.NounPlural && arguments.Count == 0))
            return;
        if (target >= 0)
            arguments.Add(ArgumentReader.Make(view, target, ArgumentRole.Object));
        arguments.Sort((a, b) => a.HeadToken.CompareTo(b.HeadToken));
        var clause = view.EnclosingClause(token);
        var first = AppositionClaims.FirstOf(view, token);
        var span = view.Tree.SpanOf(first, last);
        into.Add(view, null, new Claim
        {
            Id = string.Empty,
            Passage = view.Passage,
            Sentence = view.Index,
            Span = span,
            Form = ClaimForm.Nominal,
            Subject = actor < 0 ? null : CoordinationExpander.Part(view, actor, actor),
            Predicate = ClauseClaims.Part(view, token, token, token),
            PredicateLemma = noun.Verb,
            Arguments = arguments.ToImmutable(),
            Modality = ModalityOf(view, clause, token),
            Attribution = clause?.Attribution,
            Time = TimeArguments.Within(view, clause!, token, last),
            Quantities = view.QuantitiesWithin(span),
            SelfContained = string.Empty,
            Confidence = 0.55,
        });
    }

    /// <summary>Phrases right behind the noun that the tree hangs on the verb after them belong to the event.</summary>
    private static int Adopt(SentenceView view, int head, int last, EventNoun noun, ref int actor, ref int target, ImmutableArray<ClaimArgument>.Builder arguments)
    {
        foreach (var child in view.Tree.Children(head))
        {
            if (child >= head || view.Edges.Left(child) != last + 1 || view.Relation(child) is not (DependencyRelation.Oblique or DependencyRelation.Agent or DependencyRelation.ObliqueUnmarked))
                continue;
            Sort(view, child, noun, ref actor, ref target, arguments);
            last = view.Edges.Right(child);
        }

        return last;
    }

    private static void Sort(SentenceView view, int child, EventNoun noun, ref int actor, ref int target, ImmutableArray<ClaimArgument>.Builder arguments)
    {
        if (view.Relation(child) == DependencyRelation.Possessor)
        {
            if (noun.PossessorIsObject)
                target = child;
            else
                actor = child;
            return;
        }

        if (view.Relation(child) is not (DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.Agent))
            return;
        if (TimeArguments.IsTime(view, child))
        {
            arguments.Add(ArgumentReader.Make(view, child, ArgumentRole.Time));
            return;
        }

        var preposition = ArgumentReader.Preposition(view, child);
        if (preposition is not null && view.Lexicons.Has(preposition, "place-preposition"))
        {
            arguments.Add(ArgumentReader.Make(view, child, ArgumentRole.Place));
            return;
        }

        switch (preposition)
        {
            case "of" when noun.OfIsObject:
                target = child;
                break;
            case "of":
                actor = child;
                break;
            case "by":
                actor = child;
                break;
        }
    }

    private static Modality ModalityOf(SentenceView view, Clause? clause, int token)
    {
        if (clause is null)
            return Modality.Asserted;
        if (clause.Modality != Modality.Asserted)
            return clause.Modality == Modality.Denied ? Modality.Denied : Modality.Possible;
        var isObject = view.Tokens[token].Head is var head and >= 0 && view.Relation(token) is DependencyRelation.DirectObject or DependencyRelation.Oblique
            && view.Lexicons.Has(view.Tokens[head].Lemma, "leaves-open");
        return isObject || clause.IsNegated ? Modality.Possible : Modality.Asserted;
    }
}
