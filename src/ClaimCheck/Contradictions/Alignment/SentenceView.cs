using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// One sentence as the comparison sees it: for each word its dictionary entry, its weight and the entity, number,
/// time and claim that it belongs to. Built by <see cref="SentenceViewBuilder"/> and not changed afterwards; what is read off
/// it again and again is read once, so it serves one thread.
/// </summary>
internal sealed class SentenceView
{
    private int[]? denials;
    private string?[]? negators;
    private ClauseRole[]? roles;
    private int[]? predicates;
    private SentenceUnit?[]? units;

    internal SentenceView(int id, PassageValues passage, int index, int count)
    {
        Id = id;
        Values = passage;
        Index = index;
        Sentence = passage.Syntax.Sentences[index];
        Words = new WordEntry[count];
        IsContent = new bool[count];
        Entities = new Entity?[count];
        Mentions = new Mention?[count];
        Quantities = new Quantity?[count];
        Times = new TimeExpression?[count];
        Claims = new Claim?[count];
    }

    /// <summary>Number within the story, in reading order.</summary>
    public int Id { get; }

    /// <summary>The passage.</summary>
    public Passage Passage => Values.Syntax.Passage;

    /// <summary>Index of the sentence in its passage.</summary>
    public int Index { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Number of words.</summary>
    public int Count => Sentence.Tokens.Length;

    /// <summary>The words in order.</summary>
    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    internal PassageValues Values { get; }

    internal WordEntry[] Words { get; }

    internal bool[] IsContent { get; }

    /// <summary>The entity at each word of a mention.</summary>
    internal Entity?[] Entities { get; }

    internal Mention?[] Mentions { get; }

    internal Quantity?[] Quantities { get; }

    internal TimeExpression?[] Times { get; }

    /// <summary>The smallest claim that covers each word.</summary>
    internal Claim?[] Claims { get; }

    /// <summary>What <see cref="Polarity.Read"/> says of each word; read once.</summary>
    internal int[] Denials => denials ??= Polarity.Read(this);

    /// <summary>The sort of denial that each word is by itself, or null; read once.</summary>
    internal string?[] Negators => negators ??= Polarity.ReadNegators(this);

    /// <summary>What each word does in its clause; read once.</summary>
    internal ClauseRole[] Roles => roles ??= Alignment.Roles.Read(this);

    /// <summary>The predicate that governs each word; read once.</summary>
    internal int[] Predicates => predicates ??= ClauseContext.ReadPredicates(this);

    /// <summary>The unit that each word belongs to, or null for a word of none; read once.</summary>
    internal SentenceUnit?[] Units => units ??= UnitReader.ReadAll(this);

    /// <summary>Sum of the weights of all content words.</summary>
    internal double TotalWeight { get; set; }

    /// <summary>Whether the sentence is a headline.</summary>
    public bool IsHeadline => Sentence.Kind == PassageBlockKind.Headline;

    /// <summary>The words from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public string Quote(int first, int last) => Passage.Document.Source.Quote(Sentence.Tree.SpanOf(first, last));

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand.</summary>
    public TextSpan SpanOf(int first, int last) => Sentence.Tree.SpanOf(first, last);

    /// <summary>Weight of a word: 0 for one without content.</summary>
    internal double Weight(int token) => IsContent[token] ? Words[token].Weight : 0;
}
