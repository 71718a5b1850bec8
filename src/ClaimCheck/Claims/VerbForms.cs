namespace ClaimCheck.Claims;

/// <summary>Finite forms of a verb: regular ones by rule, the others from <c>irregular-pasts.tsv</c>.</summary>
internal static class VerbForms
{
    /// <summary>The present or past of a lemma behind a subject.</summary>
    public static string Finite(string lemma, bool isPresent, bool isPlural)
    {
        if (isPresent)
            return isPlural ? lemma : Third(lemma);
        return ClaimLexicons.Shared.IrregularPasts.TryGetValue(lemma, out var past) ? past : Past(lemma);
    }

    /// <summary>"Carries", "watches", "goes".</summary>
    public static string Third(string lemma)
    {
        if (EndsInConsonantAndY(lemma))
            return lemma[..^1] + "ies";
        return lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
    }

    private static string Past(string lemma)
    {
        if (lemma[^1] == 'e')
            return lemma + "d";
        if (EndsInConsonantAndY(lemma))
            return lemma[..^1] + "ied";
        return IsShort(lemma) ? lemma + lemma[^1] + "ed" : lemma + "ed";
    }

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>"Stop", "plan": one vowel before one consonant doubles it.</summary>
    private static bool IsShort(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || lemma[^1] is 'w' or 'x' or 'y' || !IsVowel(lemma[^2]) || IsVowel(lemma[^3]))
            return false;
        for (var i = 0; i < lemma.Length - 2; i++)
        {
            if (IsVowel(lemma[i]))
                return false;
        }

        return true;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
