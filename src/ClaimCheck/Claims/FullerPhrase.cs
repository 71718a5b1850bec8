using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What a first mention says of a thing, put so that it can stand for a later bare one: "a march against a gas terminal" gives "the march against a gas terminal",
/// "a private archive" nothing, since "the private archive" is no clearer than "the archive".
/// </summary>
internal static class FullerPhrase
{
    private const int LongestComplement = 12;

    /// <summary>The words, "the" in front, or null where the phrase says no more than its noun or cannot be repeated.</summary>
    public static string? Of(SentenceView view, int head)
    {
        var last = Last(view, head);
        var first = First(view, head);
        if (last == head && !HasName(view, first, head) || view.Tree.Child(head, DependencyRelation.Possessor) >= 0 || !IsRepeatable(view, first, last))
            return null;
        var words = view.Quote(first, last);
        return "the " + (first == 0 && view.Tokens[0].Tag != UniversalTag.ProperNoun ? char.ToLowerInvariant(words[0]) + words[1..] : words);
    }

    /// <summary>First word behind the determiner of a phrase.</summary>
    public static int First(SentenceView view, int head)
    {
        var first = AppositionClaims.FirstOf(view, head);
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head && view.Relation(child) is DependencyRelation.Determiner or DependencyRelation.Predeterminer)
                first = Math.Max(first, child + 1);
        }

        return first;
    }

    /// <summary>Last word of the complement that says which one is meant, of at most <paramref name="longest"/> words; the head itself where there is none.</summary>
    public static int Last(SentenceView view, int head, int longest = LongestComplement)
    {
        var last = head;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head)
                continue;
            if (view.Tree.LeftEdge(child) != last + 1 || !DescriptionNeed.Restricts(view, head, child) || IsLoose(view, head, child) || view.Edges.Right(child) > head + longest)
                break;
            last = Math.Max(last, view.Edges.Right(child));
        }

        for (var i = head + 1; i <= last; i++)
        {
            if (view.Tokens[i].Penn == PennTag.Comma)
                return i - 1;
        }

        return last;
    }

    /// <summary>
    /// "A meeting of the council that went on for hours": a clause behind a noun that itself completes another may belong to either; so may "in the dark"
    /// of "left the line in the dark", a place without a name.
    /// </summary>
    private static bool IsLoose(SentenceView view, int head, int child) => view.Relation(child) == DependencyRelation.NominalModifier
        ? view.Lexicons.Has(view.Lower(view.Tree.LeftEdge(child)), "place-preposition") && !HasName(view, child, view.Edges.Right(child) + 1) && !HasName(view, view.Tree.LeftEdge(child), child)
        : view.Relation(head) == DependencyRelation.NominalModifier;

    /// <summary>Whether a name stands in front of the noun: "the Calbuco Bay union".</summary>
    public static bool HasName(SentenceView view, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (DescriptionNeed.IsName(view, i))
                return true;
        }

        return false;
    }

    /// <summary>No pronoun, no owner and no description that needs the story itself.</summary>
    public static bool IsRepeatable(SentenceView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (view.Tokens[i].Penn is PennTag.Pronoun or PennTag.PronounPossessive or PennTag.OpeningQuote or PennTag.ClosingQuote or PennTag.OpeningBracket or PennTag.Colon)
                return false;
            if (DescriptionNeed.HeadOf(view, i) is >= 0 and var nested && DescriptionNeed.IsNeeded(view, i, nested, out var complement) && (complement < 0 || complement > last))
                return false;
            if (view.EntityAt(i) is { Type: EntityType.Person } person && view.MentionAt(i) is { } mention && mention.Span.Length < person.Name.Length)
                return false;
        }

        return true;
    }
}
