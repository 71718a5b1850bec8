using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Ruiz called the deal a disaster", "described it as a farce": says that the deal is a disaster, in the voice of whoever calls it so.
/// The verbs are in <c>naming-verbs.tsv</c>.
/// </summary>
internal static class SmallClauseClaims
{
    /// <summary>Adds what the clause calls something, if it does.</summary>
    public static void Add(SentenceView view, Clause clause, Func<int, QuotedStretch?> quoteAt, ClaimCollector into)
    {
        if (clause.IsCopular || clause.IsNegated || clause.Modality != Modality.Asserted || !view.Lexicons.NamingVerbs.TryGetValue(view.Tokens[clause.Main].Lemma, out var frame))
            return;
        var named = clause.IsPassive ? clause.Subject : view.Tree.Child(clause.Main, DependencyRelation.DirectObject);
        var name = named < 0 ? -1 : NameOf(view, clause.Main, named, frame);
        if (name < 0 || view.Relation(named) is DependencyRelation.ClausalSubject)
            return;
        var speaker = clause.IsPassive ? clause.Agent : clause.Subject;
        var first = AppositionClaims.FirstOf(view, named);
        int from = AppositionClaims.FirstOf(view, name), to = Math.Max(name, view.Edges.Right(name));
        var attribution = SourceReader.Make(view, speaker, clause.Main, clause.Main);
        into.Add(view, null, new Claim
        {
            Id = string.Empty,
            Passage = view.Passage,
            Sentence = view.Index,
            Span = view.Tree.SpanOf(Math.Min(first, from), Math.Max(to, view.Edges.RightWithoutConjuncts(named))),
            Form = ClaimForm.Apposition,
            Subject = ClauseClaims.Part(view, first, Math.Max(named, view.Edges.RightWithoutConjuncts(named)), named),
            Predicate = ClauseClaims.Part(view, from, to, name),
            PredicateLemma = view.Tokens[name].Lemma,
            Arguments = [ArgumentReader.Make(view, name, ArgumentRole.Complement)],
            Attribution = quoteAt(name) is { } quote ? attribution with { Quote = quote.Inner } : attribution,
            Worth = ClaimWorth.Opinion,
            SelfContained = string.Empty,
            Confidence = 0.6,
        });
    }

    /// <summary>Head of what it is called, behind what is called so.</summary>
    private static int NameOf(SentenceView view, int verb, int named, string frame)
    {
        foreach (var child in view.Tree.Children(verb))
        {
            if (child <= named || child <= verb || view.ClauseAt(child) is { IsCopular: false })
                continue;
            var hasAs = ArgumentReader.Preposition(view, child) == "as";
            var isPlain = view.Relation(child) is DependencyRelation.OpenComplement or DependencyRelation.DirectObject && view.Tokens[child].Tag is UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.ProperNoun;
            if (hasAs || (frame == "plain" && isPlain && ArgumentReader.Preposition(view, child) is null))
                return child;
        }

        return -1;
    }
}
