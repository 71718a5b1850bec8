using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>The count of a vote: "6-4", "61 votes to 48", "by nine votes to five, with three abstentions".</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Votes">All votes cast, abstentions included.</param>
/// <param name="Body">Index of the noun that names who voted.</param>
/// <param name="First">First word of the count.</param>
/// <param name="Last">Last word of the count.</param>
internal sealed record VoteTally(NumberSentence Sentence, double Votes, int Body, int First, int Last)
{
    private static readonly FrozenDictionary<string, string> Words = ReadWords();
    private static readonly FrozenDictionary<string, string> Numbers = ReadNumbers();

    /// <summary>Lemma of the noun that names who voted.</summary>
    public string BodyName => Sentence.Lemma(Body).ToLowerInvariant();

    /// <summary>The count of a sentence, or null: there must be a body before it that votes, and no tie to break.</summary>
    public static VoteTally? Find(NumberSentence sentence)
    {
        if (Has(sentence, 0, sentence.Tree.Count, "tie") || Has(sentence, 0, sentence.Tree.Count, "game"))
            return null;
        for (var i = 0; i < sentence.Numbers.Length; i++)
        {
            if (ReadCount(sentence, i) is not var (votes, last, next))
                continue;
            var body = BodyBefore(sentence, sentence.Numbers[i].First);
            if (body < 0 || !Has(sentence, body, sentence.Numbers[i].First, "act"))
                continue;
            for (; next < sentence.Numbers.Length; next++)
            {
                var more = sentence.Numbers[next];
                if (!Has(sentence, more.Last + 1, Math.Min(more.Last + 3, sentence.Tree.Count), "abstention"))
                    continue;
                votes += more.Value;
                last = more.Last + 1;
            }

            return new(sentence, votes, body, sentence.Numbers[i].First, last);
        }

        return null;
    }

    /// <summary>The votes of a count that starts with number <paramref name="index"/>, its last word and the number that follows.</summary>
    private static (double Votes, int Last, int Next)? ReadCount(NumberSentence sentence, int index)
    {
        var number = sentence.Numbers[index];
        if (number.Quantity.Kind == QuantityKind.Score)
            return SumOfScore(sentence.Passage.Document.Source.Quote(number.Quantity.Span)) is { } sum ? (sum, number.Last, index + 1) : null;
        if (index + 1 >= sentence.Numbers.Length || !IsVotes(number.Quantity) || !IsVotes(sentence.Numbers[index + 1].Quantity))
            return null;
        var second = sentence.Numbers[index + 1];
        var joined = false;
        for (var i = number.Last + 1; i < second.First; i++)
        {
            if (!Words.TryGetValue(sentence.Lemma(i), out var role) || role != "join")
                return null;
            joined = true;
        }

        return joined ? (number.Value + second.Value, second.Last, index + 2) : null;
    }

    private static bool IsVotes(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Count, IsExact: true, Unit: null }
        && (quantity.Counted is null || (Words.TryGetValue(quantity.Counted, out var role) && role == "join") || BodySize.IsMember(quantity.Counted));

    /// <summary>The sum of the two or three numbers of "6-4" and "nine votes to five".</summary>
    private static double? SumOfScore(string words)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var word in words.Split([' ', '-', '–', '‑'], StringSplitOptions.RemoveEmptyEntries))
        {
            var figure = Numbers.GetValueOrDefault(word.ToLowerInvariant(), word);
            if (!double.TryParse(figure, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
                continue;
            sum += number;
            count++;
        }

        return count is 2 or 3 ? sum : null;
    }

    private static int BodyBefore(NumberSentence sentence, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (BodySize.IsBody(sentence.Lemma(i).ToLowerInvariant()))
                return i;
        }

        return -1;
    }

    private static bool Has(NumberSentence sentence, int from, int to, string role)
    {
        for (var i = from; i < to; i++)
        {
            if (Words.TryGetValue(sentence.Lemma(i).ToLowerInvariant(), out var found) && (found == role || (role == "act" && found == "join" && sentence.Lemma(i) == "vote")))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, string> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("vote-words");
        var (lemma, role) = (table.Column("lemma"), table.Column("role"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[role], StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadNumbers()
    {
        var table = LexiconTable.OpenLexicon("spoken-forms");
        var (form, words) = (table.Column("form"), table.Column("words"));
        return table.Rows.Where(row => char.IsAsciiDigit(row[words][0])).ToFrozenDictionary(row => row[form], row => row[words], StringComparer.Ordinal);
    }
}
