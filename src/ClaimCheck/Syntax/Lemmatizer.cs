using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// Finds the dictionary form of a tagged word: by the table of known words, else by the script that a linear model
/// picks among those that apply. Immutable and thread-safe.
/// </summary>
internal sealed class Lemmatizer
{
    private readonly ImmutableArray<LemmaScript> scripts;
    private readonly KeyTable known;
    private readonly IFeatureScorer scorer;

    /// <summary>Builds the lemmatiser.</summary>
    /// <param name="scripts">All scripts; the first ones are the classes of <paramref name="scorer"/>, the first of all changes nothing.</param>
    /// <param name="known">Script of each known word, by <see cref="LemmaFeatures.Key"/>.</param>
    /// <param name="scorer">Scores scripts for other words.</param>
    public Lemmatizer(ImmutableArray<LemmaScript> scripts, KeyTable known, IFeatureScorer scorer)
    {
        this.scripts = scripts;
        this.known = known;
        this.scorer = scorer;
    }

    /// <summary>Reads a lemmatiser from its model.</summary>
    public static Lemmatizer Read(ModelReader reader)
    {
        var scripts = ImmutableArray.CreateBuilder<LemmaScript>();
        var scriptCount = reader.ReadNumber();
        for (var i = 0; i < scriptCount; i++)
            scripts.Add(new((LemmaCasing)reader.ReadNumber(), reader.ReadText(), reader.ReadText()));
        var known = KeyTable.Read(reader, scriptCount);
        var model = SparseModel.Read(reader);
        reader.Require(model.ClassCount <= scriptCount);
        return new(scripts.ToImmutable(), known, model);
    }

    /// <summary>Writes the part of a model that stands before the weights.</summary>
    public static void WriteScripts(ModelWriter writer, IReadOnlyList<LemmaScript> scripts, IReadOnlyDictionary<uint, int> known)
    {
        writer.WriteNumber(scripts.Count);
        foreach (var script in scripts)
        {
            writer.WriteNumber((int)script.Casing);
            writer.WriteText(script.Remove);
            writer.WriteText(script.Append);
        }

        KeyTable.Write(writer, known);
    }

    /// <summary>The lemma of <paramref name="word"/>; buffers of <paramref name="workspace"/> are used on the way.</summary>
    public string Lemmatize(string word, in WordFeatures features, TagPair tags, SyntaxWorkspace workspace)
    {
        var script = known.Find(LemmaFeatures.Key(features, tags));
        if (script >= 0 && scripts[script].Applies(word))
            return scripts[script].Apply(word);
        var count = LemmaFeatures.Extract(features, tags, workspace.Features);
        scorer.Score(workspace.Features.AsSpan(0, count), workspace.Scores);
        return scripts[Best(word, workspace.Scores)].Apply(word);
    }

    /// <summary>The class of the script that scores best among those that apply to <paramref name="word"/>.</summary>
    public int Best(string word, ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scorer.ClassCount; i++)
        {
            if (scores[i] > scores[best] && scripts[i].Applies(word) && scripts[i].Remove.Length < word.Length)
                best = i;
        }

        return best;
    }
}
