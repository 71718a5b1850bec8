using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two shares of one whole in words: all of the tenants and some of them, half and none. A share in words says what it leaves
/// out as well: who writes "some" means not all. Silent on "some" and "many", on "not all". Words: <c>share-words</c>.
/// </summary>
internal static class ShareConflict
{
    private const double Strength = 0.9;

    private static readonly FrozenDictionary<string, (int Least, int Most)> Shares = Read();

    /// <summary>Whether a word is a share: then a denial before it speaks of that share alone.</summary>
    public static bool IsShare(SentenceView view, int token) => Shares.ContainsKey(view.Words[token].Word);

    /// <summary>Proposes the two shares of <paramref name="pair"/>, where it has two that cannot be one.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        if (DeterminerPair.Find(pair, IsShare) is not { } found)
            return;
        var (left, right) = (Shares[pair.Left.Words[found.Left].Word], Shares[pair.Right.Words[found.Right].Word]);
        var areApart = left.Most < right.Least || right.Most < left.Least;
        if (!areApart && !IsWholeAndPart(left, right))
            return;
        var (leftSide, rightSide) = (PairEvidence.Side(pair.Left, found.Left, found.Left), PairEvidence.Side(pair.Right, found.Right, found.Right));
        context.Propose(new Candidate
        {
            Left = leftSide,
            Right = rightSide,
            Relation = SubstitutionCandidate.Relate(leftSide, rightSide, mayChange: true),
            Strength = Strength,
            Explanation = Wording.Contrast(leftSide, rightSide, "the rest of the statement is the same and the shares cannot both be right"),
            Features = PairEvidence.Features(pair, leftSide, rightSide) with { IsTyped = true, SameAct = 1, SameSubject = 1, SameSlot = 1, Exclusive = 1 },
        });
    }

    private static bool IsWholeAndPart((int Least, int Most) left, (int Least, int Most) right) =>
        (left.Least == 100) != (right.Least == 100) && Math.Min(left.Most, right.Most) < 100;

    private static FrozenDictionary<string, (int Least, int Most)> Read()
    {
        var table = LexiconTable.OpenLexicon("share-words");
        var (word, least, most) = (table.Column("word"), table.Column("least"), table.Column("most"));
        return table.Rows.ToFrozenDictionary(
            row => row[word],
            row => (int.Parse(row[least], CultureInfo.InvariantCulture), int.Parse(row[most], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
    }
}
