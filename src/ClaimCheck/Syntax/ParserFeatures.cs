using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The features by which the parser picks its next step: the top of the stack, the words ahead, their dependents so far.</summary>
internal static class ParserFeatures
{
    /// <summary>Writes the features of <paramref name="state"/> to <paramref name="target"/>; returns their number.</summary>
    public static int Extract(ParserState state, Span<uint> target)
    {
        var features = new FeatureList(target);
        ReadOnlySpan<ParserNode> nodes = state.Nodes;
        var top = state.StackAt(0);
        var below = state.StackAt(1);
        ref readonly var s0 = ref nodes[top];
        ref readonly var s1 = ref nodes[below];
        ref readonly var s2 = ref nodes[state.StackAt(2)];
        ref readonly var b0 = ref nodes[state.Ahead(0)];
        ref readonly var b1 = ref nodes[state.Ahead(1)];
        ref readonly var b2 = ref nodes[state.Ahead(2)];
        features.Add(0);
        AddWords(ref features, s0, s1, s2, b0, b1, b2);
        AddPairs(ref features, s0, s1, b0, b1);
        AddTags(ref features, s0, s1, s2, b0, b1, b2);
        AddDependents(ref features, state, s0, s1, b0);
        AddClusters(ref features, state, s0, s1, b0, b1);
        AddNeighbours(ref features, state, top, below, s0, s1, b0);
        AddDistances(ref features, s0, s1, b0, Distance(top, state.Next, state), Distance(below, top, state));
        return features.Count;
    }

    private static uint Distance(int left, int right, ParserState state)
    {
        if (left >= state.Count)
            return 0;
        var distance = right - left;
        return distance switch { <= 4 => (uint)distance, <= 6 => 5, <= 10 => 6, _ => 7 };
    }

    private static void AddWords(ref FeatureList features, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        features.Add(1, s0.Word);
        features.Add(2, s0.Tag);
        features.Add(3, s0.Word, s0.Tag);
        features.Add(4, s1.Word);
        features.Add(5, s1.Tag);
        features.Add(6, s1.Word, s1.Tag);
        features.Add(7, b0.Word);
        features.Add(8, b0.Tag);
        features.Add(9, b0.Word, b0.Tag);
        features.Add(10, b1.Word);
        features.Add(11, b1.Tag);
        features.Add(12, b1.Word, b1.Tag);
        features.Add(13, b2.Word);
        features.Add(14, b2.Tag);
        features.Add(15, s2.Word);
        features.Add(16, s2.Tag);
    }

    private static void AddPairs(ref FeatureList features, in ParserNode s0, in ParserNode s1, in ParserNode b0, in ParserNode b1)
    {
        features.Add(20, s0.Word, s0.Tag, b0.Word, b0.Tag);
        features.Add(21, s0.Word, s0.Tag, b0.Word);
        features.Add(22, s0.Word, b0.Word, b0.Tag);
        features.Add(23, s0.Word, s0.Tag, b0.Tag);
        features.Add(24, s0.Tag, b0.Word, b0.Tag);
        features.Add(25, s0.Word, b0.Word);
        features.Add(26, s0.Tag, b0.Tag);
        features.Add(27, s1.Word, s1.Tag, s0.Tag);
        features.Add(28, s1.Tag, s0.Word, s0.Tag);
        features.Add(29, s1.Word, s0.Word);
        features.Add(30, s1.Tag, s0.Tag);
        features.Add(31, b0.Tag, b1.Tag);
        features.Add(32, s0.Universal, b0.Universal);
        features.Add(33, s1.Universal, s0.Universal);
        features.Add(34, s1.Word, b0.Word);
        features.Add(35, s1.Tag, b0.Tag);
        features.Add(36, s0.Word, b1.Word);
    }

    private static void AddTags(ref FeatureList features, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        features.Add(40, b0.Tag, b1.Tag, b2.Tag);
        features.Add(41, s0.Tag, b0.Tag, b1.Tag);
        features.Add(42, s1.Tag, s0.Tag, b0.Tag);
        features.Add(43, s2.Tag, s1.Tag, s0.Tag);
        features.Add(44, s1.Tag, s0.Tag, b0.Tag, b1.Tag);
        features.Add(45, s1.Tag, s0.Word, b0.Tag);
        features.Add(46, s1.Word, s0.Tag, b0.Tag);
        features.Add(47, s1.Tag, s0.Tag, b0.Word);
        features.Add(48, s0.Tag, b0.Tag, b1.Tag, b2.Tag);
        features.Add(49, s0.Word, b0.Tag, b1.Tag);
        features.Add(50, s0.Tag, b0.Word, b1.Tag);
        features.Add(51, s0.Tag, b0.Tag, b1.Word);
    }

