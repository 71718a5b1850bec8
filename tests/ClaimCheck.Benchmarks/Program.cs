using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["speed", ..])
    return AnalyzerSpeed.Run(args.ElementAtOrDefault(1));
if (args is ["stages", ..])
    return StageSpeed.Run(args.ElementAtOrDefault(1));
if (args is ["check", ..])
    return CheckSpeed.Run(args.ElementAtOrDefault(1));
BenchmarkSwitcher.FromAssembly(typeof(AnalyzerBenchmark).Assembly).Run(args);
return 0;
