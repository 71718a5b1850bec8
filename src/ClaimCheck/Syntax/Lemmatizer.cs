using System.Collections.Frozen;
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
    private readonly FrozenDictionary<uint, int> known;
    private readonly IFeatureScorer scorer;

    /// <summary>Builds the lemmatiser.</summary>
    /// <param name="scripts">All scripts; the first ones are the classes of <paramref name="scorer"/>, the first of all changes nothing.</param>
    /// <param name="known">Script of each known word, by <see cref="LemmaFeatures.Key"/>.</param>
    /// <param name="scorer">Scores scripts for other words.</param>
    public Lemmatizer(ImmutableArray<LemmaScript> scripts, IEnumerable<KeyValuePair<uint, int>> known, IFeatureScorer scorer)
    {
        this.scripts = scripts;
        this.known = known.ToFrozenDictionary();
        this.scorer = scorer;
    }

    /// <summary>Reads a lemmatiser from its model.</summary>
    public static Lemmatizer Read(ModelReader reader)
    {
        var scripts = ImmutableArray.CreateBuilder<LemmaScript>();
        var scriptCount = reader.ReadNumber();
        for (var i = 0; i < scriptCount; i++)
            scripts.Add(new(reader.ReadNumber() != 0, reader.ReadText(), reader.ReadText()));
        var known = new KeyValuePair<uint, int>[reader.ReadNumber()];
        var key = 0u;
        for (var i = 0; i < known.Length; i++)
        {
            key += (uint)reader.ReadNumber();
            var script = reader.ReadNumber();
            reader.Require(script < scriptCount);
            known[i] = new(key, script);
        }

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
            writer.WriteNumber(script.KeepsCase ? 1 : 0);
            writer.WriteText(script.Remove);
            writer.WriteText(script.Append);
        }

        writer.WriteNumber(known.Count);
        var last = 0u;
        foreach (var (key, script) in known.OrderBy(pair => pair.Key))
        {
            writer.WriteNumber((int)(key - last));
            writer.WriteNumber(script);
            last = key;
        }
    }

    /// <summary>The lemma of <paramref name="word"/>; buffers of <paramref name="workspace"/> are used on the way.</summary>
    public string Lemmatize(string word, in WordFeatures features, TagPair tags, SyntaxWorkspace workspace)
    {
        if (known.TryGetValue(LemmaFeatures.Key(features, tags), out var script) && scripts[script].Applies(word))
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
