using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions;

/// <summary>Aligns the claims of a story, runs the rules, weighs and ranks what they propose. Immutable and thread-safe.</summary>
internal sealed class ContradictionFinder(
    ImmutableArray<IContradictionRule> rules, CandidateScorer? scorer = null, IInferenceModel? inference = null,
    OfficeTable? offices = null)
{
    /// <summary>The rules in the order in which they run.</summary>
    public ImmutableArray<IContradictionRule> Rules { get; } = rules;

    /// <summary>Compares the claims of <paramref name="story"/>.</summary>
    public ContradictionSet Find(StoryClaims story, CancellationToken cancellationToken = default)
    {
        var verdicts = new VerdictCollector(story);
        var runners = Run(story, verdicts, cancellationToken);
        var ranked = CandidateRanking.Rank(runners, scorer);
        return new(
            ranked.Contradictions,
            verdicts.Conclude(ranked.Contradictions),
            ranked.Score,
            [.. runners.Select(runner => runner.Note).OfType<string>()]);
    }

    /// <summary>What the rules propose for <paramref name="story"/>, before it is weighed.</summary>
    public IEnumerable<Proposal> Propose(StoryClaims story) =>
        from runner in Run(story, new VerdictCollector(story), CancellationToken.None)
        from candidate in runner.Candidates
        select new Proposal(runner.Rule.Description.Id, CandidateRanking.SeverityOf(runner.Rule.Description, candidate), candidate);

    private ImmutableArray<RuleRunner> Run(StoryClaims story, VerdictCollector verdicts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(story);
        cancellationToken.ThrowIfCancellationRequested();
        _ = inference;
        var runners = Rules.Select(rule => new RuleRunner(rule, story, offices)).ToImmutableArray();
        var views = new SentenceViewBuilder(WordRelations.Default).Build(story, cancellationToken);
        foreach (var pair in new SentenceAligner().Align(views, cancellationToken))
        {
            foreach (var runner in runners)
                runner.Examine(pair);
            foreach (var claims in ClaimAligner.Align(pair))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var runner in runners)
                    runner.Examine(claims);
                verdicts.Add(claims);
            }
        }

        foreach (var runner in runners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            runner.ExamineStory(cancellationToken);
        }

        return runners;
    }
}

/// <summary>All that the comparison of a story's claims gave.</summary>
/// <param name="Contradictions">Findings in rank order.</param>
/// <param name="Verdicts">What each other passage says of each claim.</param>
/// <param name="ConflictScore">Strongest evidence of conflict, 0 to 1, below the flagging threshold too.</param>
/// <param name="Notes">What could not be checked, one sentence each; empty when all was.</param>
public sealed record ContradictionSet(
    ImmutableArray<Contradiction> Contradictions,
    ImmutableArray<ClaimVerdict> Verdicts,
    double ConflictScore,
    ImmutableArray<string> Notes);

/// <summary>What a rule proposes, with its rule and severity.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Severity">Severity that a finding of it would have.</param>
/// <param name="Candidate">The candidate.</param>
internal sealed record Proposal(string Rule, Severity Severity, Candidate Candidate);
