using System.Collections.Immutable;
using ClaimCheck.Contradictions.Support;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// All that the story score is made of: for each two passages what one says of the other and which candidates stand between them,
/// and, apart from these, the candidates inside one passage. Immutable.
/// </summary>
internal sealed class StoryEvidence
{
    private const double InsideShare = 0.5;

    private readonly ImmutableArray<PassageEvidence> between;
    private readonly ImmutableArray<int> inside;

    private StoryEvidence(ImmutableArray<PassageEvidence> between, ImmutableArray<int> inside)
    {
        this.between = between;
        this.inside = inside;
    }

    /// <summary>The evidence of <paramref name="supports"/> and <paramref name="candidates"/>; candidates are known by their index.</summary>
    public static StoryEvidence Of(ImmutableArray<PassageSupport> supports, IReadOnlyList<Candidate> candidates)
    {
        var pairs = new Dictionary<(string, string), PassageEvidence>();
        var between = ImmutableArray.CreateBuilder<PassageEvidence>();
        foreach (var support in supports)
        {
            between.Add(new(ConflictFeatures.Of(support), support.LengthRatio, []));
            pairs[Key(support.Shorter.Id, support.Longer.Id)] = between[^1];
        }

        var inside = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Right is not { } right || right.Passage == candidates[i].Left.Passage)
            {
                inside.Add(i);
                continue;
            }

            var key = Key(candidates[i].Left.Passage.Id, right.Passage.Id);
            if (!pairs.TryGetValue(key, out var evidence))
                between.Add(pairs[key] = evidence = new(new float[ConflictFeatures.Count], 1, []));
            evidence.Candidates.Add(i);
        }

        return new(between.ToImmutable(), inside.ToImmutable());
    }

    /// <summary>The rows of features of the passages, one for each two that can be compared.</summary>
    /// <param name="probability">Probability of the candidate with an index.</param>
    public IEnumerable<float[]> Rows(Func<int, double> probability)
    {
        foreach (var pair in between)
            yield return ConflictFeatures.WithCandidate(pair.Features, pair.LengthRatio, pair.Candidates.Select(probability).DefaultIfEmpty(0).Max());
    }

    /// <summary>
    /// Score of the story, 0 to 1. A conflict inside one passage counts where it is shown to an editor, and for half beside
    /// what stands between passages, so that it does not hide that.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="probability">Probability of the candidate with an index.</param>
    /// <param name="isFinding">Whether the candidate with an index is shown.</param>
    public double Score(ConflictModel model, Func<int, double> probability, Func<int, bool> isFinding)
    {
        var shown = inside.Where(isFinding).Select(probability).DefaultIfEmpty(0).Max();
        if (between.IsEmpty)
            return shown;
        var strongest = Rows(probability).Max(row => model.Probability(row));
        return 1 - ((1 - strongest) * (1 - (InsideShare * shown)));
    }

    /// <summary>Whether an inference model was asked about any of it.</summary>
    public bool HasInference => between.Any(pair => pair.Features[^1] > 0);

    private static (string, string) Key(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);

    private sealed record PassageEvidence(float[] Features, double LengthRatio, List<int> Candidates);
}
