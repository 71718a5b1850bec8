using System.Collections.Immutable;

namespace ClaimCheck.Syntax;

/// <summary>The treebank spellings of the tags and relations, in the order of their enumerations.</summary>
public static class TagLabels
{
    private static readonly ImmutableArray<string> Universal =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
        "SCONJ", "SYM", "VERB", "X",
    ];

    private static readonly ImmutableArray<string> Penn =
    [
        "X", "NN", "NNS", "NNP", "NNPS", "IN", "DT", "PDT", "JJ", "JJR", "JJS", "PRP", "PRP$", "RB", "RBR", "RBS",
        "CC", "VB", "VBD", "VBP", "VBZ", "VBN", "VBG", "MD", "TO", "RP", "CD", "EX", "WDT", "WP", "WP$", "WRB",
        "POS", "UH", ".", ",", ":", "-LRB-", "-RRB-", "``", "''", "HYPH", "NFP", "ADD", "SYM", "$", "FW", "GW",
        "LS", "AFX",
    ];

    private static readonly ImmutableArray<string> Relations =
    [
        "root", "punct", "case", "det", "det:predet", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass",
        "csubj:outer", "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "nmod", "nmod:poss", "nmod:desc",
        "nmod:unmarked", "amod", "advmod", "nummod", "compound", "compound:prt", "flat", "fixed", "appos", "conj",
        "cc", "cc:preconj", "mark", "aux", "aux:pass", "cop", "advcl", "advcl:relcl", "acl", "acl:relcl", "xcomp",
        "ccomp", "parataxis", "expl", "discourse", "vocative", "list", "dislocated", "goeswith", "reparandum",
        "orphan", "dep",
    ];

    /// <summary>Treebank spelling, for example <c>PROPN</c>.</summary>
    public static string ToLabel(UniversalTag tag) => Universal[(int)tag];

    /// <summary>Treebank spelling, for example <c>VBD</c>.</summary>
    public static string ToLabel(PennTag tag) => Penn[(int)tag];

    /// <summary>Treebank spelling, for example <c>nsubj:pass</c>.</summary>
    public static string ToLabel(DependencyRelation relation) => Relations[(int)relation];

    /// <summary>The tag spelt <paramref name="label"/>; <see cref="UniversalTag.Other"/> for any other spelling.</summary>
    public static UniversalTag ParseUniversal(string label)
    {
        var index = Universal.IndexOf(label);
        return index < 0 ? UniversalTag.Other : (UniversalTag)index;
    }

    /// <summary>The tag spelt <paramref name="label"/>; <see cref="PennTag.Other"/> for any other spelling.</summary>
    public static PennTag ParsePenn(string label)
    {
        var index = Penn.IndexOf(label);
        return index < 0 ? PennTag.Other : (PennTag)index;
    }

    /// <summary>
    /// The relation spelt <paramref name="label"/>; an unknown subtype falls back to its main relation
    /// and an unknown relation to <see cref="DependencyRelation.Unspecified"/>.
    /// </summary>
    public static DependencyRelation ParseRelation(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var index = Relations.IndexOf(label);
        if (index < 0)
            index = Relations.IndexOf(label.Split(':')[0]);
        return index < 0 ? DependencyRelation.Unspecified : (DependencyRelation)index;
    }
}
