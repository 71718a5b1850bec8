using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Whether a predicate is told as done, as planned or as merely possible, by its claim or, where there is none, by its auxiliaries and the verb above it.</summary>
internal static class VerbStatus
{
    private static readonly FrozenDictionary<string, string> Words = LexiconTable.OpenLexicon("plan-words").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The status of the predicate at <paramref name="token"/>.</summary>
    public static ActStatus Of(SentenceView view, int token)
    {
        if (view.Claims[token] is { } claim && claim.Predicate.HeadToken == token)
        {
            switch (claim.Modality)
            {
                case Modality.Possible or Modality.Conditional or Modality.Asked or Modality.Alleged or Modality.Denied:
                    return ActStatus.Open;
                default:
                    break;
            }
        }

        return FromTree(view, token);
    }

    private static ActStatus FromTree(SentenceView view, int token)
    {
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation is not (DependencyRelation.Auxiliary or DependencyRelation.Marker))
                continue;
            switch (Words.GetValueOrDefault(view.Words[child].Word))
            {
                case "future":
                    return ActStatus.Planned;
                case "possible":
                    return ActStatus.Open;
                default:
                    break;
            }
        }

        var head = view.Tokens[token].Head;
        if (head >= 0 && view.Tokens[token].Relation is DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause
            && HasTo(view, token))
        {
            return Words.GetValueOrDefault(view.Words[head].Word) switch { "plan" => ActStatus.Planned, _ => ActStatus.Open };
        }

        if (head >= 0 && view.Tokens[token].Relation is DependencyRelation.ClausalComplement or DependencyRelation.AdnominalClause
            && Words.GetValueOrDefault(view.Words[head].Word) == "possible")
        {
            return ActStatus.Open;
        }

        return view.Tokens[token].Penn switch
        {
            PennTag.VerbPast => ActStatus.Done,
            PennTag.VerbPastParticiple => HasPast(view, token) ? ActStatus.Done : ActStatus.Unknown,
            _ => ActStatus.Unknown,
        };
    }

    private static bool HasTo(SentenceView view, int token)
    {
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (child < token && view.Words[child].Word == "to")
                return true;
        }

        return false;
    }

    private static bool HasPast(SentenceView view, int token)
    {
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary
                && (view.Tokens[child].Penn == PennTag.VerbPast || view.Words[child].Word == "have"))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>How a predicate is told.</summary>
internal enum ActStatus
{
    /// <summary>The words do not show it.</summary>
    Unknown,

    /// <summary>As done.</summary>
    Done,

    /// <summary>As planned or expected.</summary>
    Planned,

    /// <summary>As possible, asked, alleged or denied.</summary>
    Open,
}
