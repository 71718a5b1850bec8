using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>Finds both tags of each word of a sentence, from left to right. Immutable and thread-safe.</summary>
/// <param name="pairs">The pairs of tags, in the order of the model's classes.</param>
/// <param name="hints">For words in lower case a number that stands for the set of their likely tags.</param>
/// <param name="scorer">Scores the pairs.</param>
internal sealed class PartOfSpeechTagger(ImmutableArray<TagPair> pairs, KeyTable hints, IFeatureScorer scorer)
{
    /// <summary>From this number on a set of likely tags comes from a dictionary of common words; below, its two lowest bytes are classes plus 1, the commonest first.</summary>
    public const int FirstOfDictionary = 1 << 16;

    /// <summary>The pairs of tags, in the order of the classes.</summary>
    public ImmutableArray<TagPair> Pairs => pairs;

    /// <summary>The commonest tag of a word, given by the hash of its small letters, or null for a name or a word that is not known.</summary>
    public UniversalTag? CommonTag(uint word)
    {
        var hint = hints.Find(word);
        if (hint < 0)
            return null;
        var tag = hint < FirstOfDictionary ? pairs[(hint & 255) - 1].Tag : UniversalTag.Noun;
        return tag is UniversalTag.ProperNoun or UniversalTag.Other ? null : tag;
    }

    /// <summary>Reads a tagger from its model.</summary>
    public static PartOfSpeechTagger Read(ModelReader reader)
    {
        var pairs = ReadPairs(reader);
        var hints = KeyTable.Read(reader, int.MaxValue);
        var model = SparseModel.Read(reader);
        reader.Require(model.ClassCount == pairs.Length);
        return new(pairs, hints, model);
    }

    /// <summary>Reads the pairs of tags that a model knows.</summary>
    public static ImmutableArray<TagPair> ReadPairs(ModelReader reader)
    {
        var pairs = ImmutableArray.CreateBuilder<TagPair>();
        var count = reader.ReadNumber();
        reader.Require(count is > 0 and <= 256);
        for (var i = 0; i < count; i++)
            pairs.Add(new(TagLabels.ParseUniversal(reader.ReadText()), TagLabels.ParsePenn(reader.ReadText())));
        return pairs.ToImmutable();
    }

    /// <summary>Writes the part of a model that stands before the weights.</summary>
    public static void WritePairs(ModelWriter writer, IReadOnlyList<TagPair> pairs)
    {
        writer.WriteNumber(pairs.Count);
        foreach (var pair in pairs)
        {
            writer.WriteText(TagLabels.ToLabel(pair.Tag));
            writer.WriteText(TagLabels.ToLabel(pair.Penn));
        }
    }

    /// <summary>Tags the words of <paramref name="workspace"/>.</summary>
    public void Tag(SyntaxWorkspace workspace)
    {
        Prepare(workspace);
        for (var i = 0; i < workspace.Count; i++)
        {
            var at = i + SyntaxWorkspace.Margin;
            scorer.Score(workspace.Features.AsSpan(0, TaggerFeatures.ExtractOthers(workspace, i, workspace.Features)), workspace.Scores);
            DenseMath.Add(workspace.WordScores.Find(workspace.Words[at], workspace.Hints[at], scorer), workspace.Scores);
            SetTag(workspace, i, Best(workspace.Scores));
        }
    }

    /// <summary>Looks up the likely tags of all words and how the sentence is written.</summary>
    public void Prepare(SyntaxWorkspace workspace)
    {
        var words = workspace.Words.AsSpan(SyntaxWorkspace.Margin, workspace.Count);
        var target = workspace.Hints.AsSpan(SyntaxWorkspace.Margin);
        int letters = 0, capital = 0, all = 0;
        for (var i = 0; i < words.Length; i++)
        {
            target[i] = (uint)hints.Find(words[i].Lower);
            letters += (words[i].Flags & 16) == 0 ? 1 : 0;
            capital += (words[i].Flags & 1) != 0 ? 1 : 0;
            all += (words[i].Flags & 2) != 0 ? 1 : 0;
        }

        workspace.Casing = all * 4 > letters * 3 ? 1u : capital * 2 > letters ? 2u : capital == 0 ? 3u : 0;
    }

    /// <summary>The features of word <paramref name="index"/>, given the tags before it.</summary>
    public static ReadOnlySpan<uint> ExtractFeatures(SyntaxWorkspace workspace, int index)
    {
        var count = TaggerFeatures.Extract(workspace, index, workspace.Features);
        return workspace.Features.AsSpan(0, count);
    }

    /// <summary>The class that scores best by its <paramref name="features"/>, the first of equals.</summary>
    public int Best(SyntaxWorkspace workspace, ReadOnlySpan<uint> features)
    {
        scorer.Score(features, workspace.Scores);
        return Best(workspace.Scores);
    }

    /// <summary>Sets the tags of word <paramref name="index"/> to those of a class.</summary>
    public void SetTag(SyntaxWorkspace workspace, int index, int tagClass)
    {
        workspace.TagClasses[index] = (byte)tagClass;
        workspace.Tags[index] = pairs[tagClass].Tag;
        workspace.PennTags[index] = pairs[tagClass].Penn;
    }

    private int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < pairs.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
