using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Trains the lemmatiser: a table of the words of the treebanks, and a linear model over scripts for the rest.</summary>
internal sealed class LemmatizerTraining : ITraining
{
    private const int Epochs = 6;
    private const int MostClasses = 250;
    private const double Scale = 32;
    private const double Minimum = 0.05;

    /// <inheritdoc/>
    public string Verb => "lemmas";

    /// <inheritdoc/>
    public string Description => "Trains the lemmatiser.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var words = TreebankData.Train(context).SelectMany(sentence => sentence.Words).ToList();
        var scripts = FindScripts(words, out var classCount);
        var index = scripts.Select((script, i) => (script, i)).ToDictionary(item => item.script, item => item.i);
        var known = FindKnown(words, index);
        var frozen = Learn(words, scripts, index, classCount);
        context.Say($"lemmatizer: {scripts.Length} scripts, {classCount} classes, {known.Count:N0} known words, {frozen.WeightCount:N0} weights");
        var writer = new ModelWriter();
        Lemmatizer.WriteScripts(writer, scripts, known);
        frozen.Write(writer);
        var scores = Measure(new(scripts, known, frozen.ToModel()), context);
        context.WriteModel("lemmatizer", writer, new(
            "Lemmatiser",
            "A table of known words and an averaged perceptron over suffix scripts for the others.",
            TreebankData.Lines,
            TreebankData.Licence,
            "dotnet run -c Release --project src/ClaimCheck.Training -- lemmas --data ../shared/data",
            scores,
            TreebankData.Seed));
    }

    private static bool IsUsable(TreebankWord word) => word.Lemma is not ("_" or "") && word.Relation != "goeswith" && word.Penn != "GW";

    private static ImmutableArray<LemmaScript> FindScripts(List<TreebankWord> words, out int classCount)
    {
        var counted = words.Where(IsUsable).GroupBy(word => LemmaScript.Find(word.Form, word.Lemma))
            .Select(group => (Script: group.Key, Types: group.Select(word => word.Form).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
            .OrderByDescending(item => item.Types).ThenBy(item => item.Script.Remove, StringComparer.Ordinal)
            .ThenBy(item => item.Script.Append, StringComparer.Ordinal).ThenBy(item => item.Script.KeepsCase).ToList();
        classCount = Math.Min(MostClasses, counted.Count(item => item.Types > 1));
        return [.. counted.Select(item => item.Script)];
    }

    private static Dictionary<uint, int> FindKnown(List<TreebankWord> words, Dictionary<LemmaScript, int> index) =>
        words.Where(IsUsable).GroupBy(word => LemmaFeatures.Key(new(word.Form), TreebankData.Tags(word)))
            .ToDictionary(group => group.Key, group => group.GroupBy(word => index[LemmaScript.Find(word.Form, word.Lemma)])
                .OrderByDescending(scripts => scripts.Count()).ThenBy(scripts => scripts.Key).First().Key);

    private static FrozenWeights Learn(List<TreebankWord> words, ImmutableArray<LemmaScript> scripts, Dictionary<LemmaScript, int> index, int classCount)
    {
        var trainer = new PerceptronTrainer(classCount);
        var lemmatizer = new Lemmatizer(scripts, [], trainer);
        var types = words.Where(IsUsable).DistinctBy(word => (word.Form, word.Lemma, word.Tag, word.Penn)).ToList();
        var random = new Random(TreebankData.Seed);
        var features = new uint[64];
        var scores = new int[256];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var at in TreebankData.Shuffled(types.Count, random))
            {
                var word = types[at];
                var gold = index[LemmaScript.Find(word.Form, word.Lemma)];
                if (gold >= classCount)
                    continue;
                var used = features.AsSpan(0, LemmaFeatures.Extract(new(word.Form), TreebankData.Tags(word), features));
                trainer.Score(used, scores);
                var best = lemmatizer.Best(word.Form, scores);
                trainer.Tick();
                if (best != gold)
                    trainer.Update(used, gold, best);
            }
        }

        return trainer.Freeze(Scale, Minimum);
    }

    private static List<(string Set, string Measure, double Value)> Measure(Lemmatizer lemmatizer, TrainingContext context)
    {
        var scores = new List<(string, string, double)>();
        var workspace = new SyntaxWorkspace();
        foreach (var (name, sentences) in TreebankData.Development(context))
        {
            var words = sentences.SelectMany(sentence => sentence.Words).Where(word => word.Lemma != "_").ToList();
            var right = words.Count(word => lemmatizer.Lemmatize(word.Form, new(word.Form), TreebankData.Tags(word), workspace) == word.Lemma);
            scores.Add((name, "lemmaOnGoldTags", (double)right / words.Count));
            context.Say($"lemmatizer {name}: {100.0 * right / words.Count:0.00} on gold tags");
        }

        return scores;
    }
}
