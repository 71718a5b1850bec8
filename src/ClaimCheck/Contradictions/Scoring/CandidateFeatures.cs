namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// What the scorer is told of a candidate besides its rule and strength. Every value is finite and most lie between 0 and 1;
/// what a rule does not know stays 0. No value may reward that two passages differ in few words: the size of a change
/// says nothing of its harm.
/// </summary>
internal sealed record CandidateFeatures
{
    /// <summary>Number of values in <see cref="CopyTo"/>.</summary>
    public const int Count = 24;

    /// <summary>How much the two sentences or claims share, weighted by rarity, 0 to 1.</summary>
    public double Similarity { get; init; }

    /// <summary>Share of the left sentence's content words that have a partner, 0 to 1.</summary>
    public double AlignedLeft { get; init; }

    /// <summary>Share of the right sentence's content words that have a partner, 0 to 1.</summary>
    public double AlignedRight { get; init; }

    /// <summary>How far the best partner of the sentence stands above the second best, 0 to 1.</summary>
    public double Margin { get; init; }

    /// <summary>Whether both sides are about one entity (1), about the same words (0.5) or neither (0).</summary>
    public double SameSubject { get; init; }

    /// <summary>Whether the acts are the same lemma (1), synonyms (0.7), act and event noun (0.5) or neither (0).</summary>
    public double SameAct { get; init; }

    /// <summary>Whether the words in conflict stand in one slot: same aligned head and relation (1), same neighbours (0.5).</summary>
    public double SameSlot { get; init; }

    /// <summary>Whether the difference is of a closed kind: number, name, date, antonym, negation.</summary>
    public bool IsTyped { get; init; }

    /// <summary>How rare the words in conflict are, 0 to 1; the mean of both sides.</summary>
    public double Rarity { get; init; }

    /// <summary>How close the words in conflict are by word vectors or clusters, 0 to 1.</summary>
    public double Relatedness { get; init; }

    /// <summary>Whether a lexicon calls the words in conflict exclusive (antonyms, members of one class).</summary>
    public double Exclusive { get; init; }

    /// <summary>Relative distance of two numbers, 0 to 1.</summary>
    public double ValueDistance { get; init; }

    /// <summary>Whether one of two numbers or times is hedged or vague.</summary>
    public bool IsHedged { get; init; }

    /// <summary>Whether the left value also stands elsewhere in the right passage, or the other way round.</summary>
    public bool OtherSideHasValue { get; init; }

    /// <summary>Whether the two sides are told by different voices.</summary>
    public bool DifferentVoices { get; init; }

    /// <summary>Whether one side at least is attributed.</summary>
    public bool IsAttributed { get; init; }

    /// <summary>Whether modality or tense differ between the sides.</summary>
    public bool DifferentModality { get; init; }

    /// <summary>Whether one side is a headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether both sides stand in one passage.</summary>
    public bool IsWithinPassage { get; init; }

    /// <summary>Whether both times of the sides are known and can be one time (1), cannot (-1), or are not both known (0).</summary>
    public double SameTime { get; init; }

    /// <summary>Probability of contradiction by the user's inference model; 0 without one.</summary>
    public double InferredContradiction { get; init; }

    /// <summary>Probability of entailment by the user's inference model; 0 without one.</summary>
    public double InferredEntailment { get; init; }

    /// <summary>Whether an inference model was asked.</summary>
    public bool HasInference { get; init; }

    /// <summary>How sure the stages beneath are of the entities, claims or values concerned, 0 to 1.</summary>
    public double Certainty { get; init; } = 1;

    /// <summary>Writes the values in a fixed order, <see cref="Count"/> of them.</summary>
    public void CopyTo(Span<float> target)
    {
        ReadOnlySpan<double> values =
        [
            Similarity, AlignedLeft, AlignedRight, Margin, SameSubject, SameAct, SameSlot, Flag(IsTyped), Rarity, Relatedness,
            Exclusive, ValueDistance, Flag(IsHedged), Flag(OtherSideHasValue), Flag(DifferentVoices), Flag(IsAttributed),
            Flag(DifferentModality), Flag(IsHeadline), Flag(IsWithinPassage), SameTime, InferredContradiction,
            InferredEntailment, Flag(HasInference), Certainty,
        ];
        for (var i = 0; i < Count; i++)
            target[i] = (float)values[i];
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
