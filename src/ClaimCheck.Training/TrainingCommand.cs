using System.CommandLine;
using System.Diagnostics;
using ClaimCheck.Learning;

namespace ClaimCheck.Training;

/// <summary>The command line: one verb a model, and <c>all</c>.</summary>
internal static class TrainingCommand
{
    /// <summary>Builds the command over <paramref name="trainings"/>.</summary>
    public static RootCommand Create(IReadOnlyList<ITraining> trainings)
    {
        var root = new RootCommand("Rebuilds the models of ClaimCheck from seeds and corpora.");
        foreach (var training in trainings)
            root.Subcommands.Add(CreateVerb(training.Verb, training.Description, [training]));
        root.Subcommands.Add(CreateVerb("all", "Rebuilds every model, one after the other.", trainings));
        return root;
    }

    private static Command CreateVerb(string verb, string description, IReadOnlyList<ITraining> trainings)
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the corpora.", Required = true };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models.", DefaultValueFactory = _ => new("models") };
        var seeds = new Option<DirectoryInfo>("--seeds") { Description = "Folder of the seeds.", DefaultValueFactory = _ => new("seeds") };
        var vectors = new Option<FileInfo?>("--vectors") { Description = "File of word vectors; without it the committed table is used again." };
        var command = new Command(verb, description) { data, models, seeds, vectors };
        command.SetAction(result =>
        {
            var context = new TrainingContext(
                result.GetValue(data)!.FullName, result.GetValue(models)!.FullName, result.GetValue(seeds)!.FullName, result.GetValue(vectors)?.FullName, Console.Out);
            ModelResources.Replace(context.OpenModel);
            foreach (var training in trainings)
            {
                var watch = Stopwatch.StartNew();
                training.Train(context);
                context.Say($"{training.Verb}: {watch.Elapsed.TotalSeconds:0} s");
            }

            return 0;
        });
        return command;
    }
}
