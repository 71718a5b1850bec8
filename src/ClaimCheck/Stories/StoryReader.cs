using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>Cuts documents into passages and sets page furniture aside.</summary>
internal static class StoryReader
{
    /// <summary>Reads documents into passages and furniture, both in reading order.</summary>
    /// <param name="documents">The documents of the story.</param>
    /// <param name="cut">Whether a document may hold several tellings.</param>
    public static (ImmutableArray<Passage> Passages, ImmutableArray<Boilerplate> Boilerplate) Read(
        ImmutableArray<StoryDocument> documents, bool cut)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var boilerplate = ImmutableArray.CreateBuilder<Boilerplate>();
        foreach (var document in documents)
        {
            var units = ReadLayout(document.Source.Value);
            if (cut)
                new TellingSplitter(document.Source.Value, units).Mark();
            var builder = new PassageBuilder(document, passages, boilerplate);
            foreach (var unit in units)
                builder.Add(unit);
            builder.Close();
        }

        return (passages.ToImmutable(), boilerplate.ToImmutable());
    }

    private static List<LayoutUnit> ReadLayout(string text)
    {
        var units = ParagraphJoiner.Join(text);
        FurnitureRecognizer.Mark(text, units);
        foreach (var unit in units)
        {
            if (unit.Furniture is null)
                MarkShape(text, unit);
        }

        return units;
    }

    private static void MarkShape(string text, LayoutUnit unit)
    {
        var raw = unit.Span.Slice(text);
        var level = 0;
        while (level < raw.Length && raw[level] == '#')
            level++;
        if (level is > 0 and < 7 && level < raw.Length && raw[level] == ' ')
        {
            unit.HeadingLevel = level;
            unit.Span = LayoutLine.Trim(text, unit.Span.Start + level, unit.Span.End).Span;
            unit.IsHeading = true;
            return;
        }

        var mark = ParagraphJoiner.MarkLength(raw);
        if (mark > 0)
        {
            unit.IsListItem = true;
            unit.Span = TextSpan.FromBounds(unit.Span.Start + mark, unit.Span.End);
            return;
        }

        unit.Dateline = DatelineRecognizer.Find(text, unit.Span);
        unit.IsHeading = unit.Dateline is null && HeadlineShape.IsHeading(raw);
    }
}
