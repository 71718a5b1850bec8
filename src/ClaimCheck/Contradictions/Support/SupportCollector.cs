using System.Collections.Immutable;
using ClaimCheck.Contradictions.Alignment;

namespace ClaimCheck.Contradictions.Support;

/// <summary>
/// Gathers, for each two passages that can be compared, what the longer one says of the sentences of the shorter one. Takes the
/// pairs of sentences in the order in which <see cref="SentenceAligner"/> gives them and keeps no pair, so the cost is
/// linear in them.
/// </summary>
internal sealed class SupportCollector
{
    private readonly ImmutableArray<SentenceView> views;
    private readonly Dictionary<string, PassageWords> passages = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Sentence, int Other), (SentenceSupport Support, PassageWords Other)> open = [];
    private readonly SortedDictionary<(int Shorter, int Longer), PassageSupport> supports = [];
    private readonly List<((int Shorter, int Longer) Key, int Question)> asked = [];
    private readonly InferenceQuestions? questions;
    private PassageWords? current;

    /// <summary>Opens the sentences of a story.</summary>
    /// <param name="views">The sentences in reading order.</param>
    /// <param name="questions">Where questions to an inference model are noted down, or null.</param>
    public SupportCollector(ImmutableArray<SentenceView> views, InferenceQuestions? questions = null)
    {
        this.views = views;
        this.questions = questions;
        foreach (var view in views)
        {
            if (!passages.TryGetValue(view.Passage.Id, out var words))
                passages[view.Passage.Id] = words = new PassageWords(view.Passage, passages.Count);
            words.Add(view);
        }
    }

    /// <summary>Takes in two aligned sentences.</summary>
    public void Add(SentencePair pair)
    {
        if (pair.SamePassage)
            return;
        var (left, right) = (passages[pair.Left.Passage.Id], passages[pair.Right.Passage.Id]);
        if (right != current)
        {
            Close();
            current = right;
        }

        if (IsShorter(right, left))
            Open(pair.Right, left).Add(new PairSide(pair, isLeft: false));
        else
            Open(pair.Left, right).Add(new PairSide(pair, isLeft: true));
    }

    /// <summary>The supports in order of the passages, without what an inference model says.</summary>
    public ImmutableArray<PassageSupport> Conclude()
    {
        if (passages.Count == 2)
            OpenAll();
        Close();
        return [.. supports.Values];
    }

    /// <summary>The supports with the answers to the questions that were noted down.</summary>
    public ImmutableArray<PassageSupport> Conclude(ImmutableArray<InferenceScore> answers)
    {
        Conclude();
        foreach (var (key, question) in asked)
        {
            var known = supports[key];
            supports[key] = known with { Evidence = known.Evidence.With(new() { Inferred = answers[question].Contradiction }) };
        }

        return [.. supports.Values];
    }

    // Of two passages every sentence counts, also one that nothing in the other answers.
    private void OpenAll()
    {
        var (first, last) = (passages[views[0].Passage.Id], passages[views[^1].Passage.Id]);
        var (shorter, longer) = IsShorter(last, first) ? (last, first) : (first, last);
        foreach (var view in views)
        {
            if (view.Passage == shorter.Passage)
                Open(view, longer);
        }
    }

    private static bool IsShorter(PassageWords later, PassageWords earlier) => later.TotalWeight <= earlier.TotalWeight;

    private SentenceSupport Open(SentenceView view, PassageWords other)
    {
        if (!open.TryGetValue((view.Id, other.Order), out var known))
            open[(view.Id, other.Order)] = known = (new SentenceSupport(view, other), other);
        return known.Support;
    }

    private void Close()
    {
        foreach (var ((sentence, _), (support, other)) in open)
        {
            var shorter = passages[views[sentence].Passage.Id];
            var key = (shorter.Order, other.Order);
            var ratio = shorter.TotalWeight / Math.Max(1e-9, other.TotalWeight);
            var evidence = support.Conclude();
            if (PassageSupport.Drawn(ratio) > 0)
                evidence = evidence.With(SentenceTies.Read(support.View, other.Places));
            supports[key] = supports.TryGetValue(key, out var known)
                ? known with { Evidence = known.Evidence.With(evidence) }
                : new(shorter.Passage, other.Passage, ratio, evidence);
            if (questions is not null && support.Best is { } best)
                asked.Add((key, questions.Ask(best, support.View)));
        }

        open.Clear();
    }
}
