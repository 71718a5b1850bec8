using System.Collections.Immutable;

namespace ClaimCheck.Syntax;

/// <summary>
/// Dependency parser: a small network scores every head of every word, the best tree without crossing arcs is taken,
/// then the network scores the relation of each arc. A sentence is cut into stretches of <see cref="Longest"/> words
/// when it is longer, so that the cost grows with the length. Immutable and thread-safe.
/// </summary>
/// <param name="pairs">The pairs of tags that it may give at a second look.</param>
/// <param name="relations">The relations that it may give, in the order of the model's classes; the first is the root's.</param>
/// <param name="network">Scores heads and relations.</param>
internal sealed class DependencyParser(ImmutableArray<TagPair> pairs, ImmutableArray<DependencyRelation> relations, ParserNetwork network)
{
    /// <summary>Most words that are parsed as one.</summary>
    public const int Longest = 160;

    /// <summary>The relations, in the order of the classes.</summary>
    public ImmutableArray<DependencyRelation> Relations => relations;

    /// <summary>Parses the tagged words of <paramref name="workspace"/>; heads and labels stay there.</summary>
    public void Parse(SyntaxWorkspace workspace)
    {
        for (int first = 0, root = -1; first < workspace.Count;)
        {
            var count = Cut(workspace, first);
            root = Parse(workspace, first, count, root);
            first += count;
        }
    }

    /// <summary>How many words from <paramref name="first"/> on are parsed as one: all, or up to the last sign that may be a seam.</summary>
    private static int Cut(SyntaxWorkspace workspace, int first)
    {
        var rest = workspace.Count - first;
        if (rest <= Longest)
            return rest;
        for (var i = Longest; i > Longest / 2; i--)
        {
            if (workspace.Tags[first + i - 1] == UniversalTag.Punctuation)
                return i;
        }

        return Longest;
    }

    /// <summary>Parses one stretch; its root hangs from <paramref name="root"/>, the root of the sentence, when there is one. Returns the root of the sentence.</summary>
    private int Parse(SyntaxWorkspace workspace, int first, int count, int root)
    {
        var buffers = workspace.Parser;
        network.Read(workspace, first, count, buffers);
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
            network.RunLayer(layer, buffers);
        network.ScoreTags(buffers);
        network.Offer(buffers);
        network.ScoreHeads(buffers);
        var heads = workspace.Heads.AsSpan(first, count);
        workspace.Decoder.Decode(buffers.Scores, count, buffers.Width, heads);
        network.ScoreLabels(heads, buffers);
        Retag(workspace, first);
        var top = first + heads.IndexOf(count);
        for (var i = 0; i < count; i++)
        {
            var isTop = heads[i] == count;
            workspace.Labels[first + i] = (byte)(isTop ? 0 : Best(buffers.Labels.AsSpan(i * network.Layout.Label.Columns, relations.Length), 1));
            heads[i] = isTop ? root : first + heads[i];
        }

        if (root < 0)
            return top;
        workspace.Labels[top] = (byte)relations.IndexOf(DependencyRelation.Parataxis);
        return root;
    }

    /// <summary>Gives the words the tags that fit best what the network saw of the whole sentence.</summary>
    private void Retag(SyntaxWorkspace workspace, int first)
    {
        var columns = network.Layout.Tag.Columns;
        for (var i = 0; i < workspace.Parser.Count; i++)
        {
            var pair = pairs[Best(workspace.Parser.Tags.AsSpan(i * columns, pairs.Length), 0)];
            (workspace.Tags[first + i], workspace.PennTags[first + i]) = (pair.Tag, pair.Penn);
        }
    }

    private static int Best(ReadOnlySpan<float> scores, int first)
    {
        var best = first;
        for (var i = first + 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
