using System.Text;
using ClaimCheck.Commands;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8);
var colours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
return CommandLineApp.Run(args, new CommandStreams(Console.OpenStandardInput, output, error, colours));
