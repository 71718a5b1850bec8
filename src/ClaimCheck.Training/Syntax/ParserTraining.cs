using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Trains the dependency parser on jack-knifed tags, with a dynamic oracle.</summary>
internal sealed class ParserTraining : ITraining
{
    private const int Epochs = 6;
    private const int Learners = 1;
    private const int Folds = 5;
    private const int FoldEpochs = 5;
    private const double Scale = 16;
    private const double Minimum = 1;

    /// <inheritdoc/>
    public string Verb => "parser";

    /// <inheritdoc/>
    public string Description => "Trains the dependency parser; needs the tagger's model for its scores.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var train = TreebankData.Train(context);
        var relations = FindRelations(train);
        var tags = JackKnife(train, context);
        RepeatNews(train, ref tags);
        var frozen = Learn(train, tags, relations, context);
        context.Say($"parser: {relations.Length} relations, {frozen.FeatureCount:N0} features, {frozen.WeightCount:N0} weights");
        var writer = new ModelWriter();
        DependencyParser.WriteRelations(writer, relations);
        frozen.Write(writer);
        var tagger = PartOfSpeechTagger.Read(context.OpenModel("tagger"));
        var scores = Measure(tagger, new(relations, frozen.ToModel()), context);
        context.WriteModel("parser", writer, new(
            "Dependency parser",
            "Arc-hybrid transitions scored by an averaged perceptron over hashed features; dynamic oracle, jack-knifed tags, crossing arcs lifted.",
            [.. TreebankData.Lines, TreebankData.Clusters],
            TreebankData.Licence,
            "dotnet run -c Release --project src/ClaimCheck.Training -- parser --data ../shared/data",
            scores,
            TreebankData.Seed));
    }

    /// <summary>Learns in one or more orders, a thread each, and takes the mean.</summary>
    private static FrozenWeights Learn(List<TreebankSentence> train, TagPair[][] tags, ImmutableArray<DependencyRelation> relations, TrainingContext context)
    {
        var trainers = new PerceptronTrainer[Learners];
        Parallel.For(0, Learners, index => trainers[index] = new ParserLearner(relations, TreebankData.Seed + index, context).Learn(train, tags, Epochs));
        return PerceptronTrainer.Freeze(trainers, Scale, Minimum);
    }

    /// <summary>GUM is nearer to news than the web is, and smaller: its sentences count twice.</summary>
    private static void RepeatNews(List<TreebankSentence> train, ref TagPair[][] tags)
    {
        var twice = Enumerable.Range(0, train.Count).Where(index => train[index].Document.StartsWith("GUM", StringComparison.Ordinal)).ToList();
        var first = tags;
        tags = [.. first, .. twice.Select(index => first[index])];
        train.AddRange(twice.Select(index => train[index]).ToList());
    }

    private static ImmutableArray<DependencyRelation> FindRelations(List<TreebankSentence> train) =>
    [
        DependencyRelation.Root,
        .. train.SelectMany(sentence => sentence.Words).Select(word => TagLabels.ParseRelation(word.Relation)).Distinct()
            .Where(relation => relation != DependencyRelation.Root).Order(),
    ];

    /// <summary>Tags every sentence by a tagger that has not seen it.</summary>
    private static TagPair[][] JackKnife(List<TreebankSentence> train, TrainingContext context)
    {
        var pairs = TaggerTraining.FindPairs(train);
        var tags = new TagPair[train.Count][];
        var dictionary = WordNetForms.Read(context).ToList();
        var workspace = new SyntaxWorkspace();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = train.Where((_, index) => index % Folds != fold).ToList();
            var hints = TagHints.Find(others, pairs, dictionary);
            var tagger = new PartOfSpeechTagger(pairs, new(hints), TaggerTraining.Learn(others, pairs, hints, FoldEpochs, context).ToModel());
            for (var i = fold; i < train.Count; i += Folds)
            {
                TreebankData.SetWords(workspace, train[i]);
                tagger.Tag(workspace);
                tags[i] = [.. Enumerable.Range(0, workspace.Count).Select(word => new TagPair(workspace.Tags[word], workspace.PennTags[word]))];
            }
        }

        return tags;
    }

    private static List<(string Set, string Measure, double Value)> Measure(PartOfSpeechTagger tagger, DependencyParser parser, TrainingContext context)
    {
        var scores = new List<(string, string, double)>();
        var workspace = new SyntaxWorkspace();
        foreach (var (name, sentences) in TreebankData.Development(context))
        {
            int words = 0, heads = 0, labels = 0;
            foreach (var sentence in sentences)
            {
                TreebankData.SetWords(workspace, sentence);
                tagger.Tag(workspace);
                parser.Parse(workspace);
                for (var i = 0; i < workspace.Count; i++)
                {
                    var word = sentence.Words[i];
                    var head = workspace.Parser.Heads[i] == workspace.Count ? -1 : workspace.Parser.Heads[i];
                    var relation = TagLabels.ToLabel(parser.Relations[workspace.Parser.Labels[i] - 1]).Split(':')[0];
                    words++;
                    heads += head == word.Head ? 1 : 0;
                    labels += head == word.Head && relation == word.Relation.Split(':')[0] ? 1 : 0;
                }
            }

            scores.Add((name, "uas", (double)heads / words));
            scores.Add((name, "las", (double)labels / words));
            context.Say($"parser {name}: UAS {100.0 * heads / words:0.00}, LAS {100.0 * labels / words:0.00}");
        }

        return scores;
    }
}
