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
            WithBrackets((string)row["left"]!), WithBrackets((string)row["right"]!), label == "contradiction", (string)row["group"]!,
            Path.GetFileNameWithoutExtension(path), (string?)row["type"] ?? "");

    /// <summary>
    /// Whole groups of a set, about <paramref name="most"/> pairs of it, chosen by a hash of the group so that the choice is
    /// always the same; a set that is no larger is taken whole.
    /// </summary>
    public static IEnumerable<T> Thin<T>(IReadOnlyCollection<T> set, int most, Func<T, string> group) =>
        set.Count <= most ? set : set.Where(pair => Hash(group(pair) + "/thin") % 10_000 < 10_000.0 * most / set.Count);

    /// <summary>The text with its brackets: some sets write them as treebanks do, "-LRB-".</summary>
    public static string WithBrackets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("-LRB-", "(", StringComparison.Ordinal).Replace("-RRB-", ")", StringComparison.Ordinal)
            .Replace("-LSB-", "[", StringComparison.Ordinal).Replace("-RSB-", "]", StringComparison.Ordinal);
    }

    /// <summary>The fold of a group: FNV-1a (32 bits) of its UTF-8 bytes, modulo <see cref="Folds"/>.</summary>
    public static int FoldOf(string group) => (int)(Hash(group) % Folds);

    private static uint Hash(string group)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(group))
            hash = unchecked((hash ^ octet) * 16777619u);
        return hash;
    }
}
