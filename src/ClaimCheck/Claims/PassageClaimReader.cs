using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Entities;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Walks through the sentences of a passage and has each construction read its claims. One for one thread.</summary>
internal sealed class PassageClaimReader(StoryIndex index)
{
    private readonly SentenceView view = new();
    private readonly TreeRepairs repairs = new();
    private readonly PronounResolver pronouns = new(index);
    private readonly SubjectCarrier carrier = new();
    private readonly ReferenceReader references = new();
    private List<QuotedStretch> quotes = [];
    private PassageValues values = null!;
    private int nextTime;
    private int nextQuantity;

    /// <summary>Where the claims go.</summary>
    public ClaimCollector Collector { get; } = new();

    /// <summary>Reads one passage.</summary>
    public void Read(PassageValues passage, ImmutableArray<Quotation>.Builder quotations)
    {
        values = passage;
        Rewind();
        quotes = QuotationFinder.Find(passage.Syntax.Passage);
        if (quotes.Count > 0)
        {
            QuotationFinder.CutUnclosed(passage.Syntax.Passage, quotes);
            FindSpeakers();
        }

        Rewind();
        var sentences = passage.Syntax.Sentences;
        for (var i = 0; i < sentences.Length; i++)
            ReadSentence(i);
        foreach (var quote in quotes)
            quotations.Add(ToQuotation(quote));
        Collector.ClosePassage();
    }

    private Quotation ToQuotation(QuotedStretch quote) => new(
        values.Syntax.Passage, quote.Inner, quote.Speaker?.Source, quote.Speaker?.SourceSpan, quote.Speaker?.Entity, quote.IsPartial);

    private void Rewind()
    {
        nextTime = 0;
        nextQuantity = 0;
        pronouns.Reset();
        carrier.Reset();
        references.Reset();
        Collector.Scenes.Reset();
        view.Forget();
    }

    private void ReadSentence(int sentence)
    {
        Load(sentence);
        ClauseReader.Read(view);
        ModalityRefiner.Refine(view);
        foreach (var token in view.TopDown)
        {
            if (view.ClauseAt(token) is not { } clause || clause.Attached != token)
                continue;
            clause.Attribution = AttributionFinder.Find(view, clause, QuoteAt(view.Tokens[clause.Main].Span));
            clause.IsStated = ClauseFilter.IsStated(view, clause);
        }

        Collector.Scenes.Read(view, QuoteAt(view.Tokens[view.Tree.Root].Span) is not null);
        foreach (var clause in view.Clauses)
        {
            if (clause.IsStated)
                ClauseClaims.Add(view, clause, Collector);
            SmallClauseClaims.Add(view, clause, token => QuoteAt(view.Tokens[token].Span), Collector);
        }

        AppositionClaims.Add(view, Collector);
        TitleClaims.Add(view, index.Titles(view.Passage.Id, sentence), Collector);
        NominalEventClaims.Add(view, Collector);
    }

    /// <summary>Loads a sentence; where not the whole passage is read in order (<paramref name="isWhole"/>), nothing can be said of what it points back to.</summary>
    private void Load(int sentence, bool isWhole = true)
    {
        var passage = values.Syntax.Passage;
        view.Load(passage, sentence, repairs.Mend(values.Syntax.Sentences[sentence]), TimesOf(sentence), QuantitiesOf(sentence));
        foreach (var (mention, entity) in index.Mentions(passage.Id, sentence))
            view.Note(mention, entity);
        foreach (var (title, person) in index.Titles(passage.Id, sentence))
            view.NoteTitle(title, person);
        ClauseFinder.Find(view);
        SubjectFinder.Find(view);
        pronouns.Resolve(view, values.Syntax, token => QuoteAt(view.Tokens[token].Span));
        if (isWhole)
        {
            NoteNames(passage.Id, sentence - 1);
            references.Read(view, token => QuoteAt(view.Tokens[token].Span));
        }

        carrier.Carry(view, token => QuoteAt(view.Tokens[token].Span));
        SourcePhraseFinder.Find(view);
        view.Whole.Measure(view);
    }

