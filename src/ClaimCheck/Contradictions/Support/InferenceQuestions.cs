using System.Collections.Immutable;
using ClaimCheck.Contradictions.Alignment;

namespace ClaimCheck.Contradictions.Support;

/// <summary>Gathers what a user's inference model is to be asked, each question once, and asks it in batches of one size.</summary>
internal sealed class InferenceQuestions(IInferenceModel model)
{
    private const int BatchSize = 64;

    private readonly List<(string Premise, string Hypothesis)> texts = [];
    private readonly Dictionary<(int Premise, int Hypothesis), int> numbers = [];

    /// <summary>Notes down whether <paramref name="hypothesis"/> follows from <paramref name="premise"/>; returns the number of the question.</summary>
    public int Ask(SentenceView premise, SentenceView hypothesis)
    {
        if (numbers.TryGetValue((premise.Id, hypothesis.Id), out var number))
            return number;
        number = texts.Count;
        numbers[(premise.Id, hypothesis.Id)] = number;
        texts.Add((Text(premise), Text(hypothesis)));
        return number;
    }

    /// <summary>The answers in order of the questions.</summary>
    /// <exception cref="InvalidOperationException">The model gave more or fewer answers than it was asked for.</exception>
    public ImmutableArray<InferenceScore> Answer(CancellationToken cancellationToken)
    {
        var answers = ImmutableArray.CreateBuilder<InferenceScore>(texts.Count);
        foreach (var batch in texts.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scores = model.Infer(batch, cancellationToken);
            if (scores.Length != batch.Length)
                throw new InvalidOperationException(FormattableString.Invariant($"it gave {scores.Length} answers to {batch.Length} questions"));
            answers.AddRange(scores);
        }

        return answers.ToImmutable();
    }

    private static string Text(SentenceView view) => view.Passage.Document.Source.Quote(view.Sentence.Span);
}
