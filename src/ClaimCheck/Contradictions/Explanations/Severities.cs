using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>
/// The line that newspapers draw: what can defame or distort is high (crime, death, misquotation, the wrong person),
/// numbers, dates and offices by what they change, spelling and geography low.
/// </summary>
internal static class Severities
{
    private static readonly FrozenDictionary<string, string> GraveWords = ReadGraveWords();

    /// <summary>High where one of the claims is about death or crime, else <paramref name="usual"/>.</summary>
    public static Severity For(Severity usual, Claim? left, Claim? right = null) =>
        usual == Severity.Medium && (IsGrave(left, IsGrave) || IsGrave(right, IsGrave)) ? Severity.High : usual;

    /// <summary>For numbers: high where they count the dead, else medium.</summary>
    public static Severity ForNumbers(Claim? left, Claim? right = null) =>
        IsGrave(left, IsDeath) || IsGrave(right, IsDeath) ? Severity.High : Severity.Medium;

    /// <summary>Whether a lemma speaks of death or crime: "kill", "dead", "rape", "convict".</summary>
    public static bool IsGrave(string? lemma) => lemma is not null && GraveWords.ContainsKey(lemma);

    /// <summary>Whether a lemma speaks of death: "kill", "dead", "drown".</summary>
    public static bool IsDeath(string? lemma) => lemma is not null && GraveWords.TryGetValue(lemma, out var about) && about == "death";

    private static bool IsGrave(Claim? claim, Predicate<string?> test)
    {
        if (claim is null)
            return false;
        return test(claim.PredicateLemma)
            || test(claim.Subject?.Head)
            || claim.Arguments.Any(argument => argument.Role is ArgumentRole.Object or ArgumentRole.Complement && test(argument.Head))
            || claim.Quantities.Any(quantity => test(quantity.Counted));
    }

    private static FrozenDictionary<string, string> ReadGraveWords()
    {
        var table = LexiconTable.OpenLexicon("grave-words");
        var (lemma, about) = (table.Column("lemma"), table.Column("about"));
        return table.Rows.ToFrozenDictionary(row => row[lemma], row => row[about], StringComparer.Ordinal);
    }
}
