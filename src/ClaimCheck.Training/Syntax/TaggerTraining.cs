using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Trains the part-of-speech tagger.</summary>
internal sealed class TaggerTraining : ITraining
{
    private const int Epochs = 8;
    private const int Runs = 4;
    private const double Scale = 32;
    private const double Minimum = 0.4;

    /// <inheritdoc/>
    public string Verb => "tagger";

    /// <inheritdoc/>
    public string Description => "Trains the part-of-speech tagger.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var train = TreebankData.Train(context);
        var pairs = FindPairs(train);
        var hints = TagHints.Find(train, pairs, WordNetForms.Read(context));
        var frozen = Learn(train, pairs, hints, Epochs, context);
        context.Say($"tagger: {pairs.Length} tag pairs, {frozen.FeatureCount:N0} features, {frozen.WeightCount:N0} weights");
        var writer = new ModelWriter();
        PartOfSpeechTagger.WritePairs(writer, pairs);
        KeyTable.Write(writer, hints);
        frozen.Write(writer);
        var scores = Measure(new(pairs, new(hints), frozen.ToModel()), context);
        context.WriteModel("tagger", writer, new(
            "Part-of-speech tagger",
            "Averaged perceptron over hashed features, word clusters and a table of likely tags, the mean of four runs in different order; universal and English tags together, from left to right. Words of lines In Title Case are spelt as in a sentence first.",
            [.. TreebankData.Lines, TreebankData.Dictionary, TreebankData.Clusters],
            TreebankData.Licence,
            "dotnet run -c Release --project src/ClaimCheck.Training -- tagger --data ../shared/data",
            scores,
            TreebankData.Seed));
    }

    /// <summary>The pairs of tags that <paramref name="train"/> has more than once, frequent ones first.</summary>
    public static ImmutableArray<TagPair> FindPairs(List<TreebankSentence> train) =>
    [
        .. train.SelectMany(sentence => sentence.Words).GroupBy(TreebankData.Tags)
            .Select(group => (Pair: group.Key, Count: group.Count()))
            .Where(item => item.Count > 2)
            .OrderByDescending(item => item.Count).ThenBy(item => item.Pair.Tag).ThenBy(item => item.Pair.Penn)
            .Select(item => item.Pair),
    ];

    /// <summary>Learns the weights from <paramref name="train"/>: the mean of several runs in different order, which errs less than each.</summary>
    public static FrozenWeights Learn(List<TreebankSentence> train, ImmutableArray<TagPair> pairs, Dictionary<uint, int> hints, int epochs, TrainingContext context) =>
        PerceptronTrainer.Freeze([.. Enumerable.Range(0, Runs).Select(run => Run(train, pairs, hints, epochs, TreebankData.Seed + run, context))], Scale, Minimum);

    private static PerceptronTrainer Run(List<TreebankSentence> train, ImmutableArray<TagPair> pairs, Dictionary<uint, int> hints, int epochs, int seed, TrainingContext context)
    {
        var trainer = new PerceptronTrainer(pairs.Length);
        var tagger = new PartOfSpeechTagger(pairs, new(hints), trainer);
        var classes = pairs.Select((pair, index) => (pair, index)).ToDictionary(item => item.pair, item => item.index);
        var random = new Random(seed);
        var workspace = new SyntaxWorkspace();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var index in TreebankData.Shuffled(train.Count, random))
                wrong += LearnSentence(train[index], tagger, trainer, classes, workspace);
            context.Say($"tagger epoch {epoch + 1}: {wrong} wrong");
        }

        return trainer;
    }

    private static int LearnSentence(TreebankSentence sentence, PartOfSpeechTagger tagger, PerceptronTrainer trainer, Dictionary<TagPair, int> classes, SyntaxWorkspace workspace)
    {
        var wrong = 0;
        TreebankData.SetWords(workspace, sentence);
        tagger.Prepare(workspace);
        for (var i = 0; i < workspace.Count; i++)
        {
            var features = PartOfSpeechTagger.ExtractFeatures(workspace, i);
            var best = tagger.Best(workspace, features);
            tagger.SetTag(workspace, i, best);
            trainer.Tick();
            if (!classes.TryGetValue(TreebankData.Tags(sentence.Words[i]), out var gold) || gold == best)
                continue;
            trainer.Update(features, gold, best);
            wrong++;
        }

        return wrong;
    }

    private static List<(string Set, string Measure, double Value)> Measure(PartOfSpeechTagger tagger, TrainingContext context)
    {
        var scores = new List<(string, string, double)>();
        var workspace = new SyntaxWorkspace();
        foreach (var (name, sentences) in TreebankData.Development(context))
        {
            int words = 0, universal = 0, penn = 0;
            foreach (var sentence in sentences)
            {
                TreebankData.SetWords(workspace, sentence);
                tagger.Tag(workspace);
                for (var i = 0; i < workspace.Count; i++)
                {
                    var gold = TreebankData.Tags(sentence.Words[i]);
                    words++;
                    universal += gold.Tag == workspace.Tags[i] ? 1 : 0;
                    penn += gold.Penn == workspace.PennTags[i] ? 1 : 0;
                }
            }

            scores.Add((name, "upos", (double)universal / words));
            scores.Add((name, "xpos", (double)penn / words));
            context.Say($"tagger {name}: UPOS {100.0 * universal / words:0.00}, XPOS {100.0 * penn / words:0.00}");
        }

        return scores;
    }
}
