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
        var words = TreebankData.Train(context)
            .SelectMany(sentence => sentence.Words.Where(word => word.Tag != "PUNCT" || !sentence.Document.StartsWith("GUM", StringComparison.Ordinal))).ToList();
        var scripts = FindScripts(words, out var classCount);
        var index = scripts.Select((script, i) => (script, i)).ToDictionary(item => item.script, item => item.i);
        var known = FindKnown(words, index);
        var frozen = Learn(words, scripts, index, classCount);
        var all = scripts.ToList();
        var added = AddDictionary(known, all, new(scripts, new([]), frozen.ToModel()), context);
        context.Say($"lemmatizer: {all.Count} scripts, {classCount} classes, {known.Count:N0} known words, {added:N0} of them from the dictionary, {frozen.WeightCount:N0} weights");
        var writer = new ModelWriter();
        Lemmatizer.WriteScripts(writer, all, known);
        frozen.Write(writer);
        var scores = Measure(new([.. all], new(known), frozen.ToModel()), context);
        context.WriteModel("lemmatizer", writer, new(
            "Lemmatiser",
            "A table of known words and an averaged perceptron over suffix scripts for the others.",
            [.. TreebankData.Lines, TreebankData.Dictionary],
            TreebankData.Licence,
            "dotnet run -c Release --project src/ClaimCheck.Training -- lemmas --data ../shared/data",
            scores,
            TreebankData.Seed));
    }

    /// <summary>Words put together wrongly have odd lemmas, and so has GUM's punctuation beside EWT's.</summary>
    private static bool IsUsable(TreebankWord word) => word.Lemma is not ("_" or "") && word.Relation != "goeswith" && word.Penn != "GW";

    private static ImmutableArray<LemmaScript> FindScripts(List<TreebankWord> words, out int classCount)
    {
        var counted = words.Where(IsUsable).GroupBy(word => LemmaScript.Find(word.Form, word.Lemma))
            .Select(group => (Script: group.Key, Types: group.Select(word => word.Form).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
            .OrderByDescending(item => item.Types).ThenBy(item => item.Script.Remove, StringComparer.Ordinal)
            .ThenBy(item => item.Script.Append, StringComparer.Ordinal).ThenBy(item => item.Script.Casing).ToList();
        classCount = Math.Min(MostClasses, counted.Count(item => item.Types > 1));
        return [.. counted.Select(item => item.Script)];
    }

    /// <summary>For each word with its tags the script that is right most often.</summary>
    private static Dictionary<uint, int> FindKnown(List<TreebankWord> words, Dictionary<LemmaScript, int> index)
    {
        var known = new Dictionary<uint, int>();
        foreach (var group in words.Where(IsUsable).GroupBy(word => LemmaFeatures.Key(new(word.Form, WordClusterTable.Shared), TreebankData.Tags(word))))
        {
            var members = group.GroupBy(word => (word.Form, word.Lemma)).Select(member => (member.Key.Form, member.Key.Lemma, Count: member.Count())).ToList();
            known[group.Key] = members.Select(member => LemmaScript.Find(member.Form, member.Lemma)).Distinct()
                .OrderByDescending(script => members.Where(member => script.Applies(member.Form) && script.Apply(member.Form) == member.Lemma).Sum(member => member.Count))
                .Select(script => index[script]).First();
        }

        return known;
    }

    /// <summary>Adds the dictionary's words that have vectors where the model alone would be wrong and the dictionary has one answer.</summary>
    private static int AddDictionary(Dictionary<uint, int> known, List<LemmaScript> scripts, Lemmatizer lemmatizer, TrainingContext context)
    {
        var added = 0;
        var workspace = new SyntaxWorkspace();
        var index = scripts.Select((script, i) => (script, i)).ToDictionary(item => item.script, item => item.i);
        foreach (var group in WordNetForms.Read(context).GroupBy(form => (form.Form, form.Tags)))
        {
            var features = new WordFeatures(group.Key.Form, WordClusterTable.Shared);
            var key = LemmaFeatures.Key(features, group.Key.Tags);
            var lemmas = group.Select(form => form.Lemma).Distinct().ToList();
            if (features.Fine == 0 || lemmas.Count != 1 || known.ContainsKey(key) || lemmatizer.Lemmatize(group.Key.Form, features, group.Key.Tags, workspace) == lemmas[0])
                continue;
            var script = LemmaScript.Find(group.Key.Form, lemmas[0]);
            if (!index.TryGetValue(script, out var number))
            {
                index[script] = number = scripts.Count;
                scripts.Add(script);
            }

            known[key] = number;
            added++;
        }

        return added;
    }

    private static FrozenWeights Learn(List<TreebankWord> words, ImmutableArray<LemmaScript> scripts, Dictionary<LemmaScript, int> index, int classCount)
    {
        var trainer = new PerceptronTrainer(classCount);
        var lemmatizer = new Lemmatizer(scripts, new([]), trainer);
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
                var used = features.AsSpan(0, LemmaFeatures.Extract(new(word.Form, WordClusterTable.Shared), TreebankData.Tags(word), features));
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
            var right = words.Count(word => lemmatizer.Lemmatize(word.Form, new(word.Form, WordClusterTable.Shared), TreebankData.Tags(word), workspace) == word.Lemma);
            scores.Add((name, "lemmaOnGoldTags", (double)right / words.Count));
            context.Say($"lemmatizer {name}: {100.0 * right / words.Count:0.00} on gold tags");
        }

        return scores;
    }
}
