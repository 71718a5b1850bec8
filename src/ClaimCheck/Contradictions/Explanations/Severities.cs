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
    private static readonly FrozenSet<string> GraveWords = ReadGraveWords();

    /// <summary><paramref name="usual"/>, raised to high where one of the claims is about death or crime.</summary>
    public static Severity For(Severity usual, Claim? left, Claim? right = null) =>
        usual == Severity.Medium && (IsGrave(left) || IsGrave(right)) ? Severity.High : usual;

    /// <summary>Whether a lemma speaks of death or crime: "kill", "dead", "rape", "convict".</summary>
    public static bool IsGrave(string? lemma) => lemma is not null && GraveWords.Contains(lemma);

    private static bool IsGrave(Claim? claim)
    {
        if (claim is null)
            return false;
        return IsGrave(claim.PredicateLemma)
            || IsGrave(claim.Subject?.Head)
            || claim.Arguments.Any(argument => argument.Role is ArgumentRole.Object or ArgumentRole.Complement && IsGrave(argument.Head))
            || claim.Quantities.Any(quantity => IsGrave(quantity.Counted));
    }

    private static FrozenSet<string> ReadGraveWords()
    {
        var table = LexiconTable.OpenLexicon("grave-words");
        var lemma = table.Column("lemma");
        return table.Rows.Select(row => row[lemma]).ToFrozenSet(StringComparer.Ordinal);
    }
}
