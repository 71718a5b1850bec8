using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Aligns the words of two sentences: first the best common order (equal forms, lemmas, synonyms, derivations, numbers,
/// times, entities; neighbours count more), then what has moved. Not thread-safe: it reuses its tables.
/// </summary>
internal sealed class TokenAligner
{
    private const int MaxCells = 60_000;
    private const float Neighbour = 0.15f;

    private float[] best = [];
    private float[] ending = [];

    /// <summary>Aligns <paramref name="left"/> with <paramref name="right"/>.</summary>
    public TokenAlignment Align(SentenceView left, SentenceView right)
    {
        var toRight = new int[left.Count];
        var toLeft = new int[right.Count];
        Array.Fill(toRight, -1);
        Array.Fill(toLeft, -1);
        if ((long)(left.Count + 1) * (right.Count + 1) <= MaxCells)
            AlignInOrder(left, right, toRight, toLeft);
        AlignMoved(left, right, toRight, toLeft);
        DropLoneFunctionWords(left, right, toRight, toLeft);
        return new(toRight, toLeft, Cover(left, right, toRight), Cover(right, left, toLeft));
    }

    /// <summary>How well two words answer each other: 0 for not at all, about 1 for the same content word.</summary>
    public static float Score(SentenceView left, int i, SentenceView right, int j)
    {
        var leftWord = left.Words[i];
        var rightWord = right.Words[j];
        if (leftWord.Number == rightWord.Number)
            return left.IsContent[i] || right.IsContent[j] ? 1f + (float)leftWord.Weight : 0.3f;
        if (left.Quantities[i] is { } leftQuantity && right.Quantities[j] is { } rightQuantity)
            return leftQuantity.Token == i && rightQuantity.Token == j && QuantityComparison.Agree(leftQuantity, rightQuantity) ? 1.5f : 0;
        if (left.Times[i] is { } leftTime && right.Times[j] is { } rightTime)
            return leftTime.Token == i && rightTime.Token == j && SameTime(leftTime, rightTime) ? 1.5f : 0;
        if (left.Entities[i] is { } leftEntity && right.Entities[j] is { } rightEntity)
        {
            return leftEntity == rightEntity && left.Mentions[i]!.HeadToken == i && right.Mentions[j]!.HeadToken == j ? 0.9f : 0;
        }

        if (!left.IsContent[i] || !right.IsContent[j])
            return 0;
        return WordRelations.Alike(leftWord, rightWord) switch
        {
            WordRelation.Synonym => 0.8f,
            WordRelation.Derivation => 0.8f,
            WordRelation.SameIdea => 0.6f,
            _ => 0,
        };
    }

    private static bool SameTime(TimeExpression left, TimeExpression right) =>
        left.Interval is { } leftInterval && right.Interval is { } rightInterval
            ? leftInterval == rightInterval
            : left.Timex == right.Timex;

    private void AlignInOrder(SentenceView left, SentenceView right, int[] toRight, int[] toLeft)
    {
        var width = right.Count + 1;
        var cells = (left.Count + 1) * width;
        if (best.Length < cells)
        {
            best = new float[cells];
            ending = new float[cells];
        }

        Array.Clear(best, 0, width);
        Array.Clear(ending, 0, width);
        for (var i = 1; i <= left.Count; i++)
        {
            best[i * width] = 0;
            ending[i * width] = 0;
            for (var j = 1; j < width; j++)
            {
                var cell = (i * width) + j;
                var score = Score(left, i - 1, right, j - 1);
                var end = 0f;
                if (score > 0)
                {
                    var before = cell - width - 1;
                    end = score + Math.Max(best[before], ending[before] > 0 ? ending[before] + Neighbour : 0);
                }

                ending[cell] = end;
                best[cell] = Math.Max(end, Math.Max(best[cell - 1], best[cell - width]));
            }
        }

        WalkBack(left.Count, right.Count, width, toRight, toLeft);
    }

    private void WalkBack(int i, int j, int width, int[] toRight, int[] toLeft)
    {
        while (i > 0 && j > 0)
        {
            var cell = (i * width) + j;
            if (ending[cell] > 0 && ending[cell] >= best[cell])
            {
                // Stay on the diagonal while the neighbour bonus paid for it.
                while (true)
                {
                    toRight[i - 1] = j - 1;
                    toLeft[j - 1] = i - 1;
                    i--;
                    j--;
                    var before = (i * width) + j;
                    if (i == 0 || j == 0 || ending[before] <= 0 || ending[before] + Neighbour <= best[before])
                        break;
                }
            }
            else if (best[cell - 1] >= best[cell - width])
            {
                j--;
            }
            else
            {
                i--;
            }
        }
    }

    private static void AlignMoved(SentenceView left, SentenceView right, int[] toRight, int[] toLeft)
    {
        Dictionary<int, List<int>>? open = null;
        for (var j = 0; j < right.Count; j++)
        {
            if (toLeft[j] >= 0 || !right.IsContent[j])
                continue;
            open ??= [];
            var key = right.Words[j].Number;
            if (!open.TryGetValue(key, out var list))
                open[key] = list = [];
            list.Add(j);
        }

        if (open is null)
            return;
        var small = (long)left.Count * open.Count <= MaxCells;
        for (var i = 0; i < left.Count; i++)
        {
            if (toRight[i] >= 0 || !left.IsContent[i])
                continue;
            var j = open.TryGetValue(left.Words[i].Number, out var same) && same.Count > 0 ? Nearest(same, toRight, i) : -1;
            if (j < 0 && small)
                j = Similar(left, i, right, toLeft);
            if (j < 0)
                continue;
            toRight[i] = j;
            toLeft[j] = i;
            if (open.TryGetValue(right.Words[j].Number, out var places))
                places.Remove(j);
        }
    }

    private static int Nearest(List<int> places, int[] toRight, int i)
    {
        var before = i > 0 ? toRight[i - 1] : -1;
        foreach (var place in places)
        {
            if (before >= 0 && place == before + 1)
                return place;
        }

        return places[0];
    }

    private static int Similar(SentenceView left, int i, SentenceView right, int[] toLeft)
    {
        var found = -1;
        var top = 0f;
        for (var j = 0; j < right.Count; j++)
        {
            if (toLeft[j] >= 0)
                continue;
            var score = Score(left, i, right, j);
            if (score <= top)
                continue;
            top = score;
            found = j;
        }

        return found;
    }

    // A function word far from every aligned content word says nothing about the order.
    private static void DropLoneFunctionWords(SentenceView left, SentenceView right, int[] toRight, int[] toLeft)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var j = toRight[i];
            if (j < 0 || left.IsContent[i] || left.Quantities[i] is not null)
                continue;
            var before = i > 0 && j > 0 && toRight[i - 1] == j - 1;
            var after = i + 1 < left.Count && j + 1 < right.Count && toRight[i + 1] == j + 1;
            var onEdge = (i == 0 && j == 0) || (i == left.Count - 1 && j == right.Count - 1);
            if (before || after || onEdge)
                continue;
            toRight[i] = -1;
            toLeft[j] = -1;
        }
    }

    private static bool[] Cover(SentenceView view, SentenceView other, int[] map)
    {
        var covered = new bool[view.Count];
        for (var i = 0; i < view.Count; i++)
        {
            if (map[i] < 0)
                continue;
            covered[i] = true;
            if (view.Mentions[i] is { } mention && view.Entities[i] == other.Entities[map[i]])
                covered.AsSpan(mention.FirstToken, Math.Min(mention.TokenCount, view.Count - mention.FirstToken)).Fill(true);
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (view.Quantities[i] is { } quantity && map[quantity.Token] >= 0
                && other.Quantities[map[quantity.Token]] is { } match && QuantityComparison.Agree(quantity, match))
            {
                covered[i] = true;
            }
        }

        return covered;
    }
}
