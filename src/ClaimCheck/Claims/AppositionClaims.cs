using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Graciela Montoya, the treasurer of the fund," says that she is its treasurer; "her spokesman, Duncan Frey," that he is her spokesman.
/// </summary>
internal static class AppositionClaims
{
    /// <summary>Adds the claims of the sentence's appositions.</summary>
    public static void Add(SentenceView view, ClaimCollector into)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.Relation(token) != DependencyRelation.Apposition)
                continue;
            var head = view.Tokens[token].Head;
            if (head >= 0 && head < token && !IsList(view, head, token) && IsNominal(view, head) && IsNominal(view, token) && IsSetOff(view, token) && !TimeArguments.IsTime(view, head))
                AddOne(view, head, token, into);
        }
    }

    /// <summary>"A boot, a gust and eighteen inches" tells of three things.</summary>
    private static bool IsList(SentenceView view, int head, int token)
    {
        if (!IsIndefinite(view, head) || !IsIndefinite(view, token))
            return false;
        foreach (var child in view.Tree.Children(head))
        {
            if (child > token && view.Relation(child) == DependencyRelation.Conjunct)
                return true;
        }

        return view.Tree.Child(token, DependencyRelation.Conjunct) >= 0;
    }

    private static bool IsIndefinite(SentenceView view, int noun) =>
        view.Tree.Child(noun, DependencyRelation.Determiner) is var article and >= 0 && (view.Is(article, "a") || view.Is(article, "an"));

    private static void AddOne(SentenceView view, int head, int apposition, ClaimCollector into)
    {
        var swapped = IsName(view, apposition) && !IsName(view, head) && !(view.EntityAt(head)?.Type == EntityType.Person && IsIndefinite(view, apposition));
        if (!swapped && !IsName(view, head) && view.Tokens[head].Tag != UniversalTag.Noun)
            return;
        if (view.Tokens[apposition].Tag == UniversalTag.Adjective && !IsName(view, head) && view.Relation(head) is DependencyRelation.Oblique or DependencyRelation.NominalModifier)
            return;
        if ((swapped && view.Tokens[head].Penn == PennTag.NounPlural) || view.Is(head, "it") || view.Is(apposition, "it"))
            return;
        if (IsName(view, head) && IsName(view, apposition) && !HasDescription(view, apposition))
            return;
        int subject = swapped ? apposition : head, predicate = swapped ? head : apposition;
        if (IsPartOfName(view, subject, predicate))
            return;
        if (IsShare(view, apposition))
            return;
        var first = FirstOf(view, head);
        var last = view.Edges.Right(apposition);
        var clause = view.EnclosingClause(head);
        var claim = new Claim
        {
            Id = string.Empty,
            Passage = view.Passage,
            Sentence = view.Index,
            Span = view.Tree.SpanOf(first, last),
            Form = ClaimForm.Apposition,
            Subject = ClauseClaims.Part(view, FirstOf(view, subject), Math.Max(subject, view.Edges.RightWithoutConjuncts(subject)), subject),
            Predicate = ClauseClaims.Part(view, FirstOf(view, predicate), Math.Max(predicate, view.Edges.Right(predicate)), predicate),
            PredicateLemma = view.Tokens[predicate].Lemma,
            Arguments = [ArgumentReader.Make(view, predicate, ArgumentRole.Complement)],
            Attribution = clause?.Attribution,
            Quantities = view.QuantitiesWithin(view.Tree.SpanOf(first, last)),
            SelfContained = string.Empty,
            Confidence = 0.8,
        };
        into.Add(view, null, claim);
    }

    /// <summary>First word of a phrase, its preposition left out.</summary>
    public static int FirstOf(SentenceView view, int head)
    {
        var first = view.Edges.Left(head);
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head && view.Relation(child) is DependencyRelation.Case or DependencyRelation.Marker)
                first = Math.Max(first, view.Tree.RightEdge(child) + 1);
        }

        return Math.Min(first, head);
    }

    private static bool IsNominal(SentenceView view, int token) => view.Tokens[token].Tag
        is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun
        || (view.Tokens[token].Tag == UniversalTag.Adjective && view.Tree.Child(token, DependencyRelation.Determiner) >= 0) || (view.Tokens[token].Tag == UniversalTag.Numeral && view.Relation(token) == DependencyRelation.Apposition);

    private static bool IsName(SentenceView view, int token) =>
        view.Tokens[token].Tag == UniversalTag.ProperNoun || view.MentionAt(token) is { Form: MentionForm.Name } mention && mention.HeadToken == token;

    /// <summary>"Dragan" of "Dragan Simic" says nothing about him.</summary>
    private static bool IsPartOfName(SentenceView view, int subject, int predicate) =>
        view.EntityAt(subject) is { } entity && view.Tree.Children(predicate).Length == 0 && entity.Name.Contains(view.Tokens[predicate].Text, StringComparison.Ordinal);

    /// <summary>"80 shops, 60 of them in Norway": a part of what is counted is not another word for it.</summary>
    private static bool IsShare(SentenceView view, int apposition) =>
        view.Tokens[apposition].Tag == UniversalTag.Numeral && view.Tree.Child(apposition, DependencyRelation.NominalModifier) is >= 0 and var whole && view.Tokens[whole].Tag == UniversalTag.Pronoun;

    private static bool HasDescription(SentenceView view, int token)
    {
        foreach (var child in view.Tree.Children(token))
        {
            if (view.Relation(child) is DependencyRelation.Determiner or DependencyRelation.NominalModifier or DependencyRelation.Possessor or DependencyRelation.AdjectivalModifier)
                return true;
        }

        return false;
    }

    private static bool IsSetOff(SentenceView view, int token)
    {
        var before = view.Edges.Left(token) - 1;
        return before >= 0 && view.Tokens[before].Penn == PennTag.Comma;
    }
}
