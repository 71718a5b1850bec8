using System.CommandLine;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("rules", "Lists the rules with their usual severity and what each fires on.");
        command.SetAction(_ =>
        {
            var rules = new ClaimCheckerBuilder().Rules;
            var width = rules.IsEmpty ? 0 : rules.Max(rule => rule.Id.Length);
            foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
                streams.Output.Write($"{rule.Id.PadRight(width)}  {rule.Severity.ToString().ToLowerInvariant(),-6}  {rule.Summary}\n");
            return ExitCodes.Clean;
        });
        return command;
    }
}
