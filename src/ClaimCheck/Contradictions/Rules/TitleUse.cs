using System.Collections.Frozen;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A title as one place of the story uses it: of whom, of which office, and whether it is meant for today.</summary>
/// <param name="Person">Whom it is given to.</param>
/// <param name="Title">The title.</param>
/// <param name="Office">Its normalised office.</param>
internal sealed record TitleUse(Entity Person, Title Title, string Office)
{
    private const int DaysOfNews = 45;
    private static readonly FrozenDictionary<string, string> Words = ReadWords();

    /// <summary>The passage.</summary>
    public Passage Passage => Title.Passage;

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published => Passage.Published;

    /// <summary>The titles of a person that name an office and are not limited by "former", "then-", "-elect" and the like.</summary>
    public static IEnumerable<TitleUse> Plain(Entity person) =>
        person.Titles
            .Where(title => title.Office is not null && title.Qualifier == TitleQualifier.None && title.Kind != TitleKind.Honorific)
            .Select(title => new TitleUse(person, title, title.Office!));

    /// <summary>
    /// Whether the title is not meant for the day of publication: the text gives another time for it, its sentence tells of a
    /// time long before, or of entering or leaving the office.
    /// </summary>
    public bool IsOfAnotherTime(RuleContext context, PassageValues values)
    {
        if (Title.Period is { } period)
            return Published is not { } today || !period.Contains(TimeInterval.OfDay(today));
        var sentence = values.Syntax.Sentences[Title.Sentence];
        return IsChange(sentence) || IsPastCopula(sentence) || TellsOfTheTerm(sentence) || IsLongAgo(context, values);
    }

    /// <summary>The time long ago of which the title's sentence tells, or null: that of its claim, else any time of the sentence.</summary>
    private bool IsLongAgo(RuleContext context, PassageValues values)
    {
        if (Published is not { } today)
            return false;
        var border = today.ToDateTime(TimeOnly.MinValue).AddDays(-DaysOfNews);
        var claim = context.ClaimsIn(Passage, Title.Sentence)
            .Where(claim => claim.Span.Contains(Title.Span) && claim.Form is Claims.ClaimForm.Verbal or Claims.ClaimForm.Copular)
            .MinBy(claim => claim.Span.Length);
        if (claim?.Time is { Kind: not TimeKind.Duration, Interval: { } own })
            return own.End <= border;
        return values.Times.Any(time => time.Sentence == Title.Sentence && time.Kind != TimeKind.Duration && time.Interval is { } interval && interval.End <= border);
    }

    /// <summary>"Was named", "stepped down as", "will succeed": the sentence tells how the office changes hands.</summary>
    private bool IsChange(Sentence sentence)
    {
        var at = NumberSentence.FirstWordFrom(sentence.Tree, Title.Span.Start);
        for (var i = Math.Max(0, at - 8); i < Math.Min(sentence.Tokens.Length, at + 14); i++)
        {
            if (Words.TryGetValue(sentence.Tokens[i].Lemma, out var role) && role == "change")
                return true;
        }

        return false;
    }

    /// <summary>"When he was in office", "during her presidency", "at the time": the sentence looks back.</summary>
    private static bool TellsOfTheTerm(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Words.TryGetValue(tokens[i].Lemma, out var role) && role == "past")
                return true;
            if (i > 0 && tokens[i].Lemma is "office" or "power" && tokens[i - 1].Lemma == "in" && i > 1 && tokens[i - 2].Penn is PennTag.VerbPast)
                return true;
            if (i > 1 && tokens[i].Lemma == "time" && tokens[i - 1].Lemma is "the" or "that" && tokens[i - 2].Lemma == "at")
                return true;
        }

        return false;
    }

    private bool IsPastCopula(Sentence sentence)
    {
        if (Title.Form != TitleForm.Copula)
            return false;
        var at = NumberSentence.FirstWordFrom(sentence.Tree, Title.Span.Start);
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            if (Words.TryGetValue(sentence.Tokens[i].Lemma, out var role) && role == "copula")
                return sentence.Tokens[i].Penn is PennTag.VerbPast or PennTag.VerbPastParticiple;
        }

        return false;
    }

    private static FrozenDictionary<string, string> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("office-changes");
        var (lemma, role) = (table.Column("lemma"), table.Column("role"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[role], StringComparer.Ordinal);
    }
}
