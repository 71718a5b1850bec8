namespace ClaimCheck.Entities;

/// <summary>
/// The labels of the name model: outside, and for each kind first, inner, last and only word of a name. The fourth kind
/// stands for names of anything else (peoples, works, events), which the model tells apart and the recogniser drops.
/// </summary>
internal static class NameLabels
{
    /// <summary>The word is in no name.</summary>
    public const int Outside = 0;

    /// <summary>Number of kinds of names.</summary>
    public const int KindCount = 4;

    /// <summary>The kind of names that are neither persons nor organisations nor places.</summary>
    public const int OtherKind = 3;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (4 * KindCount);

    /// <summary>Place of a word in its name.</summary>
    public const int First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>Label of a word at <paramref name="position"/> of a name of <paramref name="kind"/>.</summary>
    public static int Label(int kind, int position) => 1 + (kind * 4) + position;

    /// <summary>Kind of a label that is not <see cref="Outside"/>.</summary>
    public static int Kind(int label) => (label - 1) / 4;

    /// <summary>Position of a label that is not <see cref="Outside"/>.</summary>
    public static int Position(int label) => (label - 1) % 4;

    /// <summary>Whether a name goes on behind the label.</summary>
    public static bool IsOpen(int label) => label != Outside && Position(label) is First or Inner && label != Outside;

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>.</summary>
    public static bool MayFollow(int label, int next)
    {
        var open = IsOpen(label);
        if (next == Outside)
            return !open;
        var continues = Position(next) is Inner or Last;
        return open ? continues && Kind(label) == Kind(next) : !continues;
    }
}
