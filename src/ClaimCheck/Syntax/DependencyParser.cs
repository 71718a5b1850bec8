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

    /// <summary>Most stretches that the network reads in step, which is quicker and gives the same trees.</summary>
    public const int Together = 8;

    /// <summary>The relations, in the order of the classes.</summary>
    public ImmutableArray<DependencyRelation> Relations => relations;

    /// <summary>Parses the tagged words of each of <paramref name="sentences"/>; heads and labels stay there.</summary>
    public void Parse(ParserWorkspace workspace, params ReadOnlySpan<SyntaxWorkspace> sentences)
    {
        var root = -1;
        foreach (var sentence in sentences)
        {
            for (var first = 0; first < sentence.Count;)
            {
                var count = Cut(sentence, first);
                workspace.Stretches.Add(new(sentence, first, count));
                first += count;
                if (workspace.Stretches.Count == Together)
                    root = Parse(workspace, root);
            }
        }

        Parse(workspace, root);
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

    /// <summary>Parses the stretches at hand; <paramref name="root"/> is the root of the sentence that the first of them belongs to. Returns the root of that of the last.</summary>
    private int Parse(ParserWorkspace workspace, int root)
    {
        var stretches = workspace.Stretches;
        for (var i = 0; i < stretches.Count; i++)
            workspace.Lengths[i] = stretches[i].Count;
        workspace.Layers.Begin(workspace.Lengths.AsSpan(0, stretches.Count));
        for (var i = 0; i < stretches.Count; i++)
            network.Read(stretches[i], i, workspace.Layers);
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
            network.RunLayer(layer, workspace.Layers);
        for (var i = 0; i < stretches.Count; i++)
        {
            network.Take(workspace.Layers, i, stretches[i].Count, workspace.Buffers);
            root = Finish(stretches[i], workspace, stretches[i].First == 0 ? -1 : root);
        }

        stretches.Clear();
        return root;
    }

    /// <summary>Finds the tree of one stretch; its root hangs from <paramref name="root"/>, the root of the sentence, when there is one. Returns the root of the sentence.</summary>
    private int Finish(ParserStretch stretch, ParserWorkspace workspace, int root)
    {
        var (sentence, first, count) = stretch;
        var buffers = workspace.Buffers;
        network.ScoreTags(buffers);
        network.Offer(buffers);
        network.ScoreHeads(buffers);
        var heads = sentence.Heads.AsSpan(first, count);
        workspace.Decoder.Decode(buffers.Scores, count, buffers.Width, heads);
        network.ScoreLabels(heads, buffers);
        Retag(sentence, first, buffers);
        var top = first + heads.IndexOf(count);
        for (var i = 0; i < count; i++)
        {
            var isTop = heads[i] == count;
            sentence.Labels[first + i] = (byte)(isTop ? 0 : Best(buffers.Labels.AsSpan(i * network.Layout.Label.Columns, relations.Length), 1));
            heads[i] = isTop ? root : first + heads[i];
        }

        if (root < 0)
            return top;
        sentence.Labels[top] = (byte)relations.IndexOf(DependencyRelation.Parataxis);
        return root;
    }

    /// <summary>Gives the words the tags that fit best what the network saw of the whole sentence.</summary>
    private void Retag(SyntaxWorkspace sentence, int first, ParserBuffers buffers)
    {
        var columns = network.Layout.Tag.Columns;
        for (var i = 0; i < buffers.Count; i++)
        {
            var pair = pairs[Best(buffers.Tags.AsSpan(i * columns, pairs.Length), 0)];
            (sentence.Tags[first + i], sentence.PennTags[first + i]) = (pair.Tag, pair.Penn);
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
