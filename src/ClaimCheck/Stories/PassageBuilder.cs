using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>Collects the units of one document into passages.</summary>
internal sealed class PassageBuilder(
    StoryDocument document, ImmutableArray<Passage>.Builder passages, ImmutableArray<Boilerplate>.Builder boilerplate)
{
    private readonly ImmutableArray<PassageBlock>.Builder blocks = ImmutableArray.CreateBuilder<PassageBlock>();
    private const int FewestSpaces = 3;
    private TextSpan? dateline;
    private TextSpan span;

    /// <summary>Takes the next unit.</summary>
    public void Add(LayoutUnit unit)
    {
        if (unit.Furniture is { } kind)
        {
            boilerplate.Add(new Boilerplate(document, unit.Span, kind));
            return;
        }

        if (unit.StartsTelling)
            Close();
        if (unit.Dateline is { } place)
        {
            boilerplate.Add(new Boilerplate(document, place, BoilerplateKind.Dateline));
            dateline ??= place;
        }

        var body = LayoutLine.Trim(document.Source.Value, unit.Body.Start, unit.Body.End).Span;
        if (!body.IsEmpty)
        {
            span = blocks.Count == 0 ? unit.Span : TextSpan.FromBounds(span.Start, body.End);
            blocks.Add(new PassageBlock(body, unit.IsListItem ? PassageBlockKind.ListItem
                : unit.IsHeading ? PassageBlockKind.Subheading : PassageBlockKind.Paragraph));
        }

        if (unit.Credit is { } credit)
            boilerplate.Add(new Boilerplate(document, credit, BoilerplateKind.Credit));
    }

    /// <summary>Ends the passage at hand; the first heading of a passage with running text is its headline.</summary>
    public void Close()
    {
        if (blocks.Count > 0)
        {
            var headline = ChooseHeadline();
            passages.Add(new Passage(
                FormattableString.Invariant($"p{passages.Count + 1}"), document, span, headline, blocks.ToImmutable(), dateline));
        }

        blocks.Clear();
        dateline = null;
    }

    /// <summary>Of the headings before the running text the first with enough words, else the first; a heading alone is running text.</summary>
    private TextSpan? ChooseHeadline()
    {
        var count = 0;
        while (count < blocks.Count && blocks[count].Kind == PassageBlockKind.Subheading)
            count++;
        if (count == 0)
            return null;
        if (blocks.Count == 1)
        {
            blocks[0] = blocks[0] with { Kind = PassageBlockKind.Paragraph };
            return null;
        }

        var chosen = 0;
        for (var i = count - 1; i >= 0; i--)
        {
            if (blocks[i].Span.Slice(document.Source.Value).Count(' ') >= FewestSpaces)
                chosen = i;
        }

        blocks[chosen] = blocks[chosen] with { Kind = PassageBlockKind.Headline };
        return blocks[chosen].Span;
    }
}
