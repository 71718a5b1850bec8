using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Trains the dependency parser on jack-knifed tags.</summary>
internal sealed class ParserTraining : ITraining
{
    private const int Epochs = 16;
    private const int Folds = 5;
    private const int FoldEpochs = 5;

    /// <inheritdoc/>
    public string Verb => "parser";

    /// <inheritdoc/>
    public string Description => "Trains the dependency parser; needs the models of words and the tagger's model for its scores.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var train = TreebankData.Train(context);
        var relations = FindRelations(train);
        var pairs = TaggerTraining.FindPairs(train);
        var examples = CreateExamples(train, JackKnife(train, context), pairs, relations);
        var ownWords = NetworkLearner.FindOwnWords(train);
        var learner = new NetworkLearner(ownWords, pairs.Length, relations.Length, WordVectorTable.Read(context.OpenModel("word-vectors")), context);
        context.Say($"parser: {relations.Length} relations, {ownWords.Count:N0} words of its own, {learner.Network.Layout.Length:N0} weights");
        var tagger = PartOfSpeechTagger.Read(context.OpenModel("tagger"));
        learner.Learn(examples, Epochs);
        var writer = new ModelWriter();
        ParserModel.Write(writer, pairs, relations, ownWords, learner.Network.Weights.Values);
        var scores = Measure(tagger, new(pairs, relations, learner.Network.Pack()), context);
        context.WriteModel("parser", writer, new(
            "Dependency parser",
            "Two recurrent layers over word vectors, tags and endings; heads by a product of what words seek and offer, the best tree without crossing arcs; jack-knifed tags.",
            [.. TreebankData.Lines, TreebankData.Clusters, "models/word-vectors"],
            TreebankData.Licence,
            "dotnet run -c Release --project src/ClaimCheck.Training -- parser --data ../shared/data",
            scores,
            TreebankData.Seed));
    }

    private static ImmutableArray<DependencyRelation> FindRelations(List<TreebankSentence> train) =>
    [
        DependencyRelation.Root,
        .. train.SelectMany(sentence => sentence.Words).Select(word => TagLabels.ParseRelation(word.Relation)).Distinct()
            .Where(relation => relation != DependencyRelation.Root).Order(),
    ];

    /// <summary>All sentences; GUM is nearer to news than the web is, and smaller: its sentences count twice.</summary>
    private static List<NetworkExample> CreateExamples(List<TreebankSentence> train, TagPair[][] tags, ImmutableArray<TagPair> pairs, ImmutableArray<DependencyRelation> relations)
    {
        var examples = new List<NetworkExample>();
        for (var i = 0; i < train.Count; i++)
        {
            var words = train[i].Words;
            if (words.Count > DependencyParser.Longest)
                continue;
            var example = new NetworkExample(
                [.. words.Select(word => new WordFeatures(word.Form, WordClusterTable.Shared))],
                tags[i],
                [.. words.Select(word => pairs.IndexOf(TreebankData.Tags(word)))],
                [.. words.Select(word => word.Head < 0 ? words.Count : word.Head)],
                [.. words.Select(word => (byte)(1 + Math.Max(0, relations.IndexOf(TagLabels.ParseRelation(word.Relation)))))]);
            examples.Add(example);
            if (train[i].Document.StartsWith("GUM", StringComparison.Ordinal))
                examples.Add(example);
        }

        return examples;
    }

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
        var memory = new ParserWorkspace();
        foreach (var (name, sentences) in TreebankData.Development(context))
        {
            int words = 0, universal = 0, penn = 0, heads = 0, labels = 0;
            foreach (var sentence in sentences)
            {
                TreebankData.SetWords(workspace, sentence);
                tagger.Tag(workspace);
                parser.Parse(memory, workspace);
                for (var i = 0; i < workspace.Count; i++)
                {
                    var word = sentence.Words[i];
                    var relation = TagLabels.ToLabel(parser.Relations[workspace.Labels[i]]).Split(':')[0];
                    var gold = TreebankData.Tags(word);
                    words++;
                    universal += gold.Tag == workspace.Tags[i] ? 1 : 0;
                    penn += gold.Penn == workspace.PennTags[i] ? 1 : 0;
                    heads += workspace.Heads[i] == word.Head ? 1 : 0;
                    labels += workspace.Heads[i] == word.Head && relation == word.Relation.Split(':')[0] ? 1 : 0;
                }
            }

            scores.Add((name, "upos", (double)universal / words));
            scores.Add((name, "xpos", (double)penn / words));
            scores.Add((name, "uas", (double)heads / words));
            scores.Add((name, "las", (double)labels / words));
            context.Say($"parser {name}: UPOS {100.0 * universal / words:0.00}, XPOS {100.0 * penn / words:0.00}, UAS {100.0 * heads / words:0.00}, LAS {100.0 * labels / words:0.00}");
        }

        return scores;
    }
}
