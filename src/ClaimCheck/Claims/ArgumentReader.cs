using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Collects the parts of a clause besides subject and act, each with its role and its exact words.</summary>
internal static class ArgumentReader
{
    /// <summary>Arguments that one clause takes at the most; a sentence that offers more is no sentence.</summary>
    private const int Most = 24;

    /// <summary>The arguments of a clause in text order.</summary>
    public static ImmutableArray<ClaimArgument> Read(SentenceView view, Clause clause)
    {
        var arguments = ImmutableArray.CreateBuilder<ClaimArgument>();
        if (clause.IsPassive && clause.Subject >= 0)
            arguments.Add(Make(view, clause.Subject, ArgumentRole.Object));
        if (clause.IsCopular)
            arguments.Add(Predicate(view, clause));
        if (RelativeObject.Of(view, clause) is var noun and >= 0)
            arguments.Add(Make(view, noun, ArgumentRole.Object));
        for (var word = clause.Outer; word >= 0; word = word == clause.Main ? -1 : NextWord(view, clause, word))
            Collect(view, clause, word, arguments);
        Fill(view, clause, arguments, ArgumentRole.Time);
        Fill(view, clause, arguments, ArgumentRole.Place);
        arguments.Sort((a, b) => a.HeadToken.CompareTo(b.HeadToken));
        return arguments.DrainToImmutable();
    }

    /// <summary>One argument from the trimmed phrase of a head word.</summary>
    public static ClaimArgument Make(SentenceView view, int head, ArgumentRole role)
    {
        var first = view.Edges.Left(head);
        var span = view.Tree.SpanOf(first, role == ArgumentRole.Time ? view.Edges.Right(head) : RightWithoutAdjuncts(view, head));
        return new ClaimArgument(role, span, head, view.Quote(span), view.Tokens[head].Lemma, Preposition(view, head), EntityOf(view, head));
    }

    /// <summary>Lower-case preposition of a phrase, or null.</summary>
    public static string? Preposition(SentenceView view, int head)
    {
        var child = view.Tree.Child(head, DependencyRelation.Case);
        if (child < 0 || child > head)
            return null;
        var last = child;
        foreach (var part in view.Tree.Children(child))
        {
            if (view.Relation(part) == DependencyRelation.Fixed)
                last = part;
        }

        return last == child ? view.Lower(child) : view.Quote(child, last).ToLowerInvariant();
    }

    /// <summary>The entity that a phrase names by its head word, or null.</summary>
    public static Entity? EntityOf(SentenceView view, int head) => view.NamedEntityAt(head);

