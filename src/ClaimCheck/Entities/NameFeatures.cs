using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>The features by which a word gets its name label, the labels beside it apart.</summary>
internal static class NameFeatures
{
    /// <summary>Most features that one word has.</summary>
    public const int Most = 160;

    /// <summary>Template of the feature that holds the label before.</summary>
    public const int Transition = 200;

    /// <summary>Writes the features of the word at <paramref name="at"/>; returns their number.</summary>
    /// <param name="workspace">The passage.</param>
    /// <param name="at">Place of the word in <see cref="NameWorkspace.Words"/>.</param>
    /// <param name="capitals">How the sentence uses capitals.</param>
    /// <param name="isSecond">Whether this is the second look, which sees what the first one found.</param>
    /// <param name="target">Where the features go.</param>
    public static int Extract(NameWorkspace workspace, int at, CapitalUse capitals, bool isSecond, Span<uint> target)
    {
        ReadOnlySpan<NameWord> words = workspace.Words;
        ref readonly var word = ref words[at];
        var use = (uint)capitals;
        var features = new FeatureList(target);
        features.Add(0);
        features.Add(1, use, word.Form);
        features.Add(2, word.Lower);
        features.Add(3, use, word.Shape);
        features.Add(4, (uint)word.Tag, use);
        features.Add(5, (uint)word.Cues);
        features.Add(6, word.Phrase);
        features.Add(7, word.Elsewhere, word.IsCapital ? 1u : 0u, words[at - 1].Text is null ? 1u : 0u);
        AddAffixes(ref features, word.Text);
        AddWindow(ref features, words, at);
        AddPairs(ref features, words, at, use);
        AddRun(ref features, words, at);
        AddLinks(ref features, words, at);
        if (isSecond)
            AddSecondLook(ref features, workspace, at);
        return features.Count;
    }

    private static void AddAffixes(ref FeatureList features, ReadOnlySpan<char> text)
    {
        for (var length = 1; length <= 4; length++)
        {
            if (text.Length <= length)
                return;
            features.Add(10 + length, FeatureHash.LowerText(text[..length]));
            features.Add(15 + length, FeatureHash.LowerText(text[^length..]));
        }
    }

    private static void AddWindow(ref FeatureList features, ReadOnlySpan<NameWord> words, int at)
    {
        for (var offset = -2; offset <= 2; offset++)
        {
            ref readonly var word = ref words[at + offset];
            var template = 20 + ((offset + 2) * 8);
            features.Add(template, word.Fine);
            features.Add(template + 1, word.Medium);
            features.Add(template + 2, word.Coarse);
            if (offset == 0)
                continue;
            features.Add(template + 3, word.Lower);
            features.Add(template + 4, (uint)word.Tag);
            features.Add(template + 5, (uint)word.Cues);
            features.Add(template + 6, word.IsCapital ? 1u : 0u, word.Phrase);
        }
    }

    private static void AddPairs(ref FeatureList features, ReadOnlySpan<NameWord> words, int at, uint use)
    {
        ref readonly var word = ref words[at];
        ref readonly var left = ref words[at - 1];
        ref readonly var right = ref words[at + 1];
        features.Add(70, left.Lower, word.Lower);
        features.Add(71, word.Lower, right.Lower);
        features.Add(72, left.Fine, word.Fine);
        features.Add(73, word.Fine, right.Fine);
        features.Add(74, left.Coarse, word.Coarse, right.Coarse);
        features.Add(75, left.Shape, word.Shape, right.Shape, use);
        features.Add(76, (uint)left.Tag, (uint)word.Tag);
        features.Add(77, (uint)word.Tag, (uint)right.Tag);
        features.Add(78, (uint)left.Tag, (uint)word.Tag, (uint)right.Tag);
        features.Add(79, (uint)left.Cues, (uint)word.Cues);
        features.Add(80, (uint)word.Cues, (uint)right.Cues);
        features.Add(81, left.Lower, word.Shape);
        features.Add(82, left.Medium, word.Medium);
        features.Add(83, word.Medium, right.Medium);
        features.Add(84, word.Medium, (uint)word.Cues, use);
        features.Add(85, word.Coarse, (uint)word.Tag, word.Shape);
        features.Add(86, words[at - 2].Lower, left.Lower);
        features.Add(87, right.Lower, words[at + 2].Lower);
    }

