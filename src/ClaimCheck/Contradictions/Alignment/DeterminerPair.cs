using System.Runtime.InteropServices;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Two small words before one noun in two statements that are otherwise one: "all of the chests" and "some of the chests",
/// "next season" and "this season". The words that bind sentences together are no units of the alignment, so they are read here.
/// </summary>
/// <param name="Left">Index of the left word.</param>
/// <param name="Right">Index of the right word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DeterminerPair(int Left, int Right)
{
    private const int Farthest = 4;

    /// <summary>The first two such words that <paramref name="isOne"/> knows and that differ, or null; a denied one ("not all") is none.</summary>
    public static DeterminerPair? Find(SentencePair pair, Func<SentenceView, int, bool> isOne)
    {
        if (pair.SamePassage)
            return null;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (pair.Alignment.CoversLeft(i) || !isOne(pair.Left, i) || IsDenied(pair.Left, i))
                continue;
            for (var j = 0; j < pair.Right.Count; j++)
            {
                if (!pair.Alignment.CoversRight(j) && isOne(pair.Right, j) && !IsDenied(pair.Right, j)
                    && pair.Left.Words[i].Number != pair.Right.Words[j].Number && HaveOneNoun(pair, i, j)
                    && OtherwiseEqual.Is(pair, SentenceUnit.OfWord(i), SentenceUnit.OfWord(j)))
                {
                    return new(i, j);
                }
            }
        }

        return null;
    }

    private static bool IsDenied(SentenceView view, int token) => token > 0 && Polarity.IsParticle(view, token - 1);

    // "Some of the chests", "all chests": the next word of content is one.
    private static bool HaveOneNoun(SentencePair pair, int left, int right)
    {
        var (mine, theirs) = (Next(pair.Left, left), Next(pair.Right, right));
        return mine >= 0 && theirs >= 0 && pair.Alignment.RightOf(mine) == theirs;
    }

    private static int Next(SentenceView view, int token)
    {
        for (var i = token + 1; i < Math.Min(view.Count, token + Farthest + 1); i++)
        {
            if (view.IsContent[i])
                return i;
        }

        return -1;
    }
}