    /// <summary>
    /// Last word of a phrase without the times and places that trail it: those are arguments of the clause
    /// ("a bakery in Tarragona" gives "a bakery"), whatever the tree hangs them on.
    /// </summary>
    public static int RightWithoutAdjuncts(SentenceView view, int head)
    {
        var last = head;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head)
                continue;
            if (child > view.Edges.Right(head) || IsAdjunct(view, child))
                break;
            if (view.Edges.Right(child) <= view.Edges.Right(head) && view.Relation(child) != DependencyRelation.Punctuation)
                last = Math.Max(last, IsNominalModifier(view, child) ? RightWithoutAdjuncts(view, child) : view.Edges.Right(child));
        }

        return last;
    }

    private static bool IsNominalModifier(SentenceView view, int child) => view.Relation(child)
        is DependencyRelation.NominalModifier or DependencyRelation.Conjunct or DependencyRelation.Oblique;

    private static bool IsAdjunct(SentenceView view, int child)
    {
        if (view.Relation(child) is not (DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked))
            return false;
        return Preposition(view, child) switch
        {
            "of" => false,
            "in" or "at" or "near" or "outside" or "inside" or "on" or "across" or "during" or "after" or "before" or "since" or "until" or "above" or "beneath" => true,
            _ => TimeArguments.IsTime(view, child),
        };
    }

    private static int NextWord(SentenceView view, Clause clause, int word)
    {
        var next = view.Inner(word);
        return next >= 0 && word != clause.Attached && next != clause.Attached && clause.Sharing is not null && next == clause.Sharing.Main
            ? clause.Attached : next < 0 ? clause.Main : next;
    }

    private static ClaimArgument Predicate(SentenceView view, Clause clause)
    {
        var head = clause.Main;
        var last = RightWithoutAdjuncts(view, head);
        var first = head;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head && view.Relation(child) is DependencyRelation.Determiner or DependencyRelation.AdjectivalModifier or DependencyRelation.Compound
                or DependencyRelation.NumericModifier or DependencyRelation.Possessor or DependencyRelation.Case or DependencyRelation.Descriptor
                or DependencyRelation.ObliqueUnmarked or DependencyRelation.Predeterminer)
            {
                first = Math.Min(first, view.Edges.Left(child));
            }
        }

        var span = view.Tree.SpanOf(first, last);
        var role = view.Tree.Child(head, DependencyRelation.Case) >= 0
            && view.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun
            && ArgumentRoles.IsPlaceful(view, head) ? ArgumentRole.Place : ArgumentRole.Complement;
        return new ClaimArgument(role, span, head, view.Quote(span), view.Tokens[head].Lemma, Preposition(view, head), EntityOf(view, head));
    }

    private static void Collect(SentenceView view, Clause clause, int word, ImmutableArray<ClaimArgument>.Builder into)
    {
        foreach (var child in view.Tree.Children(word))
        {
            if (into.Count >= Most)
                return;
            if (child == clause.Subject || child == clause.Agent || view.ClauseAt(child) == clause)
                continue;
            if (ArgumentRoles.Of(view, clause, word, child) is { } role && !IsInPredicate(view, clause, child))
                into.Add(Make(view, child, role));
        }
    }

    private static bool IsInPredicate(SentenceView view, Clause clause, int child) =>
        clause.IsCopular && child > clause.Main && view.Edges.Right(child) <= RightWithoutAdjuncts(view, clause.Main);

    /// <summary>
    /// A time or a place that the tree hangs on another phrase still belongs to the clause
    /// ("signed an order on January 20" with the date on "order").
    /// </summary>
    private static void Fill(SentenceView view, Clause clause, ImmutableArray<ClaimArgument>.Builder arguments, ArgumentRole role)
    {
        var count = arguments.Count;
        for (var i = 0; i < count; i++)
        {
            if (arguments[i].Role == role && (role == ArgumentRole.Time || ArgumentRoles.IsPlaceful(view, arguments[i].HeadToken)))
                return;
        }

        if (clause.Agent >= 0 && FindNested(view, clause.Agent, role, 3) is var withAgent and >= 0)
        {
            arguments.Add(Make(view, withAgent, role));
            return;
        }

        for (var i = 0; i < count; i++)
        {
            if (arguments[i].HeadToken > clause.Main && (arguments[i].Role != ArgumentRole.Complement || (arguments[i].Preposition is not null && view.ClauseAt(arguments[i].HeadToken) is null))
                && FindNested(view, arguments[i].HeadToken, role, 3) is var found and >= 0)
            {
                arguments.Add(Make(view, found, role));
                return;
            }
        }
    }

    private static int FindNested(SentenceView view, int head, ArgumentRole role, int depth)
    {
        if (depth == 0)
            return -1;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head
                || view.Relation(child) is not (DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked
                    or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.Conjunct))
                continue;
            if (view.Relation(child) != DependencyRelation.Conjunct && Fits(view, child, role))
                return child;
            var deeper = FindNested(view, child, role, depth - 1);
            if (deeper >= 0)
                return deeper;
        }

        return -1;
    }

    private static bool Fits(SentenceView view, int child, ArgumentRole role) => role == ArgumentRole.Time
        ? TimeArguments.IsTime(view, child) && Preposition(view, child) is not "of"
        : Preposition(view, child) is "in" or "at" or "near" or "outside" or "inside" or "onto" or "across" && ArgumentRoles.IsPlaceful(view, child) && !TimeArguments.IsTime(view, child);
}
