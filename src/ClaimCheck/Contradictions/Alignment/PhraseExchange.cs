using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Finds two phrases around a verb that have changed places in two sentences that are the same word for word otherwise: "the
/// choir was barred by the council", "the council was barred by the choir". Unlike <see cref="ExchangeFinder"/> it takes
/// phrases of any words and names that come again.
/// </summary>
internal static class PhraseExchange
{
    private const int LongestPhrase = 6;

    /// <summary>The two phrases of the left sentence with their places in the right one, or null.</summary>
    public static (SentenceUnit LeftFirst, SentenceUnit LeftSecond, SentenceUnit RightFirst, SentenceUnit RightSecond)? Find(SentencePair pair, Predicate<string> isSymmetric)
    {
        var (left, right, count) = (pair.Left, pair.Right, pair.Left.Count);
        if (pair.SamePassage || count != right.Count)
            return null;
        var (first, end) = (0, count);
        while (first < count && IsSame(pair, first, first))
            first++;
        while (end > first && IsSame(pair, end - 1, end - 1))
            end--;
        for (var i = 1; i <= Math.Min(LongestPhrase, end - first - 2); i++)
        {
            for (var j = 1; j <= Math.Min(LongestPhrase, end - first - i - 1); j++)
            {
                if (Equal(pair, first, end - i, i) && Equal(pair, end - j, first, j) && Equal(pair, first + i, first + j, end - first - i - j)
                    && IsActor(left, first, i) && IsActor(left, end - j, j) && Separates(left, first + i, end - j, isSymmetric))
                {
                    return (Unit(first, i), Unit(end - j, j), Unit(first, j), Unit(end - i, i));
                }
            }
        }

        return null;
    }

    private static bool IsSame(SentencePair pair, int left, int right) => pair.Left.Words[left].Number == pair.Right.Words[right].Number;

    private static bool Equal(SentencePair pair, int left, int right, int count)
    {
        for (var k = 0; k < count; k++)
        {
            if (!IsSame(pair, left + k, right + k))
                return false;
        }

        return true;
    }

    // A noun with what belongs to it: no verb, no "in Bristol", no time, nothing that a comma parts.
    private static bool IsActor(SentenceView view, int first, int count)
    {
        var hasNoun = false;
        for (var i = first; i < first + count; i++)
        {
            if (view.Times[i] is not null || view.Tokens[i].Tag is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Punctuation or UniversalTag.CoordinatingConjunction or UniversalTag.SubordinatingConjunction)
                return false;
            hasNoun |= view.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun;
        }

        return hasNoun && view.Tokens[first].Tag is not (UniversalTag.Adposition or UniversalTag.Adverb);
    }

    // A verb between them, and no "and" or comma at either: members of a list have no order.
    private static bool Separates(SentenceView view, int first, int end, Predicate<string> isSymmetric)
    {
        if (IsListing(view, first) || IsListing(view, end - 1) || ExchangeFinder.IsSymmetric(view, first, end - 1, word => isSymmetric(word) && word != "and"))
            return false;
        var hasVerb = false;
        for (var i = first; i < end; i++)
            hasVerb |= view.Tokens[i].Tag == UniversalTag.Verb;

        return hasVerb;
    }

    private static bool IsListing(SentenceView view, int token) => view.Tokens[token].Tag is UniversalTag.CoordinatingConjunction or UniversalTag.Punctuation;

    private static SentenceUnit Unit(int first, int count) => new(first, first + count - 1, first + count - 1, UnitKind.Noun);
}
