using System.Globalization;

namespace ClaimCheck.Training.Names;

/// <summary>
/// Writes copies of some training sentences without capitals, in capitals or in headline style, so that the model also
/// knows names that are not written as they should be.
/// </summary>
internal static class NameAugmenter
{
    /// <summary>A document of rewritten sentences of <paramref name="document"/>; it may be empty.</summary>
    public static NamedDocument Rewrite(NamedDocument document, Random random)
    {
        var sentences = new List<NamedSentence>();
        foreach (var sentence in document.Sentences)
        {
            var chance = random.NextDouble();
            Func<NamedSentence, int, string>? write = chance switch
            {
                < 0.10 => static (from, i) => from.Words[i].ToLowerInvariant(),
                < 0.22 => LowerNames,
                < 0.27 => static (from, i) => from.Words[i].ToUpperInvariant(),
                < 0.33 => Title,
                _ => null,
            };
            if (write is not null && sentence.Masks is null && sentence.Words.Count > 2)
                sentences.Add(sentence with { Words = [.. sentence.Words.Select((_, i) => write(sentence, i))] });
        }

        return new NamedDocument(sentences);
    }

    /// <summary>The document with its persons and places renamed from the word lists, each name in one way throughout; other names stay.</summary>
    public static NamedDocument Rename(NamedDocument document, NamePool pool, Random random)
    {
        var renamed = new Dictionary<string, string[]>(StringComparer.Ordinal);
        return new NamedDocument([.. document.Sentences.Select(sentence => Rename(sentence, name =>
        {
            var old = string.Join(' ', sentence.Words.Skip(name.First).Take(name.Count));
            if (!renamed.TryGetValue(old, out var words))
                renamed[old] = words = pool.Draw(name, sentence, random);
            return words;
        }))]);
    }

    private static NamedSentence Rename(NamedSentence sentence, Func<GoldName, string[]> rename)
    {
        var words = new List<string>();
        var names = new List<GoldName>();
        var next = 0;
        foreach (var name in sentence.Names)
        {
            words.AddRange(sentence.Words.Skip(next).Take(name.First - next));
            var drawn = rename(name);
            names.Add(name with { First = words.Count, Count = drawn.Length });
            words.AddRange(drawn);
            next = name.First + name.Count;
        }

        words.AddRange(sentence.Words.Skip(next));
        return sentence with { Words = words, Names = names };
    }

    private static string LowerNames(NamedSentence sentence, int index) =>
        sentence.Names.Exists(name => index >= name.First && index < name.First + name.Count)
            ? sentence.Words[index].ToLowerInvariant()
            : sentence.Words[index];

    private static string Title(NamedSentence sentence, int index)
    {
        var word = sentence.Words[index];
        var isSmall = word.Length <= 3 && index > 0 && !sentence.Names.Exists(name => name.First == index);
        return isSmall || !char.IsLetter(word[0]) ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
    }
}
