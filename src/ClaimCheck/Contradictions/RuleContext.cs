using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions;

/// <summary>What a rule may look at, and where it puts its candidates. Lives for one rule and one story, on one thread.</summary>
public sealed class RuleContext
{
    private readonly List<Candidate> candidates = [];
    private readonly OfficeTable? offices;
    private readonly Lazy<ImmutableArray<StoryEventPair>> events;
    private ILookup<(string Passage, int Sentence), Claim>? claimsBySentence;
    private ILookup<string, (Entity Person, Title Title)>? titlesByPassage;

    /// <summary>Opens the story to a rule.</summary>
    /// <param name="story">The story.</param>
    /// <param name="offices">Who held which office when; null takes the tables of the library.</param>
    public RuleContext(StoryClaims story, OfficeTable? offices = null)
        : this(story, offices, null)
    {
    }

    /// <summary>The same with the events of the story, which all rules share.</summary>
    internal RuleContext(StoryClaims story, OfficeTable? offices, Lazy<ImmutableArray<StoryEventPair>>? events)
    {
        ArgumentNullException.ThrowIfNull(story);
        Story = story;
        this.offices = offices;
        this.events = events ?? new(() => StoryEventMatcher.Match(new SentenceViewBuilder(WordRelations.Default).Build(story, CancellationToken.None)));
    }

    /// <summary>The story's claims, with entities, values and syntax beneath.</summary>
    public StoryClaims Story { get; }

    /// <summary>Who held which office when, the house's own tables included.</summary>
    public OfficeTable Offices => offices ?? OfficeTable.Default;

    /// <summary>Proposes a finding.</summary>
    public void Propose(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        candidates.Add(candidate);
    }

    /// <summary>The claims that a sentence makes, in reading order.</summary>
    public IEnumerable<Claim> ClaimsIn(Passage passage, int sentence)
    {
        ArgumentNullException.ThrowIfNull(passage);
        claimsBySentence ??= Story.Claims.ToLookup(claim => (claim.Passage.Id, claim.Sentence));
        return claimsBySentence[(passage.Id, sentence)];
    }

    /// <summary>A side of a finding at <paramref name="span"/>, with the smallest claim of the sentence that covers it.</summary>
    public FindingSide SideAt(Passage passage, int sentence, TextSpan span)
    {
        var claim = ClaimsIn(passage, sentence)
            .Where(claim => claim.Span.Contains(span))
            .MinBy(claim => claim.Span.Length);
        return new(claim, passage, span);
    }

    /// <summary>The titles that a passage gives, with the persons who bear them.</summary>
    internal IEnumerable<(Entity Person, Title Title)> TitlesIn(Passage passage)
    {
        titlesByPassage ??= Story.Entities.Entities
            .SelectMany(person => person.Titles, (person, title) => (person, title))
            .ToLookup(given => given.title.Passage.Id, StringComparer.Ordinal);
        return titlesByPassage[passage.Id];
    }

    /// <summary>The events that two passages tell of one thing, in sentences of their own.</summary>
    internal ImmutableArray<StoryEventPair> Events => events.Value;

    /// <summary>Whether anything was proposed since the last <see cref="TakeCandidates"/>.</summary>
    internal bool HasCandidates => candidates.Count > 0;

    internal ImmutableArray<Candidate> TakeCandidates()
    {
        var taken = candidates.ToImmutableArray();
        candidates.Clear();
        return taken;
    }
}
