namespace ClaimCheck.Stories;

/// <summary>
/// What one telling has said so far: the words of its lead, all its words, the full names it introduced and
/// whether it went on to use the surname alone.
/// </summary>
internal sealed class TellingMemory
{
    private const int LeadLength = 70;
    private readonly HashSet<ulong> lead = [];
    private readonly HashSet<ulong> seen = [];
    private readonly HashSet<(ulong First, ulong Last)> names = [];
    private readonly HashSet<ulong> surnames = [];
    private readonly HashSet<ulong> shortened = [];
    private readonly List<ContentWord> buffer = [];
    private int leadWords;

    /// <summary>Number of content words read.</summary>
    public int WordCount { get; private set; }

    /// <summary>Number of units of running text read.</summary>
    public int BodyCount { get; private set; }

    /// <summary>Number of headings read.</summary>
    public int HeadingCount { get; private set; }

    /// <summary>Whether a unit with a dateline was read.</summary>
    public bool HasDateline { get; private set; }

    /// <summary>Takes in the next unit of the telling.</summary>
    public void Add(string text, LayoutUnit unit)
    {
        if (unit.Furniture is not null)
            return;
        BodyCount += unit.IsBody ? 1 : 0;
        HeadingCount += unit.IsHeading ? 1 : 0;
        HasDateline |= unit.Dateline is not null;
        buffer.Clear();
        ContentWord.Read(unit.Body.Slice(text), buffer, int.MaxValue);
        WordCount += buffer.Count;
        var previous = default(ContentWord);
        foreach (var word in buffer)
        {
            seen.Add(word.Stem);
            if (leadWords++ < LeadLength)
                lead.Add(word.Stem);
            if (word.IsCapitalised && word.FollowsCapitalised)
            {
                names.Add((previous.Form, word.Form));
                surnames.Add(word.Form);
            }
            else if (word.IsCapitalised && surnames.Contains(word.Form))
                shortened.Add(word.Form);
            previous = word;
        }
    }

    /// <summary>How <paramref name="words"/>, the beginning of what follows, stand to the telling so far.</summary>
    public (double WithLead, double WithAll, int Reintroduced, int Repeated) Compare(List<ContentWord> words)
    {
        var distinct = new HashSet<ulong>();
        var counted = new HashSet<ulong>();
        var (withLead, withAll, reintroduced, repeated) = (0, 0, 0, 0);
        var previous = default(ContentWord);
        foreach (var word in words)
        {
            if (distinct.Add(word.Stem))
            {
                withLead += lead.Contains(word.Stem) ? 1 : 0;
                withAll += seen.Contains(word.Stem) ? 1 : 0;
            }

            if (word.IsCapitalised && word.FollowsCapitalised && names.Contains((previous.Form, word.Form)) && counted.Add(word.Form))
            {
                reintroduced += shortened.Contains(word.Form) ? 1 : 0;
                repeated++;
            }

            previous = word;
        }

        var count = Math.Max(1, distinct.Count);
        return ((double)withLead / count, (double)withAll / count, reintroduced, repeated);
    }
}
