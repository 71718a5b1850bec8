using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells phrases of time: by the recognised time expressions first, else by the head word.</summary>
internal static class TimeArguments
{
    /// <summary>Whether the phrase headed by <paramref name="head"/> names a time.</summary>
    public static bool IsTime(SentenceView view, int head)
    {
        if (ExpressionAt(view, head) is not null)
            return true;
        var token = view.Tokens[head];
        if (IsYear(token.Text))
            return HasTimePreposition(view, head) || view.Relation(head) == DependencyRelation.ObliqueUnmarked;
        var lemma = token.Tag == UniversalTag.ProperNoun ? view.Lower(head) : token.Lemma;
        if (!view.Lexicons.TimeWords.TryGetValue(lemma, out var kind))
            return false;
        return kind switch
        {
            "adverb" => token.Tag == UniversalTag.Adverb,
            "month" => token.Tag == UniversalTag.ProperNoun,
            _ => token.Tag is UniversalTag.Noun or UniversalTag.ProperNoun,
        };
    }

    /// <summary>The time expression that covers a word, or null.</summary>
    public static TimeExpression? ExpressionAt(SentenceView view, int token) => view.Values.TimeAt(token);

    /// <summary>The anchored time inside a span of words, else any time in it, else null; words of other clauses are left out.</summary>
    public static TimeExpression? Within(SentenceView view, Clause clause, int first, int last)
    {
        TimeExpression? loose = null;
        var times = view.Values.Times.Span;
        for (var i = view.Values.FirstTimeFrom(view.Tokens[first].Span.Start); i < times.Length && times[i].Token <= last; i++)
        {
            var time = times[i];
            if (view.EnclosingClause(time.Token) != clause || IsOwner(view, time.Token))
                continue;
            if (time.Kind is TimeKind.Date or TimeKind.Period or TimeKind.Time)
                return time;
            loose ??= time;
        }

        return loose;
    }

    /// <summary>"This year's only prize", "Thursday's meeting" date the noun, not the act.</summary>
    private static bool IsOwner(SentenceView view, int token)
    {
        for (var step = 0; token >= 0 && step < 3; step++, token = view.Tokens[token].Head)
        {
            if (view.Relation(token) == DependencyRelation.Possessor)
                return true;
        }

        return false;
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit);

    private static bool HasTimePreposition(SentenceView view, int head)
    {
        var preposition = view.Tree.Child(head, DependencyRelation.Case);
        return preposition >= 0 && view.Lower(preposition) is "in" or "since" or "by" or "until" or "till" or "from" or "to" or "before" or "after" or "during" or "between" or "of";
    }
}
