using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Says in words what the office table knows.</summary>
internal static class OfficeRecord
{
    /// <summary>"By the office table Marco Rubio has been secretary of state since 21 January 2025."</summary>
    public static string Holds(OfficeTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var until = term.End is { } end ? $" until {Wording.Day(end)}" : string.Empty;
        return $"By the office table {term.Person} {(term.End is null ? "has been" : "was")} {NameOf(term)} {(term.End is null ? "since" : "from")} {Wording.Day(term.Start)}{until}.";
    }

    /// <summary>The office in its usual words.</summary>
    public static string NameOf(OfficeTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return OfficeCatalog.Default.FindBase(term.Office)?.Names[0] ?? OfficeId.Parse(term.Office).Base.Replace('-', ' ');
    }
}
