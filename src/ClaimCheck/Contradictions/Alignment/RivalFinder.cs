using ClaimCheck.Syntax;
using ClaimCheck.Values;
using EntityType = ClaimCheck.Entities.EntityType;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Finds rivals: where two sentences answer each other and each has one place, one person, one date or one number of a sort
/// that the other does not answer, the two stand against each other wherever the word order puts them.
/// </summary>
internal static class RivalFinder
{
    private const double LeastContainment = 0.4;
    private const double LeastWithoutAct = 0.5;
    private const double LeastShared = 2;
    private const double LeastAct = 0.5;
    private const double LeastVerb = 0.3;
    private static readonly TimeSpan PartOfDay = TimeSpan.FromHours(4);
    private static readonly TimeSpan LongestDays = TimeSpan.FromDays(300);

    /// <summary>Adds the rivals of <paramref name="pair"/>, in place of weaker substitutions of the same units.</summary>
    public static void Find(SentencePair pair, List<Substitution> found)
    {
        if (pair.Containment >= LeastContainment && pair.SharedWeight >= LeastShared)
            Find(pair, found, static _ => true, static _ => true);
        else
            FindInClauses(pair, found);
    }

    // Sentences that go their own ways can still share one act.
    private static void FindInClauses(SentencePair pair, List<Substitution> found)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Tokens[i].Tag != UniversalTag.Verb || pair.Right.Tokens[j].Tag != UniversalTag.Verb)
                continue;
            var (left, right) = (new SentenceUnit(i, i, i, UnitKind.Verb), new SentenceUnit(j, j, j, UnitKind.Verb));
            if (pair.Left.Weight(i) >= LeastVerb && ActMatch.Of(pair, i, j, left, right) >= LeastAct)
                Find(pair, found, token => IsFigureOf(pair.Left, token, i), token => IsFigureOf(pair.Right, token, j));
        }
    }

    // Times and numbers of the clause, and places that hang on its verb itself.
    private static bool IsFigureOf(SentenceView view, int token, int predicate) =>
        view.Times[token] is not null || view.Quantities[token] is not null
            ? ClauseContext.Predicate(view, token) == predicate
            : view.Entities[token]?.Type is EntityType.Place or EntityType.Facility && IsSceneOf(view, token, predicate);

    private static bool IsSceneOf(SentenceView view, int token, int predicate)
    {
        var head = view.Mentions[token]!.HeadToken;
        return view.Tokens[head].Head == predicate && Roles.Of(view, head) == ClauseRole.Oblique;
    }

    private static void Find(SentencePair pair, List<Substitution> found, Func<int, bool> inLeft, Func<int, bool> inRight)
    {
        var left = Open(pair.Left, token => pair.Alignment.CoversLeft(token) || !inLeft(token));
        var right = Open(pair.Right, token => pair.Alignment.CoversRight(token) || !inRight(token));
        foreach (var (sort, mine) in left)
        {
            if (mine.Count != 1 || !right.TryGetValue(sort, out var theirs) || theirs.Count != 1)
                continue;
            if (pair.Containment < LeastWithoutAct && !PairEvidence.AreOneAct(pair, new(mine[0], theirs[0], SubstitutionSlot.Rival, 0)))
                continue;
            var known = found.FindIndex(substitution => substitution.Left == mine[0] && substitution.Right == theirs[0]);
            if (known >= 0 && found[known].Slot != SubstitutionSlot.Gap)
                continue;
            if (found.Exists(substitution => substitution.Slot != SubstitutionSlot.Gap && (substitution.Left == mine[0] || substitution.Right == theirs[0])))
                continue;
            found.RemoveAll(substitution => substitution.Left == mine[0] || substitution.Right == theirs[0]);
            found.Add(new(mine[0], theirs[0], SubstitutionSlot.Rival, 0));
        }
    }

    private static SortedDictionary<string, List<SentenceUnit>> Open(SentenceView view, Func<int, bool> covered)
    {
        var open = new SortedDictionary<string, List<SentenceUnit>>(StringComparer.Ordinal);
        for (var i = 0; i < view.Count; i++)
        {
            if (covered(i) || UnitReader.At(view, i) is not { } unit)
                continue;
            if (Sort(view, unit) is { } sort)
            {
                if (!open.TryGetValue(sort, out var units))
                    open[sort] = units = [];
                units.Add(unit);
            }

            i = Math.Max(i, unit.Last);
        }

        return open;
    }

    private static string? Sort(SentenceView view, SentenceUnit unit)
    {
        if (view.Times[unit.Head] is { } time)
        {
            return time.Kind switch
            {
                TimeKind.Duration => "duration",
                TimeKind.Time when time.Interval is not { } part || part.End - part.Start < PartOfDay => "hour",
                TimeKind.Time => "day",
                TimeKind.Date or TimeKind.Period when time.Interval is { } span && span.End - span.Start > LongestDays => "years",
                TimeKind.Date or TimeKind.Period => "day",
                _ => null,
            };
        }

        if (view.Quantities[unit.Head] is { } quantity)
            return quantity.Kind == QuantityKind.Count ? "count " + quantity.Counted : quantity.Kind + " " + quantity.Unit;
        if (unit.Kind != UnitKind.Name)
            return null;
        return view.Entities[unit.Head]?.Type switch
        {
            EntityType.Person => "person",
            EntityType.Organisation => "organisation",
            EntityType.Place => "place",
            EntityType.Facility => "facility",
            _ => null,
        };
    }
}
