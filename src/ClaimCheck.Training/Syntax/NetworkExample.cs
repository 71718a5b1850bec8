using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Syntax;

/// <summary>One sentence for the parser's network to learn from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Tags">Their tags as a tagger would give them.</param>
/// <param name="RightTags">Their right tags, as numbers of pairs; -1 for a pair that is too rare.</param>
/// <param name="Heads">Right heads; the root is the word behind the last.</param>
/// <param name="Labels">Right relations, as classes of the parser plus 1.</param>
internal sealed record NetworkExample(WordFeatures[] Words, TagPair[] Tags, int[] RightTags, int[] Heads, byte[] Labels);
