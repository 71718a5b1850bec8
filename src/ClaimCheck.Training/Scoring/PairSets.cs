using System.Text;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Training.Scoring;

/// <summary>Reads the labelled pair sets as training pairs.</summary>
internal static class PairSets
{
    /// <summary>Number of folds that the sets are cut into.</summary>
    public const int Folds = 5;

    /// <summary>Every pair of every set in <paramref name="folder"/> that is labelled either way.</summary>
    public static IEnumerable<TrainingPair> ReadFolder(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
        from line in File.ReadLines(path)
        where line.Length > 0
        let row = JObject.Parse(line)
        let label = (string)row["label"]!
        where label != "not-entailed"
        select new TrainingPair(
            (string)row["left"]!, (string)row["right"]!, label == "contradiction", (string)row["group"]!,
            Path.GetFileNameWithoutExtension(path), (string?)row["type"] ?? "");

    /// <summary>The fold of a group: FNV-1a (32 bits) of its UTF-8 bytes, modulo <see cref="Folds"/>.</summary>
    public static int FoldOf(string group)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(group))
            hash = unchecked((hash ^ octet) * 16777619u);
        return (int)(hash % Folds);
    }
}
