using System.Runtime.InteropServices;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Names;

/// <summary>The stretches of words of the training documents with the hashed features of each word and the labels it may have.</summary>
internal sealed class NameExamples
{
    private readonly List<(uint[][] Features, int[] Masks)> stretches = [];
    private readonly Dictionary<uint, int> counts = [];

    /// <summary>Number of stretches.</summary>
    public int Count => stretches.Count;

    /// <summary>Adds the sentences of a document that is loaded in <paramref name="workspace"/>.</summary>
    public void Add(NameWorkspace workspace, NamedDocument document, bool isSecond)
    {
        for (var i = 0; i < workspace.SentenceCount; i++)
            AddSentence(workspace, i, document.Sentences[i], isSecond);
    }

    /// <summary>The features that occur at least <paramref name="minimum"/> times, sorted.</summary>
    public uint[] Keys(int minimum) => [.. counts.Where(pair => pair.Value >= minimum).Select(static pair => pair.Key).Order()];

    /// <summary>The stretches with features named by their index in <paramref name="keys"/>; others are left out.</summary>
    public List<(int[][] Features, int[] Masks)> Index(uint[] keys)
    {
        var indices = new Dictionary<uint, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            indices[keys[i]] = i;
        return stretches.ConvertAll(stretch => (
            Array.ConvertAll(stretch.Features, word => word.Where(indices.ContainsKey).Select(key => indices[key]).ToArray()),
            stretch.Masks));
    }

    private void AddSentence(NameWorkspace workspace, int sentence, NamedSentence gold, bool isSecond)
    {
        var first = workspace.Start(sentence);
        var end = first + workspace.Count(sentence);
        foreach (var name in gold.Names)
        {
            for (var i = name.First; i < name.First + name.Count; i++)
                workspace.Words[first + i].IsLive = true;
        }

        for (var start = first; start < end;)
        {
            var stop = start + 1;
            if (workspace.Words[start].IsLive)
            {
                while (stop < end && workspace.Words[stop].IsLive)
                    stop++;
                AddStretch(workspace, (start, stop), first, workspace.Use(sentence), gold, isSecond);
            }

            start = stop;
        }
    }

    private void AddStretch(NameWorkspace workspace, (int Start, int Stop) range, int first, CapitalUse use, NamedSentence gold, bool isSecond)
    {
        var features = new uint[range.Stop - range.Start][];
        var masks = new int[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            var count = NameFeatures.Extract(workspace, range.Start + i, use, isSecond, workspace.Features);
            features[i] = workspace.Features.AsSpan(0, count).ToArray();
            masks[i] = gold.Allowed(range.Start + i - first);
            foreach (var feature in features[i])
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        stretches.Add((features, masks));
    }
}
