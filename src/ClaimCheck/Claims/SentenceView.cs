using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>
/// One sentence with everything that earlier stages know about it, behind look-ups that do not allocate.
/// Its buffers are reused from sentence to sentence, so one belongs to one thread.
/// </summary>
internal sealed class SentenceView
{
    private Clause?[] clauses = [];
    private Mention?[] mentions = [];
    private Entity?[] entities = [];
    private StoryReference?[] references = [];
    private readonly Dictionary<Entity, int> lastNamed = new(ReferenceEqualityComparer.Instance);
    private int[] inner = [];
    private int carriedToken = -1;
    private string carriedWords = string.Empty;
    private int[] order = [];

    /// <summary>The passage.</summary>
    public Passage Passage { get; private set; } = null!;

    /// <summary>Index of the sentence in its passage.</summary>
    public int Index { get; private set; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; } = null!;

    /// <summary>Its tree.</summary>
    public SyntaxTree Tree { get; private set; } = null!;

    /// <summary>Its words.</summary>
    public ImmutableArray<Token> Tokens { get; private set; } = [];

    /// <summary>Its times and numbers.</summary>
    public SentenceValues Values { get; } = new();

    /// <summary>The clauses in order of their main words.</summary>
    public List<Clause> Clauses { get; } = [];

    /// <summary>Phrases that name a source.</summary>
    public List<SourcePhrase> SourcePhrases { get; } = [];

    /// <summary>The word lists.</summary>
    public ClaimLexicons Lexicons { get; } = ClaimLexicons.Shared;

    /// <summary>Edges of trimmed phrases.</summary>
    public PhraseEdges Edges { get; } = new();

    /// <summary>Edges of whole phrases; measured when the clauses are known.</summary>
    public WholeEdges Whole { get; } = new();

    /// <summary>Number of words.</summary>
    public int Count => Tokens.Length;

    /// <summary>Words from the root outwards, parents before children.</summary>
    public ReadOnlySpan<int> TopDown => order.AsSpan(0, Count);

    /// <summary>Turns to a sentence.</summary>
    public void Load(Passage passage, int index, Sentence sentence, ReadOnlyMemory<TimeExpression> times, ReadOnlyMemory<Quantity> quantities)
    {
        Passage = passage;
        Index = index;
        Sentence = sentence;
        Tree = sentence.Tree;
        Tokens = sentence.Tokens;
        Values.Load(sentence.Tokens, times, quantities);
        Clauses.Clear();
        if (clauses.Length < Count)
            Grow(Math.Max(Count, 64));
        Array.Clear(clauses, 0, Count);
        Array.Clear(mentions, 0, Count);
        Array.Clear(entities, 0, Count);
        Array.Clear(references, 0, Count);
        Array.Fill(inner, -1, 0, Count);
        carriedToken = -1;
        SortTopDown();
        Edges.Measure(this);
    }

    /// <summary>Notes a mention of an entity; a name wins over a longer phrase, else the earlier note stays.</summary>
    public void Note(Mention mention, Entity entity)
    {
        var end = Math.Min(Count, mention.FirstToken + mention.TokenCount);
        for (var i = Math.Max(0, mention.FirstToken); i < end; i++)
        {
            if (mentions[i] is { } earlier && (earlier.HeadToken == i || (earlier.TokenCount <= mention.TokenCount && mention.HeadToken != i)))
                continue;
            mentions[i] = mention;
            entities[i] = entity;
        }
    }

    /// <summary>Notes a title before a name, so that a phrase that the tree heads by the title still names the person.</summary>
    public void NoteTitle(Title title, Entity person)
    {
        if (title.Form != TitleForm.Pre)
            return;
        var token = TokenFrom(title.Span.Start);
        var first = token;
        while (token < Count && Tokens[token].Span.End <= title.Span.End)
            token++;
        if (token >= Count || token == first || entities[token] != person || mentions[token] is not { Form: MentionForm.Name } name)
            return;
        for (var i = first; i < token; i++)
        {
            mentions[i] = name;
            entities[i] = person;
        }
    }

    /// <summary>The first word that begins at or behind an offset; <see cref="Count"/> where none does.</summary>
    public int TokenFrom(int offset) => SpanSearch.FirstFrom(Tokens.AsSpan(), offset, static token => token.Span.Start);

    /// <summary>Notes what a pronoun without an entity stands for by the sentence before, and what of it stays open.</summary>
    public void Carry(int token, string words, string? open = null)
    {
        carriedToken = token;
        carriedWords = words;
        CarriedOpen = open;
    }

    /// <summary>The words of what is carried that the story alone can tell, or null.</summary>
    public string? CarriedOpen { get; private set; }

    /// <summary>What the sentence before says for a pronoun, or null.</summary>
    public string? CarriedTo(int token) => token == carriedToken ? carriedWords : null;

    /// <summary>Forgets who was named in the passage before.</summary>
    public void Forget() => lastNamed.Clear();

