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
        if (quantity.Kind != QuantityKind.Age || !quantity.IsExact || passage.Published is not { } today)
            return null;
        var tree = values.Syntax.Sentences[quantity.Sentence].Tree;
        var first = NumberSentence.FirstWordFrom(tree, quantity.Span.Start);
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

    /// <summary>"X, 59," and "X is 72": the person named right before; "X, a 71-year-old cook": the noun's own apposition.</summary>
    private static Entity? Holder(SyntaxTree tree, int first, Passage passage, int sentence, StoryEntities entities)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 7); i--)
        {
            if (entities.At(passage, sentence, i) is { Type: EntityType.Person } person)
                return person;
            if (tree.Tokens[i].Lemma is not ("," or "a" or "an" or "the" or "now" or "be" or "who" or "aged" or "age" or "(" or "of" or "year" or "old")
                && tree.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.ProperNoun)
                return null;
        }

        return null;
    }
}