    private void NoteNames(string passage, int sentence)
    {
        foreach (var (mention, entity) in index.Mentions(passage, sentence))
        {
            if (mention.Form == MentionForm.Name)
                view.NoteNamed(entity, sentence);
        }
    }

    private ReadOnlyMemory<TimeExpression> TimesOf(int sentence)
    {
        while (nextTime < values.Times.Length && values.Times[nextTime].Sentence < sentence)
            nextTime++;
        var end = nextTime;
        while (end < values.Times.Length && values.Times[end].Sentence == sentence)
            end++;
        return values.Times.AsMemory()[nextTime..end];
    }

    private ReadOnlyMemory<Quantity> QuantitiesOf(int sentence)
    {
        while (nextQuantity < values.Quantities.Length && values.Quantities[nextQuantity].Sentence < sentence)
            nextQuantity++;
        var end = nextQuantity;
        while (end < values.Quantities.Length && values.Quantities[end].Sentence == sentence)
            end++;
        return values.Quantities.AsMemory()[nextQuantity..end];
    }

    /// <summary>Collects the verbs of speech in and around the quotations and gives each quotation its speaker.</summary>
    private void FindSpeakers()
    {
        var cues = new List<SpeechCue>();
        var done = -1;
        foreach (var quote in quotes)
        {
            var first = Math.Max(done + 1, SentenceAt(quote.Outer.Start) - 1);
            var last = Math.Min(values.Syntax.Sentences.Length - 1, SentenceAt(quote.Outer.End - 1) + 1);
            for (var i = first; i <= last; i++)
            {
                Load(i, isWhole: false);
                SpeechCueReader.Read(view, span => QuoteAt(span) is not null, cues);
                MarkPartial(i);
            }

            done = Math.Max(done, last);
        }

        new SpeakerFinder(values.Syntax.Passage, cues, SentenceAt).Find(quotes);
    }

    /// <summary>A quotation without a clause of its own quotes words rather than sentences.</summary>
    private void MarkPartial(int sentence)
    {
        var span = values.Syntax.Sentences[sentence].Span;
        for (var i = FirstQuoteFrom(span.Start); i < quotes.Count && quotes[i].Inner.Start < span.End; i++)
            quotes[i].IsPartial = !HoldsClause(quotes[i]) && !EndsSentence(quotes[i]);
    }

    /// <summary>Index of the first quotation whose words begin at or behind an offset.</summary>
    private int FirstQuoteFrom(int offset) => SpanSearch.FirstFrom(CollectionsMarshal.AsSpan(quotes), offset, static quote => quote.Inner.Start);

    private bool HoldsClause(QuotedStretch quote)
    {
        foreach (var clause in view.Clauses)
        {
            if (view.Tokens[clause.Main].Span.Start >= quote.Inner.End)
                break;
            if (clause.Subject >= 0 && quote.Inner.Contains(view.Tokens[clause.Main].Span) && quote.Inner.Contains(view.Tokens[clause.Subject].Span)
                && clause.SubjectLink == SubjectLink.Own && view.Tokens[clause.Subject].Span.Start - quote.Inner.Start < 80)
                return char.IsUpper(view.Passage.Document.Source.Value[quote.Inner.Start]) || clause.Kind is ClauseKind.Main or ClauseKind.Complement;
        }

        return false;
    }

    private bool EndsSentence(QuotedStretch quote)
    {
        var text = view.Passage.Document.Source.Value;
        return text[quote.Inner.End - 1] is '.' or '!' or '?' or '…' && char.IsUpper(text[quote.Inner.Start]);
    }

    private QuotedStretch? QuoteAt(TextSpan span)
    {
        if (quotes.Count == 0)
            return null;
        var quote = quotes[SpanSearch.LastAt(CollectionsMarshal.AsSpan(quotes), span.Start, static quote => quote.Inner.Start)];
        return quote.Inner.Contains(span.Start) ? quote : null;
    }

    private int SentenceAt(int offset) => SpanSearch.LastAt(values.Syntax.Sentences.AsSpan(), offset, static sentence => sentence.Span.Start);
}
