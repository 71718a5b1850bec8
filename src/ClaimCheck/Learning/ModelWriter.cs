using System.Buffers;
using System.Text;

namespace ClaimCheck.Learning;

/// <summary>Collects the numbers and texts of a model's content; the counterpart of <see cref="ModelReader"/>.</summary>
internal sealed class ModelWriter
{
    private readonly ArrayBufferWriter<byte> content = new();

    /// <summary>Everything written so far.</summary>
    public byte[] ToArray() => content.WrittenSpan.ToArray();

    /// <summary>Writes a number, taken as one without sign, in groups of seven bits.</summary>
    public void WriteNumber(int number)
    {
        var value = (uint)number;
        while (value >= 0x80)
        {
            WriteBytes([(byte)(value | 0x80)]);
            value >>= 7;
        }

        WriteBytes([(byte)value]);
    }

    /// <summary>Writes a number of either sign, small ones short.</summary>
    public void WriteSigned(int number) => WriteNumber((number << 1) ^ (number >> 31));

    /// <summary>Writes <paramref name="bytes"/> as they are.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes) => content.Write(bytes);

    /// <summary>Writes <paramref name="text"/> with its length.</summary>
    public void WriteText(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteNumber(bytes.Length);
        WriteBytes(bytes);
    }
}
