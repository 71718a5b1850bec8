using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A person's age with the time for which it is stated: today, or at death.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Years">The age in full years.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Span">The words of the age.</param>
/// <param name="When">The time for which it is stated.</param>
internal sealed record StatedAge(Entity Person, int Years, Passage Passage, int Sentence, TextSpan Span, TimeInterval When)
{
    /// <summary>Reads the age in <paramref name="quantity"/>, or null where it is of another time or nobody's in the story.</summary>
    public static StatedAge? Read(PassageValues values, Quantity quantity, StoryEntities entities, RuleContext context)
    {
        var passage = values.Syntax.Passage;
        if (!quantity.IsExact || passage.Published is not { } today)
            return null;
        var tree = values.Syntax.Sentences[quantity.Sentence].Tree;
        var first = NumberSentence.FirstWordFrom(tree, quantity.Span.Start);
        if (quantity.Kind != QuantityKind.Age && !IsBareAge(tree, first, quantity))
            return null;
        var death = context.ClaimsIn(passage, quantity.Sentence)
            .FirstOrDefault(claim => claim.Span.Contains(quantity.Span) && LifeRecord.Dead(claim, entities) is not null);
        if (death is not null && LifeRecord.Dead(death, entities) is { } dead)
        {
            var when = death.Time?.Interval ?? TimeInterval.OfDay(today);
            return new(dead, (int)quantity.Value, passage, quantity.Sentence, quantity.Span, when);
        }

        if (IsOfAnotherTime(tree, first) || Holder(tree, first, passage, quantity.Sentence, entities) is not { } person)
            return null;
        return new(person, (int)quantity.Value, passage, quantity.Sentence, quantity.Span, TimeInterval.OfDay(today));
    }

    /// <summary>"At the age of 11", "was 24 when", "aged 19 at the time": the age of an earlier day.</summary>
    private static bool IsOfAnotherTime(SyntaxTree tree, int first)
    {
        for (var i = Math.Max(0, first - 4); i < first; i++)
        {
            if (tree.Tokens[i].Lemma is "at" or "when" or "before" or "until" or "since" or "from" or "turn" or "then" or "after"
                || (tree.Tokens[i].Lemma == "be" && tree.Tokens[i].Penn is PennTag.VerbPast))
                return true;
        }

        for (var i = first; i < Math.Min(tree.Count, first + 5); i++)
        {
            if (tree.Tokens[i].Lemma is "when" or "then" or "time")
                return true;
        }

        return false;
    }

    /// <summary>"X is 72": a number without anything that it counts.</summary>
    private static bool IsBareAge(SyntaxTree tree, int first, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Count, Counted: null, Unit: null, Value: >= 12 and <= 115 }
        && first > 0 && tree.Tokens[first - 1].Lemma is "be" or "now"
        && (first + 1 == tree.Count || tree.Tokens[first + 1].Lemma is "and" or "," or ".");

    /// <summary>"X, 59," and "X, who was born in 1948, is 72": the person named right before, clauses between commas passed over.</summary>
    private static Entity? Holder(SyntaxTree tree, int first, Passage passage, int sentence, StoryEntities entities)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 20); i--)
        {
            var token = tree.Tokens[i];
            if (entities.At(passage, sentence, i) is { } named)
                return named.Type == EntityType.Person ? named : null;
            if (token.Lemma == "," && tree.Tokens[i + 1].Lemma == "be")
                i = CommaBefore(tree, i) is var comma and >= 0 ? comma : i;
            else if (token.Relation != DependencyRelation.Flat && !IsBetween(token))
                return null;
        }

        return null;
    }

    private static bool IsBetween(Token token) =>
        token.Lemma is "," or "a" or "an" or "the" or "now" or "be" or "who" or "aged" or "age" or "(" or "of" or "year" or "old"
        || token.Tag is UniversalTag.Punctuation or UniversalTag.Adjective;

    private static int CommaBefore(SyntaxTree tree, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 14); i--)
        {
            if (tree.Tokens[i].Lemma == ",")
                return i;
        }

        return -1;
    }
}
