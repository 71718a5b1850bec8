using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Finds the places from which one traveller set out, however two sentences word it: "left the port of Lavrio", "had set out
/// from Rafina". Words: <c>journey-words</c>.
/// </summary>
internal static class JourneyStarts
{
    private const int Reach = 3;

    private static readonly FrozenDictionary<string, string[]> Origins = LexiconTable.OpenLexicon("journey-words").Rows
        .ToFrozenDictionary(row => row[0], row => LexiconTable.SplitList(row[1]).ToArray(), StringComparer.Ordinal);

    /// <summary>Adds the two places where both sentences tell of one traveller's start and something else besides is the same.</summary>
    public static void Find(SentencePair pair, List<Substitution> found)
    {
        if (pair.SamePassage)
            return;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (Origin(pair.Left, i) is not { } left)
                continue;
            for (var j = 0; j < pair.Right.Count; j++)
            {
                if (Origin(pair.Right, j) is not { } right || !IsOneTraveller(pair, i, j) || !ShareName(pair, i, left, j, right))
                    continue;
                found.RemoveAll(substitution => substitution.Left == left || substitution.Right == right);
                found.Add(new(left, right, SubstitutionSlot.Head, 0));
                return;
            }
        }
    }

    /// <summary>Whether the unit is the place from which the act above it sets out.</summary>
    public static bool IsOrigin(SentenceView view, SentenceUnit unit) => Origin(view, ClauseContext.Predicate(view, unit.Head)) == unit;

    private static bool IsOneTraveller(SentencePair pair, int left, int right) => PairEvidence.SameArgument(pair, left, right, ClauseRole.Actor) == true;

    // The destination, the vessel: a second name that both clauses hold.
    private static bool ShareName(SentencePair pair, int left, SentenceUnit leftPlace, int right, SentenceUnit rightPlace)
    {
        var traveller = ClauseContext.Argument(pair.Left, left, ClauseRole.Actor);
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (pair.Left.Tokens[i].Tag != UniversalTag.ProperNoun || i == leftPlace.Head || pair.Left.Entities[i] == pair.Left.Entities[traveller])
                continue;
            if (pair.Alignment.RightOf(i) is >= 0 and var j && j != rightPlace.Head && j != right)
                return true;
        }

        return false;
    }

    private static SentenceUnit? Origin(SentenceView view, int verb)
    {
        if (view.Tokens[verb].Tag != UniversalTag.Verb || !Origins.TryGetValue(view.Words[verb].Word, out var places))
            return null;
        foreach (var child in view.Sentence.Tree.Children(verb))
        {
            var fits = Roles.Of(view, child) switch
            {
                ClauseRole.Undergoer => places.Contains("object"),
                ClauseRole.Oblique => places.Contains("from") && Roles.Preposition(view, child) == "from",
                _ => false,
            };
            if (fits && PlaceBelow(view, child) is { } place)
                return place;
        }

        return null;
    }

    // "The port of Lavrio".
    private static SentenceUnit? PlaceBelow(SentenceView view, int token)
    {
        for (var hops = 0; hops < Reach; hops++)
        {
            if (UnitReader.At(view, token) is { Kind: UnitKind.Name } name)
                return name;
            var below = -1;
            foreach (var child in view.Sentence.Tree.Children(token))
            {
                if (Roles.Of(view, child) == ClauseRole.Nominal && Roles.Preposition(view, child) == "of")
                    below = child;
            }

            if (below < 0)
                return null;
            token = below;
        }

        return null;
    }
}
