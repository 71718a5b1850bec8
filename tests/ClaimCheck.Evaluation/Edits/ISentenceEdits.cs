using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>Makes changes of some kinds to one place of a sentence.</summary>
internal interface ISentenceEdits
{
    /// <summary>Every change of these kinds to <paramref name="sentence"/>; spans point into its text. The same sentence gives the same changes.</summary>
    IEnumerable<SentenceEdit> Edits(GoldSentence sentence);
}
