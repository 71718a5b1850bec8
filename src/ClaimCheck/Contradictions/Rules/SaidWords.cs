using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Words that someone is said to have said, ready to be compared: contractions spelled out, spelling evened, and one open
/// place for each ellipsis or bracket, which may stand for any words.
/// </summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Index of the sentence in which the words begin.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Speaker">Who is said to have said them, or null.</param>
/// <param name="Words">The words in order.</param>
internal sealed record SaidWords(Passage Passage, int Sentence, TextSpan Span, Entity? Speaker, ImmutableArray<SaidWord> Words)
{
    private const int LongestCompared = 240;
    private static readonly FrozenDictionary<string, string[]> Forms = ReadForms();

    /// <summary>Takes the words of a span.</summary>
    public static SaidWords Read(Passage passage, int sentence, TextSpan span, Entity? speaker)
    {
        var text = passage.Document.Source.Value;
        var words = ImmutableArray.CreateBuilder<SaidWord>();
        var start = span.Start;
        while (start < span.End && words.Count < LongestCompared)
        {
            var (gap, gapEnd) = NextGap(text, start, span.End);
            foreach (var word in NormalWords.Read(text, TextSpan.FromBounds(start, gap)))
                Append(words, word);
            if (gapEnd > gap)
                words.Add(new(string.Empty, TextSpan.FromBounds(gap, gapEnd)));
            start = gapEnd;
        }

        return new(passage, sentence, span, speaker, words.ToImmutable());
    }

    /// <summary>The next ellipsis or bracket: from where to where it goes; both are the end where there is none.</summary>
    private static (int Start, int End) NextGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '…':
                    return (i, i + 1);
                case '.' when i + 2 < end && text[i + 1] == '.' && text[i + 2] == '.':
                case '.' when i + 4 < end && text[i + 1] == ' ' && text[i + 2] == '.' && text[i + 3] == ' ' && text[i + 4] == '.':
                    return (i, SkipDots(text, i, end));
                case '[' or '(':
                    var close = text.IndexOfAny([']', ')'], i, end - i);
                    return close >= 0 ? (i, close + 1) : (i, i + 1);
                default:
                    break;
            }
        }

        return (end, end);
    }

    private static int SkipDots(string text, int i, int end)
    {
        while (i < end && text[i] is '.' or ' ')
            i++;
        return i;
    }

    private static void Append(ImmutableArray<SaidWord>.Builder words, NormalWord word)
    {
        if (!Forms.TryGetValue(word.Text, out var parts))
        {
            words.Add(new(Fold(word.Text), word.Span));
            return;
        }

        foreach (var part in parts)
            words.Add(new(part, word.Span));
    }

    /// <summary>One spelling for colour and color, realise and realize, centre and center, travelled and traveled.</summary>
    private static string Fold(string word) =>
        word.Length < 5
            ? word
            : word.Replace("our", "or", StringComparison.Ordinal).Replace("ll", "l", StringComparison.Ordinal)
                .Replace("is", "iz", StringComparison.Ordinal).Replace("ys", "yz", StringComparison.Ordinal)
                .Replace("tre", "ter", StringComparison.Ordinal).Replace("ae", "e", StringComparison.Ordinal)
                .Replace("ence", "ense", StringComparison.Ordinal);

    private static FrozenDictionary<string, string[]> ReadForms()
    {
        var table = LexiconTable.OpenLexicon("spoken-forms");
        var (form, words) = (table.Column("form"), table.Column("words"));
        return table.Rows.ToFrozenDictionary(row => row[form], row => row[words].Split(' '), StringComparer.Ordinal);
    }
}

/// <summary>One word of a statement.</summary>
/// <param name="Text">The word, evened; empty for an open place.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct SaidWord(string Text, TextSpan Span)
{
    /// <summary>Whether it is an ellipsis or a bracket, which may stand for any words.</summary>
    public bool IsOpen => Text.Length == 0;
}
