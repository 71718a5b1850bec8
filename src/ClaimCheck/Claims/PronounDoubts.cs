using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Where a pronoun that has been tied to someone had better stay open, and words that point back without a name.</summary>
internal static class PronounDoubts
{
    /// <summary>"The Ukrainian leader said that he …": whoever else "he" is tied to, the speaker is meant; "his lawyer said that he …" is left alone.</summary>
    public static int SpeakerBefore(SentenceView view, int token) =>
        view.EnclosingClause(token) is { Kind: ClauseKind.Complement } clause && clause.Subject == token && view.EntityAt(token) is not null
        && NominalAntecedent.Of(view, token) is >= 0 and var noun && view.NamedEntityAt(noun) is null && view.Tree.Child(noun, DependencyRelation.Possessor) < 0 ? noun : -1;

    /// <summary>"The speaker said that he …" where the speaker is known by name: he is meant, whoever else "he" is tied to.</summary>
    public static Entity? NamedSpeakerBefore(SentenceView view, int token) =>
        view.EnclosingClause(token) is { Kind: ClauseKind.Complement } clause && clause.Subject == token && view.EntityAt(token) is { } tied
        && NominalAntecedent.Of(view, token) is >= 0 and var noun && view.EntityAt(noun) is { Type: EntityType.Person } speaker && speaker != tied
        && (speaker.Gender == tied.Gender || speaker.Gender == Gender.Unknown) ? speaker : null;

    /// <summary>"Parker asked him": not Parker. "She negotiates well," says Cardoso: not Cardoso. "The prop put his hands": hardly the other player's.</summary>
    public static bool IsDoubtful(SentenceView view, int token, Entity entity, Entity? speaker)
    {
        if (view.Lexicons.FirstPerson.ContainsKey(view.Lower(token)) || view.Lower(token).EndsWith("self", StringComparison.Ordinal))
            return false;
        if (speaker == entity && !view.Lexicons.FirstPerson.ContainsKey(view.Lower(token)))
            return true;
        if (view.EnclosingClause(token) is not { Subject: >= 0 } clause || clause.Subject == token)
            return false;
        if (PointsBack(view, clause.Subject))
            return true;
        if (view.Tokens[token].Penn == PennTag.Pronoun)
            return view.EntityAt(clause.Subject) == entity && view.Relation(token) is DependencyRelation.DirectObject or DependencyRelation.IndirectObject;
        return view.EntityAt(clause.Subject) is null && view.Tokens[clause.Subject].Penn == PennTag.Noun && token > clause.Subject && entity.Type == EntityType.Person && NominalAntecedent.IsPerson(view, clause.Subject);
    }

    /// <summary>
    /// "It opened its first office", "Clinton gave her consent, said Calloway": a possessive whose own subject fits it belongs to that subject where
    /// nobody else is tied to it but somebody named only behind it.
    /// </summary>
    public static bool IsOfOwnSubject(SentenceView view, int token)
    {
        if (view.Tokens[token].Penn != PennTag.PronounPossessive || view.EnclosingClause(token) is not { Subject: >= 0 and var subject } clause || subject > token)
            return false;
        if (view.EntityAt(token) is null && IsJoinedTo(view, token))
            return true;
        if (view.Tree.Dominates(subject, token))
            return clause.SubjectLink == SubjectLink.Antecedent && token > clause.Main && view.EntityAt(token) is null && NominalAntecedent.Agrees(view, subject, token);
        var owner = view.Lower(token);
        if (view.CarriedTo(subject) is not null && (view.Lower(subject), owner) is ("he", "his") or ("she", "her"))
            return true;
        if (view.EntityAt(token) is not { } tied)
            return view.Tokens[subject].Penn == PennTag.Pronoun && (view.CarriedTo(subject) is not null || view.EntityAt(subject) is not null || NominalAntecedent.Of(view, subject) >= 0) && (view.Lower(subject), owner) is ("it", "its") or ("they", "their");
        return view.EntityAt(subject) is { Type: EntityType.Person } own && own != tied && own.Gender == tied.Gender && tied.Gender != Gender.Unknown && IsOnlyBehind(view, tied, token);
    }

    /// <summary>"Ukraine and its neighbours": the owner is what the noun is joined to.</summary>
    private static bool IsJoinedTo(SentenceView view, int token) =>
        view.Is(token, "its") && view.Tokens[token].Head is >= 0 and var noun && view.Relation(noun) == DependencyRelation.Conjunct && view.Tokens[noun].Head is >= 0 and var mate
        && view.EntityAt(mate) is { Type: EntityType.Organisation or EntityType.Place };

    /// <summary>Whether somebody is named in this sentence behind a word and not in it or the two sentences before.</summary>
    private static bool IsOnlyBehind(SentenceView view, Entity entity, int token)
    {
        if (view.LastNamed(entity) >= view.Index - 2)
            return false;
        for (var i = 0; i < token; i++)
        {
            if (view.EntityAt(i) == entity && view.MentionAt(i) is { Form: MentionForm.Name })
                return false;
        }

        return true;
    }

    /// <summary>"Nine officers were hurt, one of them seriously": the whole of which a part is told is the subject of the same clause.</summary>
    public static bool IsOfSubjectGroup(SentenceView view, int token) =>
        view.Is(token, "them") && view.Is(token - 1, "of") && view.EnclosingClause(token) is { Subject: >= 0 and var subject } && subject < token - 2 && view.Tokens[subject].Penn == PennTag.NounPlural;

    /// <summary>"Neither is expected to", "that is a tiring quality": an article-like word for a subject points to something outside.</summary>
    public static bool PointsBack(SentenceView view, int token) =>
        view.Relation(token) is DependencyRelation.Subject or DependencyRelation.PassiveSubject && view.Tree.RightEdge(token) == token
        && (view.Tokens[token].Tag == UniversalTag.Numeral || view.Tokens[token].Penn != PennTag.WhDeterminer && view.Lexicons.Has(view.Lower(token), "points-back") && !SubjectFinder.IsRelativePronoun(view, token));
}
