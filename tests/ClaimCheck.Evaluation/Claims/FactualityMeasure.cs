using System.CommandLine;
using ClaimCheck.Claims;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Claims;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>The verb <c>factuality</c>: whether predicates of the UDS judgements happened, on our own trees of the treebank's words.</summary>
internal sealed class FactualityMeasure : IMeasure
{
    /// <summary>Scores beyond which people were sure.</summary>
    private const double Sure = 0.5;

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "Folder of the corpora." };
        var part = new Option<string>("--part") { Description = "train, dev or test.", DefaultValueFactory = _ => "test" };
        var json = FigurePrinter.JsonOption();
        var command = new Command("factuality", "Measures which predicates are told to have happened.") { data, part, json };
        command.SetAction(result => FigurePrinter.Print([Measure(result.GetValue(data)!.FullName, result.GetValue(part)!)], result.GetValue(json)));
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        data.Corpus("language/factuality") is not null && data.Corpus("language/ud-ewt") is not null ? [Measure(data.Data, "test")] : [];

    private static FigureSet Measure(string data, string part)
    {
        var reader = new FactualityReader();
        int count = 0, right = 0, sure = 0, sureRight = 0, rules = 0;
        double error = 0, ruleError = 0;
        foreach (var sentence in FactualityData.Read(data, part, EnglishAnalyzer.CreateDefault()))
        {
            var view = reader.Load(sentence.Syntax, 0);
            foreach (var (token, value) in sentence.Judgements)
            {
                var score = FactualityModel.Shared.Score(view, token);
                var rule = FactualityReader.ByRule(view, token);
                var met = (score > 0) == (value > 0);
                count++;
                right += met ? 1 : 0;
                rules += (rule > 0) == (value > 0) ? 1 : 0;
                error += Math.Abs(score - value);
                ruleError += Math.Abs(rule - value);
                sure += Math.Abs(value) > Sure ? 1 : 0;
                sureRight += Math.Abs(value) > Sure && met ? 1 : 0;
            }
        }

        return new FigureSet($"uds-{part}", [
            new("predicates", count),
            new("signAccuracy", (double)right / count, Direction.Higher),
            new("signAccuracyWhereSure", (double)sureRight / sure, Direction.Higher),
            new("meanAbsoluteError", error / count, Direction.Lower),
            new("signAccuracyByRules", (double)rules / count),
            new("meanAbsoluteErrorByRules", ruleError / count),
        ]);
    }
}
