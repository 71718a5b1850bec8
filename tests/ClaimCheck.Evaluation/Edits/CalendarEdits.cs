using System.Globalization;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>Other days, months and years, and the same ones written otherwise.</summary>
internal sealed class CalendarEdits : ISentenceEdits
{
    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>Whether the word at <paramref name="index"/>, which may lie outside, is the name of a month.</summary>
    public static bool IsMonth(GoldSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Tag == UniversalTag.ProperNoun && Array.IndexOf(Months, sentence.Tokens[index].Text) >= 0;

    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            foreach (var edit in Month(sentence, i).Concat(Weekday(sentence, i)).Concat(Number(sentence, i)))
                yield return edit;
        }
    }

    private static IEnumerable<SentenceEdit> Month(GoldSentence sentence, int index)
    {
        if (!IsMonth(sentence, index))
            yield break;
        var token = sentence.Tokens[index];
        yield return SentenceEdit.Of("month", token, Months[(Array.IndexOf(Months, token.Text) + 4) % 12], isContrary: true);
        if (token.Text.Length > 4 && sentence.Behind(index) is [>= '0' and <= '9', ..])
            yield return SentenceEdit.Of("short-month", token, token.Text[..3] + ".", isContrary: false);
    }

    private static IEnumerable<SentenceEdit> Weekday(GoldSentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var day = Array.IndexOf(Weekdays, token.Text);
        if (day < 0)
            yield break;
        yield return SentenceEdit.Of("weekday", token, Weekdays[(day + 3) % 7], isContrary: true);
        if (token.Relation == DependencyRelation.Oblique && sentence.Before(index) == "on" && index > 1)
            yield return new("same-day", TextSpan.FromBounds(sentence.Tokens[index - 1].Span.Start, token.Span.Start), "", IsContrary: false);
        if (token.Relation == DependencyRelation.ObliqueUnmarked && sentence.Tree.LeftEdge(index) == index && index > 0)
            yield return SentenceEdit.Of("same-day", token, "on " + token.Text, isContrary: false) with { Replacement = "on " + token.Text };
    }

    private static IEnumerable<SentenceEdit> Number(GoldSentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Tag != UniversalTag.Numeral || !int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || sentence.Before(index) is "-" or "–" or "/" || sentence.Behind(index) is "-" or "–" or "/")
            yield break;
        if (value is > 0 and <= 31 && (IsMonth(sentence, index - 1) || IsMonth(sentence, index + 1)))
            yield return SentenceEdit.Of("day-of-month", token, (((value + 4) % 28) + 1).ToString(CultureInfo.InvariantCulture), isContrary: true);
        if (value is >= 1500 and <= 2030 && token.Relation != DependencyRelation.NumericModifier)
            yield return SentenceEdit.Of("year", token, (value - 7).ToString(CultureInfo.InvariantCulture), isContrary: true);
    }
}
