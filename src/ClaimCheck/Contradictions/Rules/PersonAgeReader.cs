using ClaimCheck.Claims;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using Entity = ClaimCheck.Entities.Entity;
using EntityType = ClaimCheck.Entities.EntityType;
using Mention = ClaimCheck.Entities.Mention;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Reads which age the story gives a person at which place: "Tomas Wielgosz, 34,", "a 58-year-old accountant", "is 9 years old", "at 21".</summary>
internal static class PersonAgeReader
{
    private const int Near = 6;

    /// <summary>The ages of <paramref name="person"/> in reading order.</summary>
    public static List<(Mention Mention, Quantity Age, PassageValues Values)> Read(Entity person, StoryClaims story)
    {
        var ages = new List<(Mention, Quantity, PassageValues)>();
        if (person.Type != EntityType.Person)
            return ages;
        foreach (var mention in person.Mentions)
        {
            foreach (var values in story.Entities.Passages)
            {
                if (values.Syntax.Passage != mention.Passage)
                    continue;
                foreach (var quantity in values.Quantities)
                {
                    if (quantity.Kind == QuantityKind.Age && quantity.Sentence == mention.Sentence && Belongs(values, mention, quantity, story))
                        ages.Add((mention, quantity, values));
                }
            }
        }

        return ages;
    }

    // The age is the person's when no other person stands between, or the tree or an opening "At 21," ties them.
    private static bool Belongs(PassageValues values, Mention mention, Quantity age, StoryClaims story)
    {
        var sentence = values.Syntax.Sentences[mention.Sentence];
        var last = mention.FirstToken + mention.TokenCount - 1;
        var (from, to) = age.Token > last ? (last + 1, age.Token) : (age.Token + 1, mention.FirstToken);
        if (IsPast(sentence, age) || (mention.Form == ClaimCheck.Entities.MentionForm.Pronoun && age.Token < mention.FirstToken))
            return false;
        var atStart = age.Token <= 2 && mention.FirstToken - age.Token <= 3 && sentence.Tokens[0].Text is "At" or "Aged";
        if (to - from > Near && !atStart && !sentence.Tree.Dominates(mention.HeadToken, age.Token))
            return false;
        for (var i = from; i < to; i++)
        {
            if (story.Entities.At(mention.Passage, mention.Sentence, i) is { } other && other.Type is EntityType.Person or EntityType.Organisation or EntityType.Facility)
                return false;
            if (sentence.Tokens[i].Tag == UniversalTag.Verb && age.Token > last && sentence.Tokens[i].Lemma is not ("age" or "turn"))
                return false;
        }

        var head = sentence.Tokens[age.Token].Head;
        return head < 0 || sentence.Tokens[head].Tag != UniversalTag.Noun || IsPersonNoun(sentence.Tokens[head].Lemma) || head == mention.HeadToken
            || sentence.Tokens[age.Token].Text.Contains("year", StringComparison.Ordinal) is false;
    }

    private static bool IsPersonNoun(string lemma) => lemma is not ("shipyard" or "company" or "building" or "house" or "firm" or "bank" or "bridge");

    // "Was 19 when he broke in", "turned 30": an age of another time.
    private static bool IsPast(Sentence sentence, Quantity age)
    {
        for (var i = Math.Max(0, age.Token - 3); i < Math.Min(sentence.Tokens.Length, age.Token + 6); i++)
        {
            if (sentence.Tokens[i].Lemma is "turn" or "when" or "birthday" or "since" or "then")
                return true;
        }

        return false;
    }
}
