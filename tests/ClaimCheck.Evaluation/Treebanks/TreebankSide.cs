namespace ClaimCheck.Evaluation.Treebanks;

/// <summary>One side of the comparison: a whole file as one run of characters, white space not counted.</summary>
internal sealed class TreebankSide
{
    /// <summary>Surface tokens as ranges of characters.</summary>
    public List<(int Start, int End)> Tokens { get; } = [];

    /// <summary>Sentences as ranges of characters.</summary>
    public List<(int Start, int End)> Sentences { get; } = [];

    /// <summary>The syntactic words.</summary>
    public List<ScoredWord> Words { get; } = [];
}

/// <summary>One word of a side.</summary>
/// <param name="Start">First character of its surface token.</param>
/// <param name="End">Behind the last character of its surface token.</param>
/// <param name="IsMultiword">Whether its surface token holds several words.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Tag">Universal tag.</param>
/// <param name="Relation">Relation without its subtype.</param>
/// <param name="Head">Index of the head among all words of the side, -1 for a root.</param>
internal sealed record ScoredWord(int Start, int End, bool IsMultiword, string Form, string Lemma, string Tag, string Relation, int Head);
