using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>What both sides of a difference speak of, in the words of the left one, so that an explanation says what it is about.</summary>
internal static class Topic
{
    /// <summary>"the two figures for “pickups”", where both sides count one thing; else "the two figures", "sums", "shares".</summary>
    public static string Figures(SentencePair pair, Quantity left, Quantity right)
    {
        var sort = left.Kind switch
        {
            QuantityKind.Money => "the two sums",
            QuantityKind.Percentage or QuantityKind.PercentagePoints => "the two percentages",
            _ => "the two figures",
        };
        var counted = left.CountedToken;
        return counted < 0 || !AnswerEachOther(pair, counted, right.CountedToken)
            ? sort
            : string.Concat(sort, " for ", Wording.Quote(pair.Left.Quote(counted, counted)));
    }

    /// <summary>The verb that governs the words on both sides, in quotation marks behind <paramref name="what"/>: "one event (“opened”)"; else <paramref name="what"/> alone.</summary>
    public static string Act(SentencePair pair, Substitution substitution, string what)
    {
        var act = ClauseContext.Predicate(pair.Left, substitution.Left.Head);
        var other = ClauseContext.Predicate(pair.Right, substitution.Right.Head);
        return pair.Left.Tokens[act].Tag == UniversalTag.Verb && AnswerEachOther(pair, act, other)
            ? string.Concat(what, " (", Wording.Quote(pair.Left.Quote(act, act)), ")")
            : what;
    }

    private static bool AnswerEachOther(SentencePair pair, int left, int right) =>
        right >= 0 && (pair.Alignment.RightOf(left) == right || pair.Left.Words[left].Number == pair.Right.Words[right].Number);
}
