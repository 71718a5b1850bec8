using NUnit.Framework;

namespace ClaimCheck.Tests.Support;

/// <summary>Files that show what a report looks like; with <c>CLAIMCHECK_UPDATE_GOLDEN=1</c> the tests write them anew.</summary>
internal static class GoldenFile
{
    /// <summary>Whether files are written anew.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("CLAIMCHECK_UPDATE_GOLDEN") == "1";

    /// <summary>Holds <paramref name="actual"/> against a whole file.</summary>
    public static void Holds(string path, string actual)
    {
        if (Updates)
            File.WriteAllText(path, actual);
        Assert.That(File.Exists(path), $"{path} is missing; set CLAIMCHECK_UPDATE_GOLDEN=1 to write it");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")));
    }

    /// <summary>Holds <paramref name="actual"/> against the part of a file between two lines.</summary>
    public static void HoldsBetween(string path, string from, string to, string actual)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(from + "\n", StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, $"{path} has no line '{from}'");
        start += from.Length + 1;
        var end = text.IndexOf(to, start, StringComparison.Ordinal);
        if (Updates)
        {
            text = text[..start] + actual + text[end..];
            File.WriteAllText(path, text);
            end = start + actual.Length;
        }

        Assert.That(text[start..end], Is.EqualTo(actual));
    }
}
