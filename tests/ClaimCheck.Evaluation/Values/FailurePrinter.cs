using Spectre.Console;

namespace ClaimCheck.Evaluation.Values;

/// <summary>Lists cases that fail, ours against theirs.</summary>
internal static class FailurePrinter
{
    /// <summary>Prints the failing cases of a file.</summary>
    public static void Print(SpecFile file, IEnumerable<ValuesOutcome> outcomes)
    {
        AnsiConsole.WriteLine("== " + file.Name);
        foreach (var outcome in outcomes.Where(outcome => !outcome.ValuesRight))
        {
            var input = outcome.Case.Input.Length > 120 ? outcome.Case.Input[..120] + "…" : outcome.Case.Input;
            var wanted = string.Join("; ", outcome.Case.Expected.Select(value => $"[{outcome.Case.Input[value.Start..Math.Min(value.End, outcome.Case.Input.Length)]}] {string.Join('|', value.Answers)}{value.Fields.GetValueOrDefault("value")} {value.Fields.GetValueOrDefault("unit")}"));
            var times = outcome.Values.Times.Select(time => $"[{outcome.Values.Syntax.Quote(time.Span)}] {time.Timex} {time.Interval}");
            var numbers = outcome.Values.Quantities.Select(number => FormattableString.Invariant($"[{outcome.Values.Syntax.Quote(number.CoreSpan)}] {number.Value} {number.UnitName}"));
            Console.Out.WriteLine($"{(outcome.SpansRight ? "VALUE" : "SPAN ")} {input.ReplaceLineEndings("\\n")} => {wanted}   OURS {string.Join("; ", times.Concat(numbers))}");
        }
    }
}
