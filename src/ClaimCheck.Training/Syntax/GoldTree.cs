using System.Collections.Immutable;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// The right tree of a sentence as the parser's oracle needs it: the root is the node behind the last word, and
/// crossing arcs are lifted to the head of the head until none cross.
/// </summary>
internal sealed class GoldTree
{
    private readonly int[][] dependents;

    /// <summary>Builds the tree of <paramref name="sentence"/>; labels are classes of the parser plus 1.</summary>
    public GoldTree(TreebankSentence sentence, ImmutableArray<DependencyRelation> relations)
    {
        var count = sentence.Words.Count;
        Heads = [.. sentence.Words.Select(word => word.Head < 0 ? count : word.Head)];
        Labels = [.. sentence.Words.Select(word => (byte)(1 + Math.Max(0, relations.IndexOf(TagLabels.ParseRelation(word.Relation)))))];
        Lift();
        dependents = new int[count + 1][];
        var groups = Enumerable.Range(0, count).ToLookup(i => Heads[i]);
        for (var i = 0; i <= count; i++)
            dependents[i] = [.. groups[i]];
    }

    /// <summary>Head of each word.</summary>
    public int[] Heads { get; }

    /// <summary>Label of each word.</summary>
    public byte[] Labels { get; }

    /// <summary>Number of dependents of <paramref name="head"/> at or behind <paramref name="first"/>.</summary>
    public int DependentsFrom(int head, int first)
    {
        var count = 0;
        var all = dependents[head];
        for (var i = all.Length - 1; i >= 0 && all[i] >= first; i--)
            count++;
        return count;
    }

    /// <summary>The dependents of <paramref name="head"/>, in order.</summary>
    public ReadOnlySpan<int> Dependents(int head) => dependents[head];

    /// <summary>Lifts the shortest crossing arc first, one step at a time (Nivre and Nilsson 2005).</summary>
    private void Lift()
    {
        while (true)
        {
            var shortest = -1;
            for (var i = 0; i < Heads.Length; i++)
            {
                if (Heads[i] < Heads.Length && !IsProjective(i) && (shortest < 0 || Length(i) < Length(shortest)))
                    shortest = i;
            }

            if (shortest < 0)
                return;
            Heads[shortest] = Heads[Heads[shortest]];
        }
    }

    private int Length(int word) => Math.Abs(word - Heads[word]);

    /// <summary>Whether every word between <paramref name="word"/> and its head hangs below the head.</summary>
    private bool IsProjective(int word)
    {
        var head = Heads[word];
        for (var i = Math.Min(word, head) + 1; i < Math.Max(word, head); i++)
        {
            var up = i;
            while (up < Heads.Length && up != head)
                up = Heads[up];
            if (up != head)
                return false;
        }

        return true;
    }
}
