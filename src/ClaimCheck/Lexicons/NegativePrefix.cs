using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Opposites made by a prefix or ending: crewed and uncrewed, legalize and illegal, careful and careless, pro-war and anti-war.</summary>
internal static class NegativePrefix
{
    private const string Against = "against ";
    private const int LeastRest = 3;

    private static readonly string[] Prefixes = LexiconTable.OpenLexicon("negative-prefixes").Rows
        .Where(row => row[1] == "prefix").Select(row => row[0]).ToArray();

    private static readonly FrozenSet<string> Exceptions = LexiconTable.OpenLexicon("negative-prefixes").Rows
        .Where(row => row[1] == "exception").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string First, string Second)[] Opposed = [.. LexiconTable.OpenLexicon("negative-prefixes").Rows
        .Where(row => row[1].StartsWith(Against, StringComparison.Ordinal)).Select(row => (row[0], row[1][Against.Length..]))];

    /// <summary>Whether two words are one but for two prefixes that say the opposite: "pro-government", "anti-government".</summary>
    public static bool AreOpposite(string left, string right)
    {
        foreach (var (first, second) in Opposed)
        {
            if (IsOne(left, first, right, second) || IsOne(left, second, right, first))
                return true;
        }

        return false;
    }

    private static bool IsOne(string left, string leftPrefix, string right, string rightPrefix) =>
        left.Length - leftPrefix.Length >= LeastRest && left.StartsWith(leftPrefix, StringComparison.Ordinal) && right.StartsWith(rightPrefix, StringComparison.Ordinal)
        && left.AsSpan(leftPrefix.Length).SequenceEqual(right.AsSpan(rightPrefix.Length));

    /// <summary>Whether <paramref name="denied"/> is <paramref name="word"/> with a negative prefix, endings of one or two letters aside.</summary>
    public static bool Denies(string denied, string word)
    {
        if (word.Length < 4)
            return false;
        foreach (var prefix in Prefixes)
        {
            if (denied.Length - prefix.Length >= 4 && denied.StartsWith(prefix, StringComparison.Ordinal) && Continues(denied.AsSpan(prefix.Length), word))
                return !Exceptions.Contains(denied);
        }

        return denied.EndsWith("less", StringComparison.Ordinal) && word.EndsWith("ful", StringComparison.Ordinal)
            && denied.AsSpan(0, denied.Length - 4).SequenceEqual(word.AsSpan(0, word.Length - 3)) && !Exceptions.Contains(denied);
    }

    private static bool Continues(ReadOnlySpan<char> rest, string word)
    {
        if (rest.SequenceEqual(word))
            return true;
        var shorter = Math.Min(rest.Length, word.Length);
        var shared = rest[..shorter].CommonPrefixLength(word);
        return shared >= 5 && shared >= shorter - 1 && Math.Abs(rest.Length - word.Length) <= 3;
    }
}
