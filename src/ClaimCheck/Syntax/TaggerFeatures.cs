using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The features by which a word gets its tag: itself, its neighbours, the two tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>Most features that one word has.</summary>
    public const int Most = 96;

    /// <summary>Writes all features of word <paramref name="index"/> to <paramref name="target"/>; returns their number.</summary>
    public static int Extract(SyntaxWorkspace workspace, int index, Span<uint> target)
    {
        var at = index + SyntaxWorkspace.Margin;
        var count = ExtractOwn(workspace.Words[at], workspace.Hints[at], target);
        return count + ExtractOthers(workspace, index, target[count..]);
    }

    /// <summary>Writes the features that hang on a word alone to <paramref name="target"/>; returns their number.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hint">The set of its likely tags.</param>
    /// <param name="target">Where the features go.</param>
    public static int ExtractOwn(in WordFeatures word, uint hint, Span<uint> target)
    {
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
        features.Add(14, word.Flags, word.Suffix3);
        features.Add(40, word.Fine);
        features.Add(41, word.Medium);
        features.Add(52, word.Fine, word.Flags);
        features.Add(60, hint);
        return features.Count;
    }

    /// <summary>Writes the features of word <paramref name="index"/> that do not hang on it alone to <paramref name="target"/>; returns their number.</summary>
    /// <param name="workspace">The sentence, tagged up to the word before.</param>
    /// <param name="index">Which word.</param>
    /// <param name="target">Where the features go.</param>
    public static int ExtractOthers(SyntaxWorkspace workspace, int index, Span<uint> target)
    {
        var at = index + SyntaxWorkspace.Margin;
        var last = index > 0 ? workspace.TagClasses[index - 1] + 1u : 0;
        var beforeLast = index > 1 ? workspace.TagClasses[index - 2] + 1u : 0;
        ReadOnlySpan<WordFeatures> words = workspace.Words;
        ReadOnlySpan<uint> hints = workspace.Hints;
        ref readonly var word = ref words[at];
        ref readonly var left = ref words[at - 1];
        ref readonly var right = ref words[at + 1];
        ref readonly var left2 = ref words[at - 2];
        ref readonly var right2 = ref words[at + 2];
        var features = new FeatureList(target);
        features.Add(13, word.Flags, index == 0 ? 1u : 0, workspace.Casing);
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
        features.Add(42, left.Fine);
        features.Add(43, right.Fine);
        features.Add(44, left.Medium, word.Medium);
        features.Add(45, word.Medium, right.Medium);
        features.Add(46, last, word.Fine);
        features.Add(47, last, right.Fine);
        features.Add(48, last, word.Medium, right.Medium);
        features.Add(49, right2.Medium);
        features.Add(50, left2.Medium);
        features.Add(51, left.Medium, word.Medium, right.Medium);
        features.Add(61, hints[at], hints[at + 1]);
        features.Add(62, last, hints[at], hints[at + 1]);
        features.Add(63, last, hints[at + 1]);
        features.Add(64, hints[at + 1], hints[at + 2]);
        features.Add(65, word.Lower, hints[at + 1]);
        features.Add(66, word.Fine, hints[at + 1]);
        features.Add(67, word.Suffix3, hints[at + 1]);
        features.Add(68, last, hints[at + 1], hints[at + 2]);
        features.Add(70, word.Flags, hints[at], index == 0 ? 1u : 0);
        features.Add(71, word.Flags, left.Flags, right.Flags);
        features.Add(72, word.Fine, word.Flags, workspace.Casing);
        features.Add(73, word.Flags, hints[at - 1], left.Flags);
        features.Add(74, word.Suffix2, word.Flags, workspace.Casing);
        features.Add(75, hints[at - 1], hints[at + 1], word.Suffix2);
        return features.Count;
    }
}
