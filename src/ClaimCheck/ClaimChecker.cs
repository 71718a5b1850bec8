using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using ClaimCheck.Reports;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>
/// The front door: reads a story and reports where its passages contradict each other.
/// Immutable and thread-safe; build it once and share it.
/// </summary>
public sealed class ClaimChecker
{
    private readonly ITextAnalyzer analyzer;
    private readonly ValueRecognizer values;
    private readonly EntityLinker entities;
    private readonly ClaimExtractor claims;
    private readonly ContradictionFinder finder;

    internal ClaimChecker(
        ITextAnalyzer analyzer, ValueRecognizer values, EntityLinker entities, ClaimExtractor claims, ContradictionFinder finder)
    {
        this.analyzer = analyzer;
        this.values = values;
        this.entities = entities;
        this.claims = claims;
        this.finder = finder;
    }

    /// <summary>A checker with every built-in stage and rule.</summary>
    /// <exception cref="InvalidDataException">A model or word list is missing or damaged; the message names it.</exception>
    public static ClaimChecker CreateDefault() => new(
        EnglishAnalyzer.CreateDefault(), new ValueRecognizer(), new EntityLinker(), new ClaimExtractor(), new ContradictionFinder(Contradictions.Rules.DefaultRules.All));

    /// <summary>Ids of the rules in the order in which they run.</summary>
    internal ImmutableArray<string> RuleIds => [.. finder.Rules.Select(rule => rule.Description.Id)];

    /// <summary>Compares the passages of <paramref name="story"/>.</summary>
    public Report Check(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        var storyClaims = Read(story, cancellationToken);
        var found = finder.Find(storyClaims, cancellationToken);
        return new Report
        {
            Status = found.Notes.IsEmpty ? ReportStatus.Complete : ReportStatus.Partial,
            Notes = found.Notes,
            Story = story,
            Entities = storyClaims.Entities.Entities,
            Claims = storyClaims.Claims,
            Verdicts = found.Verdicts,
            Contradictions = found.Contradictions,
            ConflictScore = found.ConflictScore,
        };
    }

    /// <summary>The claims of <paramref name="story"/>, with entities, values and syntax beneath.</summary>
    internal StoryClaims Read(Story story, CancellationToken cancellationToken = default)
    {
        var passages = ImmutableArray.CreateBuilder<PassageValues>(story.Passages.Length);
        foreach (var passage in story.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            passages.Add(values.Recognize(new PassageSyntax(passage, analyzer.Analyze(passage))));
        }

        return claims.Extract(entities.Link(passages.ToImmutable()));
    }

    /// <summary>What the rules propose for <paramref name="story"/>, before it is weighed.</summary>
    internal IEnumerable<Proposal> Propose(Story story) => finder.Propose(Read(story));

    /// <summary>The same checker with another scorer: for measuring by folds.</summary>
    internal ClaimChecker With(CandidateScorer scorer) =>
        new(analyzer, values, entities, claims, new ContradictionFinder(finder.Rules, scorer));
}
