using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What has been done to what so far in a passage, so that a noun that names the act can be told: "would buy Tessel Yarns … The purchase"
/// is "the purchase of Tessel Yarns". Only where one act fits. One for one thread.
/// </summary>
internal sealed class ActMemory
{
    /// <summary>Acts that it looks back.</summary>
    private const int Most = 12;

    private readonly Queue<(string Verb, string Target)> acts = new(Most);

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => acts.Clear();

    /// <summary>Remembers the acts of a sentence whose targets can be repeated.</summary>
    public void Remember(SentenceView view)
    {
        foreach (var clause in view.Clauses)
        {
            if (clause.IsCopular || clause.IsNegated || view.Tokens[clause.Main].Tag != UniversalTag.Verb)
                continue;
            var target = clause.IsPassive ? clause.Subject : view.Tree.Child(clause.Main, DependencyRelation.DirectObject);
            if (target < 0 || Words(view, target) is not { } words)
                continue;
            if (acts.Count == Most)
                acts.Dequeue();
            acts.Enqueue((view.Tokens[clause.Main].Lemma, words));
        }
    }

    /// <summary>What a noun for an act means, or null where none or more than one act fits.</summary>
    public StoryReference? Resolve(SentenceView view, int the, int head)
    {
        if (the + 1 != head || !view.Lexicons.EventNouns.TryGetValue(view.Tokens[head].Lemma, out var noun) || !noun.OfIsObject)
            return null;
        string? target = null;
        var verb = WordRelations.Default.Entry(noun.Verb);
        foreach (var act in acts)
        {
            if (WordRelations.Alike(WordRelations.Default.Entry(act.Verb), verb) is not (WordRelation.Same or WordRelation.Synonym))
                continue;
            if (target is not null && target != act.Target)
                return null;
            target = act.Target;
        }

        return target is null ? null : new StoryReference(the, head, $"the {view.Lower(head)} of {target}");
    }

    /// <summary>The target's name, or its words where they say a number or a complement and can be repeated.</summary>
    private static string? Words(SentenceView view, int target)
    {
        if (view.Tree.Child(target, DependencyRelation.Conjunct) >= 0)
            return null;
        var first = AppositionClaims.FirstOf(view, target);
        if (view.Tokens[target].Tag is UniversalTag.ProperNoun)
        {
            while (first < target && view.Tokens[first].Tag != UniversalTag.ProperNoun)
                first++;
            return view.EntityAt(target) is { Type: EntityType.Person, Name.Length: > 0 } person && view.MentionAt(target) is { } mention && mention.TokenCount > target - first ? person.Name : view.Quote(first, target);
        }

        if (view.Tokens[target].Tag is not (UniversalTag.Noun or UniversalTag.Symbol or UniversalTag.Numeral) || view.Tree.Child(target, DependencyRelation.NumericModifier) < 0 && view.Values.QuantityAt(target) is null)
            return null;
        var last = view.Tokens[target].Tag == UniversalTag.Symbol ? view.Edges.RightWithoutConjuncts(target) : FullerPhrase.Last(view, target);
        return first == 0 || !FullerPhrase.IsRepeatable(view, first, last) ? null : view.Quote(first, last);
    }
}
