using System.Runtime.InteropServices;
using ClaimCheck.Claims;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Claims;

/// <summary>Trains the factuality model: a linear model on hashed features, by averaged stochastic gradient steps on the judged predicates.</summary>
internal sealed class FactualityTraining : ITraining
{
    private const int Seed = 20250131;
    private const int Epochs = 12;
    private const double Rate = 0.05;
    private const double Shrink = 1e-5;
    private const double Minimum = 0.004;

    /// <inheritdoc/>
    public string Verb => "factuality";

    /// <inheritdoc/>
    public string Description => "Trains the model that tells whether a predicate happened.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var analyzer = EnglishAnalyzer.Load(context.OpenModel);
        var train = Rows(context.Data, "train", analyzer);
        var development = Rows(context.Data, "dev", analyzer);
        context.Say($"factuality: {train.Count:N0} judged predicates");
        var weights = Learn(train, development, context);
        var frozen = new FrozenWeights(1);
        foreach (var (key, weight) in weights.OrderBy(pair => pair.Key))
        {
            frozen.BeginFeature(key);
            if (Math.Abs(weight) >= Minimum)
                frozen.Add(0, (int)Math.Round(weight * FactualityModel.Scale));
        }

        var writer = new ModelWriter();
        frozen.Write(writer);
        var (sign, error) = Measure(development, weights);
        context.WriteModel("factuality", writer, new ModelCard(
            "Factuality",
            "A linear model over hashed features of a predicate, its clause and the words above it, learnt by averaged stochastic gradient descent.",
            ["UDS factuality on English-EWT train (decompositional-semantics-initiative/decomp @973705b), dev for the figures; trees by our own parser"],
            "CC BY-SA 4.0, as the judgements and the treebank",
            "dotnet run -c Release --project src/ClaimCheck.Training -- factuality --data ../shared/data",
            [("uds-dev", "signAccuracy", sign), ("uds-dev", "meanAbsoluteError", error)],
            Seed));
    }

    private static List<(uint[] Features, double Value)> Rows(string data, string part, EnglishAnalyzer analyzer)
    {
        var rows = new List<(uint[], double)>();
        var reader = new FactualityReader();
        var features = new uint[FactualityFeatures.Most];
        foreach (var sentence in FactualityData.Read(data, part, analyzer))
        {
            var view = reader.Load(sentence.Syntax, 0);
            foreach (var (token, value) in sentence.Judgements)
                rows.Add((features.AsSpan(0, FactualityFeatures.Extract(view, token, features)).ToArray(), value));
        }

        return rows;
    }

    private static Dictionary<uint, double> Learn(
        List<(uint[] Features, double Value)> train, List<(uint[] Features, double Value)> development, TrainingContext context)
    {
        var random = new Random(Seed);
        var weights = new Dictionary<uint, double>();
        var sums = new Dictionary<uint, double>();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var rate = Rate / (1 + epoch);
            foreach (var at in Order(train.Count, random))
                Step(train[at].Features, train[at].Value, rate, weights);
            if (epoch < Epochs / 2)
                continue;
            foreach (var (key, weight) in weights)
                sums[key] = sums.GetValueOrDefault(key) + (weight / (Epochs - (Epochs / 2)));
            var (sign, error) = Measure(development, weights);
            context.Say($"factuality epoch {epoch + 1}: sign {sign:0.0000}, mean absolute error {error:0.0000}");
        }

        return sums;
    }

    /// <summary>One step on a hinge that asks for the sign first and on the distance, held within ±2, second.</summary>
    private static void Step(uint[] features, double value, double rate, Dictionary<uint, double> weights)
    {
        var score = Score(features, weights);
        var gap = Math.Clamp(value - score, -1.5, 1.5);
        if (Math.Sign(value) != Math.Sign(score))
            gap += 0.5 * Math.Sign(value);
        var step = rate * gap / Math.Sqrt(features.Length);
        foreach (var feature in features)
        {
            ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, feature, out _);
            weight += step - (Shrink * weight);
        }
    }

    private static double Score(uint[] features, Dictionary<uint, double> weights)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += weights.GetValueOrDefault(feature);
        return sum;
    }

    private static (double Sign, double Error) Measure(List<(uint[] Features, double Value)> rows, Dictionary<uint, double> weights)
    {
        var right = 0;
        var error = 0.0;
        foreach (var (features, value) in rows)
        {
            var score = Math.Clamp(Score(features, weights), -3, 3);
            right += (score > 0) == (value > 0) ? 1 : 0;
            error += Math.Abs(score - value);
        }

        return ((double)right / rows.Count, error / rows.Count);
    }

    private static int[] Order(int count, Random random)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
