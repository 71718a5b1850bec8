using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions;

/// <summary>Aligns the claims of a story, runs the rules, weighs and ranks what they propose. Immutable and thread-safe.</summary>
internal sealed class ContradictionFinder(
    ImmutableArray<IContradictionRule> rules, CandidateScorer? scorer = null, IInferenceModel? inference = null,
    OfficeTable? offices = null)
{
    /// <summary>The rules in the order in which they run.</summary>
    public ImmutableArray<IContradictionRule> Rules { get; } = rules;

    /// <summary>The same finder with another scorer.</summary>
    public ContradictionFinder With(CandidateScorer other) => new(Rules, other, inference, offices);

    /// <summary>Compares the claims of <paramref name="story"/>.</summary>
    public ContradictionSet Find(StoryClaims story, CancellationToken cancellationToken = default)
    {
        var verdicts = new VerdictCollector(story);
        var comparison = Compare(story, verdicts, cancellationToken);
        var ranked = CandidateRanking.Rank(comparison, scorer);
        return new(ranked.Contradictions, verdicts.Conclude(ranked.Contradictions), ranked.Score, comparison.Notes);
    }

    /// <summary>What the rules propose for <paramref name="story"/> and how far its passages bear each other out, before it is weighed.</summary>
    public StoryComparison Compare(StoryClaims story) => Compare(story, new VerdictCollector(story), CancellationToken.None);

    private StoryComparison Compare(StoryClaims story, VerdictCollector verdicts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(story);
        cancellationToken.ThrowIfCancellationRequested();
        var questions = inference is null ? null : new InferenceQuestions(inference);
        var views = new SentenceViewBuilder(WordRelations.Default).Build(story, cancellationToken);
        var events = new Lazy<ImmutableArray<StoryEventPair>>(() => StoryEventMatcher.Match(views));
        var runners = Rules.Select(rule => new RuleRunner(rule, story, offices, questions, events)).ToImmutableArray();
        var claimRunners = runners.Where(runner => runner.WantsClaimPairs).ToImmutableArray();
        var supports = new SupportCollector(views, questions);
        foreach (var pair in new SentenceAligner().Align(views, cancellationToken))
        {
            supports.Add(pair);
            foreach (var runner in runners)
                runner.Examine(pair);
            foreach (var claims in ClaimAligner.Align(pair))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var runner in claimRunners)
                    runner.Examine(claims);
                verdicts.Add(claims);
            }
        }

        foreach (var runner in runners)
        {
            cancellationToken.ThrowIfCancellationRequested();
            runner.ExamineStory(cancellationToken);
        }

        return Conclude(runners, supports, questions, cancellationToken);
    }

    private static StoryComparison Conclude(
        ImmutableArray<RuleRunner> runners, SupportCollector collector, InferenceQuestions? questions, CancellationToken cancellationToken)
    {
        var notes = runners.Select(runner => runner.Note).OfType<string>().ToImmutableArray();
        var supports = collector.Conclude();
        ImmutableArray<Proposal> proposals =
        [
            .. from runner in runners
               from candidate in runner.Candidates
               select new Proposal(runner.Rule.Description, candidate),
        ];
        if (questions is null)
            return new(proposals, supports, notes);
        try
        {
            var answers = questions.Answer(cancellationToken);
            return new([.. proposals.Select(proposal => proposal.With(answers))], collector.Conclude(answers), notes);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(proposals, supports, [.. notes, $"The inference model failed and was left out: {exception.Message}"]);
        }
    }
}

/// <summary>All that the comparison of a story's claims gave.</summary>
/// <param name="Contradictions">Findings in rank order.</param>
/// <param name="Verdicts">What each other passage says of each claim.</param>
/// <param name="ConflictScore">Probability that passages of the story are in conflict, 0 to 1, for ranking stories; below the flagging threshold too.</param>
/// <param name="Notes">What could not be checked, one sentence each; empty when all was.</param>
public sealed record ContradictionSet(
    ImmutableArray<Contradiction> Contradictions,
    ImmutableArray<ClaimVerdict> Verdicts,
    double ConflictScore,
    ImmutableArray<string> Notes);
