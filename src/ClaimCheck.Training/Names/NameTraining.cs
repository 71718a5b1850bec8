using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>
/// Trains the name recogniser: the first look on all documents, and on them the second look, which sees what first looks
/// that did not know the document found in it, and a network whose scores are added to those of both.
/// </summary>
internal sealed class NameTraining : ITraining
{
    private const int Seed = 20250131;
    private const int Folds = 4;
    private const int Epochs = 6;
    private const int NetworkEpochs = 20;
    private const int Dropped = 50;
    private const float Decay = 0.1f;
    private const double Favour = 0.5;
    private const double Scale = 32;
    private const double Minimum = 0.045;

    private readonly NameWorkspace workspace = new();
    private readonly NameMemory memory = new();

    /// <inheritdoc/>
    public string Verb => "names";

    /// <inheritdoc/>
    public string Description => "Trains the name recogniser.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var maker = new NamedPassage(EnglishAnalyzer.Load(context.OpenModel));
        var items = Prepare(context, maker);
        context.Say($"names: {items.Count} documents, {items.Sum(item => item.Document.Sentences.Sum(sentence => sentence.Words.Count)):N0} words");
        for (var fold = 0; fold < Folds; fold++)
            LookFirst(items, fold, context);
        var first = Learn(items, false, context);
        var second = Learn(items, true, context);
        var network = LearnNetwork(items, context);
        var writer = new ModelWriter();
        first.Write(writer);
        second.Write(writer);
        network.Write(writer);
        var recognizer = new NameRecognizer(first.ToModel(), second.ToModel(), network.Pack());
        context.WriteModel("names", writer, Card(Measure(recognizer, maker, context)));
    }

    private static List<Item> Prepare(TrainingContext context, NamedPassage maker)
    {
        var random = new Random(Seed);
        var pool = new NamePool();
        var items = new List<Item>();
        var fold = 0;
        foreach (var document in NameCorpora.Train(context))
        {
            fold = (fold + 1) % Folds;
            var isMarked = document.Sentences[0].Masks is null;
            List<NamedDocument> copies = isMarked
                ? [document, NameAugmenter.Rename(document, pool, random), NameAugmenter.Rewrite(document, random)]
                : [document];
            items.AddRange(copies.Where(static copy => copy.Sentences.Count > 0).Select(copy => new Item(copy, maker.Create(copy), fold)));
        }

        return items;
    }

    /// <summary>Sets what a first look that learned from the other folds finds in the documents of one fold.</summary>
    private void LookFirst(List<Item> items, int fold, TrainingContext context)
    {
        var frozen = Learn(items.Where(item => item.Fold != fold).ToList(), false, context);
        var decoder = new NameDecoder(frozen.ToModel(), false).Prepare();
        foreach (var item in items.Where(item => item.Fold == fold))
        {
            workspace.Load(item.Passage.Sentences);
            for (var i = 0; i < workspace.SentenceCount; i++)
                decoder.Decode(workspace, i);
            item.FirstLabels = workspace.Labels.AsSpan(0, workspace.Length).ToArray();
        }
    }

    private FrozenWeights Learn(List<Item> items, bool isSecond, TrainingContext context)
    {
        var examples = new NameExamples();
        foreach (var item in items)
        {
            workspace.Load(item.Passage.Sentences);
            if (isSecond)
            {
                item.FirstLabels.CopyTo(workspace.FirstLabels, 0);
                memory.Look(workspace);
            }

            examples.Add(workspace, item.Document, isSecond);
        }

        var keys = examples.Keys(2);
        var stretches = examples.Index(keys).ToArray();
        var field = new NameField(keys);
        var random = new Random(Seed);
        var likelihood = 0.0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(stretches);
            likelihood = stretches.Sum(stretch => field.Learn(stretch.Features, stretch.Masks, random, Dropped));
            field.Decay(Decay);
        }

        var frozen = field.Freeze(Scale, Minimum, Favour);
        context.Say($"names: {(isSecond ? "second" : "first")} look on {items.Count} documents, log-likelihood {likelihood:0}, {frozen.FeatureCount:N0} features, {frozen.WeightCount:N0} weights");
        return frozen;
    }

    private NameNetwork LearnNetwork(List<Item> items, TrainingContext context)
    {
        var examples = new List<NameNetworkExample>();
        foreach (var item in items)
        {
            workspace.Load(item.Passage.Sentences);
            examples.AddRange(NameNetworkExample.Create(workspace, item.Document));
        }

        return NameNetworkLearner.Learn(examples, NetworkEpochs, Seed, WordVectorTable.Shared, context);
    }

    private static List<(string Set, string Measure, double Value)> Measure(NameRecognizer recognizer, NamedPassage maker, TrainingContext context)
    {
        var scores = new List<(string, string, double)>();
        foreach (var (name, documents) in NameCorpora.Development(context))
        {
            var score = new NameScore();
            foreach (var document in documents)
                score.Add(document, NamedEvaluation.Recognize(recognizer, maker, document));
            scores.Add((name, "f1", score.F1()));
            scores.Add((name, "personF1", score.F1(EntityType.Person)));
            scores.Add((name, "organisationF1", score.F1(EntityType.Organisation)));
            scores.Add((name, "placeF1", score.F1(EntityType.Place)));
            context.Say($"names {name}: F1 {100 * score.F1():0.00} (P {100 * score.Precision:0.0} R {100 * score.Recall:0.0}) person {100 * score.F1(EntityType.Person):0.00} organisation {100 * score.F1(EntityType.Organisation):0.00} place {100 * score.F1(EntityType.Place):0.00}");
        }

        return scores;
    }

    private static ModelCard Card(List<(string Set, string Measure, double Value)> scores) => new(
        "Name recogniser",
        "Two linear-chain conditional random fields over hashed features of words, clusters, tags and word lists, the second one with a look at what the first found in the whole passage, added to a network of two recurrent layers over word vectors, beginnings, endings, tags and word lists; persons, organisations and places, with a fourth kind for other names that is dropped.",
        NameCorpora.Lines,
        "CC BY-SA 4.0: the tags come from a model trained on share-alike corpora, and two genres of GUM are share-alike.",
        "dotnet run -c Release --project src/ClaimCheck.Training -- names --data ../shared/data",
        scores,
        Seed);

    private sealed record Item(NamedDocument Document, PassageSyntax Passage, int Fold)
    {
        public byte[] FirstLabels { get; set; } = [];
    }
}
