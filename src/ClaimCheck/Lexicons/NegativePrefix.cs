using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Opposites made by a prefix or ending: crewed and uncrewed, legalize and illegal, careful and careless.</summary>
internal static class NegativePrefix
{
    private static readonly string[] Prefixes = LexiconTable.OpenLexicon("negative-prefixes").Rows
        .Where(row => row[1] == "prefix").Select(row => row[0]).ToArray();

    private static readonly FrozenSet<string> Exceptions = LexiconTable.OpenLexicon("negative-prefixes").Rows
        .Where(row => row[1] == "exception").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

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
