using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// Remembers, for words lately seen, the tagger's sums over the features that hang on the word alone. Used by one thread
/// at a time; what it holds never changes a result.
/// </summary>
internal sealed class WordScores
{
    private const int Size = 1 << 10;
    private readonly WordFeatures[] words = new WordFeatures[Size];
    private readonly uint[] features = new uint[TaggerFeatures.Most];
    private object? owner;
    private int[] scores = [];

    /// <summary>The sums for <paramref name="word"/>, remembered or reckoned by <paramref name="scorer"/>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hint">The set of its likely tags.</param>
    /// <param name="scorer">Scores the tags; the sums of another one are forgotten.</param>
    public ReadOnlySpan<int> Find(in WordFeatures word, uint hint, IFeatureScorer scorer)
    {
        var width = SparseModel.PaddedLength(scorer.ClassCount);
        if (owner != scorer)
        {
            owner = scorer;
            scores = new int[Size * width];
            Array.Clear(words);
        }

        var slot = (int)(word.Form & (Size - 1));
        var sums = scores.AsSpan(slot * width, width);
        if (words[slot].Form == word.Form && words[slot] == word)
            return sums;
        words[slot] = word;
        scorer.Score(features.AsSpan(0, TaggerFeatures.ExtractOwn(word, hint, features)), sums);
        return sums;
    }
}
