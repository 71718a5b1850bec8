using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Marlow Steel said that it would close its plant": it and its mean the organisation or place that is the subject of their clause or of the
/// clause that reports it. "It" before a predicate adjective ("it was too early to say") is left open.
/// </summary>
internal static class ThingPronouns
{
    /// <summary>Ties it and its where a subject above them can only be meant.</summary>
    public static void Resolve(SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.Tokens[token].Penn is not (PennTag.Pronoun or PennTag.PronounPossessive) || !(view.Is(token, "it") || view.Is(token, "its") || view.Is(token, "itself"))
                || view.MentionAt(token) is not null || view.Relation(token) == DependencyRelation.Expletive || view.EnclosingClause(token) is not { } clause)
                continue;
            var isSubject = clause.Subject == token;
            if (isSubject && (clause.IsCopular && view.Tokens[clause.Main].Tag == UniversalTag.Adjective || clause.Kind is not (ClauseKind.Complement or ClauseKind.Adverbial)))
                continue;
            if (isSubject || view.Tokens[token].Penn == PennTag.Pronoun)
                clause = clause.Kind == ClauseKind.Complement || isSubject && GoesOn(view, clause.Parent) ? clause.Parent : null;
            if (clause is { Subject: >= 0 } && clause.Subject != token && ThingAt(view, clause.Subject) is { } thing && !view.Tree.Dominates(clause.Subject, token))
                view.Note(new Mention(view.Passage, view.Index, token, 1, token, view.Tokens[token].Span, MentionForm.Pronoun), thing);
        }
    }

    /// <summary>"The bank rose when it named a new chief": no object or other thing in the main clause that "it" could mean.</summary>
    private static bool GoesOn(SentenceView view, Clause? main) =>
        main is not null && (view.Tree.Child(main.Main, DependencyRelation.DirectObject) is var target && (target < 0 || view.Tokens[target].Tag is UniversalTag.Symbol || view.Values.QuantityAt(target) is not null));

    private static Entity? ThingAt(SentenceView view, int subject) =>
        view.EntityAt(subject) is { Type: EntityType.Organisation or EntityType.Place or EntityType.Facility or EntityType.Work } thing ? thing : null;
}
