using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
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

    /// <summary>Compares the passages of <paramref name="story"/>.</summary>
    public Report Check(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        var passages = ImmutableArray.CreateBuilder<PassageValues>(story.Passages.Length);
        foreach (var passage in story.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            passages.Add(values.Recognize(new PassageSyntax(passage, analyzer.Analyze(passage))));
        }

        var storyClaims = claims.Extract(entities.Link(passages.ToImmutable()));
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
}
