using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions;

/// <summary>Aligns the claims of a story, runs the rules, weighs and ranks what they propose. Immutable and thread-safe.</summary>
internal sealed class ContradictionFinder(ImmutableArray<IContradictionRule> rules, IInferenceModel? inference = null)
{
    /// <summary>The rules in the order in which they run.</summary>
    public ImmutableArray<IContradictionRule> Rules { get; } = rules;

    /// <summary>Compares the claims of <paramref name="story"/>.</summary>
    public ContradictionSet Find(StoryClaims story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        cancellationToken.ThrowIfCancellationRequested();
        _ = inference;
        var runners = Rules.Select(rule => new RuleRunner(rule, story)).ToImmutableArray();
        var verdicts = new VerdictCollector(story);
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

        var ranked = CandidateRanking.Rank(runners);
        return new(
            ranked.Contradictions,
            verdicts.Conclude(ranked.Contradictions),
            ranked.Score,
            [.. runners.Select(runner => runner.Note).OfType<string>()]);
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
