using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ClaimCheck.Claims;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using Entity = ClaimCheck.Entities.Entity;
using EntityType = ClaimCheck.Entities.EntityType;
using Mention = ClaimCheck.Entities.Mention;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Reads which age the story gives a person at which place: "Tomas Wielgosz, 34,", "a 58-year-old accountant", "is 9 years old", "at 21".
/// The ages of the story are sorted once by sentence. The words are in <c>age-words.tsv</c>.
/// </summary>
internal sealed class PersonAgeReader
{
    private const int Near = 6;

    private static readonly FrozenDictionary<string, string> Words = ReadWords();

    private readonly StoryClaims story;
    private readonly Dictionary<(string Passage, int Sentence), List<(Quantity Age, PassageValues Values)>> ages = [];

    /// <summary>Sorts the ages of a story.</summary>
    public PersonAgeReader(StoryClaims story)
    {
        this.story = story;
        foreach (var values in story.Entities.Passages)
        {
            foreach (var quantity in values.Quantities)
            {
                if (quantity.Kind == QuantityKind.Age)
                    Bucket(values.Syntax.Passage.Id, quantity.Sentence).Add((quantity, values));
            }
        }
    }

    /// <summary>The ages of <paramref name="person"/> in reading order.</summary>
    public List<(Mention Mention, Quantity Age, PassageValues Values)> Read(Entity person)
    {
        var found = new List<(Mention, Quantity, PassageValues)>();
        if (person.Type != EntityType.Person || ages.Count == 0)
            return found;
        foreach (var mention in person.Mentions)
        {
            if (!ages.TryGetValue((mention.Passage.Id, mention.Sentence), out var here))
                continue;
            foreach (var (age, values) in here)
            {
                if (Belongs(values, mention, age))
                    found.Add((mention, age, values));
            }
        }

        return found;
    }

    private static FrozenDictionary<string, string> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("age-words");
        int lemma = table.Column("lemma"), kind = table.Column("kind");
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[kind], StringComparer.OrdinalIgnoreCase);
    }

    private List<(Quantity Age, PassageValues Values)> Bucket(string passage, int sentence)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(ages, (passage, sentence), out _);
        return list ??= [];
    }

    // The age is the person's when no other person stands between, or the tree or an opening "At 21," ties them.
    private bool Belongs(PassageValues values, Mention mention, Quantity age)
    {
        var sentence = values.Syntax.Sentences[mention.Sentence];
        var last = mention.FirstToken + mention.TokenCount - 1;
        var (from, to) = age.Token > last ? (last + 1, age.Token) : (age.Token + 1, mention.FirstToken);
        if (IsPast(sentence, age) || (age.Token < mention.FirstToken && (mention.Form == ClaimCheck.Entities.MentionForm.Pronoun || FollowsPerson(mention, sentence, age))))
            return false;
        var atStart = age.Token <= 2 && mention.FirstToken - age.Token <= 3 && Words.GetValueOrDefault(sentence.Tokens[0].Text) == "opening";
        if (to - from > Near && !atStart && !sentence.Tree.Dominates(mention.HeadToken, age.Token))
            return false;
        for (var i = from; i < to; i++)
        {
            if (story.Entities.At(mention.Passage, mention.Sentence, i) is { } other && other.Type is EntityType.Person or EntityType.Organisation or EntityType.Facility)
                return false;
            if (sentence.Tokens[i].Tag == UniversalTag.Verb && age.Token > last && Words.GetValueOrDefault(sentence.Tokens[i].Lemma) is not "tie")
                return false;
        }

        var head = sentence.Tokens[age.Token].Head;
        return head < 0 || sentence.Tokens[head].Tag != UniversalTag.Noun || Words.GetValueOrDefault(sentence.Tokens[head].Lemma) != "thing" || head == mention.HeadToken
            || sentence.Tokens[age.Token].Text.Contains("year", StringComparison.Ordinal) is false;
    }

    // "Abbie Conman, 12, and Kerry Green": the age is that of the person whom it follows.
    private bool FollowsPerson(Mention mention, Sentence sentence, Quantity age)
    {
        for (var i = age.Token - 1; i >= Math.Max(0, age.Token - 3) && sentence.Tokens[i].Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Particle); i--)
        {
            if (story.Entities.At(mention.Passage, mention.Sentence, i) is { Type: EntityType.Person })
                return true;
        }

        return false;
    }

    // "Was 19 when he broke in", "turned 30": an age of another time.
    private static bool IsPast(Sentence sentence, Quantity age)
    {
        for (var i = Math.Max(0, age.Token - 3); i < Math.Min(sentence.Tokens.Length, age.Token + 6); i++)
        {
            if (Words.GetValueOrDefault(sentence.Tokens[i].Lemma) == "past")
                return true;
        }

        return false;
    }
}
