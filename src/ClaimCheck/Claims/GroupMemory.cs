using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The group that a sentence has just spoken of, so that a lone "one", "another", "two", "a third" in the next can be told: "Some of the 50 letters
/// were lost. One is from a bishop" gives "one of the 50 letters". The group goes on as long as its members are taken up. One for one thread.
/// </summary>
internal sealed class GroupMemory
{
    /// <summary>Sentences in which a member may be taken up without the group being named again.</summary>
    private const int Reach = 2;

    private string? group;
    private string singular = string.Empty;
    private int sentence = -9;
    private bool isTakenUp;

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => (group, sentence) = (null, -9);

    /// <summary>What a lone word for a member means, or null.</summary>
    public StoryReference? Resolve(SentenceView view, int token)
    {
        if (group is null || view.Index - sentence > (isTakenUp ? Reach : 1) || view.Index == sentence)
            return null;
        if (PronounDoubts.PointsBack(view, token) && !HasNearer(view, token) && (view.Tokens[token].Tag == UniversalTag.Numeral || ReferenceLexicon.Shared.Has(view.Lower(token), "member")))
        {
            (sentence, isTakenUp) = (view.Index, true);
            return new StoryReference(token, token, $"{view.Lower(token)} of {group}");
        }

        if (view.Is(token, "them") && view.Is(token - 1, "of") && view.Index == sentence + 1 && view.ClauseAt(view.Tree.Root) is { Subject: >= 0 and var subject } && subject == token - 2)
        {
            (sentence, isTakenUp) = (view.Index, true);
            return new StoryReference(token, token, group);
        }

        if (!isTakenUp || !view.Is(token - 1, "a") || !ReferenceLexicon.Shared.Has(view.Lower(token), "ordinal-member") || view.Relation(token) is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject)
            || view.Tree.Child(token, DependencyRelation.NominalModifier) is >= 0 and var part && view.Is(view.Tree.LeftEdge(part), "of"))
            return null;
        sentence = view.Index;
        return new StoryReference(token - 1, token, $"a {view.Lower(token)} {singular}");
    }

    /// <summary>Remembers the group of a sentence: that of its subject, else the only one with a number.</summary>
    public void Remember(SentenceView view)
    {
        if (sentence == view.Index || view.ClauseAt(view.Tree.Root) is not { Subject: >= 0 and var subject })
            return;
        var noun = view.Tree.Child(subject, DependencyRelation.NominalModifier) is >= 0 and var whole && IsGroup(view, whole) && view.Is(view.Tree.LeftEdge(whole), "of") && !IsGroup(view, subject) ? whole : subject;
        if (!IsGroup(view, noun))
            noun = Only(view);
        if (noun < 0 || Words(view, noun) is not { } words)
            return;
        (group, singular, sentence, isTakenUp) = (words, view.Tokens[noun].Lemma, view.Index, false);
    }

    /// <summary>"40 people were hurt, six are in hospital": a group or another member in the sentence itself comes first; "31 people": no lone number.</summary>
    private static bool HasNearer(SentenceView view, int token)
    {
        for (var i = 0; i < token; i++)
        {
            if (view.Tokens[i].Penn == PennTag.NounPlural || view.Is(i, "one"))
                return true;
        }

        return token + 1 < view.Count && view.Tokens[token + 1].Tag is UniversalTag.Noun or UniversalTag.Adjective;
    }

    private static bool IsGroup(SentenceView view, int noun) => view.Tokens[noun].Penn == PennTag.NounPlural && !TimeArguments.IsTime(view, noun);

    private static int Only(SentenceView view)
    {
        var only = -1;
        for (var i = 0; i < view.Count; i++)
        {
            if (!IsGroup(view, i) || view.Tree.Child(i, DependencyRelation.NumericModifier) < 0)
                continue;
            if (only >= 0)
                return -1;
            only = i;
        }

        return only;
    }

    private static string? Words(SentenceView view, int noun)
    {
        int first = AppositionClaims.FirstOf(view, noun), last = FullerPhrase.Last(view, noun);
        if (view.ReferenceAt(first) is { } reference)
            return reference.Last != noun ? null : reference.Words ?? (view.Tree.Child(noun, DependencyRelation.NumericModifier) >= 0 ? "the " + view.Quote(first + 1, noun) : null);
        if (view.Tree.Child(noun, DependencyRelation.Possessor) >= 0 || view.Tree.Child(noun, DependencyRelation.NumericModifier) < 0 || !FullerPhrase.IsRepeatable(view, first, last))
            return null;
        var words = view.Quote(first, last);
        if (first == 0)
            words = char.ToLowerInvariant(words[0]) + words[1..];
        return view.Tree.Child(noun, DependencyRelation.Determiner) >= 0 || !char.IsLower(words[0]) || IsHedged(view, first, noun) ? words : "the " + words;
    }

    /// <summary>"About 50 protesters": not "the about 50 protesters".</summary>
    private static bool IsHedged(SentenceView view, int first, int noun) => view.Tokens[first].Tag is not (UniversalTag.Numeral or UniversalTag.Noun or UniversalTag.Adjective) || first == noun;
}
