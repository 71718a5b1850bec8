using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// The state of an arc-hybrid parse: a stack, the rest of the words with the root behind the last, and the arcs so
/// far. Node <see cref="Count"/> is the root, the node after it stands for "none".
/// </summary>
internal sealed class ParserState
{
    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>First word that is not on the stack yet; the root when there is none.</summary>
    public int Next { get; private set; }

    /// <summary>Number of words on the stack.</summary>
    public int StackSize { get; private set; }

    /// <summary>The node that stands for "none".</summary>
    public int None => Count + 1;

    /// <summary>Head of each word; the root is <see cref="Count"/>.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each word, as a class of the parser plus 1; 0 before it has one.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>What features look at, for each node.</summary>
    public ParserNode[] Nodes { get; private set; } = [];

    private int[] Stack { get; set; } = [];

    /// <summary>Starts a sentence with the words and tags of <paramref name="workspace"/>.</summary>
    public void Begin(SyntaxWorkspace workspace)
    {
        Count = workspace.Count;
        Next = 0;
        StackSize = 0;
        if (Nodes.Length < Count + 2)
        {
            var length = Math.Max(256, Math.Max(Count + 2, Nodes.Length * 2));
            Heads = new int[length];
            Labels = new byte[length];
            Nodes = new ParserNode[length];
            Stack = new int[length];
        }

        Array.Clear(Labels, 0, Count + 2);
        for (var i = 0; i < Count; i++)
        {
            ref readonly var word = ref workspace.Words[i + SyntaxWorkspace.Margin];
            var tag = ((uint)workspace.Tags[i] * 64) + (uint)workspace.PennTags[i] + 3;
            Nodes[i] = ParserNode.Create(word, tag, (uint)workspace.Tags[i] + 3, None);
        }

        Nodes[Count] = ParserNode.Create(WordFeatures.Outside, 1, 1, None);
        Nodes[None] = ParserNode.Create(WordFeatures.Outside, 2, 2, None);
    }

    /// <summary>The node <paramref name="depth"/> places below the top of the stack, or "none".</summary>
    public int StackAt(int depth) => depth < StackSize ? Stack[StackSize - 1 - depth] : None;

    /// <summary>The node <paramref name="distance"/> places behind <see cref="Next"/>, the root behind the last word, then "none".</summary>
    public int Ahead(int distance) => Math.Min(Next + distance, None);

    /// <summary>The word before <paramref name="node"/> in the text, or "none".</summary>
    public int Before(int node) => node > 0 && node <= Count ? node - 1 : None;

    /// <summary>The word behind <paramref name="node"/> in the text, the root behind the last, or "none".</summary>
    public int Behind(int node) => node < Count ? node + 1 : None;

    /// <summary>Whether the parse is complete.</summary>
    public bool IsDone => Next == Count && StackSize == 0;

    /// <summary>Whether the next word may go on the stack.</summary>
    public bool CanShift => Next < Count;

    /// <summary>Whether the top of the stack may become a dependent of <see cref="Next"/>; only one word may hang from the root.</summary>
    public bool CanLeft => StackSize >= 1 && (Next < Count || StackSize == 1);

    /// <summary>Whether the top of the stack may become a dependent of the one below it.</summary>
    public bool CanRight => StackSize >= 2;

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => Stack[StackSize++] = Next++;

    /// <summary>Makes the top of the stack a dependent of <see cref="Next"/>.</summary>
    public void Left(byte label)
    {
        var dependent = Stack[--StackSize];
        Attach(dependent, Next, label);
        ref var head = ref Nodes[Next];
        head.Left2 = head.Left1;
        head.Left1 = dependent;
        head.LeftCount++;
        head.LeftLabels = FeatureHash.Mix(head.LeftLabels, label);
    }

    /// <summary>Makes the top of the stack a dependent of the one below it.</summary>
    public void Right(byte label)
    {
        var dependent = Stack[--StackSize];
        var at = Stack[StackSize - 1];
        Attach(dependent, at, label);
        ref var head = ref Nodes[at];
        head.Right2 = head.Right1;
        head.Right1 = dependent;
        head.RightCount++;
        head.RightLabels = FeatureHash.Mix(head.RightLabels, label);
    }

    private void Attach(int dependent, int head, byte label)
    {
        Heads[dependent] = head;
        Labels[dependent] = label;
    }
}

/// <summary>What parser features look at in one word and its dependents so far.</summary>
internal struct ParserNode
{
    /// <summary>The word in lower case.</summary>
    public uint Word;

    /// <summary>Fine cluster of the word.</summary>
    public uint Fine;

    /// <summary>Medium cluster of the word.</summary>
    public uint Medium;

    /// <summary>Both tags.</summary>
    public uint Tag;

    /// <summary>Universal tag alone.</summary>
    public uint Universal;

    /// <summary>Leftmost dependent.</summary>
    public int Left1;

    /// <summary>Second dependent from the left.</summary>
    public int Left2;

    /// <summary>Rightmost dependent.</summary>
    public int Right1;

    /// <summary>Second dependent from the right.</summary>
    public int Right2;

    /// <summary>Number of dependents to the left.</summary>
    public uint LeftCount;

    /// <summary>Number of dependents to the right.</summary>
    public uint RightCount;

    /// <summary>Relations of the dependents to the left.</summary>
    public uint LeftLabels;

    /// <summary>Relations of the dependents to the right.</summary>
    public uint RightLabels;

    /// <summary>A node without dependents.</summary>
    public static ParserNode Create(in WordFeatures word, uint tag, uint universal, int none) => new()
    {
        Word = word.Lower,
        Fine = word.Fine,
        Medium = word.Medium,
        Tag = tag,
        Universal = universal,
        Left1 = none,
        Left2 = none,
        Right1 = none,
        Right2 = none,
    };
}
