using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>
/// When a title was held, as far as its sentence says so right behind it: "from 2010 to 2014", "since May", "until last year",
/// "in 1999". Words that lead to a time are those of <c>seeds/lexicons/period-words.tsv</c>.
/// </summary>
internal static class TitlePeriod
{
    private const int Reach = 4;

    private static readonly Lazy<ImmutableDictionary<string, string>> Words = new(Load);

    /// <summary>The period of a title, or null when the sentence gives none or its times cannot be resolved.</summary>
    public static TimeInterval? Find(SentenceView view, TitleMention title, ImmutableArray<TimeExpression> times)
    {
        if (times.IsDefaultOrEmpty)
            return null;
        var end = title.Form == TitleForm.Pre && view.NameAt(title.Holder) is >= 0 and var name ? view.Names[name].End : title.End;
        for (var i = end; i < Math.Min(view.Count, end + Reach); i++)
        {
            if (Words.Value.TryGetValue(view.Words[i].ToLowerInvariant(), out var role) && role != "to" && TimeAt(view, times, i) is { Interval: { } first } time)
                return Build(view, title, times, role, first, time);
            if (view[i].Tag is Syntax.UniversalTag.Verb or Syntax.UniversalTag.Auxiliary || view.NameAt(i) >= 0)
                return null;
        }

        return null;
    }

    private static TimeInterval? Build(SentenceView view, TitleMention title, ImmutableArray<TimeExpression> times, string role, TimeInterval first, TimeExpression time)
    {
        switch (role)
        {
            case "since":
                return new TimeInterval(first.Start, DateTime.MaxValue);
            case "until":
                return new TimeInterval(DateTime.MinValue, first.End);
            case "in":
                return title.Form == TitleForm.Copula ? first : null;
            case "from":
                var next = LastWordOf(view, time) + 1;
                return next < view.Count && Words.Value.GetValueOrDefault(view.Words[next].ToLowerInvariant()) is "to" or "until" && TimeAt(view, times, next) is { Interval: { } second }
                    ? new TimeInterval(first.Start, second.End)
                    : time.Kind == TimeKind.Period && !view.Is(next - 1, "on") ? first : null;
            default:
                return null;
        }
    }

    /// <summary>The time that begins at the word, or right behind it.</summary>
    private static TimeExpression? TimeAt(SentenceView view, ImmutableArray<TimeExpression> times, int index)
    {
        foreach (var time in times)
        {
            if (time.Sentence == view.Index && (time.Span.Contains(view[index].Span) || (index + 1 < view.Count && time.Span.Contains(view[index + 1].Span))))
                return time;
        }

        return null;
    }

    private static int LastWordOf(SentenceView view, TimeExpression time)
    {
        var last = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (time.Span.Contains(view[i].Span))
                last = i;
        }

        return last;
    }

    private static ImmutableDictionary<string, string> Load()
    {
        var table = LexiconTable.OpenLexicon("period-words");
        var (word, role) = (table.Column("word"), table.Column("role"));
        return table.Rows.ToImmutableDictionary(row => row[word], row => row[role], StringComparer.Ordinal);
    }
}
