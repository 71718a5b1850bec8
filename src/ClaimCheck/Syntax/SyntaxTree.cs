using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>
/// The dependency tree of one sentence: which word depends on which. Words are named by their index in
/// <see cref="Tokens"/>. Immutable; every look-up is free of allocation.
/// </summary>
public sealed class SyntaxTree
{
    private readonly int[] firstChild;
    private readonly int[] children;
    private readonly int[] leftEdge;
    private readonly int[] rightEdge;

    /// <summary>Builds the tree from the heads of <paramref name="tokens"/>.</summary>
    /// <exception cref="ArgumentException">There is no word, a head is out of range, there is not exactly one root, or the heads run in a circle.</exception>
    public SyntaxTree(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty)
            throw new ArgumentException("A sentence has at least one word.", nameof(tokens));
        Tokens = tokens;
        Root = FindRoot(tokens);
        (firstChild, children) = GroupByHead(tokens);
        (leftEdge, rightEdge) = FindEdges();
    }

    /// <summary>The words in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Index of the root word.</summary>
    public int Root { get; }

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Length;

    /// <summary>Indices of the direct dependents of <paramref name="index"/>, in text order.</summary>
    public ReadOnlySpan<int> Children(int index) =>
        children.AsSpan(firstChild[index], firstChild[index + 1] - firstChild[index]);

    /// <summary>First dependent of <paramref name="index"/> with <paramref name="relation"/>, or -1.</summary>
    public int Child(int index, DependencyRelation relation)
    {
        foreach (var child in Children(index))
        {
            if (Tokens[child].Relation == relation)
                return child;
        }

        return -1;
    }

    /// <summary>Index of the leftmost word in the subtree of <paramref name="index"/>.</summary>
    public int LeftEdge(int index) => leftEdge[index];

    /// <summary>Index of the rightmost word in the subtree of <paramref name="index"/>.</summary>
    public int RightEdge(int index) => rightEdge[index];

    /// <summary>Document span from the leftmost to the rightmost word of the subtree of <paramref name="index"/>.</summary>
    public TextSpan SubtreeSpan(int index) => SpanOf(leftEdge[index], rightEdge[index]);

    /// <summary>Document span from word <paramref name="first"/> to word <paramref name="last"/>, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Tokens[first].Span.Start, Tokens[last].Span.End);

    /// <summary>Whether <paramref name="ancestor"/> lies on the path from <paramref name="index"/> to the root; a word dominates itself.</summary>
    public bool Dominates(int ancestor, int index)
    {
        while (index >= 0)
        {
            if (index == ancestor)
                return true;
            index = Tokens[index].Head;
        }

        return false;
    }

    private static int FindRoot(ImmutableArray<Token> tokens)
    {
        var root = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (head < -1 || head >= tokens.Length || head == i)
                throw new ArgumentException(FormattableString.Invariant($"Word {i} has the impossible head {head}."), nameof(tokens));
            if (head >= 0)
                continue;
            if (root >= 0)
                throw new ArgumentException(FormattableString.Invariant($"Words {root} and {i} are both roots."), nameof(tokens));
            root = i;
        }

        return root >= 0 ? root : throw new ArgumentException("No word is the root.", nameof(tokens));
    }

    private static (int[] First, int[] Children) GroupByHead(ImmutableArray<Token> tokens)
    {
        var first = new int[tokens.Length + 1];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
                first[token.Head + 1]++;
        }

        for (var i = 0; i < tokens.Length; i++)
            first[i + 1] += first[i];
        var next = first.AsSpan(0, tokens.Length).ToArray();
        var grouped = new int[tokens.Length - 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (head >= 0)
                grouped[next[head]++] = i;
        }

        return (first, grouped);
    }

    /// <summary>Walks from the root down, so that a word that is never reached betrays a circle.</summary>
    private (int[] Left, int[] Right) FindEdges()
    {
        var order = new int[Count];
        order[0] = Root;
        var reached = 1;
        for (var next = 0; next < reached; next++)
        {
            foreach (var child in Children(order[next]))
                order[reached++] = child;
        }

        if (reached != Count)
            throw new ArgumentException("The heads run in a circle.", nameof(Tokens));
        var left = new int[Count];
        var right = new int[Count];
        for (var i = Count - 1; i >= 0; i--)
        {
            var index = order[i];
            left[index] = right[index] = index;
            foreach (var child in Children(index))
            {
                left[index] = Math.Min(left[index], left[child]);
                right[index] = Math.Max(right[index], right[child]);
            }
        }

        return (left, right);
    }
}
