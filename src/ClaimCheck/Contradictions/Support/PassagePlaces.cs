using System.Runtime.InteropServices;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Learning;

namespace ClaimCheck.Contradictions.Support;

/// <summary>
/// Where in a passage a word, name, number or time stands, in the same words or in words that the lists call alike. Immutable
/// once built; only the first places of a word are kept, so that a look-up costs the same in a text of any length.
/// </summary>
internal sealed class PassagePlaces
{
    private const int MostPlaces = 32;

    private readonly Dictionary<(Sort Sort, long Number), List<Place>> index = [];
    private readonly List<(Sort Sort, long Number)> keys = [];

    /// <summary>Enters the sentences of one passage.</summary>
    public PassagePlaces(IReadOnlyList<SentenceView> views)
    {
        for (var i = 0; i < views.Count; i++)
        {
            for (var token = 0; token < views[i].Count; token++)
            {
                if (IsUnit(views[i], token))
                    Enter(views[i], token, new(views[i], i, token));
            }
        }
    }

    private enum Sort
    {
        Word,
        Synonym,
        Idea,
        Entity,
        Number,
        Time,
    }

    /// <summary>Whether a word stands for something that a passage can bear out: a content word, or the head of a mention, number or time.</summary>
    public static bool IsUnit(SentenceView view, int token) =>
        view.IsContent[token] || view.Mentions[token]?.HeadToken == token || view.Quantities[token]?.Token == token || view.Times[token]?.Token == token;

    /// <summary>Adds to <paramref name="places"/> where the passage has what word <paramref name="token"/> says, each place once.</summary>
    public void Find(SentenceView view, int token, List<Place> places)
    {
        CollectKeys(view, token);
        foreach (var key in keys)
        {
            if (!index.TryGetValue(key, out var found))
                continue;
            foreach (var place in found)
            {
                if (!places.Contains(place))
                    places.Add(place);
            }
        }
    }

    private void Enter(SentenceView view, int token, Place place)
    {
        CollectKeys(view, token);
        foreach (var key in keys)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
            list ??= [];
            if (list.Count < MostPlaces)
                list.Add(place);
        }
    }

    private void CollectKeys(SentenceView view, int token)
    {
        keys.Clear();
        var word = view.Words[token];
        keys.Add((Sort.Word, word.Number));
        foreach (var stem in word.Stems)
            keys.Add((Sort.Word, stem));
        foreach (var synonym in word.Synonyms)
            keys.Add((Sort.Synonym, synonym));
        if (word.Concept >= 0)
            keys.Add((Sort.Idea, word.Concept));
        if (view.Entities[token] is { } entity)
            keys.Add((Sort.Entity, FeatureHash.Text(entity.Id)));
        if (view.Quantities[token] is { } quantity && quantity.Token == token)
            keys.Add((Sort.Number, BitConverter.DoubleToInt64Bits(quantity.Value)));
        if (view.Times[token] is { } time && time.Token == token)
            keys.Add((Sort.Time, FeatureHash.Text(time.Timex)));
    }
}

/// <summary>A word of a passage.</summary>
/// <param name="View">Its sentence.</param>
/// <param name="Sentence">Number of the sentence in the passage.</param>
/// <param name="Token">Index of the word in the sentence.</param>
internal readonly record struct Place(SentenceView View, int Sentence, int Token);
