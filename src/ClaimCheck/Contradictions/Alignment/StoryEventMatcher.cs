using System.Collections.Immutable;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Pairs the events that two passages tell of one thing, however few words their sentences share: the verbs mean the same and
/// the one to whom it happens is one entity or the only thing of its description. Every look-up is bounded.
/// </summary>
internal static class StoryEventMatcher
{
    private const int MostLooked = 24;
    private const int SynonymOffset = 1 << 26;
    private const int ConceptOffset = 1 << 27;
    private const double OneSentence = 0.6;
    private const double OtherRole = 0.9;
    private const double AlikeActs = 0.95;
    private const double Once = 0.8;

    /// <summary>The pairs of <paramref name="views"/>, in order of the later event.</summary>
    public static ImmutableArray<StoryEventPair> Match(ImmutableArray<SentenceView> views)
    {
        var pairs = ImmutableArray.CreateBuilder<StoryEventPair>();
        var events = StoryEventReader.Read(views);
        if (events.Length == 0 || events[0].View.Passage == events[^1].View.Passage)
            return [];
        var things = new StoryThings(views);
        var earlier = new Dictionary<int, List<StoryEvent>>();
        var seen = new HashSet<StoryEvent>(ReferenceEqualityComparer.Instance);
        foreach (var told in events)
        {
            seen.Clear();
            foreach (var key in Keys(told.Act))
            {
                if (!earlier.TryGetValue(key, out var list))
                    earlier[key] = list = [];
                for (var k = list.Count - 1; k >= Math.Max(0, list.Count - MostLooked); k--)
                {
                    if (list[k].View.Passage != told.View.Passage && seen.Add(list[k]) && Pair(list[k], told, things) is { } pair)
                        pairs.Add(pair);
                }

                list.Add(told);
            }
        }

        return pairs.ToImmutable();
    }

    private static IEnumerable<int> Keys(WordEntry act)
    {
        yield return act.Number;
        foreach (var synonym in act.Synonyms)
            yield return SynonymOffset + synonym;
        if (act.Concept >= 0)
            yield return ConceptOffset + act.Concept;
    }

    // Sentences that share most of their words are compared word by word, which tells more.
    private static double Shared(SentenceView left, SentenceView right)
    {
        var theirs = right.Words.Select(word => word.Number).ToHashSet();
        var shared = 0d;
        for (var i = 0; i < left.Count; i++)
            shared += theirs.Contains(left.Words[i].Number) ? left.Weight(i) : 0;
        return shared / Math.Max(1e-9, Math.Max(left.TotalWeight, right.TotalWeight));
    }

    // A storm comes ashore once, whatever the tellings call it.
    private static bool IsOnce(StoryEvent left, StoryEvent right) =>
        SoleActs.AreOnce(left.Act, right.Act) && !left.IsOfPerson && !right.IsOfPerson;

    private static StoryEventPair? Pair(StoryEvent left, StoryEvent right, StoryThings things)
    {
        var relation = WordRelations.Alike(left.Act, right.Act);
        if (relation == WordRelation.None)
            return null;
        var undergoers = things.AreOne(left.View, left.Undergoer, right.View, right.Undergoer);
        var trust = undergoers > 0 ? undergoers : Math.Max(WithoutUndergoer(left, right, things), IsOnce(left, right) ? Once : 0);
        if (trust <= 0 || Shared(left.View, right.View) >= OneSentence)
            return null;
        return new(left, right, trust * (relation == WordRelation.Same ? 1 : AlikeActs), undergoers > 0);
    }

    // "The dam burst" and "the dam collapsed"; "close the library" and "the library will shut its doors".
    private static double WithoutUndergoer(StoryEvent left, StoryEvent right, StoryThings things)
    {
        var (leftOpen, rightOpen) = (IsOpen(left), IsOpen(right));
        if ((leftOpen && rightOpen) || (left.Act == right.Act && (left.Undergoer < 0 || right.Undergoer < 0)))
        {
            var actors = things.AreOne(left.View, left.Actor, right.View, right.Actor);
            if (actors > 0)
                return actors;
        }

        if (leftOpen && !rightOpen)
            return OtherRole * things.AreOne(left.View, left.Actor, right.View, right.Undergoer);
        return rightOpen ? OtherRole * things.AreOne(left.View, left.Undergoer, right.View, right.Actor) : 0;
    }

    // Nothing else than the actor: no undergoer, or one that is only a part of the actor ("its doors", "defeat").
    private static bool IsOpen(StoryEvent told)
    {
        if (told.Undergoer < 0)
            return true;
        foreach (var child in told.View.Sentence.Tree.Children(told.Undergoer))
        {
            if (told.View.Words[child].Word is "its" or "their" or "his" or "her")
                return ComparisonWords.WholeInPart.Contains(told.View.Words[told.Undergoer].Word);
        }

        return WordRelations.Alike(told.View.Words[told.Undergoer], told.Act) != WordRelation.None;
    }
}
