using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Support;

/// <summary>
/// How far a longer passage has the ties of a sentence: words that depend on each other here and stand close together there. A
/// summary can use every word of its article and still tie them together wrongly.
/// </summary>
internal sealed class SentenceTies
{
    private const double ValueWeight = 0.8;
    private const double LeastWeight = 0.2;
    private const double NextSentence = 0.3;
    private const double OneWord = 0.6;
    private const double Apart = 0.5;
    private const int MostSteps = 3;

    private readonly SentenceView view;
    private readonly List<Place>?[] places;

    private SentenceTies(SentenceView view, PassagePlaces longer)
    {
        this.view = view;
        places = new List<Place>?[view.Count];
        for (var i = 0; i < view.Count; i++)
        {
            if (PassagePlaces.IsUnit(view, i))
                longer.Find(view, i, places[i] = []);
        }
    }

    /// <summary>What <paramref name="longer"/> says of the ties of <paramref name="view"/>.</summary>
    public static SupportEvidence Read(SentenceView view, PassagePlaces longer)
    {
        var ties = new SentenceTies(view, longer);
        var (total, best) = ties.Covered();
        return ties.WeighTies() with { TieUnits = total, Uncovered = total - best };
    }

    private SupportEvidence WeighTies()
    {
        var (all, untied, torn) = (0d, 0d, 0d);
        foreach (var (dependent, head) in Ties())
        {
            var weight = Math.Sqrt(Weight(dependent) * Weight(head));
            var strength = Strength(places[dependent]!, places[head]!);
            all += weight;
            untied += weight * (1 - strength);
            if ((IsName(dependent) || IsName(head)) && places[dependent]!.Count > 0 && places[head]!.Count > 0)
                torn = Math.Max(torn, weight * (1 - strength));
        }

        return new() { Ties = all, Untied = untied, Torn = torn };
    }

    // Each unit with the next unit above it, and a subject with what else its verb takes.
    private List<(int Dependent, int Head)> Ties()
    {
        var ties = new List<(int, int)>();
        for (var i = 0; i < view.Count; i++)
        {
            if (places[i] is null || view.Tokens[i].Relation == DependencyRelation.Flat)
                continue;
            if (UnitAbove(i) is >= 0 and var head)
                ties.Add((i, head));
            if (view.Tokens[i].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject)
                AddObjects(i, ties);
        }

        return ties;
    }

    private void AddObjects(int subject, List<(int, int)> ties)
    {
        foreach (var other in view.Sentence.Tree.Children(view.Tokens[subject].Head))
        {
            if (places[other] is not null && view.Tokens[other].Relation is DependencyRelation.DirectObject or DependencyRelation.Oblique)
                ties.Add((subject, other));
        }
    }

    private int UnitAbove(int token)
    {
        var head = view.Tokens[token].Head;
        while (head >= 0 && places[head] is null)
            head = view.Tokens[head].Head;
        return head;
    }

    private static double Strength(List<Place> dependents, List<Place> heads)
    {
        var best = 0d;
        foreach (var dependent in dependents)
        {
            foreach (var head in heads)
            {
                if (Math.Abs(dependent.Sentence - head.Sentence) <= 1)
                    best = Math.Max(best, Strength(dependent, head));
                if (best >= 1)
                    return best;
            }
        }

        return best;
    }

    private static double Strength(Place dependent, Place head)
    {
        if (dependent.Sentence != head.Sentence)
            return NextSentence;
        if (dependent.Token == head.Token)
            return OneWord;
        return Steps(dependent.View, dependent.Token, head.Token) switch { <= 2 => 1, 3 => 0.7, _ => Apart };
    }

    // Length of the way between two words in the tree, or more than MostSteps.
    private static int Steps(SentenceView view, int first, int second)
    {
        var best = MostSteps + 1;
        for (var up = 0; first >= 0 && up < best; up++, first = view.Tokens[first].Head)
        {
            var other = second;
            for (var down = 0; other >= 0 && up + down < best; down++, other = view.Tokens[other].Head)
            {
                if (other == first)
                    best = up + down;
            }
        }

        return best;
    }

    // Weight of all units, and of those that one sentence of the longer passage has at most.
    private (double Total, double Best) Covered()
    {
        var total = 0d;
        var bySentence = new Dictionary<int, double>();
        var counted = new HashSet<int>();
        for (var i = 0; i < view.Count; i++)
        {
            if (places[i] is not { } found)
                continue;
            total += Weight(i);
            counted.Clear();
            foreach (var place in found)
            {
                if (counted.Add(place.Sentence))
                    bySentence[place.Sentence] = bySentence.GetValueOrDefault(place.Sentence) + Weight(i);
            }
        }

        return (total, bySentence.Count == 0 ? 0 : bySentence.Values.Max());
    }

    private bool IsName(int token) => view.Entities[token] is not null || view.Tokens[token].Tag == UniversalTag.ProperNoun;

    private double Weight(int token) =>
        view.Quantities[token] is not null || view.Times[token] is not null ? ValueWeight : Math.Max(LeastWeight, view.Words[token].Weight);
}
