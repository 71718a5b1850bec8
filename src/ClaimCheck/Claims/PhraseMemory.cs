using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What a passage has called things so far, by their head nouns. "The march" means the one march spoken of before; where two have been
/// spoken of it stays open. A name with that head ("the Dunmore Archive") is what "the archive" means. One for one thread.
/// </summary>
internal sealed class PhraseMemory
{
    private readonly Dictionary<(string Noun, bool IsPlural), Known> known = [];

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => known.Clear();

    /// <summary>Remembers the phrase headed by a noun.</summary>
    public void Remember(SentenceView view, int head)
    {
        if (!Introduces(view, head, out var isDefinite))
            return;
        var isName = DescriptionNeed.IsName(view, head);
        var words = isName ? NameOf(view, head) : FullerPhrase.Of(view, head);
        if (words is null && (isName || isDefinite))
            return;
        words ??= ToldPhrase.Of(view, head);
        var key = Key(view, head);
        if (!known.TryGetValue(key, out var earlier))
            known[key] = new Known(words, isName, view.Index, head, 0);
        else if (earlier.Words is null || !string.Equals(earlier.Words, words, StringComparison.OrdinalIgnoreCase))
            known[key] = isName && !earlier.IsName && earlier.Rivals == 0 ? new Known(words, true, view.Index, head, 0) : earlier with { Rivals = earlier.Rivals + 1 };
    }

    /// <summary>Whether a thing of that head noun has been spoken of in the same number.</summary>
    public bool Knows(SentenceView view, int head) => known.ContainsKey(Key(view, head));

    /// <summary>What a description means, or null where nothing or more than one thing fits.</summary>
    public StoryReference? Resolve(SentenceView view, int the, int head)
    {
        if (!known.TryGetValue(Key(view, head), out var found) || found.Rivals > 0 || found.Words is not { } words)
            return null;
        for (var i = the + 1; i < head; i++)
        {
            if (!Holds(words, view.Lower(i)))
                return null;
        }

        return new StoryReference(the, head, words) { Antecedent = found.Sentence == view.Index ? found.Head : -1 };
    }

    /// <summary>"The organizers" of the only march, rally, festival that a passage has spoken of, or null.</summary>
    public StoryReference? ResolveHosts(SentenceView view, int the, int head)
    {
        if (the + 1 != head || !ReferenceLexicon.Shared.Has(view.Tokens[head].Lemma, "host"))
            return null;
        string? hosted = null;
        foreach (var (key, found) in known)
        {
            if (key.IsPlural || !ReferenceLexicon.Shared.Has(key.Noun, "hosted"))
                continue;
            if (hosted is not null || found.Rivals > 0 || found.Words is null)
                return null;
            hosted = found.Words;
        }

        return hosted is null ? null : new StoryReference(the, head, $"{view.Quote(the, head).ToLowerInvariant()} of {hosted}");
    }

    private static (string, bool) Key(SentenceView view, int head) =>
        (DescriptionNeed.IsName(view, head) ? view.Lower(head) : view.Tokens[head].Lemma, NounNumber.IsPlural(view, head) && !DescriptionNeed.IsName(view, head));

    /// <summary>A noun that brings something up: no part of a compound or a name, no predicate, no apposition, nothing denied or owned; behind "the" it has to say more than its noun.</summary>
    private static bool Introduces(SentenceView view, int head, out bool isDefinite)
    {
        isDefinite = false;
        var token = view.Tokens[head];
        if (token.Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || token.Relation is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Apposition
            || DescriptionNeed.IsTimeNoun(view, head) || view.Tree.Child(head, DependencyRelation.Copula) >= 0)
            return false;
        if (DescriptionNeed.IsName(view, head))
            return true;
        foreach (var child in view.Tree.Children(head))
        {
            if (child > head)
                break;
            if (view.Relation(child) == DependencyRelation.Determiner && !(view.Is(child, "a") || view.Is(child, "an") || view.Is(child, "the") || view.Is(child, "some") || view.Is(child, "another")))
                return false;
            isDefinite |= view.Is(child, "the");
        }

        return true;
    }

    /// <summary>"The Dunmore Archive" of its last word, or null for a name of one word and for a person's.</summary>
    private static string? NameOf(SentenceView view, int head)
    {
        var first = head;
        while (first > 0 && view.Tokens[first - 1].Tag == UniversalTag.ProperNoun)
            first--;
        if (first == head || head + 1 < view.Count && view.Tokens[head + 1].Tag == UniversalTag.ProperNoun || view.EntityAt(head) is { Type: EntityType.Person })
            return null;
        return first > 0 && view.Is(first - 1, "the") ? "the " + view.Quote(first, head) : view.Quote(first, head);
    }

    private static bool Holds(string phrase, string word)
    {
        var at = phrase.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || phrase[at - 1] == ' ') && (at + word.Length == phrase.Length || phrase[at + word.Length] == ' ');
    }

    private readonly record struct Known(string? Words, bool IsName, int Sentence, int Head, int Rivals);
}
