using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ClaimCheck.Learning;

/// <summary>
/// The file of one model: four letters, the version of the format, length of the content, its checksum, then the
/// content, compressed.
/// </summary>
internal static class ModelFile
{
    private const int Version = 1;
    private const int Quality = 9;
    private const int Window = 22;
    private const int HeaderLength = 16 + 32;

    private static ReadOnlySpan<byte> Letters => "CCMF"u8;

    /// <summary>Writes <paramref name="content"/> as a model file.</summary>
    public static void Write(Stream target, ReadOnlySpan<byte> content)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        if (!BrotliEncoder.TryCompress(content, packed, out var packedLength, Quality, Window))
            throw new InvalidOperationException("The content of a model could not be compressed.");
        var header = new byte[HeaderLength];
        Letters.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), content.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), packedLength);
        var body = packed.AsSpan(0, packedLength);
        SHA256.HashData(body, header.AsSpan(16));
        target.Write(header);
        target.Write(body);
    }

    /// <summary>Reads the content of the model <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static ModelReader Read(Stream source, string name)
    {
        var header = new byte[HeaderLength];
        if (source.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.AsSpan(0, 4).SequenceEqual(Letters))
            throw Damaged(name, "it is not a model file");
        if (BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(4)) != Version)
            throw Damaged(name, "it has a version that this library does not read");
        var length = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(8));
        var packedLength = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(12));
        if (length < 0 || packedLength < 0 || source.Length - source.Position < packedLength)
            throw Damaged(name, "its end is missing");
        var packed = new byte[packedLength];
        source.ReadExactly(packed);
        if (!SHA256.HashData(packed).AsSpan().SequenceEqual(header.AsSpan(16)))
            throw Damaged(name, "its checksum is wrong");
        var content = new byte[length];
        return BrotliDecoder.TryDecompress(packed, content, out var written) && written == length
            ? new ModelReader(name, content)
            : throw Damaged(name, "its content cannot be unpacked");
    }

    /// <summary>The exception that says that the model <paramref name="name"/> cannot be used.</summary>
    public static InvalidDataException Damaged(string name, string reason) =>
        new($"The model '{name}' cannot be loaded: {reason}.");
}
