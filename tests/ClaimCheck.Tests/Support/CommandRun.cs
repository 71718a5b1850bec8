using System.Text;
using ClaimCheck.Commands;

namespace ClaimCheck.Tests.Support;

/// <summary>One run of the console in this process.</summary>
/// <param name="ExitCode">What it returned.</param>
/// <param name="Output">What it wrote to the standard output.</param>
/// <param name="Error">What it wrote to the standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>claimcheck</c> with <paramref name="args"/>.</summary>
    public static CommandRun Of(params string[] args) => OfInput([], args);

    /// <summary>Runs <c>claimcheck</c> with <paramref name="input"/> on the standard input.</summary>
    public static CommandRun OfInput(byte[] input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = CommandLineApp.Run(args, new CommandStreams(() => new MemoryStream(input), output, error, Colours: false));
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Bytes of <paramref name="text"/> as UTF-8.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
