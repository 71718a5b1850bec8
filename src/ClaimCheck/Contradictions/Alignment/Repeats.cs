using System.Collections.Immutable;
using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Which sentences of a story are the same word for word.</summary>
internal sealed class Repeats
{
    private readonly int[] texts;
    private readonly HashSet<(Passage, int)> held = [];

    /// <summary>Numbers the texts of <paramref name="views"/>, whose ids are their positions.</summary>
    public Repeats(ImmutableArray<SentenceView> views)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        texts = new int[views.Length];
        for (var i = 0; i < views.Length; i++)
        {
            var text = views[i].Passage.Document.Source.Quote(views[i].Sentence.Span);
            numbers.TryAdd(text, numbers.Count);
            texts[i] = numbers[text];
            held.Add((views[i].Passage, texts[i]));
        }
    }

    /// <summary>Number of the sentence's text; equal texts have equal numbers.</summary>
    public int TextOf(SentenceView view) => texts[view.Id];

    /// <summary>
    /// Whether two different sentences of two passages stand side by side in one of them, as one passage repeats the sentence of
    /// the other word for word: they tell of two things, or that passage disagrees with itself.
    /// </summary>
    public bool StandSideBySide(SentenceView left, SentenceView right) =>
        left.Passage != right.Passage && TextOf(left) != TextOf(right)
        && (held.Contains((right.Passage, TextOf(left))) || held.Contains((left.Passage, TextOf(right))));
}
