namespace ClaimCheck.Claims;

/// <summary>
/// The year that a passage has just spoken of: "Falk left in 2019. Abel was hired in the same year" gives "in the same year (2019)".
/// Open where the sentence before speaks of two. One for one thread.
/// </summary>
internal sealed class YearMemory
{
    private string? year;
    private int sentence = -2;

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => (year, sentence) = (null, -2);

    /// <summary>What "the same year" means, or null.</summary>
    public StoryReference? Resolve(SentenceView view, int the, int head) =>
        the + 2 == head && view.Is(the + 1, "same") && view.Is(head, "year") && sentence >= view.Index - 2 && year is { Length: > 0 } known
            ? new StoryReference(the, head, $"the same year ({known})") : null;

    /// <summary>Remembers the year of a sentence.</summary>
    public void Remember(SentenceView view)
    {
        foreach (var time in view.Values.Times.Span)
        {
            if (time.Timex.Length < 4 || !char.IsAsciiDigit(time.Timex[0]) || !char.IsAsciiDigit(time.Timex[3]))
                continue;
            var found = time.Timex[..4];
            year = sentence == view.Index && year != found ? string.Empty : found;
            sentence = view.Index;
        }
    }
}
