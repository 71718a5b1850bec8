namespace ClaimCheck.Training.Treebanks;

/// <summary>One sentence of a treebank.</summary>
internal sealed class TreebankSentence
{
    /// <summary>The syntactic words.</summary>
    public List<TreebankWord> Words { get; } = [];

    /// <summary>The surface tokens: single words and the multiword tokens that hold several.</summary>
    public List<SurfaceToken> Surfaces { get; } = [];

    /// <summary>Whether a paragraph or document starts here.</summary>
    public bool StartsParagraph { get; set; }

    /// <summary>Name of the document.</summary>
    public string Document { get; set; } = "";
}

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Tag">Universal tag.</param>
/// <param name="Penn">English tag.</param>
/// <param name="Head">Index of the head, -1 for the root.</param>
/// <param name="Relation">Relation with its subtype.</param>
/// <param name="EntityMarks">Where mentions begin and end here, as GUM writes it: "(3-person-new" opens, "3)" closes.</param>
internal sealed record TreebankWord(string Form, string Lemma, string Tag, string Penn, int Head, string Relation, string EntityMarks = "");

/// <summary>One surface token of a treebank.</summary>
/// <param name="Form">The characters as written.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of its words.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
internal readonly record struct SurfaceToken(string Form, int First, int Count, bool SpaceAfter);
