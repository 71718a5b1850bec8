using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Relations of the tree folded to what they do in a clause, passives turned round.</summary>
internal static class Roles
{
    /// <summary>What word <paramref name="token"/> does for its head.</summary>
    public static ClauseRole Of(SentenceView view, int token) => view.Roles[token];

    /// <summary>What each word does for its head.</summary>
    public static ClauseRole[] Read(SentenceView view)
    {
        var roles = new ClauseRole[view.Count];
        for (var i = 0; i < roles.Length; i++)
            roles[i] = Read(view, i);
        return roles;
    }

    private static ClauseRole Read(SentenceView view, int token)
    {
        var word = view.Tokens[token];
        if (word.Head < 0)
            return ClauseRole.Root;
        return word.Relation switch
        {
            DependencyRelation.Subject or DependencyRelation.OuterSubject or DependencyRelation.Agent => ClauseRole.Actor,
            DependencyRelation.PassiveSubject or DependencyRelation.DirectObject => ClauseRole.Undergoer,
            DependencyRelation.IndirectObject => ClauseRole.Recipient,
            DependencyRelation.Oblique when IsByPhrase(view, token) => ClauseRole.Actor,
            DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked => ClauseRole.Oblique,
            DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked or DependencyRelation.Possessor => ClauseRole.Nominal,
            DependencyRelation.Compound or DependencyRelation.AdjectivalModifier or DependencyRelation.Descriptor => ClauseRole.Modifier,
            DependencyRelation.NumericModifier => ClauseRole.Number,
            DependencyRelation.AdverbialModifier => ClauseRole.Adverb,
            DependencyRelation.Apposition => ClauseRole.Apposition,
            DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement => ClauseRole.Complement,
            DependencyRelation.AdverbialClause => ClauseRole.Clause,
            _ => ClauseRole.None,
        };
    }

    /// <summary>Lower-case preposition of a nominal, or the empty string.</summary>
    public static string Preposition(SentenceView view, int token)
    {
        var child = view.Sentence.Tree.Child(token, DependencyRelation.Case);
        return child >= 0 && child < token ? view.Words[child].Word : string.Empty;
    }

    private static bool IsByPhrase(SentenceView view, int token)
    {
        var head = view.Tokens[token].Head;
        return Preposition(view, token) == "by" && view.Sentence.Tree.Child(head, DependencyRelation.PassiveAuxiliary) >= 0;
    }
}

/// <summary>What a word does in its clause.</summary>
internal enum ClauseRole
{
    /// <summary>Nothing that is compared.</summary>
    None,

    /// <summary>It heads the sentence.</summary>
    Root,

    /// <summary>It acts.</summary>
    Actor,

    /// <summary>The act is done to it.</summary>
    Undergoer,

    /// <summary>It receives.</summary>
    Recipient,

    /// <summary>A phrase on a verb.</summary>
    Oblique,

    /// <summary>A phrase on a noun.</summary>
    Nominal,

    /// <summary>A word on a noun.</summary>
    Modifier,

    /// <summary>A number on a noun.</summary>
    Number,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A phrase beside a noun.</summary>
    Apposition,

    /// <summary>A clause that completes a verb.</summary>
    Complement,

    /// <summary>A clause on a verb.</summary>
    Clause,
}
