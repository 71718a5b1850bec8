using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The features by which a word that the lemmatiser does not know gets its script: its tags and its ends.</summary>
internal static class LemmaFeatures
{
    /// <summary>Key of a word with its tags in the table of known words.</summary>
    public static uint Key(in WordFeatures word, TagPair tags) => FeatureHash.Mix(word.Lower, TagKey(tags));

    /// <summary>Writes the features of a word to <paramref name="target"/>; returns their number.</summary>
    public static int Extract(in WordFeatures word, TagPair tags, Span<uint> target)
    {
        var tag = TagKey(tags);
        var features = new FeatureList(target);
        features.Add(0, tag);
        features.Add(1, tag, word.Suffix1);
        features.Add(2, tag, word.Suffix2);
        features.Add(3, tag, word.Suffix3);
        features.Add(4, tag, word.Suffix4);
        features.Add(5, tag, word.Suffix5);
        features.Add(6, tag, word.Flags);
        features.Add(7, tag, word.Shape);
        features.Add(8, tag, word.Prefix3);
        features.Add(9, tag, word.Prefix4, word.Suffix2);
        features.Add(10, word.Suffix3);
        features.Add(11, word.Suffix4);
        return features.Count;
    }

    private static uint TagKey(TagPair tags) => ((uint)tags.Tag * 64) + (uint)tags.Penn;
}
