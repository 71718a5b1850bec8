namespace ClaimCheck.Contradictions;

/// <summary>
/// A rule that looks at one facet of a story and proposes candidates; a scorer weighs them afterwards.
/// Implement one of <see cref="IPairRule"/>, <see cref="IClaimRule"/> and <see cref="IStoryRule"/>.
/// Rules hold no state of a story and are safe to call from several threads at once.
/// </summary>
public interface IContradictionRule
{
    /// <summary>Id, sentence, severity and examples.</summary>
    RuleDescription Description { get; }
}

/// <summary>A rule over two aligned claims.</summary>
public interface IPairRule : IContradictionRule
{
    /// <summary>Proposes what is in conflict between the two claims of <paramref name="pair"/>.</summary>
    void Examine(ClaimPair pair, RuleContext context);
}

/// <summary>A rule over one claim.</summary>
public interface IClaimRule : IContradictionRule
{
    /// <summary>Proposes what is wrong inside <paramref name="claim"/>.</summary>
    void Examine(Claims.Claim claim, RuleContext context);
}

/// <summary>A rule over the whole story: names, titles, quotations, totals.</summary>
public interface IStoryRule : IContradictionRule
{
    /// <summary>Proposes what is in conflict in the story of <paramref name="context"/>.</summary>
    void Examine(RuleContext context);
}
