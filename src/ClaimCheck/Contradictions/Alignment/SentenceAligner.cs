using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Entities;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Finds which sentences of a story speak of the same thing, by an inverted index over words, ideas and entities.
/// Every look-up is bounded, so the cost grows with the text and not with its square.
/// </summary>
internal sealed class SentenceAligner
{
    private const int NearOther = 32;
    private const int NearOwn = 8;
    private const int MostOther = 6;
    private const int MostOwn = 2;
    private const double LeastShared = 0.5;

    private const int IdeaOffset = 1 << 24;
    private const int EntityOffset = 1 << 25;

    private readonly Dictionary<int, List<int>> earlier = [];
    private readonly Dictionary<int, List<int>> own = [];
    private readonly HashSet<int> exact = [];
    private readonly TokenAligner aligner = new();

    /// <summary>The comparable pairs of <paramref name="views"/>, in order of the later sentence, the best first.</summary>
    public IEnumerable<SentencePair> Align(ImmutableArray<SentenceView> views, CancellationToken cancellationToken)
    {
        var repeats = new Repeats(views);
        var scores = new double[views.Length];
        var touched = new List<int>();
        var terms = new Dictionary<int, double>();
        for (var i = 0; i < views.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var view = views[i];
            if (i > 0 && views[i - 1].Passage != view.Passage)
                ClosePassage();
            CollectTerms(view, terms);
            Look(terms, scores, touched);
            foreach (var other in Best(touched, scores, views, view))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new SentencePair(views[other], view, aligner.Align(views[other], view)) { StandSideBySide = repeats.StandSideBySide(views[other], view) };
            }

            if (i == 1 && views.Length == 2 && touched.Count == 0 && views[0].Passage != view.Passage)
                yield return new SentencePair(views[0], view, aligner.Align(views[0], view));

            foreach (var id in touched)
                scores[id] = 0;
            touched.Clear();
            Enter(view, terms, repeats.TextOf(view));
        }
    }

    private static void CollectTerms(SentenceView view, Dictionary<int, double> terms)
    {
        terms.Clear();
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Entities[i] is { } entity && view.Mentions[i]!.HeadToken == i)
                terms.TryAdd(EntityOffset + EntityNumber(entity), view.Mentions[i]!.Form == MentionForm.Pronoun ? 0.5 : 0.8);
            if (!view.IsContent[i])
                continue;
            var word = view.Words[i];
            terms.TryAdd(word.Number, word.Weight);
            foreach (var stem in word.Stems)
                terms.TryAdd(stem, word.Weight * 0.6);
            if (word.Concept >= 0)
                terms.TryAdd(IdeaOffset + word.Concept, word.Weight * 0.6);
        }
    }

    private static int EntityNumber(Entity entity)
    {
        var number = 0;
        foreach (var digit in entity.Id)
        {
            if (char.IsAsciiDigit(digit))
                number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private void Look(Dictionary<int, double> terms, double[] scores, List<int> touched)
    {
        foreach (var (term, weight) in terms)
        {
            if (earlier.TryGetValue(term, out var before))
                Count(before, NearOther, weight, scores, touched);
            if (own.TryGetValue(term, out var here))
                Count(here, NearOwn, weight, scores, touched);
        }
    }

    private static void Count(List<int> postings, int most, double weight, double[] scores, List<int> touched)
    {
        var from = Math.Max(0, postings.Count - most);
        for (var k = postings.Count - 1; k >= from; k--)
        {
            var id = postings[k];
            if (scores[id] == 0)
                touched.Add(id);
            scores[id] += weight;
        }
    }

    private static List<int> Best(List<int> touched, double[] scores, ImmutableArray<SentenceView> views, SentenceView view)
    {
        var ranked = touched.Where(id => scores[id] >= LeastShared && Sensible(views[id], view))
            .OrderByDescending(id => scores[id] / Math.Sqrt(2 + views[id].TotalWeight))
            .ThenBy(id => id);
        var best = new List<int>();
        var others = 0;
        var same = 0;
        foreach (var id in ranked)
        {
            var inside = views[id].Passage == view.Passage;
            if (inside ? same == MostOwn : others == MostOther)
                continue;
            if (inside)
                same++;
            else
                others++;
            best.Add(id);
            if (others == MostOther && same == MostOwn)
                break;
        }

        return best;
    }

    private static bool Sensible(SentenceView left, SentenceView right) => left.Count < 400 || right.Count < 400;

    private void ClosePassage()
    {
        foreach (var (term, postings) in own.OrderBy(static pair => pair.Key))
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(earlier, term, out _);
            list ??= [];
            list.AddRange(postings);
            if (list.Count > NearOther * 8)
                list.RemoveRange(0, list.Count - NearOther);
        }

        own.Clear();
    }

    // A reprint of an earlier sentence adds nothing to the index.
    private void Enter(SentenceView view, Dictionary<int, double> terms, int text)
    {
        if (!exact.Add(text))
            return;
        foreach (var term in terms.Keys)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(own, term, out _);
            list ??= [];
            list.Add(view.Id);
        }
    }
}
