using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A person with the ways in which the story writes the name.</summary>
/// <param name="Entity">The person.</param>
/// <param name="Names">The full and short names in reading order, pronouns and descriptions left out.</param>
internal sealed record NamedPerson(Entity Entity, ImmutableArray<(Mention Mention, PersonName Name)> Names)
{
    private static readonly FrozenSet<string> TwoPeopleWords = ReadTwoPeopleWords();

    /// <summary>The fullest name.</summary>
    public PersonName Name { get; } = PersonName.Parse(Entity.Name) ?? new([], string.Empty);

    /// <summary>First given name, or empty.</summary>
    public string Given => Name.Given.IsDefaultOrEmpty ? string.Empty : Name.Given[0];

    /// <summary>
    /// Whether more than the guess of the name finder speaks for a person: a known first name, a title, or "he" and "she".
    /// A watch called Oyster Perpetual has none of these.
    /// </summary>
    public bool IsSurelyPerson =>
        !Entity.Titles.IsEmpty || Entity.Mentions.Any(mention => mention.Form == MentionForm.Pronoun)
        || Names.Any(name => !name.Name.Given.IsEmpty && FirstNames.Default.GenderOf(char.ToUpperInvariant(name.Name.Given[0][0]) + name.Name.Given[0][1..]) != '\0');

    /// <summary>The persons of a story whose names can be read.</summary>
    public static ImmutableArray<NamedPerson> Of(StoryEntities entities) =>
    [
        .. entities.Entities
            .Where(entity => entity.Type == EntityType.Person)
            .Select(entity => new NamedPerson(entity, Read(entity)))
            .Where(person => !person.Names.IsEmpty),
    ];

    /// <summary>Whether a passage names both: the story knows that they are two.</summary>
    public bool SharesPassage(NamedPerson other) =>
        Names.Select(name => name.Mention.Passage.Id).Intersect(other.Names.Select(name => name.Mention.Passage.Id), StringComparer.Ordinal).Any();

    /// <summary>Whether the sentences that name the person speak of kin, namesakes or another name that is borne.</summary>
    public bool IsOneOfTwo(Dictionary<string, ImmutableArray<Sentence>> sentences) =>
        Names.Take(12).Any(name => sentences[name.Mention.Passage.Id][name.Mention.Sentence].Tokens.Any(token => TwoPeopleWords.Contains(token.Lemma)));

    /// <summary>Number of content words that the sentences of the two first mentions share, names left out.</summary>
    public int SharedContext(NamedPerson other, Dictionary<string, ImmutableArray<Sentence>> sentences) =>
        Context(this, sentences).Intersect(Context(other, sentences), StringComparer.Ordinal).Count();

    private static IEnumerable<string> Context(NamedPerson person, Dictionary<string, ImmutableArray<Sentence>> sentences)
    {
        var mention = person.Names[0].Mention;
        return sentences[mention.Passage.Id][mention.Sentence].Tokens
            .Where(token => !mention.Span.Contains(token.Span)
                && token.Tag is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adjective or UniversalTag.ProperNoun or UniversalTag.Numeral)
            .Select(token => token.Lemma);
    }

    private static ImmutableArray<(Mention, PersonName)> Read(Entity entity) =>
    [
        .. entity.Mentions
            .Where(mention => mention.Form == MentionForm.Name)
            .Select(mention => (mention, Name: PersonName.Parse(WithoutPossessive(mention.Text))))
            .Where(pair => pair.Name is not null)
            .Select(pair => (pair.mention, pair.Name!.Value)),
    ];

    private static string WithoutPossessive(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text;

    private static FrozenSet<string> ReadTwoPeopleWords()
    {
        var kin = LexiconTable.OpenLexicon("kinship");
        var other = LexiconTable.OpenLexicon("two-people-words");
        var (word, lemma) = (kin.Column("word"), other.Column("lemma"));
        return kin.Rows.Select(row => row[word]).Concat(other.Rows.Select(row => row[lemma])).ToFrozenSet(StringComparer.Ordinal);
    }
}