    /// <summary>Notes that somebody was named in an earlier sentence of the passage.</summary>
    public void NoteNamed(Entity entity, int sentence) => lastNamed[entity] = sentence;

    /// <summary>The last sentence of the passage before this one in which somebody was named; far before any where none did.</summary>
    public int LastNamed(Entity entity) => lastNamed.GetValueOrDefault(entity, int.MinValue);

    /// <summary>Notes words that point to something of the story.</summary>
    public void Refer(StoryReference reference) => references[reference.First] = reference;

    /// <summary>The words pointing to something of the story that begin at a word, or null.</summary>
    public StoryReference? ReferenceAt(int token) => references[token];

    /// <summary>The mention that covers a word, or null.</summary>
    public Mention? MentionAt(int token) => MentionIndexOf(token) is var at and >= 0 ? mentions[at] : null;

    /// <summary>The entity that a phrase headed by <paramref name="token"/> names, or null.</summary>
    public Entity? EntityAt(int token) => MentionIndexOf(token) is var at and >= 0 ? entities[at] : null;

    /// <summary>The entity of a phrase, else the one that an apposition on it names: "the chief constable, Roderick Blaine,".</summary>
    public Entity? NamedEntityAt(int token)
    {
        if (EntityAt(token) is { } own)
            return own;
        if (Tokens[token].Tag != UniversalTag.Noun)
            return null;
        foreach (var child in Tree.Children(token))
        {
            if (child > token && Relation(child) == DependencyRelation.Apposition && mentions[child] is { Form: MentionForm.Name })
                return entities[child];
        }

        return null;
    }

    /// <summary>The clause that a word is the main or chain word of, or null.</summary>
    public Clause? ClauseAt(int token) => clauses[token];

    /// <summary>Makes <paramref name="token"/> a chain word of <paramref name="clause"/>.</summary>
    public void Assign(int token, Clause clause) => clauses[token] = clause;

    /// <summary>The next word inwards of a chain of verbs, or -1.</summary>
    public int Inner(int token) => inner[token];

    /// <summary>Chains two verbs.</summary>
    public void Chain(int outerWord, int innerWord) => inner[outerWord] = innerWord;

    /// <summary>The clause that <paramref name="token"/> lies in: its own or that of its nearest ancestor, or null.</summary>
    public Clause? EnclosingClause(int token)
    {
        while (token >= 0)
        {
            if (clauses[token] is { } clause)
                return clause;
            token = Tokens[token].Head;
        }

        return null;
    }

    /// <summary>Whether a word is written so, case aside.</summary>
    public bool Is(int token, string lower) => token >= 0 && token < Count && Tokens[token].Text.Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>Lower-case form of a word.</summary>
    public string Lower(int token) => Tokens[token].Text.ToLowerInvariant();

    /// <summary>Relation of a word to its head.</summary>
    public DependencyRelation Relation(int token) => Tokens[token].Relation;

    /// <summary>First child with either relation, or -1.</summary>
    public int Child(int token, DependencyRelation first, DependencyRelation second)
    {
        foreach (var child in Tree.Children(token))
        {
            if (Tokens[child].Relation == first || Tokens[child].Relation == second)
                return child;
        }

        return -1;
    }

    /// <summary>Words of a span of tokens, both ends included.</summary>
    public string Quote(int first, int last) => Passage.Document.Source.Quote(Tree.SpanOf(first, last));

    /// <summary>Words of a span of the document.</summary>
    public string Quote(TextSpan span) => Passage.Document.Source.Quote(span);

    /// <summary>The numbers inside a span.</summary>
    public ImmutableArray<Quantity> QuantitiesWithin(TextSpan span)
    {
        if (Values.Quantities.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<Quantity>();
        Values.AddWithin(span, found);
        return found.DrainToImmutable();
    }

    /// <summary>A word with a mention for the phrase of <paramref name="token"/>: itself, else a later word of its name ("Mayor Sunniva Dahl" under "Mayor").</summary>
    private int MentionIndexOf(int token)
    {
        if (token < 0 || mentions[token] is not null)
            return token;
        if (Tokens[token].Tag is not (UniversalTag.ProperNoun or UniversalTag.Noun))
            return -1;
        foreach (var child in Tree.Children(token))
        {
            if (child > token && mentions[child] is { Form: MentionForm.Name } && Relation(child) is DependencyRelation.Flat && entities[child]?.Type == EntityType.Person)
                return child;
        }

        return -1;
    }

    private void Grow(int size)
    {
        clauses = new Clause?[size];
        mentions = new Mention?[size];
        entities = new Entity?[size];
        references = new StoryReference?[size];
        inner = new int[size];
        order = new int[size];
    }

    private void SortTopDown()
    {
        order[0] = Tree.Root;
        var filled = 1;
        for (var i = 0; i < filled; i++)
        {
            foreach (var child in Tree.Children(order[i]))
                order[filled++] = child;
        }
    }
}
