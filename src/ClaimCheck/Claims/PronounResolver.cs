using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Ties he, she and, in a quotation, I to a person where only one fits: the nearest person before it of fitting gender,
/// a subject rather than another; where two fit equally well it stays open. Pronouns that the entities have tied are left alone.
/// </summary>
internal sealed class PronounResolver(StoryIndex index)
{
    /// <summary>Sentences that it looks back.</summary>
    private const int Reach = 2;

    private readonly Dictionary<Gender, (int Sentence, Entity Person)> recent = [];

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => recent.Clear();

    /// <summary>Ties the pronouns of the loaded sentence; <paramref name="passage"/> gives the sentences before it.</summary>
    public void Resolve(SentenceView view, PassageSyntax passage, Func<int, QuotedStretch?> quoteAt)
    {
        ThingPronouns.Resolve(view);
        for (var token = 0; token < view.Count; token++)
        {
            if (view.Tokens[token].Penn is not (PennTag.Pronoun or PennTag.PronounPossessive) || view.MentionAt(token) is not null)
                continue;
            var gender = GenderOf(view, token, out var isFirst);
            if (isFirst)
                Tie(view, token, quoteAt(token)?.Speaker?.Entity);
            else if (gender != Gender.Unknown && Find(view, passage, token, gender, quoteAt(token)?.Speaker?.Entity) is { } person)
                Tie(view, token, person);
        }

        Remember(view);
    }

    private static Gender GenderOf(SentenceView view, int token, out bool isFirst)
    {
        var word = view.Lower(token);
        isFirst = word is "i" or "me" or "my" or "myself";
        return word switch
        {
            "he" or "him" or "his" or "himself" => Gender.Male,
            "she" or "her" or "hers" or "herself" => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    private static void Tie(SentenceView view, int token, Entity? person)
    {
        if (person is null)
            return;
        view.Note(new Mention(view.Passage, view.Index, token, 1, token, view.Tokens[token].Span, MentionForm.Pronoun), person);
    }

    private Entity? Find(SentenceView view, PassageSyntax passage, int token, Gender gender, Entity? speaker)
    {
        var here = Pick(view.Sentence, index.Mentions(view.Passage.Id, view.Index), gender, speaker, token, view.Tokens[token].Penn == PennTag.Pronoun ? view.Tokens[token].Head : -1, out var open);
        if (here is not null || open)
            return here;
        if (recent.TryGetValue(gender, out var last) && last.Sentence >= view.Index - Reach && last.Person != speaker && last.Sentence == view.Index - 1)
            return last.Person;
        for (var back = view.Index - 1; back >= Math.Max(0, view.Index - Reach); back--)
        {
            var found = Pick(passage.Sentences[back], index.Mentions(view.Passage.Id, back), gender, speaker, int.MaxValue, -1, out open);
            if (found is not null || open)
                return found;
        }

        return null;
    }

    /// <summary>The one person of a sentence that fits, subjects first; <paramref name="open"/> says that several do.</summary>
    private static Entity? Pick(
        Sentence sentence, ReadOnlySpan<(Mention Mention, Entity Entity)> mentions, Gender gender, Entity? speaker, int before, int pronounHead, out bool open)
    {
        open = false;
        Entity? subject = null, other = null;
        bool manySubjects = false, manyOthers = false;
        foreach (var (mention, entity) in mentions)
        {
            if (entity.Type != EntityType.Person || mention.FirstToken >= before || mention.Form == MentionForm.Pronoun || entity == speaker
                || (entity.Gender != Gender.Unknown && entity.Gender != gender) || mention.HeadToken >= sentence.Tokens.Length)
                continue;
            if (ActsIn(sentence, mention, pronounHead))
                continue;
            if (IsSubject(sentence, mention))
            {
                manySubjects |= subject is not null && subject != entity;
                subject ??= entity;
            }
            else
            {
                manyOthers |= other is not null && other != entity;
                other ??= entity;
            }
        }

        if (subject is not null && !manySubjects)
            return subject;
        open = manySubjects || (subject is null && manyOthers);
        return open || manySubjects ? null : other;
    }

    /// <summary>Whether a mention is the subject of the verb that the pronoun hangs on: "told him" does not mean the teller.</summary>
    private static bool ActsIn(Sentence sentence, Mention mention, int pronounHead)
    {
        var end = Math.Min(sentence.Tokens.Length, mention.FirstToken + mention.TokenCount);
        for (var i = mention.FirstToken; i < end; i++)
        {
            if (pronounHead >= 0 && sentence.Tokens[i].Head == pronounHead && sentence.Tokens[pronounHead].Tag == UniversalTag.Verb)
                return true;
        }

        return false;
    }

    private static bool IsSubject(Sentence sentence, Mention mention)
    {
        var end = Math.Min(sentence.Tokens.Length, mention.FirstToken + mention.TokenCount);
        for (var i = mention.FirstToken; i < end; i++)
        {
            if (sentence.Tokens[i].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject)
                return true;
        }

        return false;
    }

    private void Remember(SentenceView view)
    {
        foreach (var clause in view.Clauses)
        {
            if (clause.Subject >= 0 && clause.SubjectLink == SubjectLink.Own && view.EntityAt(clause.Subject) is { Type: EntityType.Person } person
                && view.MentionAt(clause.Subject) is { Form: MentionForm.Pronoun } && GenderOf(view, clause.Subject, out _) is var gender and not Gender.Unknown)
                recent[gender] = (view.Index, person);
        }
    }
}
