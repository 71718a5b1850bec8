using System.Globalization;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>
/// Other numbers for counts of things, in digits and in words, and the same numbers written otherwise. Limits, ranges, years
/// and numbers that name something ("Route 5") stay.
/// </summary>
internal sealed class FigureEdits(EditWords words) : ISentenceEdits
{
    /// <summary>From here on a rounded number is told from an exact one.</summary>
    private const double SmallestToRound = 100;

    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (!IsCount(sentence, i))
                continue;
            var changes = char.IsAsciiDigit(token.Text[0]) ? Digits(token) : Words(token);
            foreach (var edit in changes)
                yield return edit;
        }
    }

    private bool IsCount(GoldSentence sentence, int index) =>
        sentence.Tokens[index] is { Penn: PennTag.CardinalNumber, Relation: DependencyRelation.NumericModifier }
        && !words.Has("bound", sentence.Before(index)) && !words.Has("bound", sentence.Behind(index))
        && !IsDash(sentence.Before(index)) && !IsDash(sentence.Behind(index)) && !CalendarEdits.IsMonth(sentence, index - 1) && !CalendarEdits.IsMonth(sentence, index + 1);

    private static bool IsDash(string word) => word is "-" or "–" or "—" or "/" or ":";

    private IEnumerable<SentenceEdit> Digits(Token token)
    {
        if (!double.TryParse(token.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value < 2)
            yield break;
        var isYear = token.Text.Length == 4 && value is > 1000 and < 2100;
        if (isYear)
            yield break;
        var first = (char)('1' + ((token.Text[0] - '1' + 3) % 9));
        yield return SentenceEdit.Of("number", token, first + token.Text[1..], isContrary: true);
        if (words.Of("number").FirstOrDefault(row => row.Other == token.Text) is { } word)
            yield return SentenceEdit.Of("same-number", token, word.Word, isContrary: false);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        var rounded = Math.Round(value / unit) * unit;
        if (value >= SmallestToRound && rounded != value)
            yield return SentenceEdit.Of("rounded", token, "about " + rounded.ToString("#,0", CultureInfo.InvariantCulture), isContrary: false);
    }

    private IEnumerable<SentenceEdit> Words(Token token)
    {
        var rows = words.Of("number").ToList();
        var index = rows.FindIndex(row => string.Equals(row.Word, token.Text, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            yield break;
        yield return SentenceEdit.Of("number-word", token, rows[(index + 5) % rows.Count].Word, isContrary: true);
        yield return SentenceEdit.Of("same-number", token, rows[index].Other, isContrary: false);
    }
}
