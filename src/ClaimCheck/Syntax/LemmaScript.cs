using System.Diagnostics.CodeAnalysis;

namespace ClaimCheck.Syntax;

/// <summary>
/// How to make a lemma of a word: which ending goes, which comes, and what happens to capitals. "Studies" to "study"
/// is the script "small letters, -ies, +y", which many words share.
/// </summary>
/// <param name="KeepsCase">Whether capitals stay, as in names.</param>
/// <param name="Remove">Ending that goes, in lower case.</param>
/// <param name="Append">Ending that comes.</param>
internal sealed record LemmaScript(bool KeepsCase, string Remove, string Append)
{
    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static LemmaScript Find(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var keeps = Shared(form, lemma) > Shared(lower, lemma);
        var source = keeps ? form : lower;
        var shared = Shared(source, lemma);
        return new(keeps, lower[shared..], lemma[shared..]);
    }

    /// <summary>Whether <paramref name="word"/> has the ending that goes.</summary>
    public bool Applies(ReadOnlySpan<char> word) => word.EndsWith(Remove, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lemma of <paramref name="word"/>, which the script applies to.</summary>
    public string Apply(string word)
    {
        if (Remove.Length == 0 && Append.Length == 0)
            return KeepsCase ? word : ToLower(word);
        var stem = word.AsSpan(0, word.Length - Remove.Length);
        return KeepsCase ? string.Concat(stem, Append) : ToLower(string.Concat(stem, Append), Append.Length);
    }

    private static int Shared(string left, string right) => left.AsSpan().CommonPrefixLength(right);

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Lemmas are lower case.")]
    private static string ToLower(string word, int append = 0) =>
        append == 0 ? word.ToLowerInvariant() : string.Concat(word[..^append].ToLowerInvariant(), word.AsSpan(word.Length - append));
}
