using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Walks through a passage and finds the words that point to something of the story, with what they mean where that is sure. What is meant serves
/// the wording alone; claims are compared as they stand. Headlines and quotations bring nothing up. One for one thread.
/// </summary>
internal sealed class ReferenceReader
{
    private readonly PhraseMemory phrases = new();
    private readonly ThingMemory things = new();
    private readonly ActMemory acts = new();
    private readonly GroupMemory groups = new();
    private readonly YearMemory years = new();
    private readonly TollMemory tolls = new();

    /// <summary>Forgets the passage before.</summary>
    public void Reset()
    {
        phrases.Reset();
        things.Reset();
        acts.Reset();
        groups.Reset();
        years.Reset();
        tolls.Reset();
    }

    /// <summary>Notes the references of the loaded sentence on it and remembers what it brings up.</summary>
    public void Read(SentenceView view, Func<int, QuotedStretch?> quoteAt)
    {
        var isHeadline = view.Passage.Headline is { } headline && headline.Overlaps(view.Sentence.Span);
        for (var token = 0; token < view.Count; token++)
        {
            var isQuoted = quoteAt(token) is not null;
            if (Find(view, token) is { } reference)
                view.Refer(isQuoted ? reference with { Words = null } : reference);
            if (isQuoted || isHeadline)
                continue;
            things.See(view, token);
            phrases.Remember(view, token);
        }

        if (isHeadline)
            return;
        acts.Remember(view);
        groups.Remember(view);
        years.Remember(view);
        tolls.Remember(view);
    }

    private StoryReference? Find(SentenceView view, int token)
    {
        if (DescriptionNeed.HeadOf(view, token) is >= 0 and var head)
            return Describe(view, token, head);
        if ((view.Tokens[token].Tag == UniversalTag.Adverb || view.Tokens[token].Penn == PennTag.Existential) && view.Relation(token) == DependencyRelation.AdverbialModifier && view.Tree.Children(token).Length == 0
            && ReferenceLexicon.Shared.Has(view.Lower(token), "open-adverb"))
            return new StoryReference(token, token, null);
        return groups.Resolve(view, token);
    }

    private StoryReference? Describe(SentenceView view, int the, int head)
    {
        if (years.Resolve(view, the, head) is { } year)
            return year;
        if (view.Is(the + 1, "same") && the + 1 < head)
            return DescriptionNeed.IsTimeNoun(view, head) ? new StoryReference(the, head, null) : null;
        var isNeeded = DescriptionNeed.IsNeeded(view, the, head, out var complement);
        if (complement < 0 && Named(view, the, head) is { } named)
            return named with { IsClear = !isNeeded };
        if (!isNeeded)
            return null;
        if (complement >= 0)
            return new StoryReference(the, head, null) { Complement = complement };
        if (ReferenceLexicon.Shared.Has(view.Tokens[head].Lemma, "open-time"))
            return new StoryReference(the - 1, head, null);
        if ((things.ResolveCalled(view, the, head) ?? phrases.Resolve(view, the, head) ?? tolls.Resolve(view, the, head) ?? phrases.ResolveHosts(view, the, head)) is { } known)
            return known;
        return (phrases.Knows(view, head) ? null : things.Resolve(view, the, head) ?? acts.Resolve(view, the, head)) ?? new StoryReference(the, head, null);
    }

    /// <summary>"The senator" of one person, "the captain, Milo Strand,": the person.</summary>
    private static StoryReference? Named(SentenceView view, int the, int head)
    {
        if (view.MentionAt(head) is { Form: MentionForm.Nominal } && view.EntityAt(head) is { Name.Length: > 0 } holder)
            return new StoryReference(the, head, holder.Name) { Entity = holder };
        foreach (var child in view.Tree.Children(head))
        {
            if (child > head && view.Relation(child) == DependencyRelation.Apposition && view.Tokens[child].Tag == UniversalTag.ProperNoun && view.Tree.Child(child, DependencyRelation.Determiner) < 0 && view.MentionAt(child) is { Form: MentionForm.Name } && view.EntityAt(child) is { Name.Length: > 0 } entity)
                return new StoryReference(the, head, entity.Type == EntityType.Person ? entity.Name : NameAround(view, child)) { Entity = entity, Antecedent = child };
        }

        return null;
    }

    /// <summary>The capitalised words around one of them: "Balt Energie".</summary>
    private static string NameAround(SentenceView view, int token)
    {
        int first = token, last = token;
        while (first > 1 && char.IsUpper(view.Tokens[first - 1].Text[0]))
            first--;
        while (last + 1 < view.Count && view.Tokens[last + 1].Tag == UniversalTag.ProperNoun)
            last++;
        return view.Quote(first, last);
    }
}
