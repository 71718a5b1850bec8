using System.CommandLine;

namespace ClaimCheck.Evaluation.Frame;

/// <summary>One verb of the evaluation. A new measure is a class in a file and one line in Program.cs.</summary>
internal interface IMeasure
{
    /// <summary>The verb with its arguments; prints tables with <see cref="FigurePrinter"/>.</summary>
    Command CreateCommand();

    /// <summary>Everything that this measure can measure with what is there; what is missing is left out.</summary>
    IEnumerable<FigureSet> MeasureAll(EvaluationData data);
}

/// <summary>Where the corpora and the project's own stories and specs are.</summary>
/// <param name="Data">The folder of the corpora (<c>--data</c>).</param>
/// <param name="Repository">The folder that holds ClaimCheck.sln.</param>
internal sealed record EvaluationData(string Data, string Repository)
{
    /// <summary>Path of a corpus file or folder, or null when it is not there.</summary>
    public string? Corpus(string relative) => Existing(Path.Combine(Data, relative));

    /// <summary>Path of a file or folder of the project, or null when it is not there.</summary>
    public string? Own(string relative) => Existing(Path.Combine(Repository, relative));

    /// <summary>The folder above the current one that holds ClaimCheck.sln.</summary>
    public static string FindRepository()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimCheck.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("ClaimCheck.sln is in no folder above the current one.");
    }

    private static string? Existing(string path) => File.Exists(path) || Directory.Exists(path) ? path : null;
}
