using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>How the ordinary sentences of a passage spell its words: what stands small there is no name in its headline.</summary>
internal sealed class SeenCasing
{
    /// <summary>Nothing was seen.</summary>
    public static readonly SeenCasing Nothing = new();

    private readonly HashSet<uint> small = [];
    private readonly HashSet<uint> capital = [];

    /// <summary>Reads the words of <paramref name="sentences"/>.</summary>
    /// <param name="text">The text that holds them.</param>
    /// <param name="sentences">The sentences; only those that use capitals in the ordinary way tell.</param>
    public static SeenCasing Read(string text, ImmutableArray<SegmentedSentence> sentences)
    {
        var seen = new SeenCasing();
        foreach (var sentence in sentences)
        {
            if (LineCasing.UseOf(text, sentence) == CapitalUse.Ordinary)
                seen.Add(text, sentence);
        }

        return seen;
    }

    /// <summary>Whether a word, given by the hash of its small letters, is written small.</summary>
    public bool IsSmall(uint word) => small.Contains(word);

    /// <summary>Whether it is written with a capital inside a sentence.</summary>
    public bool IsCapital(uint word) => capital.Contains(word);

    /// <summary>A capital counts behind a word or a comma only: the first word of a sentence or a quotation has one anyway.</summary>
    private void Add(string text, SegmentedSentence sentence)
    {
        var isInside = false;
        foreach (var word in sentence.Words)
        {
            var form = word.Span.Slice(text);
            if (char.IsLower(form[0]))
                small.Add(FeatureHash.LowerText(form));
            else if (isInside && char.IsUpper(form[0]))
                capital.Add(FeatureHash.LowerText(form));
            isInside = char.IsLetterOrDigit(form[^1]) || form is ",";
        }
    }
}
