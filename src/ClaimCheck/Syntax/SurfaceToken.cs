namespace ClaimCheck.Syntax;

/// <summary>One token as it stands in the text, before contractions are taken apart.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Offset just behind the last code unit.</param>
/// <param name="Kind">What the token is to the sentence splitter.</param>
/// <param name="Abbreviation">Class of the abbreviation; <see cref="AbbreviationKind.None"/> for every other kind.</param>
/// <param name="SpaceBefore">Whether white space stands before the token; true for the first one of a block.</param>
/// <param name="BreakBefore">Whether a blank line stands before the token.</param>
internal readonly record struct SurfaceToken(
    int Start,
    int End,
    SurfaceKind Kind,
    AbbreviationKind Abbreviation,
    bool SpaceBefore,
    bool BreakBefore)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}

/// <summary>What a surface token is to the sentence splitter.</summary>
internal enum SurfaceKind : byte
{
    /// <summary>A word, with its contraction.</summary>
    Word,

    /// <summary>A token that begins with a digit.</summary>
    Number,

    /// <summary>A word with the full stop that belongs to it.</summary>
    Abbreviation,

    /// <summary>A web or mail address, a handle, a hashtag.</summary>
    Link,

    /// <summary>A single full stop.</summary>
    Period,

    /// <summary>A run of question and exclamation marks.</summary>
    Mark,

    /// <summary>Two or more full stops in a row, or an ellipsis character.</summary>
    Dots,

    /// <summary>A comma, colon or semicolon.</summary>
    Comma,

    /// <summary>A quotation mark that opens.</summary>
    OpenQuote,

    /// <summary>A quotation mark that closes.</summary>
    CloseQuote,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>A face made of signs.</summary>
    Emoticon,

    /// <summary>Any other sign.</summary>
    Symbol,
}

/// <summary>Classes of abbreviations, by what may follow them.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>Stands before a name and never ends a sentence: Mr., Gen., St.</summary>
    Title,

    /// <summary>Is an abbreviation only before a number: No., p., Fig.</summary>
    Number,

    /// <summary>May end a sentence: Inc., Jan., etc.</summary>
    Common,

    /// <summary>Single letters with full stops between them: U.S., a.m.</summary>
    Acronym,

    /// <summary>One letter: the J. of J. Smith.</summary>
    Initial,
}
