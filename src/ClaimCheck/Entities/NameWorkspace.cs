using System.Runtime.InteropServices;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// The words of one sentence as the name model sees them, and the memory of how the passage writes its words.
/// Reused from sentence to sentence, by one thread at a time.
/// </summary>
internal sealed class NameWorkspace
{
    /// <summary>How many places before and behind the sentence <see cref="Words"/> has.</summary>
    public const int Margin = 2;

    private const int LongestGap = 3;

    private readonly Dictionary<uint, byte> elsewhere = [];

    /// <summary>The words, the first at <see cref="Margin"/>.</summary>
    public NameWord[] Words { get; private set; } = new NameWord[256];

    /// <summary>For each word the run of capitalised words that holds it: its first and last place in <see cref="Words"/>.</summary>
    public (int First, int Last)[] Runs { get; private set; } = new (int, int)[256];

    /// <summary>Labels of the words, from 0.</summary>
    public int[] Labels { get; private set; } = new int[256];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>How the sentence uses capitals.</summary>
    public CapitalUse Capitals { get; private set; }

    /// <summary>Scores of labels for each word of a stretch.</summary>
    public int[] Scores { get; set; } = new int[1024];

    /// <summary>Best label before each label, for each word of a stretch.</summary>
    public byte[] Back { get; set; } = new byte[1024];

    /// <summary>Features of the word at hand.</summary>
    public uint[] Features { get; } = new uint[NameFeatures.Most];

    /// <summary>Notes how the sentences of a passage write their words; call it before <see cref="Load"/>.</summary>
    public void Remember(ReadOnlySpan<Sentence> sentences)
    {
        elsewhere.Clear();
        foreach (var sentence in sentences)
        {
            if (FindCapitalUse(sentence) != CapitalUse.Ordinary)
                continue;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var text = sentence.Tokens[i].Text;
                if (text.Length < 2 || !char.IsLetter(text[0]))
                    continue;
                var bit = !char.IsUpper(text[0]) ? 1 : IsSentenceStart(sentence, i) ? 0 : 2;
                if (bit != 0)
                    CollectionsMarshal.GetValueRefOrAddDefault(elsewhere, FeatureHash.LowerText(text), out _) |= (byte)bit;
            }
        }
    }

    /// <summary>Sets the words of <paramref name="sentence"/>.</summary>
    public void Load(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        Count = tokens.Length;
        if (Words.Length < Count + (2 * Margin))
        {
            Words = new NameWord[(Count * 2) + (2 * Margin)];
            Runs = new (int, int)[Words.Length];
            Labels = new int[Words.Length];
        }

        Words.AsSpan(0, Margin).Clear();
        Words.AsSpan(Margin + Count, Margin).Clear();
        Capitals = FindCapitalUse(sentence);
        for (var i = 0; i < Count; i++)
            SetWord(ref Words[Margin + i], tokens[i]);
        MarkPhrases();
        MarkConnectors(sentence);
        MarkRuns();
    }

    private void SetWord(ref NameWord word, in Token token)
    {
        word = default;
        word.Form = FeatureHash.Text(token.Text);
        word.Lower = FeatureHash.LowerText(token.Text);
        word.Shape = WordShape.Hash(token.Text);
        word.Tag = token.Penn;
        word.IsCapital = char.IsUpper(token.Text[0]);
        word.Cues = NameLists.Shared.Cues(word.Lower);
        var clusters = WordClusterTable.Shared;
        var fine = clusters.Find(word.Lower);
        word.Fine = (uint)fine;
        word.Medium = (uint)clusters.Medium(fine);
        word.Coarse = (uint)clusters.Coarse(fine);
        word.IsLive = word.IsCapital || token.Penn is PennTag.ProperNoun or PennTag.ProperNounPlural;
        word.Elsewhere = word.IsLive && elsewhere.TryGetValue(word.Lower, out var seen) ? seen : 0u;
    }

    private void MarkPhrases()
    {
        for (var i = Margin; i < Margin + Count;)
        {
            var (length, kind) = NameLists.Shared.FindPhrase(Words.AsSpan(0, Margin + Count), i);
            for (var k = 0; k < length; k++)
                Words[i + k].Phrase = (kind * 4) + (k == 0 ? 1u : k == length - 1 ? 3u : 2u);
            i += Math.Max(1, length);
        }
    }

    /// <summary>Words without capitals between parts of a name may belong to it, and so may a generic word beside one.</summary>
    private void MarkConnectors(Sentence sentence)
    {
        var last = -1;
        for (var i = Margin; i < Margin + Count; i++)
        {
            const NameCues generic = NameCues.OrganisationWord | NameCues.PlaceWord | NameCues.FacilityWord;
            if (!Words[i].IsLive && (Words[i].Cues & generic) != 0 && (Words[i - 1].IsCapital || Words[i + 1].IsCapital))
                Words[i].IsLive = true;
            if (!Words[i].IsLive && Words[i].Phrase != 0)
                Words[i].IsLive = true;
            if (!Words[i].IsLive)
                continue;
            if (last >= 0 && i - last <= LongestGap + 1)
            {
                for (var k = last + 1; k < i; k++)
                    Words[k].IsLive = true;
            }

            last = i;
        }

        _ = sentence;
    }

    private void MarkRuns()
    {
        for (var i = Margin; i < Margin + Count;)
        {
            var end = i + 1;
            while (Words[i].IsCapital && end < Margin + Count && Words[end].IsCapital)
                end++;
            for (var k = i; k < end; k++)
                Runs[k] = (i, end - 1);
            i = end;
        }
    }

    private static bool IsSentenceStart(Sentence sentence, int index)
    {
        while (index > 0 && !char.IsLetterOrDigit(sentence.Tokens[index - 1].Text[^1]))
            index--;
        return index == 0;
    }

    private static CapitalUse FindCapitalUse(Sentence sentence)
    {
        int words = 0, capitals = 0, shouted = 0, longSmall = 0;
        foreach (var token in sentence.Tokens)
        {
            var text = token.Text;
            if (!char.IsLetter(text[0]))
                continue;
            words++;
            if (!char.IsUpper(text[0]))
            {
                longSmall += text.Length > 4 ? 1 : 0;
                continue;
            }

            capitals++;
            if (text.Length > 1 && char.IsUpper(text[^1]))
                shouted++;
        }

        if (words < 3)
            return CapitalUse.Ordinary;
        if (shouted * 4 >= words * 3)
            return CapitalUse.Shouted;
        if (capitals == 0)
            return CapitalUse.None;
        return longSmall == 0 && capitals * 3 >= words * 2 && words > 3 ? CapitalUse.Titled : CapitalUse.Ordinary;
    }
}

/// <summary>How a sentence uses capitals.</summary>
internal enum CapitalUse
{
    /// <summary>At its start and for names.</summary>
    Ordinary,

    /// <summary>For all words that count, as in headlines.</summary>
    Titled,

    /// <summary>FOR ALL LETTERS.</summary>
    Shouted,

    /// <summary>for none.</summary>
    None,
}
