using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The inheritance will be used for a library. It will be looked after by trustees": it or they as the subject of a sentence mean the subject of the
/// sentence before, where that fits in number; "he" of nobody named there means the person whom its subject brought up ("a man in a green jacket").
/// Not in quotations and not before a predicate ("it was late").
/// Of 22 such pronouns in our own stories 21 meant that. One for one thread.
/// </summary>
internal sealed class SubjectCarrier
{
    private int sentence = -2;
    private string words = string.Empty;
    private string? open;
    private bool isPlural;
    private bool isPerson;
    private Entity? thing;

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => sentence = -2;

    /// <summary>Ties the subject pronoun of the loaded sentence and remembers its subject for the next one.</summary>
    public void Carry(SentenceView view, Func<int, QuotedStretch?> quoteAt)
    {
        if (view.ClauseAt(view.Tree.Root) is not { Kind: ClauseKind.Main, Subject: >= 0, SubjectLink: SubjectLink.Own } clause)
            return;
        var subject = clause.Subject;
        if (view.Tokens[subject].Tag == UniversalTag.Pronoun)
        {
            if (sentence == view.Index - 1 && quoteAt(subject) is null && (isPerson ? IsPerson(view, clause) : Fits(view, clause) && view.MentionAt(subject) is null))
                Tie(view, subject);
            return;
        }

        if (sentence == view.Index - 1 && !isPerson)
            TieObject(view, subject, quoteAt);
        if (quoteAt(subject) is null)
            Remember(view, subject);
    }

    /// <summary>"The archive employs 26. About 9,000 people visit it": an object means the same subject where nothing in its own sentence fits before it.</summary>
    private void TieObject(SentenceView view, int subject, Func<int, QuotedStretch?> quoteAt)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (i != subject && CouldBeMeant(view, i))
                return;
            if (view.Tokens[i].Penn != PennTag.Pronoun || !view.Is(i, isPlural ? "them" : "it"))
                continue;
            if (i > subject && view.Relation(i) is DependencyRelation.DirectObject or DependencyRelation.Oblique && view.MentionAt(i) is null && quoteAt(i) is null && NominalAntecedent.Of(view, i) < 0 && !CouldBeMeant(view, subject)
                && view.EnclosingClause(i) is { } clause && view.Tokens[clause.Main].Lemma != "do")
                view.Carry(i, thing?.Name ?? words, thing is null ? open : null);
            return;
        }
    }

    /// <summary>Whether a noun agrees with the pronoun that is looked for and is no person and no time.</summary>
    private bool CouldBeMeant(SentenceView view, int noun)
    {
        if (view.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || view.EntityAt(noun) is { Type: EntityType.Person } || TimeArguments.IsTime(view, noun)
            || isPlural != NounNumber.IsPlural(view, noun))
            return false;
        return isPlural || !NominalAntecedent.IsPerson(view, noun);
    }

    private bool Fits(SentenceView view, Clause clause) =>
        view.Is(clause.Subject, isPlural ? "they" : "it") && !clause.IsCopular && view.Tree.Child(clause.Outer, DependencyRelation.Expletive) < 0
        && view.Child(clause.Main, DependencyRelation.ClausalComplement, DependencyRelation.ClausalSubject) < 0;

    private void Tie(SentenceView view, int pronoun)
    {
        sentence = view.Index;
        if (thing is not null)
            view.Note(new Mention(view.Passage, view.Index, pronoun, 1, pronoun, view.Tokens[pronoun].Span, MentionForm.Pronoun), thing);
        else
            view.Carry(pronoun, words, open);
    }

    private void Remember(SentenceView view, int subject)
    {
        sentence = -2;
        var entity = view.EntityAt(subject);
        var isNoun = view.Tokens[subject].Tag == UniversalTag.Noun;
        if (view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0 || !isNoun && view.Tokens[subject].Tag != UniversalTag.ProperNoun)
            return;
        isPlural = view.Tokens[subject].Penn is PennTag.NounPlural;
        thing = entity is { Type: EntityType.Organisation or EntityType.Place or EntityType.Facility or EntityType.Work, Name.Length: > 0 } ? entity : null;
        if (thing is null && (!isNoun || view.NamedEntityAt(subject) is not null))
            return;
        isPerson = thing is null && !isPlural && NominalAntecedent.IsPerson(view, subject);
        if (isPerson && !IsIntroduced(view, subject))
            return;
        int first = AppositionClaims.FirstOf(view, subject), last = Math.Max(subject, view.Edges.RightWithoutConjuncts(subject));
        words = first == 0 && view.Tokens[0].Tag != UniversalTag.ProperNoun && view.MentionAt(0) is not { Form: MentionForm.Name } ? Lower(view.Quote(first, last)) : view.Quote(first, last);
        open = null;
        if (isPerson)
            words = "the" + words[words.IndexOf(' ', StringComparison.Ordinal)..];
        if (view.ReferenceAt(first) is { } reference && (reference.Complement < 0 || reference.Complement > last))
        {
            open = reference.Words is null ? view.Quote(reference.First, reference.Last) : null;
            words = reference.Words is null || reference.Last > last ? words : reference.Last == last ? reference.Words : $"{reference.Words} {view.Quote(reference.Last + 1, last)}";
        }

        sentence = view.Index;
    }

    /// <summary>"A man in a green jacket": somebody new whom an article brings up.</summary>
    private static bool IsIntroduced(SentenceView view, int subject) =>
        view.Tree.Child(subject, DependencyRelation.Determiner) is >= 0 and var article && article < subject && (view.Is(article, "a") || view.Is(article, "an")) && article == AppositionClaims.FirstOf(view, subject);

    /// <summary>"He" of nobody whom the sentence before named.</summary>
    private bool IsPerson(SentenceView view, Clause clause)
    {
        if (!view.Is(clause.Subject, "he") && !view.Is(clause.Subject, "she"))
            return false;
        return view.EntityAt(clause.Subject) is not { } tied || view.LastNamed(tied) != view.Index - 1;
    }

    private static string Lower(string phrase) => char.ToLowerInvariant(phrase[0]) + phrase[1..];
}
