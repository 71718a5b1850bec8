namespace ClaimCheck.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcheck-test-");

    /// <summary>Its path.</summary>
    public string Path => folder.FullName;

    /// <summary>Writes a text file as UTF-8 without a mark.</summary>
    public string Write(string name, string text) => Write(name, CommandRun.Bytes(text));

    /// <summary>Writes a file.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
