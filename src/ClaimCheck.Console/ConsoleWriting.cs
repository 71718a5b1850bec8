using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary>Spectre consoles that write to a given writer and ask the machine nothing.</summary>
internal static class ConsoleWriting
{
    /// <summary>A console of unlimited width over <paramref name="output"/>, with colours where they are shown.</summary>
    public static IAnsiConsole Create(TextWriter output, bool colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = int.MaxValue;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