    /// <summary>The run of capitalised words around the word: its place there, the ends of the run, what stands beside it.</summary>
    private static void AddRun(ref FeatureList features, ReadOnlySpan<NameWord> words, int at)
    {
        var (first, last) = (words[at].RunFirst, words[at].RunLast);
        var length = (uint)Math.Min(4, last - first + 1);
        var place = (uint)((at == first ? 1 : 0) + (at == last ? 2 : 0));
        ref readonly var head = ref words[last];
        ref readonly var before = ref words[first - 1];
        ref readonly var after = ref words[last + 1];
        var all = NameCues.None;
        for (var i = first; i <= last && i < first + 8; i++)
            all |= words[i].Cues;
        features.Add(100, length, place);
        features.Add(101, head.Lower, place);
        features.Add(102, head.Medium, place);
        features.Add(103, (uint)all, place);
        features.Add(104, (uint)all & (uint)(NameCues.OrganisationWord | NameCues.PlaceWord | NameCues.FacilityWord | NameCues.EventWord), length);
        features.Add(105, before.Lower, place);
        features.Add(106, after.Lower, place);
        features.Add(107, before.Medium, length);
        features.Add(108, after.Medium, length);
        features.Add(109, words[first].Medium, head.Medium);
        features.Add(110, words[first].Lower, place);
        features.Add(111, before.Lower, after.Lower);
        features.Add(112, (uint)before.Tag, (uint)after.Tag, length);
        features.Add(113, (uint)before.Cues, place);
        features.Add(114, (uint)words[first].Cues, (uint)head.Cues, length);
    }

    /// <summary>The runs of capitalised words before and behind, over at most two small words: "Centre for … and …".</summary>
    private static void AddLinks(ref FeatureList features, ReadOnlySpan<NameWord> words, int at)
    {
        var left = Previous(words, words[at].RunFirst);
        if (left > 0)
        {
            ref readonly var end = ref words[left];
            ref readonly var begin = ref words[end.RunFirst];
            var link = words[left + 1].Lower;
            features.Add(120, link, begin.Lower);
            features.Add(121, link, begin.Medium);
            features.Add(122, link, end.Lower);
            features.Add(123, link, (uint)(begin.Cues | end.Cues), (uint)words[at].Cues);
            features.Add(124, link, end.Medium, words[at].Medium);
        }

        var right = Next(words, words[at].RunLast);
        if (right > 0)
        {
            ref readonly var begin = ref words[right];
            ref readonly var end = ref words[begin.RunLast];
            var link = words[right - 1].Lower;
            features.Add(125, link, end.Lower);
            features.Add(126, link, end.Medium);
            features.Add(127, link, (uint)(begin.Cues | end.Cues), (uint)words[at].Cues);
            features.Add(128, link, begin.Medium, words[at].Medium);
        }
    }

    private static int Previous(ReadOnlySpan<NameWord> words, int index)
    {
        for (var i = index - 1; i >= index - 3 && i > 0 && words[i].Text is not null; i--)
        {
            if (words[i].IsCapital)
                return i;
        }

        return 0;
    }

    private static int Next(ReadOnlySpan<NameWord> words, int index)
    {
        for (var i = index + 1; i <= index + 3 && i < words.Length && words[i].Text is not null; i++)
        {
            if (words[i].IsCapital)
                return i;
        }

        return 0;
    }

    private static void AddSecondLook(ref FeatureList features, NameWorkspace workspace, int at)
    {
        ref readonly var word = ref workspace.Words[at];
        var labels = workspace.FirstLabels;
        var own = (uint)labels[at];
        features.Add(140, own);
        features.Add(141, own, word.KindElsewhere);
        features.Add(142, own, word.KindOfLonger);
        features.Add(143, word.KindElsewhere, word.KindOfLonger);
        features.Add(144, labels[at - 1], own, labels[at + 1]);
        features.Add(145, own, workspace.Words[at - 1].Lower, labels[at - 1]);
        features.Add(146, own, word.KindElsewhere, word.Elsewhere);
        var (kind, between) = Before(workspace, at);
        features.Add(147, kind, own);
        features.Add(148, kind, between, word.Shape);
        features.Add(149, own, workspace.Words[word.RunFirst].KindElsewhere, workspace.Words[word.RunLast].KindElsewhere);
        features.Add(150, own, (uint)word.Cues, word.Medium);
    }

    /// <summary>Kind of the last name before the word in its sentence, and the word just behind that name.</summary>
    private static (uint Kind, uint Between) Before(NameWorkspace workspace, int at)
    {
        var i = at - 1;
        while (workspace.Words[i].Text is not null && i > at - 12 && workspace.FirstLabels[i] == NameLabels.Outside)
            i--;
        return workspace.FirstLabels[i] == NameLabels.Outside || i == at - 1
            ? (0, 0)
            : ((uint)NameLabels.Kind(workspace.FirstLabels[i]) + 1, workspace.Words[i + 1].Lower);
    }
}
