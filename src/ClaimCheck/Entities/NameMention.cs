using ClaimCheck.Lexicons;
using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>A name at one place of the story while it is being linked.</summary>
internal sealed class NameMention
{
    /// <summary>Takes a name of a sentence.</summary>
    public NameMention(SentenceView view, int name, string source)
    {
        View = view;
        Span = view.Names[name];
        TextSpan = view.Sentence.Tree.SpanOf(Span.First, Span.End - 1);
        Text = TextSpan.Quote(source);
    }

    /// <summary>Its sentence.</summary>
    public SentenceView View { get; }

    /// <summary>Its words.</summary>
    public FoundName Span { get; }

    /// <summary>Where it stands in the document.</summary>
    public TextSpan TextSpan { get; }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The names of its sentence, itself among them.</summary>
    public required List<NameMention> Neighbours { get; init; }

    /// <summary>Who or what it names, once known.</summary>
    public Cluster? Cluster { get; set; }
}

/// <summary>Mentions of one person or thing while they are being collected.</summary>
internal sealed class Cluster(EntityType type)
{
    /// <summary>What it is.</summary>
    public EntityType Type { get; set; } = type;

    /// <summary>Fullest name so far.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The name taken apart; persons only.</summary>
    public PersonName Person { get; set; }

    /// <summary>Row of a knowledge table.</summary>
    public string? Key { get; set; }

    /// <summary>Sex as far as it shows.</summary>
    public Gender Gender { get; set; }

    /// <summary>Its names in reading order.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>Nominal and pronominal mentions.</summary>
    public List<Mention> Others { get; } = [];

    /// <summary>Its titles in reading order.</summary>
    public List<Title> Titles { get; } = [];

    /// <summary>Kinds of offices that the story gives it, for "the senator".</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Its place in the order of first mention.</summary>
    public int Order { get; set; } = int.MaxValue;
}
