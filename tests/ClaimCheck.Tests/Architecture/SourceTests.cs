using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Architecture;

/// <summary>The size limits and habits of the source files.</summary>
public sealed class SourceTests
{
    private const int LongestFile = 350;
    private const int LongestMethod = 60;

    [Test]
    public void Files_stop_at_350_lines() =>
        Assert.That(Sources().Where(file => File.ReadLines(file).Count() > LongestFile).Select(ShortName), Is.Empty);

    /// <summary>But for the feature templates of the tagger: one template a line, written out for speed.</summary>
    [Test]
    public void Methods_stop_at_60_lines() =>
        Assert.That(Sources().SelectMany(LongMethods).Where(place => !place.Contains("TaggerFeatures.cs", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void No_source_holds_a_region_a_partial_class_or_a_note_to_self()
    {
        string[] banned = ["#region", "partial class ", "TO" + "DO", "FIX" + "ME", "HA" + "CK"];
        var found = from file in Sources()
                    from line in File.ReadLines(file)
                    from word in banned
                    where line.Contains(word, StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal)
                    select $"{ShortName(file)}: {line.Trim()}";
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void A_warning_is_switched_off_only_with_its_reason()
    {
        var bare = from file in Sources()
                   from line in File.ReadLines(file)
                   where line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal)
                   select $"{ShortName(file)}: {line.Trim()}";
        Assert.That(bare, Is.Empty);
    }

    /// <summary>A member's body, in files formatted by the compiler's own tool, lies between braces at the member's indent.</summary>
    private static IEnumerable<string> LongMethods(string file)
    {
        var start = -1;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line is "    {" or "        {")
                start = start < 0 || line == "    {" ? number : start;
            else if (line is "    }" && start >= 0)
            {
                if (number - start - 1 > LongestMethod && !IsType(file, start))
                    yield return $"{ShortName(file)}:{start}";
                start = -1;
            }
        }
    }

    private static bool IsType(string file, int brace)
    {
        var head = File.ReadLines(file).Skip(Math.Max(0, brace - 3)).Take(2);
        string[] types = [" class ", " record ", " struct ", " enum ", " interface "];
        return head.Any(line => types.Any(type => line.Contains(type, StringComparison.Ordinal)));
    }

    private static string ShortName(string file) => Path.GetRelativePath(TestFolders.Repository, file);

    private static IEnumerable<string> Sources()
    {
        string[] roots = ["src", "tests"];
        return roots.SelectMany(root => Directory.GetFiles(TestFolders.Path(root), "*.cs", SearchOption.AllDirectories))
            .Where(file => !ShortName(file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }
}
