using System.Text;

namespace ClaimCheck.Commands;

/// <summary>Reads a text file strictly: UTF-8, or UTF-16 and UTF-32 with their mark; anything else is refused with the reason.</summary>
internal static class TextFile
{
    private const int MostBytesPerCharacter = 4;

    /// <summary>The text of a file.</summary>
    /// <exception cref="UserErrorException">It is missing, unreadable, empty, too large, or no text.</exception>
    public static string Read(string path, int maxCharacters)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new UserErrorException($"{path}: no such file");
            if (file.Length > ((long)maxCharacters * MostBytesPerCharacter) + MostBytesPerCharacter)
                throw TooLarge(path, maxCharacters);
            return Decode(File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be read: {exception.Message}");
        }
    }

    /// <summary>The text of a stream.</summary>
    /// <exception cref="UserErrorException">It is empty, too large, or no text.</exception>
    public static string Read(Stream stream, string name, int maxCharacters)
    {
        using var bytes = new MemoryStream();
        var limit = ((long)maxCharacters * MostBytesPerCharacter) + MostBytesPerCharacter;
        var chunk = new byte[1 << 16];
        for (var read = stream.Read(chunk); read > 0; read = stream.Read(chunk))
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > limit)
                throw TooLarge(name, maxCharacters);
        }

        return Decode(bytes.ToArray(), name);
    }

    private static string Decode(byte[] bytes, string name)
    {
        if (bytes.Length == 0)
            throw new UserErrorException($"{name}: the file is empty");
        var (encoding, mark) = Detect(bytes);
        string text;
        try
        {
            text = encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException exception)
        {
            throw new UserErrorException(FormattableString.Invariant(
                $"{name}: not {encoding.WebName} text (byte {mark + Math.Max(0, exception.Index)})"));
        }

        return text.Contains('\0', StringComparison.Ordinal) || LooksBinary(text)
            ? throw new UserErrorException($"{name}: a binary file, not text")
            : string.IsNullOrWhiteSpace(text) ? throw new UserErrorException($"{name}: the file holds no text") : text;
    }

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return (new UTF8Encoding(false, throwOnInvalidBytes: true), 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0x00, 0x00]))
            return (new UTF32Encoding(false, true, throwOnInvalidCharacters: true), 4);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return (new UnicodeEncoding(false, true, throwOnInvalidBytes: true), 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return (new UnicodeEncoding(true, true, throwOnInvalidBytes: true), 2);
        return (new UTF8Encoding(false, throwOnInvalidBytes: true), 0);
    }

    /// <summary>Text has next to no control characters.</summary>
    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        return controls > 4 && controls * 100L > text.Length;
    }

    private static UserErrorException TooLarge(string name, int maxCharacters) =>
        new(FormattableString.Invariant($"{name}: too large: at most {maxCharacters:N0} characters are read"));
}
