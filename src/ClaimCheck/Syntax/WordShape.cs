using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The pattern of a word: what kinds of characters follow each other.</summary>
internal static class WordShape
{
    /// <summary>Key of the pattern, runs of one kind shortened to two: "McDonald's" is XxXxx'x.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        var last = '\0';
        var run = 0;
        foreach (var c in word)
        {
            var kind = Kind(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
                hash = FeatureHash.Step(hash, kind);
        }

        return FeatureHash.Finish(hash);
    }

    /// <summary>Bits: 1 first letter capital, 2 all letters capital, 4 a digit, 8 a hyphen, 16 no letter at all.</summary>
    public static uint Flags(ReadOnlySpan<char> word)
    {
        bool small = false, capital = false, digit = false, hyphen = false;
        foreach (var c in word)
        {
            switch (Kind(c))
            {
                case 'x': small = true; break;
                case 'X': capital = true; break;
                case 'd': digit = true; break;
                case '-': hyphen = true; break;
                default: break;
            }
        }

        var first = word.Length > 0 && Kind(word[0]) == 'X';
        return (first ? 1u : 0) | (capital && !small ? 2u : 0) | (digit ? 4u : 0) | (hyphen ? 8u : 0) | (capital || small ? 0 : 16u);
    }

    private static char Kind(char c)
    {
        if (char.IsAsciiLetterLower(c))
            return 'x';
        if (char.IsAsciiLetterUpper(c))
            return 'X';
        if (char.IsDigit(c))
            return 'd';
        if (c < 128)
            return c;
        if (char.IsUpper(c))
            return 'X';
        return char.IsLetter(c) ? 'x' : 'o';
    }
}
