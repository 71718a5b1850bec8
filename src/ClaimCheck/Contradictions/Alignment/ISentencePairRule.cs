namespace ClaimCheck.Contradictions.Alignment;

/// <summary>A rule over two aligned sentences; it sees the words where no claim could be read off.</summary>
internal interface ISentencePairRule : IContradictionRule
{
    /// <summary>Proposes what is in conflict between the two sentences of <paramref name="pair"/>.</summary>
    void Examine(SentencePair pair, RuleContext context);
}
