using ClaimCheck.Stories;
using ClaimCheck.Text;
using Newtonsoft.Json;

namespace ClaimCheck.Reports;

/// <summary>The few forms of which the JSON report is made.</summary>
internal sealed class JsonShape(JsonTextWriter writer)
{
    private const int Decimals = 4;

    /// <summary>A string, or null.</summary>
    public void Property(string name, string? value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>A truth value.</summary>
    public void Property(string name, bool value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    /// <summary>A number, rounded so that it reads well; null when it is not finite.</summary>
    public void Property(string name, double value)
    {
        writer.WritePropertyName(name);
        if (!double.IsFinite(value))
            writer.WriteNull();
        else if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
            writer.WriteValue((long)value);
        else
            writer.WriteValue(Math.Abs(value) < 1e6 ? Math.Round(value, Decimals) : value);
    }

    /// <summary>A list of strings.</summary>
    public void Strings(string name, IEnumerable<string> values)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var value in values)
            writer.WriteValue(value);
        writer.WriteEndArray();
    }

    /// <summary>A list of objects; <paramref name="write"/> writes the properties of one.</summary>
    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An object, or null; <paramref name="write"/> writes its properties.</summary>
    public void Object<T>(string name, T? value, Action<T> write)
        where T : class
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNull();
            return;
        }

        writer.WriteStartObject();
        write(value);
        writer.WriteEndObject();
    }

    /// <summary>Start and length.</summary>
    public void Span(TextSpan span)
    {
        writer.WritePropertyName("start");
        writer.WriteValue(span.Start);
        writer.WritePropertyName("length");
        writer.WriteValue(span.Length);
    }

    /// <summary>Start, length and words.</summary>
    public void Words(StoryDocument document, TextSpan span)
    {
        Span(span);
        Property("text", document.Source.Quote(span));
    }

    /// <summary>Document, start, length and words.</summary>
    public void Place(StoryDocument document, TextSpan span)
    {
        Property("document", document.Id);
        Words(document, span);
    }
}
