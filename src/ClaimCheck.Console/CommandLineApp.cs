using System.CommandLine;

namespace ClaimCheck.Commands;

/// <summary>The console: reads the command line, runs a command, turns failures into one line and exit code 2.</summary>
internal static class CommandLineApp
{
    /// <summary>Runs the command that <paramref name="args"/> name.</summary>
    public static int Run(IReadOnlyList<string> args, CommandStreams streams)
    {
        var root = new RootCommand("Finds where the passages of one news story contradict each other.")
        {
            CheckCommand.Create(streams),
            ClaimsCommand.Create(streams),
            EntitiesCommand.Create(streams),
            RulesCommand.Create(streams),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Fail(streams, parsed.Errors[0].Message);
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UserErrorException exception)
        {
            return Fail(streams, exception.Message);
        }
        catch (DocumentTooLargeException exception)
        {
            return Fail(streams, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var cause = exception.GetBaseException();
            return Fail(streams, $"internal error: {cause.GetType().Name}: {cause.Message}");
        }
    }

    private static int Fail(CommandStreams streams, string message)
    {
        streams.Error.Write($"claimcheck: {message.ReplaceLineEndings(" ").Trim()}\n");
        streams.Error.Flush();
        return ExitCodes.Failed;
    }
}
