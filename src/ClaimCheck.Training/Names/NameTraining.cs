using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Names;

/// <summary>Trains the name recogniser.</summary>
internal sealed class NameTraining : ITraining
{
    private const int Seed = 20250131;
    private const int Epochs = 12;
    private const int Margin = 8;
    private const double Scale = 16;
    private const double Minimum = 0.15;

    /// <inheritdoc/>
    public string Verb => "names";

    /// <inheritdoc/>
    public string Description => "Trains the name recogniser.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var maker = new NamedPassage(PartOfSpeechTagger.Read(context.OpenModel("tagger")));
        var train = NameCorpora.Train(context).Select(document => (document, maker.Create(document))).ToList();
        context.Say($"names: {train.Count} documents, {train.Sum(item => item.document.Sentences.Sum(sentence => sentence.Words.Count)):N0} words");
        var learner = new NameLearner(Margin);
        var random = new Random(Seed);
        var order = Enumerable.Range(0, train.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Sum(index => learner.Learn(train[index].Item2, train[index].document));
            context.Say($"names epoch {epoch + 1}: {wrong} sentences wrong");
        }

        var frozen = learner.Trainer.Freeze(Scale, Minimum);
        context.Say($"names: {frozen.FeatureCount:N0} features, {frozen.WeightCount:N0} weights");
        var writer = new ModelWriter();
        frozen.Write(writer);
        var scores = Measure(new NameRecognizer(new NameDecoder(frozen.ToModel()).Prepare()), maker, context);
        context.WriteModel("names", writer, Card(scores));
    }

    private static List<(string Set, string Measure, double Value)> Measure(NameRecognizer recognizer, NamedPassage maker, TrainingContext context)
    {
        var scores = new List<(string, string, double)>();
        foreach (var (name, documents) in NameCorpora.Development(context))
        {
            var score = new NameScore();
            foreach (var document in documents)
                score.Add(document, recognizer.Recognize(maker.Create(document)));
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
        "Structured averaged perceptron with a margin over hashed features of words, clusters, tags and word lists; persons, organisations and places, with a fourth kind for other names that is dropped.",
        NameCorpora.Lines,
        "CC BY-SA 4.0: the tags come from a model trained on share-alike corpora, and two genres of GUM are share-alike.",
        "dotnet run -c Release --project src/ClaimCheck.Training -- names --data ../shared/data",
        scores,
        Seed);
}
