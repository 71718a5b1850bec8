using System.Runtime.InteropServices;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds who speaks in each quotation: the verb of speech right behind it, else before it, else the speaker of the quotation
/// before it in the same paragraph, or of the one that it goes on with. Works on positions, so it stands parse errors.
/// </summary>
internal sealed class SpeakerFinder
{
    /// <summary>Characters between a quotation and its verb of speech at the most.</summary>
    private const int Reach = 160;

    private readonly string text;
    private readonly List<SpeechCue> cues;
    private readonly Func<int, int> sentenceAt;

    /// <summary>Works with the cues of a passage, in text order, and the sentence at an offset.</summary>
    public SpeakerFinder(Passage passage, List<SpeechCue> cues, Func<int, int> sentenceAt)
    {
        text = passage.Document.Source.Value;
        this.cues = cues;
        this.sentenceAt = sentenceAt;
        cues.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
    }

    /// <summary>Fills the speakers of quotations in text order.</summary>
    public void Find(List<QuotedStretch> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            var next = i + 1 < quotes.Count ? quotes[i + 1] : null;
            var cue = EndsWithColon(quote.Outer.Start) ? Before(quote) ?? After(quote, next) : After(quote, next) ?? Before(quote);
            quote.Speaker = cue?.Speaker ?? (i > 0 ? FromEarlier(quote, quotes[i - 1]) : null);
        }

        for (var i = quotes.Count - 2; i >= 0; i--)
        {
            if (quotes[i].Speaker is null && quotes[i + 1].Continues)
                quotes[i].Speaker = quotes[i + 1].Speaker;
        }
    }

    private SpeechCue? After(QuotedStretch quote, QuotedStretch? next)
    {
        var index = FirstFrom(quote.Outer.End);
        if (index >= cues.Count)
            return null;
        var cue = cues[index];
        if (cue.Start - quote.Outer.End > Reach)
            return null;
        var sentence = sentenceAt(Math.Max(quote.Inner.Start, quote.Inner.End - 1));
        if (cue.Sentence == sentence)
            return cue.HasOwnContent && !IsAdjacent(quote, cue) || (next is not null && next.Outer.Start < cue.Start && !next.IsPartial) ? null : cue;
        return !quote.IsPartial && !cue.HasOwnContent && IsAdjacent(quote, cue) && !LeadsOn(cue, next) ? cue : null;
    }

    /// <summary>"Fransman added: “…”" belongs to the quotation behind it.</summary>
    private bool LeadsOn(SpeechCue cue, QuotedStretch? next) => next is not null && next.Outer.Start >= cue.End && next.Outer.Start - cue.End < Reach && EndsWithColon(next.Outer.Start);

    private bool IsAdjacent(QuotedStretch quote, SpeechCue cue)
    {
        if (cue.Start - quote.Outer.End > 3)
            return false;
        return text.AsSpan(quote.Outer.End, Math.Max(0, cue.Start - quote.Outer.End)).Trim(" ,.").IsEmpty;
    }

    private SpeechCue? Before(QuotedStretch quote)
    {
        var sentence = sentenceAt(quote.Inner.Start);
        for (var i = FirstFrom(quote.Outer.Start) - 1; i >= 0; i--)
        {
            var cue = cues[i];
            if (quote.Outer.Start - cue.Start > 2 * Reach || cue.Sentence < sentence - 1)
                return null;
            if (cue.End > quote.Outer.Start)
                continue;
            if (cue.Sentence == sentence)
                return cue;
            return EndsWithColon(quote.Outer.Start) ? cue : null;
        }

        return null;
    }

    private bool EndsWithColon(int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == ':';
    }

    private static Attribution? FromEarlier(QuotedStretch quote, QuotedStretch earlier)
    {
        if (quote.Continues)
            return earlier.Speaker;
        if (quote.IsPartial || earlier.IsPartial)
            return null;
        var gap = quote.Outer.Start - earlier.Outer.End;
        return (quote.Block == earlier.Block && gap < Reach) || (quote.Block == earlier.Block + 1 && gap < Reach) ? earlier.Speaker : null;
    }

    private int FirstFrom(int position) => SpanSearch.FirstFrom(CollectionsMarshal.AsSpan(cues), position, static cue => cue.Start);
}
