using System.Collections.Immutable;
using ClaimCheck.Stories;

namespace ClaimCheck.Syntax;

/// <summary>
/// The seam at which another NLP library can stand in for the built-in English analyzer:
/// a passage in, its sentences with words, tags, lemmas and trees out.
/// Implementations are safe to call from several threads at once.
/// </summary>
public interface ITextAnalyzer
{
    /// <summary>
    /// Analyses the blocks of <paramref name="passage"/>. Spans point into the passage's document; sentences come in
    /// text order, do not overlap, do not cross blocks, and together cover every character of the blocks that is not white space.
    /// </summary>
    ImmutableArray<Sentence> Analyze(Passage passage);
}
