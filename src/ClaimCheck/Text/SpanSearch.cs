namespace ClaimCheck.Text;

/// <summary>Binary search among things that stand in text order.</summary>
internal static class SpanSearch
{
    /// <summary>Index of the first of <paramref name="ordered"/> that starts at or behind <paramref name="offset"/>; their number where none does.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> ordered, int offset, Func<T, int> startOf)
    {
        int low = 0, high = ordered.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(ordered[middle]) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Index of the last of <paramref name="ordered"/> that starts at or before <paramref name="offset"/>; 0 where none does.</summary>
    public static int LastAt<T>(ReadOnlySpan<T> ordered, int offset, Func<T, int> startOf) => Math.Max(0, FirstFrom(ordered, offset + 1, startOf) - 1);
}
