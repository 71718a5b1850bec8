using System.Collections.Immutable;
using ClaimCheck.Claims;

namespace ClaimCheck.Contradictions;

/// <summary>What a rule may look at, and where it puts its candidates. Lives for one rule and one story, on one thread.</summary>
public sealed class RuleContext
{
    private readonly List<Candidate> candidates = [];

    /// <summary>Opens the story to a rule.</summary>
    public RuleContext(StoryClaims story)
    {
        ArgumentNullException.ThrowIfNull(story);
        Story = story;
    }

    /// <summary>The story's claims, with entities, values and syntax beneath.</summary>
    public StoryClaims Story { get; }

    /// <summary>Proposes a finding.</summary>
    public void Propose(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        candidates.Add(candidate);
    }

    internal ImmutableArray<Candidate> TakeCandidates()
    {
        var taken = candidates.ToImmutableArray();
        candidates.Clear();
        return taken;
    }
}
