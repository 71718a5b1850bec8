namespace ClaimCheck.Syntax;

/// <summary>
/// How to make a lemma of a word: which ending goes, which comes, and what happens to capitals. "Studies" to "study"
/// is the script "small letters, -ies, +y", which many words share.
/// </summary>
/// <param name="Casing">What happens to capitals.</param>
/// <param name="Remove">Ending that goes, in lower case.</param>
/// <param name="Append">Ending that comes.</param>
internal sealed record LemmaScript(LemmaCasing Casing, string Remove, string Append)
{
    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/> and changes least.</summary>
    public static LemmaScript Find(string form, string lemma)
    {
        var lower = Shared(Recase(form, LemmaCasing.Lower), lemma);
        var keep = Shared(form, lemma);
        var capital = Shared(Recase(form, LemmaCasing.Capital), lemma);
        var casing = lower >= keep && lower >= capital ? LemmaCasing.Lower : keep >= capital ? LemmaCasing.Keep : LemmaCasing.Capital;
        var shared = Math.Max(lower, Math.Max(keep, capital));
        return new(casing, Recase(form[shared..], LemmaCasing.Lower), lemma[shared..]);
    }

    /// <summary>Whether <paramref name="word"/> has the ending that goes.</summary>
    public bool Applies(ReadOnlySpan<char> word) => word.EndsWith(Remove, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lemma of <paramref name="word"/>, which the script applies to.</summary>
    public string Apply(string word)
    {
        if (Remove.Length == 0 && Append.Length == 0)
            return Recase(word, Casing);
        return Recase(word[..^Remove.Length], Casing) + Append;
    }

    private static int Shared(string left, string right) => left.AsSpan().CommonPrefixLength(right);

    private static string Recase(string word, LemmaCasing casing) => casing switch
    {
        LemmaCasing.Keep => word,
        LemmaCasing.Capital when word.Length > 0 => char.ToUpperInvariant(word[0]) + word[1..],
        _ => string.Create(word.Length, word, static (target, source) => source.AsSpan().ToLowerInvariant(target)),
    };
}
