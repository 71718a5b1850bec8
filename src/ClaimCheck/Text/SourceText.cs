using System.Collections.Immutable;

namespace ClaimCheck.Text;

/// <summary>
/// The text of one document exactly as it was given, with its line starts.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    /// <summary>Wraps <paramref name="value"/>; nothing is normalised, so that every offset stays true.</summary>
    public SourceText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        lineStarts = FindLineStarts(value);
    }

    /// <summary>The characters as they were given.</summary>
    public string Value { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>Number of lines; a text without a line end has one.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The words that <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Quote(TextSpan span) => span.Quote(Value);

    /// <summary>Line and column of <paramref name="offset"/>; an offset at the end of the text is allowed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the end of the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var index = lineStarts.AsSpan().BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - lineStarts[line] + 1);
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
