using System.Diagnostics;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>A quick look at the speed of the whole check on one thread: growth with the number of passages, memory, cancellation.</summary>
internal static class CheckSpeed
{
    private static readonly int[] Passages = [2, 20, 200, 250, 500, 1000];

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>Prints a line for each size of story and one for each moment of cancellation.</summary>
    /// <param name="most">Largest number of passages, or null for 1,000.</param>
    public static int Run(string? most)
    {
        var largest = most is null ? Passages[^1] : int.Parse(most, System.Globalization.CultureInfo.InvariantCulture);
        var checker = ClaimChecker.CreateDefault();
        var first = GeneratedStory.Make(20);
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
            _ = checker.Check(first);
        Console.WriteLine("passages\twords\tseconds\twords/s\tms/passage\tpeak MB\tfindings\tscore");
        var seconds = 0.0;
        foreach (var passages in Passages.Where(passages => passages <= largest))
            seconds = Measure(checker, passages);
        foreach (var share in new[] { 0.1, 0.3, 0.5, 0.7, 0.9 })
            MeasureCancellation(checker, GeneratedStory.Make(largest), TimeSpan.FromSeconds(seconds * share));
        return 0;
    }

    private static double Measure(ClaimChecker checker, int passages)
    {
        var story = GeneratedStory.Make(passages);
        var words = GeneratedStory.CountWords(story);
        var runs = passages <= 20 ? 5 : 1;
        var seconds = double.MaxValue;
        var report = checker.Check(GeneratedStory.Make(2));
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            report = checker.Check(story);
            seconds = Math.Min(seconds, watch.Elapsed.TotalSeconds);
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        Console.WriteLine(FormattableString.Invariant(
            $"{passages}\t{words}\t{seconds:0.00}\t{words / seconds:0}\t{1000 * seconds / passages:0.0}\t{peak:0}\t{report.Contradictions.Length}\t{report.ConflictScore:0.00}"));
        return seconds;
    }

    private static void MeasureCancellation(ClaimChecker checker, Story story, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var check = Task.Run(() => checker.Check(story, source.Token));
        if (check.Wait(after))
            return;
        var watch = Stopwatch.StartNew();
        source.Cancel();
        try
        {
            check.Wait();
        }
        catch (AggregateException exception) when (exception.InnerException is OperationCanceledException)
        {
            Console.WriteLine(FormattableString.Invariant($"cancelled after {after.TotalSeconds:0.0} s: stopped in {watch.Elapsed.TotalMilliseconds:0} ms"));
        }
    }
}
