using ClaimCheck.Claims;
using ClaimCheck.Text;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>
/// A claim that people expect of a text, read from the gold story and the claim specs. A claim answers it when its span
/// covers the words of <c>contains</c>, is at most 1.6 times as long, and every field that the entry gives is right.
/// Of the wording that stands alone: <c>words</c> is all of it, to the letter, <c>says</c> is words that it holds, <c>omits</c> words that it does not, <c>open</c> exactly what it leaves open.
/// </summary>
internal sealed class ClaimExpectation(JObject entry, TextSpan contains)
{
    private const double LongestShare = 1.6;

    /// <summary>The words of the smallest clause.</summary>
    public string Contains { get; } = (string)entry["contains"]!;

    /// <summary>Reads an entry; without <c>start</c> its words are looked up in <paramref name="text"/>.</summary>
    public static ClaimExpectation Read(JObject entry, string text)
    {
        var words = (string)entry["contains"]!;
        var start = (int?)entry["start"] ?? text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0 || start + words.Length > text.Length || text.AsSpan(start, words.Length).SequenceEqual(words) is false)
            throw new InvalidDataException($"the text does not hold «{words}»");
        return new ClaimExpectation(entry, new TextSpan(start, words.Length));
    }

    /// <summary>Whether <paramref name="claim"/> answers this entry.</summary>
    public bool IsAnsweredBy(Claim claim) => HasSpan(claim) && WrongFields(claim).Count == 0;

    /// <summary>Whether the span of <paramref name="claim"/> fits, fields aside.</summary>
    public bool HasSpan(Claim claim) => claim.Span.Contains(contains) && claim.Span.Length <= LongestShare * contains.Length;

    /// <summary>The fields of <paramref name="claim"/> that are not as expected, each with what it is instead.</summary>
    public IReadOnlyList<string> WrongFields(Claim claim)
    {
        var wrong = new List<string>();
        foreach (var (key, value) in entry)
        {
            var (known, actual, right) = Compare(claim, key, value!);
            if (known && !right)
                wrong.Add($"{key} «{actual}» for «{value}»");
        }

        return wrong;
    }

    private static (bool Known, string? Actual, bool Right) Compare(Claim claim, string key, JToken value)
    {
        var source = claim.Attribution;
        return key switch
        {
            "subject" => Named(claim.Subject?.Entity?.Name, claim.Subject?.Text, value),
            "source" or "speaker" => Named(source?.Entity?.Name, source?.Source, value),
            "cue" => Words(source?.Cue, value),
            "quote" => (true, (source?.Quote is not null).ToString(), (source?.Quote is not null) == (bool)value),
            "time" => AnyOf(claim.Time?.Span.Quote(claim.Passage.Document.Source.Value), claim, ArgumentRole.Time, value),
            "place" => AnyOf(claim.Place?.Text, claim, ArgumentRole.Place, value),
            "object" => AnyOf(null, claim, ArgumentRole.Object, value),
            "recipient" => AnyOf(null, claim, ArgumentRole.Recipient, value),
            "modality" => (true, Spelling(claim.Modality), Spelling(claim.Modality) == (string?)value),
            "words" => (true, claim.SelfContained, claim.SelfContained == (string?)value),
            "negated" => (true, claim.Negated.ToString(), claim.Negated == (bool)value),
            "says" => (true, claim.SelfContained, Texts(value).All(words => claim.SelfContained.Contains(words, StringComparison.OrdinalIgnoreCase))),
            "omits" => (true, claim.SelfContained, !Texts(value).Any(words => claim.SelfContained.Contains(words, StringComparison.OrdinalIgnoreCase))),
            "open" => (true, string.Join(", ", claim.Unresolved), Lower(claim.Unresolved).SetEquals(Lower(Texts(value)))),
            _ => (false, null, true),
        };
    }

    private static (bool, string?, bool) Named(string? name, string? text, JToken value)
    {
        var expected = Fold((string)value!);
        return (true, name ?? text, (name is not null && Fold(name) == expected) || (text is not null && Fold(text) == expected));
    }

    private static (bool, string?, bool) Words(string? text, JToken value) =>
        (true, text, text is not null && Fold(text) == Fold((string)value!));

    private static (bool, string?, bool) AnyOf(string? first, Claim claim, ArgumentRole role, JToken value)
    {
        var texts = claim.Arguments.Where(argument => argument.Role == role).Select(argument => argument.Text).Prepend(first ?? "").ToList();
        var expected = Fold((string)value!);
        return (true, string.Join(" | ", texts), texts.Any(text => Fold(text) == expected));
    }

    private static IEnumerable<string> Texts(JToken value) => value is JArray rows ? rows.Select(row => (string)row!) : [(string)value!];

    private static HashSet<string> Lower(IEnumerable<string> words) => words.Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static string Spelling(Modality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>Lower case, without a leading preposition and article and without final punctuation.</summary>
    private static string Fold(string text)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Trim(' ', ',', '.', '"', '“', '”').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => Leading.Contains(word)));
    }

    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "on", "in", "at", "by", "to", "from", "during", "for", "near", "of", "into", "over", "since", "until", "after", "before", "across", "off", "outside", "inside", "onto", "through", "around",
    };
}
