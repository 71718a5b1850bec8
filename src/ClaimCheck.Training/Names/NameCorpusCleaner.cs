using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Names;

/// <summary>Brings the words and names of the corpora to the form that the recogniser meets and gives.</summary>
internal static class NameCorpusCleaner
{
    /// <summary>Cuts hyphenated words as the tokeniser does and joins the full stops of initials and acronyms to their letters.</summary>
    public static NamedSentence Retokenize(NamedSentence sentence)
    {
        var (words, starts) = Cut(sentence, joinStops: true);
        return sentence with { Words = words, Names = [.. sentence.Names.Select(name => Move(name, starts))] };
    }

    /// <summary>The words with hyphenated ones cut, and for each given word the index of its first part; one more for the end.</summary>
    public static (List<string> Words, int[] Starts) Cut(NamedSentence sentence, bool joinStops)
    {
        var words = new List<string>();
        var starts = new int[sentence.Words.Count + 1];
        var buffer = new List<SurfaceToken>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            starts[i] = words.Count;
            var word = sentence.Words[i];
            if (joinStops && word == "." && IsLetterBefore(sentence, i, words))
            {
                words[^1] += ".";
                starts[i] = words.Count - 1;
            }
            else if (word.Length > 2 && word.Contains('-', StringComparison.Ordinal) && char.IsLetterOrDigit(word[0]))
            {
                buffer.Clear();
                WordTokenizer.Tokenize(word, new TextSpan(0, word.Length), buffer);
                words.AddRange(buffer.Select(token => word[token.Start..token.End]));
            }
            else
            {
                words.Add(word);
            }
        }

        starts[^1] = words.Count;
        return (words, starts);
    }

    /// <summary>
    /// Names of GUM, which were worked out from phrases: small words before and possessive endings behind are taken off,
    /// countries marked as organisations may be places, and other kinds are left open.
    /// </summary>
    public static NamedSentence CleanGum(NamedSentence sentence)
    {
        var names = new List<GoldName>();
        foreach (var name in sentence.Names)
        {
            var (first, end) = (name.First, name.First + name.Count);
            while (first < end && !char.IsUpper(sentence.Words[first][0]) && !char.IsDigit(sentence.Words[first][0]))
                first++;
            while (end > first && !char.IsLetterOrDigit(sentence.Words[end - 1][0]) | IsEnding(sentence.Words[end - 1]))
                end--;
            while (name.Label == "person" && first < end - 1 && Cues(sentence.Words[first]).HasFlag(NameCues.Title))
                first++;
            if (end == first || name.Kinds == 1 << NameLabels.OtherKind)
                continue;
            var isPlace = end - first == 1 && Cues(sentence.Words[first]).HasFlag(NameCues.Place);
            var kinds = isPlace && name.Label == "organization" ? name.Kinds | (1 << (int)EntityType.Place) : name.Kinds;
            names.Add(name with { First = first, Count = end - first, Kinds = kinds });
        }

        return sentence with { Names = names, IsSilentOnOthers = true };
    }

    private static NameCues Cues(string word) => NameLists.Shared.Cues(FeatureHash.LowerText(word));

    private static bool IsEnding(string word) => word is "'s" or "’s" or "'" or "’";

    private static bool IsLetterBefore(NamedSentence sentence, int i, List<string> words) =>
        i > 0 && i < sentence.Words.Count - 1 && words.Count > 0 && char.IsUpper(words[^1][0])
        && (words[^1].Length == 1 || (words[^1].EndsWith('.') && sentence.Words[i - 1].Length == 1))
        && sentence.Names.Exists(name => i >= name.First && i < name.First + name.Count);

    private static GoldName Move(GoldName name, int[] starts)
    {
        var first = starts[name.First];
        return name with { First = first, Count = Math.Max(1, starts[name.First + name.Count] - first) };
    }
}
