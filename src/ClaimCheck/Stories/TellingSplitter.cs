namespace ClaimCheck.Stories;

/// <summary>
/// Finds where a second telling of the story begins inside one document: at a headline whose text starts the story
/// over. A second telling brings people in by full name again, says what the first lead said, and often carries a
/// dateline or byline of its own; a subheading goes on with the story.
/// </summary>
internal sealed class TellingSplitter
{
    private const int FewestWordsBefore = 30;
    private const int LookAhead = 6;
    private const int ShortestLead = 80;
    private const int LeadWindow = 45;
    private const int BodyWindow = 160;
    private readonly string text;
    private readonly List<LayoutUnit> units;
    private readonly List<ContentWord> buffer = [];

    /// <summary>Looks at the units of one document.</summary>
    public TellingSplitter(string text, List<LayoutUnit> units)
    {
        this.text = text;
        this.units = units;
    }

    /// <summary>Marks the unit at which each later telling begins.</summary>
    public void Mark()
    {
        var memory = new TellingMemory();
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Furniture is not null)
                continue;
            if (memory.BodyCount > 0 && memory.WordCount >= FewestWordsBefore && IsBest(memory, i))
            {
                unit.StartsTelling = true;
                memory = new TellingMemory();
            }

            memory.Add(text, unit);
        }
    }

    /// <summary>Whether the evidence is enough, and no unit soon after has more: the words of the next lead are seen from a little before it.</summary>
    private bool IsBest(TellingMemory memory, int index)
    {
        var score = Score(memory, index);
        if (score < 0)
            return false;
        for (var i = index + 1; i < units.Count && i <= index + LookAhead; i++)
        {
            if (units[i].Furniture is null && Score(memory, i) > score)
                return false;
        }

        return true;
    }

    /// <summary>Weighs the evidence for a new telling at <paramref name="index"/>; 0 and above is enough.</summary>
    internal double Score(TellingMemory memory, int index)
    {
        var unit = units[index];
        if (unit.IsListItem || unit.HeadingLevel > 1 || (unit.IsHeading && !HeadlineShape.IsHeadline(unit.Span.Slice(text))))
            return -10;
        var start = unit.IsHeading ? NextBody(index + 1) : index;
        if (start < 0)
            return -10;
        var layout = LayoutScore(index, start);
        return unit.IsHeading
            ? layout + WordScore(memory, start, BodyWindow) + HeadingScore(memory, unit)
            : layout + WordScore(memory, start, LeadWindow) - (unit.Span.Length < ShortestLead ? 10 : 6.5);
    }

    private double LayoutScore(int index, int start)
    {
        var score = 0.0;
        if (units[start].Dateline is not null)
            score += 2.5;
        if (index > 0 && units[index - 1].Furniture is not null)
            score += units[index - 1].Furniture is BoilerplateKind.Advertisement ? 0.5 : 1;
        for (var i = Math.Max(0, index - 2); i < start; i++)
        {
            score += units[i].Furniture switch
            {
                BoilerplateKind.Byline => 2.5,
                BoilerplateKind.SourceTag or BoilerplateKind.Stamp => 1.5,
                _ => 0,
            };
        }

        return Math.Min(score, 4) + (units[index].HeadingLevel == 1 ? 1 : 0);
    }

    private double HeadingScore(TellingMemory memory, LayoutUnit unit)
    {
        buffer.Clear();
        ContentWord.Read(unit.Span.Slice(text), buffer, 40);
        var (_, withAll, _, _) = memory.Compare(buffer);
        var words = unit.Span.Slice(text).Count(' ') + 1;
        var score = words switch { >= 7 => 0.5, >= 5 => -0.5, _ => -2.5 };
        if (buffer.Count >= 3)
            score += withAll >= 0.5 ? 1 : withAll < 0.25 ? -0.5 : 0;
        var raw = unit.Span.Slice(text);
        if (words >= 6 && raw.IndexOf(": ", StringComparison.Ordinal) > 0)
            score += 0.5;
        if (raw[^1] == '?' && memory.HeadingCount > 1)
            score -= 1;
        if (memory.HeadingCount * 3 > memory.BodyCount + 3)
            score -= 2;
        return score - 3;
    }

    private double WordScore(TellingMemory memory, int start, int window)
    {
        var (withLead, _, _, _) = memory.Compare(ReadWords(start, LeadWindow));
        var body = ReadWords(start, window);
        var (_, withAll, reintroduced, repeated) = memory.Compare(body);
        var score = Math.Min(3, reintroduced * 1.25) + Math.Min(1, (repeated - reintroduced) * 0.5);
        score += withLead >= 0.3 ? 2 : withLead >= 0.2 ? 1 : withLead < 0.1 ? -1.5 : 0;
        score += withAll >= 0.45 ? 1 : withAll < 0.25 ? -1 : 0;
        if (StartsWithArticle(units[start].Body.Slice(text)))
            score += 0.5;
        return body.Count < 25 ? score - 1.5 : score;
    }

    /// <summary>Leads bring things in: "A jury on Wednesday convicted …".</summary>
    private static bool StartsWithArticle(ReadOnlySpan<char> lead) =>
        lead.StartsWith("A ", StringComparison.Ordinal) || lead.StartsWith("An ", StringComparison.Ordinal);

    private List<ContentWord> ReadWords(int start, int most)
    {
        var words = new List<ContentWord>(most);
        for (var i = start; i < units.Count && words.Count < most; i++)
        {
            if (units[i].Furniture is null)
                ContentWord.Read(units[i].Body.Slice(text), words, most);
        }

        return words;
    }

    private int NextBody(int index)
    {
        for (var i = index; i < units.Count && i < index + 8; i++)
        {
            if (units[i].IsBody && !units[i].IsListItem)
                return i;
        }

        return -1;
    }
}
