using System.Numerics;

namespace ClaimCheck.Learning;

/// <summary>
/// Hashes features to 32-bit keys without allocating. With the half a million features of a frozen model an unseen
/// feature meets a foreign key once in ten thousand times, which costs less than longer keys would.
/// </summary>
internal static class FeatureHash
{
    private const uint Golden = 0x9E3779B1;

    /// <summary>Start value of the features of one template; templates of one model have numbers of their own.</summary>
    public static uint Template(int number) => Mix(Golden, (uint)number + 1);

    /// <summary>Key of <paramref name="text"/>, case kept.</summary>
    public static uint Text(ReadOnlySpan<char> text)
    {
        var hash = Golden ^ (uint)text.Length;
        foreach (var c in text)
            hash = Step(hash, c);
        return Finish(hash);
    }

    /// <summary>Key of <paramref name="text"/> in lower case, equal to <see cref="Text"/> of the lower-cased text.</summary>
    public static uint LowerText(ReadOnlySpan<char> text)
    {
        var hash = Golden ^ (uint)text.Length;
        foreach (var c in text)
            hash = Step(hash, char.ToLowerInvariant(c));
        return Finish(hash);
    }

    /// <summary>One character more on a running hash; end with <see cref="Finish"/>.</summary>
    public static uint Step(uint hash, char c) => (BitOperations.RotateLeft(hash, 5) ^ c) * Golden;

    /// <summary>Folds <paramref name="value"/> into <paramref name="hash"/>.</summary>
    public static uint Mix(uint hash, uint value)
    {
        hash ^= value * 0xCC9E2D51;
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    /// <summary>Folds two values into <paramref name="hash"/>.</summary>
    public static uint Mix(uint hash, uint first, uint second) => Mix(Mix(hash, first), second);

    /// <summary>Folds three values into <paramref name="hash"/>.</summary>
    public static uint Mix(uint hash, uint first, uint second, uint third) => Mix(Mix(Mix(hash, first), second), third);

    /// <summary>Spreads the last bits of a running hash over all of it.</summary>
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
