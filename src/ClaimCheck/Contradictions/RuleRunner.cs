using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions;

/// <summary>Runs one rule over a story and keeps what it proposes; a rule that throws is switched off and becomes a note.</summary>
internal sealed class RuleRunner(IContradictionRule rule, StoryClaims story, OfficeTable? offices = null, InferenceQuestions? questions = null,
    Lazy<ImmutableArray<StoryEventPair>>? events = null)
{
    private readonly RuleContext context = new(story, offices, events);
    private readonly List<Candidate> candidates = [];
    private readonly ISentencePairRule? sentencePairRule = rule as ISentencePairRule;
    private readonly IPairRule? claimPairRule = rule as IPairRule;

    /// <summary>The rule.</summary>
    public IContradictionRule Rule { get; } = rule;

    /// <summary>What it has proposed so far.</summary>
    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>Why the rule could not be run to its end, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether the rule looks at pairs of claims.</summary>
    public bool WantsClaimPairs => claimPairRule is not null;

    /// <summary>Shows the rule two aligned sentences.</summary>
    public void Examine(SentencePair pair)
    {
        if (Note is not null || sentencePairRule is null)
            return;
        try
        {
            sentencePairRule.Examine(pair, context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SwitchOff(exception);
        }

        Take(pair);
    }

    /// <summary>Shows the rule two aligned claims.</summary>
    public void Examine(ClaimPair pair)
    {
        if (Note is not null || claimPairRule is null)
            return;
        try
        {
            claimPairRule.Examine(pair, context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SwitchOff(exception);
        }

        Take(pair.Sentences);
    }

    /// <summary>Shows the rule every claim and the whole story.</summary>
    public void ExamineStory(CancellationToken cancellationToken)
    {
        try
        {
            if (Note is null && Rule is IClaimRule claimRule)
                ExamineClaims(claimRule, cancellationToken);
            if (Note is null && Rule is IStoryRule storyRule)
                storyRule.Examine(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SwitchOff(exception);
        }

        Take();
    }

    private void ExamineClaims(IClaimRule claimRule, CancellationToken cancellationToken)
    {
        foreach (var claim in story.Claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            claimRule.Examine(claim, context);
        }
    }

    private void SwitchOff(Exception exception) =>
        Note = $"The rule '{Rule.Description.Id}' failed and was not run to its end: {exception.Message}";

    private void Take(SentencePair? sentences = null)
    {
        if (!context.HasCandidates)
            return;
        foreach (var candidate in context.TakeCandidates())
        {
            var weighed = sentences is { StandSideBySide: true } ? candidate with { StandsSideBySide = true } : candidate;
            var asks = questions is not null && sentences is not null && candidate.Features is not null;
            candidates.Add(asks ? weighed with { Question = questions!.Ask(sentences!.Left, sentences.Right) } : weighed);
        }
    }
}
