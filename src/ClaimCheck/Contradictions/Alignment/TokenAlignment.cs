namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Which word of one sentence answers which word of another. Immutable.</summary>
internal sealed class TokenAlignment
{
    private readonly int[] toRight;
    private readonly int[] toLeft;
    private readonly bool[] coveredLeft;
    private readonly bool[] coveredRight;

    internal TokenAlignment(int[] toRight, int[] toLeft, bool[] coveredLeft, bool[] coveredRight)
    {
        this.toRight = toRight;
        this.toLeft = toLeft;
        this.coveredLeft = coveredLeft;
        this.coveredRight = coveredRight;
    }

    /// <summary>For each left word what <see cref="CoversLeft"/> says.</summary>
    public ReadOnlySpan<bool> LeftCover => coveredLeft;

    /// <summary>For each right word what <see cref="CoversRight"/> says.</summary>
    public ReadOnlySpan<bool> RightCover => coveredRight;

    /// <summary>The right word that answers left word <paramref name="left"/>, or -1.</summary>
    public int RightOf(int left) => left < 0 ? -1 : toRight[left];

    /// <summary>The left word that answers right word <paramref name="right"/>, or -1.</summary>
    public int LeftOf(int right) => right < 0 ? -1 : toLeft[right];

    /// <summary>Whether a left word is answered, by itself or as a part of a name, number or time that is.</summary>
    public bool CoversLeft(int left) => coveredLeft[left];

    /// <summary>Whether a right word is answered, by itself or as a part of a name, number or time that is.</summary>
    public bool CoversRight(int right) => coveredRight[right];
}
