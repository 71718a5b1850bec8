using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions;

/// <summary>Gathers what each passage says of the claims of the others.</summary>
internal sealed class VerdictCollector(StoryClaims story)
{
    private const double Supports = 0.7;
    private const int MostVerdicts = 100_000;

    private readonly Dictionary<(string Claim, string Passage), List<string>> support = [];
    private readonly Dictionary<string, Passage> passages = story.Entities.Passages
        .ToDictionary(passage => passage.Syntax.Passage.Id, passage => passage.Syntax.Passage, StringComparer.Ordinal);

    /// <summary>Takes note of two aligned claims.</summary>
    public void Add(ClaimPair pair)
    {
        if (pair.Left.Passage == pair.Right.Passage || !pair.SameAct || pair.Similarity < Supports
            || pair.Left.Negated != pair.Right.Negated)
        {
            return;
        }

        Note(pair.Left, pair.Right);
        Note(pair.Right, pair.Left);
    }

    /// <summary>
    /// One verdict for each claim and other passage, contradicted before supported before not stated; in a story of very many
    /// passages only those that say something.
    /// </summary>
    public ImmutableArray<ClaimVerdict> Conclude(ImmutableArray<Contradiction> contradictions)
    {
        var against = new Dictionary<(string Claim, string Passage), List<string>>();
        foreach (var contradiction in contradictions)
        {
            if (contradiction.Left.Claim is not { } left || contradiction.Right?.Claim is not { } right || left.Passage == right.Passage)
                continue;
            Bucket(against, left, right);
            Bucket(against, right, left);
        }

        var all = (long)story.Claims.Length * passages.Count <= MostVerdicts;
        var told = all ? null : support.Keys.Concat(against.Keys).Distinct().ToLookup(key => key.Claim, key => key.Passage, StringComparer.Ordinal);
        var verdicts = ImmutableArray.CreateBuilder<ClaimVerdict>();
        foreach (var claim in story.Claims)
        {
            if (told is null)
            {
                foreach (var passage in story.Entities.Passages)
                    Add(claim, passage.Syntax.Passage, against, verdicts);
            }
            else
            {
                foreach (var id in told[claim.Id])
                    Add(claim, passages[id], against, verdicts);
            }
        }

        return verdicts.ToImmutable();
    }

    private static void Bucket(Dictionary<(string Claim, string Passage), List<string>> map, Claim claim, Claim by)
    {
        var key = (claim.Id, by.Passage.Id);
        if (!map.TryGetValue(key, out var ids))
            map[key] = ids = [];
        if (!ids.Contains(by.Id))
            ids.Add(by.Id);
    }

    private void Note(Claim claim, Claim by) => Bucket(support, claim, by);

    private void Add(Claim claim, Passage passage, Dictionary<(string Claim, string Passage), List<string>> against, ImmutableArray<ClaimVerdict>.Builder verdicts)
    {
        if (passage == claim.Passage)
            return;
        if (against.TryGetValue((claim.Id, passage.Id), out var opponents))
            verdicts.Add(new(claim, passage, Verdict.Contradicted, [.. opponents]));
        else if (support.TryGetValue((claim.Id, passage.Id), out var supporters))
            verdicts.Add(new(claim, passage, Verdict.Supported, [.. supporters]));
        else
            verdicts.Add(new(claim, passage, Verdict.NotStated, []));
    }
}
