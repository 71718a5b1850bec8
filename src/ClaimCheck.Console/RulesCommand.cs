using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Contradictions;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck rules</c>: lists the rules, with their examples where they are asked for.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams)
    {
        var ids = new Argument<string[]>("RULE") { Description = "Rules to show with their examples.", Arity = ArgumentArity.ZeroOrMore };
        var examples = new Option<bool>("--examples") { Description = "Show the examples of all rules." };
        var command = new Command("rules", "Lists the rules with their usual severity and what each fires on.") { ids, examples };
        command.SetAction(parsed =>
        {
            ImmutableArray<RuleDescription> rules = [.. new ClaimCheckerBuilder().Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
            var named = parsed.GetValue(ids) ?? [];
            var shown = named.Length == 0 ? rules : [.. named.Select(id => Find(rules, id))];
            var width = rules.IsEmpty ? 0 : rules.Max(rule => rule.Id.Length);
            foreach (var rule in shown)
            {
                streams.Output.Write($"{rule.Id.PadRight(width)}  {rule.Severity.ToString().ToLowerInvariant(),-6}  {rule.Summary}\n");
                if (named.Length > 0 || parsed.GetValue(examples))
                    WriteExamples(rule, streams.Output);
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    private static RuleDescription Find(ImmutableArray<RuleDescription> rules, string id) =>
        rules.FirstOrDefault(rule => rule.Id == id) ?? throw new UserErrorException($"there is no rule '{id}'; 'claimcheck rules' lists them");

    private static void WriteExamples(RuleDescription rule, TextWriter output)
    {
        foreach (var example in rule.Fires)
            Write("fires on", example, output);
        foreach (var example in rule.Silent)
            Write("silent on", example, output);
    }

    private static void Write(string what, RuleExample example, TextWriter output) =>
        output.Write($"    {what + ":",-11}{example.Left}\n{(example.Right is { } right ? $"{string.Empty,15}{right}\n" : string.Empty)}");
}
