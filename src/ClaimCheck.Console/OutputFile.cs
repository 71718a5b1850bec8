using System.Text;

namespace ClaimCheck.Commands;

/// <summary>Writes a file whole or not at all: beside it first, then moved into its place.</summary>
internal static class OutputFile
{
    /// <summary>Writes <paramref name="path"/> with what <paramref name="write"/> writes.</summary>
    /// <exception cref="UserErrorException">The file cannot be written; a file that was there is as it was.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var temporary = path + ".part";
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                write(writer);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            TryDelete(temporary);
            throw new UserErrorException($"{path}: cannot be written: {exception.Message}");
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
