using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// The words of a passage as the name model sees them, sentence after sentence with empty places between them.
/// Reused from passage to passage, by one thread at a time.
/// </summary>
internal sealed class NameWorkspace
{
    /// <summary>How many empty places stand before, between and behind the sentences.</summary>
    public const int Margin = 2;

    /// <summary>Most sentences that the network reads in step, which is quicker and gives the same scores.</summary>
    private const int Together = 8;

    private readonly Dictionary<uint, byte> elsewhere = [];
    private readonly List<int> starts = [];
    private readonly List<int> together = [];
    private readonly List<CapitalUse> uses = [];
    private ImmutableArray<Sentence> sentences = [];

    /// <summary>The words of all sentences.</summary>
    public NameWord[] Words { get; private set; } = new NameWord[1024];

    /// <summary>Label of each word.</summary>
    public byte[] Labels { get; private set; } = new byte[1024];

    /// <summary>Label of each word at the first look.</summary>
    public byte[] FirstLabels { get; private set; } = new byte[1024];

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => starts.Count;

    /// <summary>Number of places in use in <see cref="Words"/>.</summary>
    public int Length { get; private set; }

    /// <summary>Scores of labels for each word of a stretch.</summary>
    public int[] Scores { get; private set; } = new int[1024];

    /// <summary>Best label before each label, for each word of a stretch.</summary>
    public byte[] Back { get; private set; } = new byte[1024];

    /// <summary>What the network adds to the scores of the labels of each word, <see cref="NameDecoder.Width"/> numbers a word.</summary>
    public int[] Added { get; private set; } = [];

    /// <summary>What the network computes.</summary>
    public NameBuffers Network { get; } = new();

    /// <summary>Stretches of the sentence at hand.</summary>
    public List<(int Start, int End)> Stretches { get; } = [];

    /// <summary>Features of the word at hand.</summary>
    public uint[] Features { get; } = new uint[NameFeatures.Most];

    /// <summary>Place of the first word of a sentence in <see cref="Words"/>.</summary>
    public int Start(int sentence) => starts[sentence];

    /// <summary>Number of words of a sentence.</summary>
    public int Count(int sentence) => sentences[sentence].Tokens.Length;

    /// <summary>How a sentence uses capitals.</summary>
    public CapitalUse Use(int sentence) => uses[sentence];

    /// <summary>Sets the words of a passage.</summary>
    public void Load(ImmutableArray<Sentence> passage)
    {
        sentences = passage;
        starts.Clear();
        uses.Clear();
        elsewhere.Clear();
        var total = Margin;
        foreach (var sentence in passage)
        {
            starts.Add(total);
            uses.Add(CapitalCount.Of(sentence).Use);
            total += sentence.Tokens.Length + Margin;
        }

        Reserve(total);
        for (var i = 0; i < passage.Length; i++)
            Remember(passage[i], uses[i]);
        for (var i = 0; i < passage.Length; i++)
            LoadSentence(i);
    }

    /// <summary>Keeps the labels as those of the first look.</summary>
    public void KeepLabels() => Labels.AsSpan().CopyTo(FirstLabels);

    /// <summary>Lets <paramref name="network"/> score the labels of all words of the sentences that may have names.</summary>
    public void Score(NameNetwork network)
    {
        if (Added.Length < Length * NameDecoder.Width)
            Added = new int[Words.Length * NameDecoder.Width];
        together.Clear();
        for (var i = 0; i < starts.Count; i++)
        {
            if (HasCandidate(i))
                together.Add(i);
            if (together.Count == Together || (together.Count > 0 && i == starts.Count - 1))
                ScoreTogether(network);
        }
    }

    /// <summary>Makes room in <see cref="Scores"/> and <see cref="Back"/>.</summary>
    public void ReserveScores(int length)
    {
        if (Scores.Length >= length)
            return;
        Scores = new int[length * 2];
        Back = new byte[length * 2];
    }

    private bool HasCandidate(int sentence)
    {
        foreach (ref readonly var word in WordsOf(sentence))
        {
            if (word.IsLive)
                return true;
        }

        return false;
    }

    private Span<NameWord> WordsOf(int sentence) => Words.AsSpan(starts[sentence], Count(sentence));

    /// <summary>Scores the sentences that have been set aside, all in step.</summary>
    private void ScoreTogether(NameNetwork network)
    {
        Span<int> lengths = stackalloc int[Together];
        for (var i = 0; i < together.Count; i++)
            lengths[i] = Count(together[i]);
        Network.Begin(lengths[..together.Count]);
        for (var i = 0; i < together.Count; i++)
            network.Read(WordsOf(together[i]), uses[together[i]], i, Network);
        network.Score(Network);
        for (var i = 0; i < together.Count; i++)
        {
            for (var k = 0; k < lengths[i]; k++)
            {
                var labels = Network.Labels.AsSpan(Network.Batch.Row(i, k) * NameLayout.Columns, NameLabels.Count);
                var target = Added.AsSpan((starts[together[i]] + k) * NameDecoder.Width);
                for (var label = 0; label < labels.Length; label++)
                    target[label] = NameDecoder.Whole(labels[label]);
            }
        }

        together.Clear();
    }

    private void Reserve(int total)
    {
        if (Words.Length < total)
        {
            Words = new NameWord[total * 2];
            Labels = new byte[total * 2];
            FirstLabels = new byte[total * 2];
        }

        Length = total;
        Words.AsSpan(0, total).Clear();
        Labels.AsSpan(0, total).Clear();
        FirstLabels.AsSpan(0, total).Clear();
    }

    /// <summary>Notes how a sentence in ordinary capitals writes its words.</summary>
    private void Remember(Sentence sentence, CapitalUse use)
    {
        if (use != CapitalUse.Ordinary)
            return;
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

    private void LoadSentence(int index)
    {
        var tokens = sentences[index].Tokens;
        var start = starts[index];
        for (var i = 0; i < tokens.Length; i++)
            SetWord(ref Words[start + i], tokens[i]);
        var end = start + tokens.Length;
        MarkPhrases(start, end);
        NameCandidates.Mark(Words, start, end);
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (Words[i].IsCapital && next < end && Words[next].IsCapital)
                next++;
            for (var k = i; k < next; k++)
                (Words[k].RunFirst, Words[k].RunLast) = (i, next - 1);
            i = next;
        }
    }

    private void SetWord(ref NameWord word, in Token token)
    {
        word.Text = token.Text;
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
        word.Elsewhere = elsewhere.TryGetValue(word.Lower, out var seen) ? seen : 0u;
    }

    private void MarkPhrases(int start, int end)
    {
        for (var i = start; i < end;)
        {
            var (length, kind) = NameLists.Shared.FindPhrase(Words.AsSpan(0, end), i);
            for (var k = 0; k < length; k++)
                Words[i + k].Phrase = (kind * 4) + (k == 0 ? 1u : k == length - 1 ? 3u : 2u);
            i += Math.Max(1, length);
        }
    }

    private static bool IsSentenceStart(Sentence sentence, int index)
    {
        while (index > 0 && !char.IsLetterOrDigit(sentence.Tokens[index - 1].Text[^1]))
            index--;
        return index == 0;
    }
}
