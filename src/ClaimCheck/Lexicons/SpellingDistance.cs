namespace ClaimCheck.Lexicons;

/// <summary>How far two spellings are apart: letters added, left out, changed or swapped with their neighbour.</summary>
internal static class SpellingDistance
{
    /// <summary>Whether <paramref name="left"/> becomes <paramref name="right"/> by at most <paramref name="limit"/> such changes, case aside.</summary>
    public static bool Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit) =>
        Math.Abs(left.Length - right.Length) <= limit && Of(left, right) <= limit;

    /// <summary>Number of changes, case aside; words over 64 letters count as wholly different.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > 64 || right.Length > 64)
            return Math.Max(left.Length, right.Length);
        Span<int> older = stackalloc int[right.Length + 1];
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            before[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(before[j] + 1, row[j - 1] + 1), before[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 2]) && char.ToLowerInvariant(left[i - 2]) == char.ToLowerInvariant(right[j - 1]))
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
            }

            before.CopyTo(older);
            row.CopyTo(before);
        }

        return before[right.Length];
    }
}
