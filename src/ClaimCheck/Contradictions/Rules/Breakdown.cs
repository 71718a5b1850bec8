using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A whole and its parts in one sentence: "45 people: 20 for public disorder, 15 for assault and 12 for theft".</summary>
/// <param name="Whole">The stated whole.</param>
/// <param name="WholeSpan">The words of the whole.</param>
/// <param name="Parts">The parts in text order, at least two.</param>
/// <param name="IsComplete">Whether the text says or shows that there are no further parts; else the parts may make less than the whole.</param>
internal sealed record Breakdown(double Whole, TextSpan WholeSpan, ImmutableArray<PlacedNumber> Parts, bool IsComplete)
{
    private const double MostOff = 0.4;
    private static readonly FrozenDictionary<string, string> Cues = ReadCues();

    /// <summary>What the parts make.</summary>
    public double Sum => Parts.Sum(part => part.Value);

    /// <summary>Whether the parts cannot make the whole; sums that are far off are another matter and no breakdown.</summary>
    public bool IsOff()
    {
        var difference = Sum - Whole;
        if (Math.Abs(difference) > MostOff * Whole || Parts.Any(part => part.Value >= Whole))
            return false;
        return IsComplete ? Math.Abs(difference) > 1e-6 * Whole : difference > 1e-6 * Whole;
    }

    /// <summary>The breakdown of a sentence, or null. <paramref name="body"/> is the size of a body that was stated shortly before.</summary>
    public static Breakdown? Find(NumberSentence sentence, BodySize? body)
    {
        var rest = Has(sentence, "rest");
        for (var i = 0; i < sentence.Numbers.Length; i++)
        {
            var whole = sentence.Numbers[i];
            if (!IsCountable(whole.Quantity) || LeadIn(sentence, i) is not { } cue)
                continue;
            var parts = PartsAfter(sentence, i);
            var complete = !rest && (cue == Lead.Colon || Has(sentence, "complete"));
            if (parts.Length >= 2 && (AreParallel(sentence, parts) || (IsSeats(sentence, whole) && AreShares(sentence, parts))))
                return new(whole.Value, whole.Quantity.Span, parts, complete);
        }

        return body is not null ? FindSeats(sentence, body, rest) : null;
    }

    /// <summary>"A won eight seats, B five, and the remaining three went to C" where the size of the council is known.</summary>
    private static Breakdown? FindSeats(NumberSentence sentence, BodySize body, bool rest)
    {
        var parts = sentence.Numbers.Where(number => IsCountable(number.Quantity) && !body.Span.Overlaps(number.Quantity.Span)).ToImmutableArray();
        var remaining = parts.Any(part => sentence.Lemma(part.First - 1) == "remaining");
        if (rest || parts.Length < 2 || !parts.Any(part => IsSeats(sentence, part)) || !AreShares(sentence, parts))
            return null;
        return new(body.Size, body.Span, parts, remaining || Has(sentence, "complete"));
    }

    private static bool IsCountable(Quantity quantity) =>
        quantity.Kind is QuantityKind.Count or QuantityKind.Money && quantity.IsExact && quantity.Value > 0;

    private static bool IsSeats(NumberSentence sentence, PlacedNumber number) =>
        BodySize.IsMember(number.Quantity.Counted ?? string.Empty) || BodySize.IsMember(sentence.Lemma(number.Last + 1));

    /// <summary>How the whole leads to its parts: a colon, "including", "of the 45 people …", or not at all.</summary>
    private static Lead? LeadIn(NumberSentence sentence, int index)
    {
        var whole = sentence.Numbers[index];
        var end = index + 1 < sentence.Numbers.Length ? sentence.Numbers[index + 1].First : -1;
        for (var i = whole.Last + 1; i < end; i++)
        {
            if (sentence.Tokens[i].Text is ":" or "—" or "–" or "--")
                return Lead.Colon;
            if (sentence.Tokens[i].Text == ";" || Is(sentence.Lemma(i), "including"))
                return Lead.Including;
        }

        var before = sentence.Lemma(whole.First - 1) is "the" or "all" ? whole.First - 2 : whole.First - 1;
        return end > 0 && sentence.Lemma(before).Equals("of", StringComparison.OrdinalIgnoreCase) && before <= 1 ? Lead.Including : null;
    }

    private static ImmutableArray<PlacedNumber> PartsAfter(NumberSentence sentence, int index)
    {
        var whole = sentence.Numbers[index].Quantity;
        return
        [
            .. sentence.Numbers.Skip(index + 1).Where(number => IsCountable(number.Quantity)
                && number.Quantity.Unit == whole.Unit
                && (number.Quantity.Counted is null || whole.Counted is null || number.Quantity.Counted == whole.Counted
                    || Is(sentence.Lemma(number.Last + 1), "preposition"))),
        ];
    }

    /// <summary>The same preposition behind every part: parts of one kind, that nobody is counted in twice.</summary>
    private static bool AreParallel(NumberSentence sentence, ImmutableArray<PlacedNumber> parts)
    {
        var shared = string.Empty;
        foreach (var part in parts)
        {
            var next = part.Last + 1;
            if (sentence.Lemma(next) == "of" && sentence.Lemma(next + 1) is "they" or "them")
                next += 2;
            else if (part.Quantity.CountedToken >= next && part.Quantity.CountedToken <= next + 1)
                next = part.Quantity.CountedToken + 1;
            var preposition = sentence.Lemma(next);
            if (!Is(preposition, "preposition") || (shared.Length > 0 && shared != preposition))
                return false;
            shared = preposition;
        }

        return true;
    }

    /// <summary>Shares of seats: objects of one verb said once or again, gains and losses left out.</summary>
    private static bool AreShares(NumberSentence sentence, ImmutableArray<PlacedNumber> parts)
    {
        foreach (var part in parts)
        {
            if (Is(sentence.Lemma(part.First - 1), "change") || Is(sentence.Lemma(part.First - 2), "change"))
                return false;
            var next = part.Quantity.CountedToken > part.Last ? part.Quantity.CountedToken + 1 : part.Last + 1;
            if (next < sentence.Tree.Count && sentence.Tokens[next].Tag is UniversalTag.Verb or UniversalTag.Auxiliary && !Is(sentence.Lemma(next), "share"))
                return false;
        }

        return true;
    }

    private static bool Has(NumberSentence sentence, string role)
    {
        for (var i = 0; i < sentence.Tree.Count; i++)
        {
            if (Is(sentence.Lemma(i).ToLowerInvariant(), role))
                return true;
        }

        return false;
    }

    private static bool Is(string lemma, string role) => Cues.TryGetValue(lemma, out var found) && found == role;

    private static FrozenDictionary<string, string> ReadCues()
    {
        var table = LexiconTable.OpenLexicon("breakdown-cues");
        var (lemma, role) = (table.Column("lemma"), table.Column("role"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[role], StringComparer.Ordinal);
    }

    private enum Lead
    {
        Colon,
        Including,
    }
}
