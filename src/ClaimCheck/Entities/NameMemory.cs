using System.Runtime.InteropServices;
using ClaimCheck.Learning;

namespace ClaimCheck.Entities;

/// <summary>
/// The second look at a passage: what the first look found for each word elsewhere, so that a short name gets the kind
/// of the longer one before it, and an abbreviation that of the name whose initials it is. Reused, by one thread at a time.
/// </summary>
internal sealed class NameMemory
{
    private readonly Dictionary<uint, Counts> words = [];
    private readonly Dictionary<uint, byte> longer = [];

    /// <summary>Reads the first labels of <paramref name="workspace"/> and sets what its words show of them.</summary>
    public void Look(NameWorkspace workspace)
    {
        words.Clear();
        longer.Clear();
        for (var sentence = 0; sentence < workspace.SentenceCount; sentence++)
            Count(workspace, workspace.Start(sentence), workspace.Start(sentence) + workspace.Count(sentence));
        for (var sentence = 0; sentence < workspace.SentenceCount; sentence++)
        {
            var start = workspace.Start(sentence);
            for (var i = start; i < start + workspace.Count(sentence); i++)
            {
                if (workspace.Words[i].IsLive)
                    Show(ref workspace.Words[i], workspace.FirstLabels[i]);
            }
        }
    }

    private void Count(NameWorkspace workspace, int start, int end)
    {
        var first = start;
        for (var i = start; i < end; i++)
        {
            var label = workspace.FirstLabels[i];
            if (label == NameLabels.Outside)
            {
                if (workspace.Words[i].IsCapital)
                    Add(workspace.Words[i].Lower, NameLabels.KindCount);
                continue;
            }

            var position = NameLabels.Position(label);
            if (position is NameLabels.First or NameLabels.Only)
                first = i;
            Add(workspace.Words[i].Lower, NameLabels.Kind(label));
            if (position == NameLabels.Last)
                CountLonger(workspace.Words, first, i, NameLabels.Kind(label));
        }
    }

    private void CountLonger(NameWord[] names, int first, int last, int kind)
    {
        var bit = (byte)(1 << kind);
        var hash = 0u;
        for (var i = first; i <= last; i++)
        {
            if (!names[i].IsCapital)
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(longer, names[i].Lower, out _) |= bit;
            hash = FeatureHash.Step(hash, char.ToLowerInvariant(names[i].Text![0]));
        }

        CollectionsMarshal.GetValueRefOrAddDefault(longer, InitialsKey(hash), out _) |= bit;
    }

    private static uint InitialsKey(uint hash) => FeatureHash.Mix(FeatureHash.Finish(hash), 0x1A1A1A1A);

    private void Add(uint word, int kind)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
        counts.Add(kind);
    }

    private void Show(ref NameWord word, int label)
    {
        var own = label == NameLabels.Outside ? word.IsCapital ? NameLabels.KindCount : -1 : NameLabels.Kind(label);
        word.KindElsewhere = words.TryGetValue(word.Lower, out var counts) ? counts.Describe(own) : 0;
        var kinds = longer.GetValueOrDefault(word.Lower);
        var ofInitials = IsAbbreviation(word.Text!) ? longer.GetValueOrDefault(InitialsKey(Letters(word.Text!))) : (byte)0;
        word.KindOfLonger = (uint)(kinds | (ofInitials << 4));
    }

    private static bool IsAbbreviation(string text) =>
        text.Length is >= 2 and <= 8 && char.IsUpper(text[0]) && char.IsUpper(text[^1] == '.' ? text[^2] : text[^1]);

    private static uint Letters(string text)
    {
        var hash = 0u;
        foreach (var c in text)
        {
            if (char.IsUpper(c))
                hash = FeatureHash.Step(hash, char.ToLowerInvariant(c));
        }

        return hash;
    }

    private struct Counts
    {
        private int packed;

        public void Add(int kind)
        {
            if (((packed >> (kind * 6)) & 63) < 63)
                packed += 1 << (kind * 6);
        }

        /// <summary>The kind that is most frequent when one occurrence of <paramref name="own"/> is left out, times two, plus one when no other kind occurs.</summary>
        public readonly uint Describe(int own)
        {
            int best = -1, most = 0, total = 0;
            for (var kind = 0; kind <= NameLabels.KindCount; kind++)
            {
                var count = ((packed >> (kind * 6)) & 63) - (kind == own ? 1 : 0);
                total += count;
                if (count <= most)
                    continue;
                (best, most) = (kind, count);
            }

            return best < 0 ? 0u : (uint)(((best + 1) * 2) + (most == total ? 1 : 0));
        }
    }
}
