using System.Reflection;
using NUnit.Framework;

namespace ClaimCheck.Tests.Support;

/// <summary>Where the project's own files and the shared corpora are.</summary>
internal static class TestFolders
{
    /// <summary>The folder that holds ClaimCheck.sln.</summary>
    public static string Repository { get; } = typeof(TestFolders).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Path inside the repository.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Repository, .. parts]);

    /// <summary>Path of a file beside the repository in <c>../shared</c>; the test is ignored where it is not there.</summary>
    public static string Shared(params string[] parts)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Repository, "..", "shared", .. parts]));
        if (!File.Exists(path) && !Directory.Exists(path))
            Assert.Ignore($"{string.Join('/', parts)} is not here.");
        return path;
    }
}
