using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ClaimCheck.Lexicons;
using ClaimCheck.Reports;

namespace ClaimCheck.Commands;

/// <summary>Arguments and options of every command that reads a story.</summary>
internal sealed class StoryOptions
{
    private readonly Argument<string[]> paths = new("FILE")
    {
        Description = "Files of one story, a folder of .txt files, or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DateOnly?> published = new("--published")
    {
        Description = "Day of publication (2025-01-31) against which \"Monday\" and \"last week\" are resolved.",
        CustomParser = ReadDay,
    };

    private readonly Option<string[]> enable = new("--enable") { Description = "Run only these rules.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> disable = new("--disable") { Description = "Do not run these rules.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> offices = new("--offices") { Description = "A house table of who held which office when (tab-separated)." };
    private readonly Option<string> format = new("--format") { Description = "text, json, sarif or html.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Write to this file instead of the standard output." };

    /// <summary>Adds everything to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        Option[] options = [published, enable, disable, offices, format, output];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>Reads the story and checks it.</summary>
    /// <exception cref="UserErrorException">An option or a file cannot be used.</exception>
    public Report Check(ParseResult parsed, CommandStreams streams)
    {
        ReadFormat(parsed);
        var options = new ClaimCheckerOptions();
        var builder = new ClaimCheckerBuilder(options);
        Choose(parsed, builder, options);
        if (parsed.GetValue(offices) is { } table)
            builder.UseOffices(ReadOffices(table));
        var story = new StoryFiles(streams.OpenInput, options.MaxCharacters).Read(parsed.GetRequiredValue(paths), parsed.GetValue(published));
        return builder.Build().Check(story);
    }

    /// <summary>The writer of the form that is asked for; null for plain text, which each command lays out itself.</summary>
    /// <exception cref="UserErrorException">The format does not exist.</exception>
    public IReportWriter? ReadFormat(ParseResult parsed) => parsed.GetValue(format) switch
    {
        "text" => null,
        "json" => new JsonReportWriter(),
        "sarif" => new SarifReportWriter(),
        "html" => new HtmlReportWriter(),
        var other => throw new UserErrorException($"--format {other}: use text, json, sarif or html"),
    };

    /// <summary>Writes to <c>--out</c>, or to the standard output.</summary>
    public void Write(ParseResult parsed, CommandStreams streams, Action<TextWriter> write)
    {
        if (parsed.GetValue(output) is { } file)
            OutputFile.Write(file, write);
        else
            write(streams.Output);
    }

    /// <summary>Whether the output goes to a terminal that shows colours.</summary>
    public bool ShowsColours(ParseResult parsed, CommandStreams streams) => streams.Colours && parsed.GetValue(output) is null;

    private void Choose(ParseResult parsed, ClaimCheckerBuilder builder, ClaimCheckerOptions options)
    {
        var known = builder.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var only = parsed.GetValue(enable) ?? [];
        var without = parsed.GetValue(disable) ?? [];
        foreach (var id in only.Concat(without))
        {
            if (!known.Contains(id))
                throw new UserErrorException($"there is no rule '{id}'; 'claimcheck rules' lists them");
        }

        options.DisabledRules.UnionWith(without);
        if (only.Length > 0)
            options.DisabledRules.UnionWith(known.Except(only, StringComparer.Ordinal));
    }

    private static OfficeTable ReadOffices(string path)
    {
        using var reader = new StringReader(TextFile.Read(path, int.MaxValue / 8));
        try
        {
            return OfficeTable.Parse(reader, Path.GetFileName(path));
        }
        catch (OfficeTableException exception)
        {
            throw new UserErrorException(exception.Message);
        }
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--published {word}: not a day; write it as 2025-01-31");
        return null;
    }
}
