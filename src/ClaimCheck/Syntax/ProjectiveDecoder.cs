namespace ClaimCheck.Syntax;

/// <summary>
/// Finds the best tree without crossing arcs and with one root (Eisner 1996). Where every word's best head makes such
/// a tree already, which is usual, it is taken at once. Reused from sentence to sentence, by one thread at a time.
/// </summary>
internal sealed class ProjectiveDecoder
{
    private readonly Stack<(int First, int Last, bool IsComplete, bool ToRight)> open = [];
    private float[] leftComplete = [];
    private float[] rightComplete = [];
    private float[] leftOpen = [];
    private float[] rightOpen = [];
    private int[] leftCut = [];
    private int[] rightCut = [];
    private int[] openCut = [];
    private int[] marks = [];
    private int size;

    /// <summary>Writes the heads of the best tree; the root is <paramref name="count"/>.</summary>
    /// <param name="scores">For each word the score of each head, the root behind the last word.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="width">Numbers from row to row of <paramref name="scores"/>.</param>
    /// <param name="heads">Where the heads go.</param>
    public void Decode(ReadOnlySpan<float> scores, int count, int width, Span<int> heads)
    {
        for (var i = 0; i < count; i++)
        {
            var best = i == 0 ? count : 0;
            for (var j = 0; j <= count; j++)
            {
                if (j != i && scores[(i * width) + j] > scores[(i * width) + best])
                    best = j;
            }

            heads[i] = best;
        }

        if (!IsProjectiveTree(heads[..count]))
            Search(scores, count, width, heads);
    }

    /// <summary>Whether there is one root and no arcs cross or run in a circle.</summary>
    internal bool IsProjectiveTree(ReadOnlySpan<int> heads)
    {
        var count = heads.Length;
        if (marks.Length < count)
            marks = new int[Math.Max(64, count * 2)];
        var roots = 0;
        foreach (var head in heads)
            roots += head == count ? 1 : 0;
        if (roots != 1)
            return false;
        for (var i = 0; i < count; i++)
        {
            var head = heads[i];
            if (head == count)
                continue;
            int first = Math.Min(i, head), last = Math.Max(i, head);
            for (var between = first + 1; between < last; between++)
            {
                var other = heads[between];
                if (other < first || other > last)
                    return false;
            }
        }

        return HasNoCircle(heads);
    }

    private bool HasNoCircle(ReadOnlySpan<int> heads)
    {
        Array.Clear(marks, 0, heads.Length);
        for (var i = 0; i < heads.Length; i++)
        {
            var up = i;
            while (up < heads.Length && marks[up] == 0)
            {
                marks[up] = i + 1;
                up = heads[up];
            }

            if (up < heads.Length && marks[up] == i + 1)
                return false;
        }

        return true;
    }

    private void Search(ReadOnlySpan<float> scores, int count, int width, Span<int> heads)
    {
        Begin(count);
        for (var length = 1; length < count; length++)
        {
            for (var first = 0; first + length < count; first++)
                Fill(scores, width, first, first + length);
        }

        var root = 0;
        for (var i = 1; i < count; i++)
        {
            if (RootScore(scores, i, count, width) > RootScore(scores, root, count, width))
                root = i;
        }

        heads[root] = count;
        open.Push((0, root, true, false));
        open.Push((root, count - 1, true, true));
        while (open.TryPop(out var span))
            Follow(span.First, span.Last, span.IsComplete, span.ToRight, heads);
    }

    private void Begin(int count)
    {
        size = count;
        if (leftComplete.Length < count * count)
        {
            var length = count * count;
            leftComplete = new float[length];
            rightComplete = new float[length];
            leftOpen = new float[length];
            rightOpen = new float[length];
            leftCut = new int[length];
            rightCut = new int[length];
            openCut = new int[length];
        }

        for (var i = 0; i < count; i++)
            leftComplete[(i * size) + i] = rightComplete[(i * size) + i] = 0;
    }

    private float RootScore(ReadOnlySpan<float> scores, int root, int count, int width) =>
        scores[(root * width) + count] + leftComplete[(root * size) + 0] + rightComplete[(root * size) + count - 1];

    /// <summary>
    /// The best of everything between two words. Right spans lie at first, last; left ones at last, first, so that
    /// both are walked along rows.
    /// </summary>
    private void Fill(ReadOnlySpan<float> scores, int width, int first, int last)
    {
        var right = rightComplete.AsSpan(first * size);
        var left = leftComplete.AsSpan(last * size);
        int cut = first;
        var best = float.NegativeInfinity;
        for (var k = first; k < last; k++)
        {
            var score = right[k] + left[k + 1];
            if (score > best)
                (best, cut) = (score, k);
        }

        var at = (first * size) + last;
        var turned = (last * size) + first;
        openCut[at] = cut;
        rightOpen[at] = best + scores[(last * width) + first];
        leftOpen[turned] = best + scores[(first * width) + last];
        best = float.NegativeInfinity;
        for (var k = first + 1; k <= last; k++)
        {
            var score = rightOpen[(first * size) + k] + rightComplete[(k * size) + last];
            if (score > best)
                (best, cut) = (score, k);
        }

        (rightComplete[at], rightCut[at]) = (best, cut);
        best = float.NegativeInfinity;
        for (var k = first; k < last; k++)
        {
            var score = leftComplete[(k * size) + first] + leftOpen[(last * size) + k];
            if (score > best)
                (best, cut) = (score, k);
        }

        (leftComplete[turned], leftCut[turned]) = (best, cut);
    }

    private void Follow(int first, int last, bool isComplete, bool toRight, Span<int> heads)
    {
        if (first == last)
            return;
        if (!isComplete)
        {
            if (toRight)
                heads[last] = first;
            else
                heads[first] = last;
            var cut = openCut[(first * size) + last];
            open.Push((first, cut, true, true));
            open.Push((cut + 1, last, true, false));
        }
        else if (toRight)
        {
            var cut = rightCut[(first * size) + last];
            open.Push((first, cut, false, true));
            open.Push((cut, last, true, true));
        }
        else
        {
            var cut = leftCut[(last * size) + first];
            open.Push((first, cut, true, false));
            open.Push((cut, last, false, false));
        }
    }
}
