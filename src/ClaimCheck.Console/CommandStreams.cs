namespace ClaimCheck.Commands;

/// <summary>Where a command reads and writes.</summary>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="Colours">Whether the output is a terminal that shows colours.</param>
internal sealed record CommandStreams(Func<Stream> OpenInput, TextWriter Output, TextWriter Error, bool Colours);
