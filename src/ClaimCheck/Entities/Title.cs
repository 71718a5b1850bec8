using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>A title that the story gives a person at one place. Immutable.</summary>
public sealed record Title
{
    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Index of the sentence in its passage.</summary>
    public required int Sentence { get; init; }

    /// <summary>The title's own words, without the name, the article or the qualifier: "US Secretary of State".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Normalised office, for example <c>us/secretary-of-state</c>: two wordings of one office share it; null when the words name no office that we know.</summary>
    public string? Office { get; init; }

    /// <summary>Branch of public life.</summary>
    public required TitleKind Kind { get; init; }

    /// <summary>"Former", "acting" and the like.</summary>
    public TitleQualifier Qualifier { get; init; }

    /// <summary>What the title is of or for, as the story words it or as the office implies; null when neither says.</summary>
    public string? Organisation { get; init; }

    /// <summary>How the title stands to the name.</summary>
    public required TitleForm Form { get; init; }

    /// <summary>Day on which the story says that the title holds, where it says so ("from 2001 to 2005", "since May"); null means at publication.</summary>
    public Values.TimeInterval? Period { get; init; }

    /// <summary>The title's own words.</summary>
    public string Text => Passage.Document.Source.Quote(Span);
}

/// <summary>Branches of public life that give titles.</summary>
public enum TitleKind
{
    /// <summary>Anything else: "head coach".</summary>
    Other,

    /// <summary>Elected or party office.</summary>
    Political,

    /// <summary>Appointed public office, diplomats too.</summary>
    Government,

    /// <summary>Armed forces.</summary>
    Military,

    /// <summary>Police, courts, lawyers.</summary>
    LegalPolice,

    /// <summary>Business.</summary>
    Corporate,

    /// <summary>Speaks for someone.</summary>
    Spokesperson,

    /// <summary>Scholars and physicians.</summary>
    AcademicMedical,

    /// <summary>Church, mosque, temple.</summary>
    Religious,

    /// <summary>Kings and princes.</summary>
    Royal,

    /// <summary>Courtesy: Mr., Dr., Sir.</summary>
    Honorific,
}

/// <summary>What limits a title.</summary>
public enum TitleQualifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Former, ex-, late, retired, outgoing when the term is over.</summary>
    Former,

    /// <summary>Acting, interim, caretaker.</summary>
    Acting,

    /// <summary>-elect, -designate, incoming.</summary>
    Elect,

    /// <summary>Then-.</summary>
    Then,

    /// <summary>Runs for the office.</summary>
    Candidate,

    /// <summary>Is named for it and not confirmed.</summary>
    Nominee,

    /// <summary>Deputy, vice, assistant where it is not an office of its own.</summary>
    Deputy,
}

/// <summary>How a title stands to its name.</summary>
public enum TitleForm
{
    /// <summary>Before the name: "President Nayib Bukele".</summary>
    Pre,

    /// <summary>Beside it in commas: "Claver-Carone, the special envoy".</summary>
    Appositive,

    /// <summary>By a verb: "is", "became", "was named".</summary>
    Copula,

    /// <summary>Behind it without a verb: "Peter King, R-N.Y.", "the Prince of Wales".</summary>
    Post,
}
