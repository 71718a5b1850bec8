using System.Text;

namespace ClaimCheck.Learning;

/// <summary>
/// Reads the numbers and texts of a model's content. Every fault of the content is an
/// <see cref="InvalidDataException"/> that carries the model's name.
/// </summary>
internal sealed class ModelReader(string name, byte[] content)
{
    private int position;

    /// <summary>Name of the model.</summary>
    public string Name => name;

    /// <summary>Number of bytes that are still to be read.</summary>
    public int Remaining => content.Length - position;

    /// <summary>Reads a number from 0 to 2³²-1 that was written in groups of seven bits.</summary>
    public int ReadNumber()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            Require(position < content.Length);
            var next = content[position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }

        throw Damaged();
    }

    /// <summary>Reads a number of either sign.</summary>
    public int ReadSigned()
    {
        var value = (uint)ReadNumber();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Reads <paramref name="count"/> bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        Require(count >= 0 && count <= Remaining);
        position += count;
        return content.AsSpan(position - count, count);
    }

    /// <summary>Reads a text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(ReadBytes(ReadNumber()));

    /// <summary>Throws unless <paramref name="condition"/> holds.</summary>
    public void Require(bool condition)
    {
        if (!condition)
            throw Damaged();
    }

    private InvalidDataException Damaged() => ModelFile.Damaged(name, "its content does not make sense");
}
