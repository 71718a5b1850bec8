namespace ClaimCheck.Lexicons;

/// <summary>Plurals of title phrases: the head word takes the ending ("secretaries of state", "attorneys general").</summary>
internal static class EnglishPlural
{
    private static readonly string[] Links = [" of ", " for ", " to ", " in ", " at ", " general", "-general", "-in-chief"];

    /// <summary>The plural wordings of a phrase.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        foreach (var link in Links)
        {
            var at = phrase.IndexOf(link, StringComparison.Ordinal);
            if (at > 0)
            {
                yield return PluralOf(phrase[..at]) + phrase[at..];
                yield break;
            }
        }

        yield return PluralOf(phrase);
    }

    private static string PluralOf(string word)
    {
        if (word.EndsWith('.'))
            return word[..^1] + "s.";
        if (word.EndsWith("man", StringComparison.Ordinal))
            return word[..^3] + "men";
        if (word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
            return word[..^1] + "ies";
        return word + (word.EndsWith('s') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal) ? "es" : "s");
    }
}
