using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions.Support;

/// <summary>Which words, names, numbers and times stand anywhere in a passage. Filled sentence by sentence, then only asked.</summary>
internal sealed class PassageWords(Passage passage, int order)
{
    private const int SynonymOffset = 1 << 24;
    private const int ConceptOffset = 1 << 25;

    private readonly List<SentenceView> views = [];
    private readonly HashSet<int> words = [];
    private readonly HashSet<string> entities = new(StringComparer.Ordinal);
    private readonly HashSet<double> values = [];
    private readonly HashSet<string> times = new(StringComparer.Ordinal);
    private PassagePlaces? places;

    /// <summary>The passage.</summary>
    public Passage Passage { get; } = passage;

    /// <summary>Number of the passage in reading order.</summary>
    public int Order { get; } = order;

    /// <summary>Weight of all content words.</summary>
    public double TotalWeight { get; private set; }

    /// <summary>Where each word stands; asked for once all sentences are entered.</summary>
    public PassagePlaces Places => places ??= new(views);

    /// <summary>Enters a sentence of the passage.</summary>
    public void Add(SentenceView view)
    {
        views.Add(view);
        TotalWeight += view.TotalWeight;
        for (var i = 0; i < view.Count; i++)
        {
            words.Add(view.Words[i].Number);
            if (view.IsContent[i])
                AddKin(view.Words[i]);
            if (view.Entities[i] is { } entity)
                entities.Add(entity.Id);
            if (view.Quantities[i] is { } quantity)
                values.Add(quantity.Value);
            if (view.Times[i] is { } time)
                times.Add(time.Timex);
        }
    }

    /// <summary>Whether the passage holds what the unit says, in the same words or in words that the lists call alike.</summary>
    public bool Holds(SentenceView view, SentenceUnit unit)
    {
        if (view.Times[unit.Head] is { } time && times.Contains(time.Timex))
            return true;
        if (view.Quantities[unit.Head] is { } quantity && values.Contains(quantity.Value))
            return true;
        if (view.Entities[unit.Head] is { } entity && entities.Contains(entity.Id))
            return true;
        return unit.Kind is UnitKind.Time or UnitKind.Quantity ? HoldsAll(view, unit) : Holds(view.Words[unit.Head]);
    }

    private bool Holds(WordEntry word)
    {
        if (words.Contains(word.Number) || (word.Concept >= 0 && words.Contains(ConceptOffset + word.Concept)))
            return true;
        foreach (var stem in word.Stems)
        {
            if (words.Contains(stem))
                return true;
        }

        foreach (var synonym in word.Synonyms)
        {
            if (words.Contains(SynonymOffset + synonym))
                return true;
        }

        return false;
    }

    private bool HoldsAll(SentenceView view, SentenceUnit unit)
    {
        for (var i = unit.First; i <= unit.Last; i++)
        {
            if (!words.Contains(view.Words[i].Number))
                return false;
        }

        return true;
    }

    private void AddKin(WordEntry word)
    {
        foreach (var stem in word.Stems)
            words.Add(stem);
        foreach (var synonym in word.Synonyms)
            words.Add(SynonymOffset + synonym);
        if (word.Concept >= 0)
            words.Add(ConceptOffset + word.Concept);
    }
}
