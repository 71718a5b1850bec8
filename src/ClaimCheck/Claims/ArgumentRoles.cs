using ClaimCheck.Entities;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>What a phrase does in its clause: by its relation, its preposition, and what it names.</summary>
internal static class ArgumentRoles
{
    /// <summary>The role of <paramref name="child"/> of <paramref name="word"/>, or null where it is no argument.</summary>
    public static ArgumentRole? Of(SentenceView view, Clause clause, int word, int child)
    {
        switch (view.Relation(child))
        {
            case DependencyRelation.DirectObject:
                return SubjectFinder.IsRelativePronoun(view, child) || IsAfterthought(view, word, child) ? null : OfObject(view, child);
            case DependencyRelation.IndirectObject:
                return ArgumentRole.Recipient;
            case DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.Agent:
                return IsSourcePhrase(view, child) ? null : OfOblique(view, clause, child);
            case DependencyRelation.NominalModifier when view.Tokens[word].Tag == UniversalTag.Verb:
                return OfOblique(view, clause, child);
            case DependencyRelation.AdverbialModifier:
                return OfAdverb(view, child);
            case DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement:
                return ArgumentRole.Complement;
            case DependencyRelation.AdverbialClause:
                return OfAdverbialClause(view, child);
            default:
                return null;
        }
    }

    /// <summary>Whether a phrase names somewhere.</summary>
    public static bool IsPlaceful(SentenceView view, int head)
    {
        if (view.EntityAt(head) is { } entity)
            return entity.Type is EntityType.Place or EntityType.Facility;
        return view.Tokens[head].Tag == UniversalTag.ProperNoun && !view.Lexicons.TimeWords.ContainsKey(view.Lower(head));
    }

    /// <summary>Whether a phrase names its source: "according to …".</summary>
    public static bool IsSourcePhrase(SentenceView view, int head)
    {
        var preposition = view.Tree.Child(head, DependencyRelation.Case);
        return preposition >= 0 && view.Is(preposition, "according");
    }

    /// <summary>"Fell 12 percent, the sharpest drop": a second object in commas that no "and" joins to the first.</summary>
    private static bool IsAfterthought(SentenceView view, int word, int child)
    {
        var before = view.Edges.Left(child) - 1;
        return before > 0 && view.Tokens[before].Penn == PennTag.Comma && view.Tree.Child(word, DependencyRelation.DirectObject) < child && view.Tree.Child(child, DependencyRelation.Conjunct) < 0;
    }

    private static ArgumentRole OfObject(SentenceView view, int child)
    {
        if (TimeArguments.ExpressionAt(view, child) is { Kind: TimeKind.Duration or TimeKind.Date })
            return ArgumentRole.Time;
        return IsAmount(view, child) && ChangesByAmount(view, view.Tokens[child].Head) ? ArgumentRole.Amount : ArgumentRole.Object;
    }

    private static ArgumentRole OfOblique(SentenceView view, Clause clause, int child)
    {
        var preposition = ArgumentReader.Preposition(view, child);
        if (TimeArguments.IsTime(view, child))
            return ArgumentRole.Time;
        if (IsAmount(view, child) && preposition is null or "by" or "to" or "from" or "at" or "for")
            return ArgumentRole.Amount;
        if (preposition is null)
            return ArgumentRole.Complement;
        if (preposition is "to" or "for" && view.EntityAt(child) is { Type: EntityType.Person })
            return ArgumentRole.Recipient;
        if (preposition is "to" or "from" or "on" or "by" && IsPlaceful(view, child))
            return ArgumentRole.Place;
        if (preposition is "to" && !Moves(view, clause.Main))
            return ArgumentRole.Recipient;
        if (preposition is "in" or "at" && view.Lexicons.Has(view.Tokens[child].Lemma, "occasion"))
            return ArgumentRole.Means;
        if (preposition is "in" or "at" && view.Tokens[child].Lemma == "court")
            return ArgumentRole.Place;
        var first = preposition.IndexOf(' ', StringComparison.Ordinal);
        return view.Lexicons.PrepositionRoles.TryGetValue(first < 0 ? preposition : preposition[..first], out var role)
            ? role : ArgumentRole.Complement;
    }

    private static ArgumentRole? OfAdverb(SentenceView view, int child)
    {
        var lower = view.Lower(child);
        if (view.Lexicons.Negations.ContainsKey(lower) || view.Lexicons.Hedges.ContainsKey(lower))
            return null;
        if (TimeArguments.IsTime(view, child))
            return ArgumentRole.Time;
        if (view.Lexicons.Has(lower, "place-adverb"))
            return ArgumentRole.Place;
        return lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !view.Lexicons.Has(lower, "no-manner")
            ? ArgumentRole.Manner : null;
    }

    private static ArgumentRole? OfAdverbialClause(SentenceView view, int child)
    {
        if (VerbChains.HasTo(view, child))
            return ArgumentRole.Purpose;
        foreach (var mark in view.Tree.Children(child))
        {
            if (mark > child)
                break;
            if (view.Relation(mark) is not (DependencyRelation.Marker or DependencyRelation.Case))
                continue;
            return view.Lower(mark) switch
            {
                "because" => ArgumentRole.Cause,
                "by" => ArgumentRole.Means,
                "of" or "with" or "from" => ArgumentRole.Complement,
                "for" => ArgumentRole.Cause,
                _ => null,
            };
        }

        return null;
    }

    private static bool Moves(SentenceView view, int verb) => view.Lexicons.Has(view.Tokens[verb].Lemma, "motion");

    private static bool ChangesByAmount(SentenceView view, int verb) => view.Lexicons.Has(view.Tokens[verb].Lemma, "amount-verb");

    private static bool IsAmount(SentenceView view, int head)
    {
        if (view.Values.QuantityAt(head) is { } quantity)
        {
            return quantity.Kind is QuantityKind.Money or QuantityKind.Percentage or QuantityKind.PercentagePoints or QuantityKind.Measure or QuantityKind.Fraction or QuantityKind.Factor or QuantityKind.Count;
        }

        return view.Lexicons.Has(view.Tokens[head].Lemma, "amount-noun") || view.Tokens[head].Tag == UniversalTag.Symbol;
    }
}
