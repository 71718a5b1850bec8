using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions;

/// <summary>Runs one rule over a story and keeps what it proposes; a rule that throws is switched off and becomes a note.</summary>
internal sealed class RuleRunner(IContradictionRule rule, StoryClaims story, OfficeTable? offices = null, InferenceQuestions? questions = null)
{
    private readonly RuleContext context = new(story, offices);
    private readonly List<Candidate> candidates = [];

    /// <summary>The rule.</summary>
    public IContradictionRule Rule { get; } = rule;

    /// <summary>What it has proposed so far.</summary>
    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>Why the rule could not be run to its end, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Shows the rule two aligned sentences.</summary>
    public void Examine(SentencePair pair)
    {
        if (Note is null && Rule is ISentencePairRule pairRule)
            Run(() => pairRule.Examine(pair, context), pair);
    }

    /// <summary>Shows the rule two aligned claims.</summary>
    public void Examine(ClaimPair pair)
    {
        if (Note is null && Rule is IPairRule pairRule)
            Run(() => pairRule.Examine(pair, context), pair.Sentences);
    }

    /// <summary>Shows the rule every claim and the whole story.</summary>
    public void ExamineStory(CancellationToken cancellationToken)
    {
        if (Rule is IClaimRule claimRule)
        {
            foreach (var claim in story.Claims)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Note is null)
                    Run(() => claimRule.Examine(claim, context));
            }
        }

        if (Note is null && Rule is IStoryRule storyRule)
            Run(() => storyRule.Examine(context));
    }

    private void Run(Action examine, SentencePair? sentences = null)
    {
        try
        {
            examine();
            Take(sentences);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Note = $"The rule '{Rule.Description.Id}' failed and was not run to its end: {exception.Message}";
            Take(sentences);
        }
    }

    private void Take(SentencePair? sentences)
    {
        foreach (var candidate in context.TakeCandidates())
        {
            var asks = questions is not null && sentences is not null && candidate.Features is not null;
            candidates.Add(asks ? candidate with { Question = questions!.Ask(sentences!.Left, sentences.Right) } : candidate);
        }
    }
}
