using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The features by which a word gets its tag: itself, its neighbours, the two tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>Most features that one word has.</summary>
    public const int Most = 64;

    /// <summary>Writes the features of the word at <paramref name="at"/> of <paramref name="words"/>; returns their number.</summary>
    /// <param name="words">The words with the margins around them.</param>
    /// <param name="at">Place of the word in <paramref name="words"/>.</param>
    /// <param name="last">Tag class of the word before plus 1, or 0.</param>
    /// <param name="beforeLast">Tag class of the word before that plus 1, or 0.</param>
    /// <param name="target">Where the features go.</param>
    public static int Extract(ReadOnlySpan<WordFeatures> words, int at, uint last, uint beforeLast, Span<uint> target)
    {
        ref readonly var word = ref words[at];
        ref readonly var left = ref words[at - 1];
        ref readonly var right = ref words[at + 1];
        ref readonly var left2 = ref words[at - 2];
        ref readonly var right2 = ref words[at + 2];
        var features = new FeatureList(target);
        features.Add(0);
        features.Add(1, word.Form);
        features.Add(2, word.Lower);
        features.Add(3, word.Shape);
        features.Add(4, word.Prefix1);
        features.Add(5, word.Prefix2);
        features.Add(6, word.Prefix3);
        features.Add(7, word.Prefix4);
        features.Add(8, word.Suffix1);
        features.Add(9, word.Suffix2);
        features.Add(10, word.Suffix3);
        features.Add(11, word.Suffix4);
        features.Add(12, word.Suffix5);
        features.Add(13, word.Flags, left.Flags == 0 ? 0u : 1u);
        features.Add(14, word.Flags, word.Suffix3);
        features.Add(15, left.Lower);
        features.Add(16, left.Suffix3);
        features.Add(17, left2.Lower);
        features.Add(18, right.Lower);
        features.Add(19, right.Suffix3);
        features.Add(20, right2.Lower);
        features.Add(21, right.Shape, word.Shape);
        features.Add(22, last);
        features.Add(23, last, beforeLast);
        features.Add(24, last, word.Lower);
        features.Add(25, last, right.Lower);
        features.Add(26, last, word.Suffix3);
        features.Add(27, left.Lower, word.Lower);
        features.Add(28, word.Lower, right.Lower);
        features.Add(29, left.Lower, right.Lower);
        features.Add(30, right.Suffix2, word.Suffix2, last);
        features.Add(31, right2.Suffix3);
        features.Add(32, last, beforeLast, word.Lower);
        features.Add(33, right.Lower, right2.Lower);
        features.Add(34, right.Shape);
        features.Add(35, left.Shape, word.Shape);
        return features.Count;
    }
}