    private static void AddDependents(ref FeatureList features, ParserState state, in ParserNode s0, in ParserNode s1, in ParserNode b0)
    {
        ReadOnlySpan<ParserNode> nodes = state.Nodes;
        ReadOnlySpan<byte> labels = state.Labels;
        ref readonly var s0l = ref nodes[s0.Left1];
        ref readonly var s0r = ref nodes[s0.Right1];
        ref readonly var s1r = ref nodes[s1.Right1];
        ref readonly var b0l = ref nodes[b0.Left1];
        features.Add(60, s0.Tag, s0l.Tag, b0.Tag);
        features.Add(61, s0.Tag, s0r.Tag, b0.Tag);
        features.Add(62, s0.Tag, b0.Tag, b0l.Tag);
        features.Add(63, s1.Tag, s1r.Tag, s0.Tag);
        features.Add(64, s1.Tag, nodes[s1.Left1].Tag, s0.Tag);
        features.Add(65, s1.Tag, s0.Tag, s0l.Tag);
        features.Add(66, s1.Tag, s0.Tag, s0r.Tag);
        features.Add(67, s0l.Word, s0.Tag);
        features.Add(68, s0r.Word, s0.Tag);
        features.Add(69, b0l.Word, b0.Tag);
        features.Add(70, labels[s0.Left1], s0.Tag, b0.Tag);
        features.Add(71, labels[s0.Right1], s0.Tag, b0.Tag);
        features.Add(72, labels[b0.Left1], s0.Tag, b0.Tag);
        features.Add(73, labels[s1.Right1], s1.Tag, s0.Tag);
        features.Add(74, s0.LeftLabels, s0.Tag);
        features.Add(75, s0.RightLabels, s0.Tag);
        features.Add(76, b0.LeftLabels, b0.Tag);
        features.Add(77, s0.LeftLabels, s0.Word);
        features.Add(78, s0.RightLabels, s0.Word);
        features.Add(79, s1.RightLabels, s1.Tag, s0.Tag);
        features.Add(80, s1.RightLabels, s1.Word, s0.Tag);
        features.Add(81, b0.LeftLabels, s0.Tag, b0.Word);
        features.Add(82, labels[s0.Left1], labels[s0.Left2], s0.Tag);
        features.Add(83, labels[s0.Right1], labels[s0.Right2], s0.Tag);
        features.Add(84, s0.Tag, s0l.Tag, nodes[s0.Left2].Tag);
        features.Add(85, s0.Tag, s0r.Tag, nodes[s0.Right2].Tag);
        features.Add(86, b0.Tag, b0l.Tag, nodes[b0.Left2].Tag);
        features.Add(87, s0r.Tag, s0.Word, b0.Tag);
        features.Add(88, s1r.Word, s0.Word);
    }

    private static void AddClusters(ref FeatureList features, ParserState state, in ParserNode s0, in ParserNode s1, in ParserNode b0, in ParserNode b1)
    {
        ReadOnlySpan<ParserNode> nodes = state.Nodes;
        var s0l = nodes[s0.Left1].Word;
        var b0l = nodes[b0.Left1].Word;
        features.Add(110, s0.Fine);
        features.Add(111, b0.Fine);
        features.Add(112, s1.Fine);
        features.Add(113, b1.Fine);
        features.Add(114, s0.Fine, b0.Fine);
        features.Add(115, s0.Fine, b0.Tag);
        features.Add(116, s0.Tag, b0.Fine);
        features.Add(117, s0.Medium, s0.Universal, b0.Medium, b0.Universal);
        features.Add(118, s1.Fine, s0.Fine);
        features.Add(119, s1.Fine, s0.Tag);
        features.Add(120, s1.Tag, s0.Fine);
        features.Add(121, s1.Medium, s0.Medium, b0.Tag);
        features.Add(122, s0.Medium, b0.Medium, b1.Tag);
        features.Add(123, s1.Medium, s0.Tag, b0.Medium);
        features.Add(124, s0.Word, b0l, b0.Universal);
        features.Add(125, s0.Fine, b0l, b0.Medium);
        features.Add(126, s0.Universal, b0l, b0.Universal, s1.Universal);
        features.Add(127, s1.Word, s0l, s0.Universal);
        features.Add(128, s1.Fine, s0l, s0.Medium);
        features.Add(129, s1.Universal, s0l, s0.Universal, b0.Universal);
        features.Add(130, s1.Fine, b0l, b0.Medium);
    }

    private static void AddNeighbours(ref FeatureList features, ParserState state, int top, int below, in ParserNode s0, in ParserNode s1, in ParserNode b0)
    {
        ReadOnlySpan<ParserNode> nodes = state.Nodes;
        features.Add(140, nodes[state.Behind(top)].Tag, s0.Tag, b0.Tag);
        features.Add(141, nodes[state.Before(top)].Tag, s0.Tag, b0.Tag);
        features.Add(142, nodes[state.Before(state.Next)].Tag, s0.Tag, b0.Tag);
        features.Add(143, nodes[state.Before(state.Next)].Word, s0.Universal, b0.Universal);
        features.Add(144, nodes[state.Behind(below)].Tag, s1.Tag, s0.Tag);
        features.Add(145, nodes[state.Ahead(3)].Tag, b0.Tag, s0.Tag);
        features.Add(146, nodes[state.StackAt(3)].Universal, nodes[state.StackAt(2)].Universal, s1.Universal, s0.Universal);
        features.Add(147, s0.RightLabels, s0.LeftLabels, s0.Tag);
        features.Add(148, s1.RightLabels, s1.LeftLabels, s1.Tag, s0.Universal);
        features.Add(149, s0.LeftLabels, b0.LeftLabels, s0.Universal, b0.Universal);
        features.Add(150, s0.RightLabels, b0.Tag, b0.LeftLabels);
        features.Add(151, s1.RightLabels, s0.LeftLabels, s1.Universal, s0.Universal);
    }

    private static void AddDistances(ref FeatureList features, in ParserNode s0, in ParserNode s1, in ParserNode b0, uint ahead, uint inside)
    {
        features.Add(90, ahead, s0.Tag, b0.Tag);
        features.Add(91, ahead, s0.Word);
        features.Add(92, ahead, b0.Word);
        features.Add(93, inside, s1.Tag, s0.Tag);
        features.Add(94, inside, s1.Word);
        features.Add(95, ahead, inside, s0.Tag, s1.Tag);
        features.Add(96, s0.LeftCount, s0.RightCount, s0.Tag);
        features.Add(97, s1.LeftCount, s1.RightCount, s1.Tag, s0.Tag);
        features.Add(98, b0.LeftCount, b0.Tag, s0.Tag);
        features.Add(99, s0.RightCount, s0.Word);
        features.Add(100, inside, s1.RightCount, s0.Tag);
    }
}
