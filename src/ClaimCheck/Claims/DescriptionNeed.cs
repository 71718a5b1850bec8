using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Whether a definite description needs the story to be understood. "The march", "that case" do; "the weather", "the largest loss", "the Flemish minister",
/// "the second quarter" do not, nor "the director of the bank" as long as its complement is there.
/// </summary>
internal static class DescriptionNeed
{
    /// <summary>Head noun of the description that the determiner at <paramref name="token"/> opens, or -1.</summary>
    public static int HeadOf(SentenceView view, int token)
    {
        if (view.Tokens[token].Penn != PennTag.Determiner || view.Relation(token) != DependencyRelation.Determiner || !(view.Is(token, "the") || IsDemonstrative(view, token)))
            return -1;
        var head = view.Tokens[token].Head;
        return head > token && (IsCommonNoun(view, head) || view.Tokens[head].Tag == UniversalTag.Adjective && view.Is(token, "the")) && view.MentionAt(head) is not { Form: MentionForm.Name } ? head : -1;
    }

    /// <summary>Whether a word is a noun and no name; a small letter shows it where the tag does not ("the march").</summary>
    public static bool IsCommonNoun(SentenceView view, int token) => view.Tokens[token].Tag == UniversalTag.Noun || view.Tokens[token].Tag == UniversalTag.ProperNoun && !IsName(view, token);

    /// <summary>Whether a word is a name, with a capital.</summary>
    public static bool IsName(SentenceView view, int token) => view.Tokens[token].Tag == UniversalTag.ProperNoun && !char.IsLower(view.Tokens[token].Text[0]);

    /// <summary>Whether a noun tells a time; "the march" does not.</summary>
    public static bool IsTimeNoun(SentenceView view, int head) =>
        TimeArguments.IsTime(view, head) && !(view.Tokens[head].Tag == UniversalTag.ProperNoun && !IsName(view, head) && TimeArguments.ExpressionAt(view, head) is null);

    /// <summary>"That case", "those plans".</summary>
    public static bool IsDemonstrative(SentenceView view, int token) => view.Is(token, "that") || view.Is(token, "those") || view.Is(token, "this") || view.Is(token, "these");

    /// <summary>Whether the description that <paramref name="the"/> opens points to the story; <paramref name="complement"/> is where the words begin that would spare it.</summary>
    public static bool IsNeeded(SentenceView view, int the, int head, out int complement)
    {
        complement = -1;
        if (IsTime(view, the, head) || !IsDemonstrative(view, the) && HasOwnSense(view, head) || IsLimited(view, the, head))
            return false;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head)
                continue;
            if (view.Tokens[child].Tag == UniversalTag.ProperNoun && view.Tree.Child(child, DependencyRelation.Determiner) < 0 && view.Relation(child) is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.Compound)
                return false;
            if (view.Relation(child) == DependencyRelation.Apposition || Restricts(view, head, child))
            {
                complement = view.Tree.LeftEdge(child);
                break;
            }
        }

        return true;
    }

    /// <summary>Whether a phrase or clause behind a noun says which one is meant: no aside behind a comma, no time.</summary>
    public static bool Restricts(SentenceView view, int head, int child)
    {
        if (view.Relation(child) is not (DependencyRelation.NominalModifier or DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause or DependencyRelation.ClausalComplement or DependencyRelation.AdverbialRelativeClause))
            return false;
        var first = view.Tree.LeftEdge(child);
        return first > head && !IsSetOff(view, first) && !IsSetOff(view, first - 1) && (!TimeArguments.IsTime(view, child) || view.Is(first, "of"));
    }

    private static bool IsSetOff(SentenceView view, int token) => view.Tokens[token].Penn is PennTag.Comma or PennTag.Hyphen or PennTag.Colon;

    /// <summary>Whether a noun behind "the" needs no story by the world or the genre.</summary>
    private static bool HasOwnSense(SentenceView view, int head) =>
        IsOwnerOfName(view, head) || view.Tokens[head].Tag == UniversalTag.Adjective && ReferenceLexicon.Shared.Has(view.Lower(head), "rank") || ReferenceLexicon.Shared.Has(view.Tokens[head].Lemma, "unique") || ReferenceLexicon.Shared.Has(view.Lower(head), "unique")
        || head > 0 && view.Relation(head - 1) is DependencyRelation.Compound or DependencyRelation.AdjectivalModifier && ReferenceLexicon.Shared.Has($"{view.Lower(head - 1)} {view.Lower(head)}", "unique");

    /// <summary>"The women's Tour of Cantabria".</summary>
    private static bool IsOwnerOfName(SentenceView view, int head) =>
        view.Tokens[head].Penn == PennTag.NounPlural && view.Relation(head) == DependencyRelation.Possessor && view.Tokens[head].Head is >= 0 and var owned && view.Tokens[owned].Tag == UniversalTag.ProperNoun;

    private static bool IsTime(SentenceView view, int the, int head)
    {
        if (ReferenceLexicon.Shared.Has(view.Tokens[head].Lemma, "open-time"))
            return the + 1 < head || view.Tree.RightEdge(head) > head || !(view.Is(the - 1, "at") || view.Is(the - 1, "by"));
        return IsTimeNoun(view, head) && !(IsPast(view, the) && the + 1 == head);
    }

    /// <summary>"That night" points back, "this year" to the day of publication.</summary>
    private static bool IsPast(SentenceView view, int the) => view.Is(the, "that") || view.Is(the, "those");

    /// <summary>A rank, a superlative or a name in front: "the largest loss", "the Calbuco plant"; but not "the German city".</summary>
    private static bool IsLimited(SentenceView view, int the, int head)
    {
        for (var i = the + 1; i < head; i++)
        {
            var token = view.Tokens[i];
            if (token.Penn is PennTag.AdjectiveSuperlative or PennTag.AdverbSuperlative || IsName(view, i) || char.IsUpper(token.Text[0]) && ReferenceLexicon.Shared.NamedBy(view.Tokens[head].Lemma) is null
                || token.Tag != UniversalTag.Adjective && view.MentionAt(i) is { Form: MentionForm.Name } || ReferenceLexicon.Shared.Has(view.Lower(i), "rank"))
                return true;
        }

        return view.Tokens[head].Penn is PennTag.AdjectiveSuperlative or PennTag.AdverbSuperlative || char.IsUpper(view.Tokens[head].Text[0]);
    }
}
