using ClaimCheck.Training.Scoring;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>One labelled pair of passages, as the pairs' README describes it.</summary>
internal sealed record PassagePair(string Id, string Dataset, string Group, string Left, string Right, PairLabel Label, string Type)
{
    /// <summary>Number of folds that the pair sets are cut into.</summary>
    public const int Folds = PairSets.Folds;

    /// <summary>The fold of the pair's group.</summary>
    public int Fold { get; } = PairSets.FoldOf(Group);

    /// <summary>White-space separated words on both sides.</summary>
    public int Words { get; } = CountWords(Left) + CountWords(Right);

    /// <summary>Reads a JSON-lines file; pairs that count in no figure (<c>not-entailed</c>) are left out.</summary>
    public static IEnumerable<PassagePair> ReadFile(string path) =>
        from line in File.ReadLines(path)
        where line.Length > 0
        let row = JObject.Parse(line)
        let label = ParseLabel((string)row["label"]!)
        where label is not null
        select new PassagePair(
            (string)row["id"]!, Path.GetFileNameWithoutExtension(path), (string)row["group"]!,
            PairSets.WithBrackets((string)row["left"]!), PairSets.WithBrackets((string)row["right"]!), label.Value, (string?)row["type"] ?? "");

    /// <summary>The pair as the scorer's training takes it.</summary>
    public TrainingPair ToTraining() => new(Left, Right, Label == PairLabel.Contradiction, Group, Dataset, Type);

    private static PairLabel? ParseLabel(string label) => label switch
    {
        "contradiction" => PairLabel.Contradiction,
        "consistent" => PairLabel.Consistent,
        "neutral" => PairLabel.Neutral,
        "not-entailed" => null,
        _ => throw new InvalidDataException($"unknown label {label}"),
    };

    private static int CountWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }

        return words;
    }
}

/// <summary>What people said of a pair.</summary>
internal enum PairLabel
{
    /// <summary>Both cannot be true.</summary>
    Contradiction,

    /// <summary>The right one follows from, or rewords, the left one.</summary>
    Consistent,

    /// <summary>Neither.</summary>
    Neutral,
}
