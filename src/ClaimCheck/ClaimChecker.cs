using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Reports;
using ClaimCheck.Stories;
using Microsoft.Extensions.Logging;

namespace ClaimCheck;

/// <summary>
/// The front door: reads a story and reports where its passages contradict each other.
/// Immutable and thread-safe; build it once and share it.
/// </summary>
public sealed class ClaimChecker
{
    private readonly CheckerStages stages;
    private readonly int maxCharacters;
    private readonly Severity minimumSeverity;
    private readonly int parallelStories;
    private readonly ILogger logger;

    internal ClaimChecker(CheckerStages stages, int maxCharacters, Severity minimumSeverity, int parallelStories, ILogger logger)
    {
        this.stages = stages;
        this.maxCharacters = maxCharacters;
        this.minimumSeverity = minimumSeverity;
        this.parallelStories = parallelStories;
        this.logger = logger;
    }

    /// <summary>The rules in the order in which they run.</summary>
    public ImmutableArray<RuleDescription> Rules => [.. stages.Finder.Rules.Select(rule => rule.Description)];

    /// <summary>Ids of the rules in the order in which they run.</summary>
    internal ImmutableArray<string> RuleIds => [.. stages.Finder.Rules.Select(rule => rule.Description.Id)];

    /// <summary>A checker with every built-in stage and rule; <see cref="ClaimCheckerBuilder"/> makes others.</summary>
    /// <exception cref="InvalidDataException">A model or word list is missing or damaged; the message names it.</exception>
    public static ClaimChecker CreateDefault() => new ClaimCheckerBuilder().Build();

    /// <summary>Compares the passages of <paramref name="story"/>.</summary>
    /// <exception cref="DocumentTooLargeException">A document is longer than the options allow; nothing was checked.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Report Check(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        foreach (var document in story.Documents)
        {
            if (document.Source.Length > maxCharacters)
                throw new DocumentTooLargeException(document.Id, document.Source.Length, maxCharacters);
        }

        var failures = new List<string>();
        var claims = stages.Read(story, failures, cancellationToken);
        var found = stages.Compare(claims, failures, cancellationToken);
        var report = Compose(story, claims, found, failures);
        Log(report);
        return report;
    }

    /// <summary>Compares two tellings of one story; in the report they are the documents <c>text1</c> and <c>text2</c>.</summary>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public Report Check(string left, string right, DateOnly? published = null, CancellationToken cancellationToken = default) =>
        Check(Story.FromTexts([left, right], published), cancellationToken);

    /// <summary>Compares several tellings of one story; in the report they are the documents <c>text1</c>, <c>text2</c> ….</summary>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public Report Check(IEnumerable<string> passages, DateOnly? published = null, CancellationToken cancellationToken = default) =>
        Check(Story.FromTexts(passages, published), cancellationToken);

    /// <summary>Compares documents that have ids and days of publication of their own.</summary>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public Report Check(IEnumerable<StoryDocument> documents, CancellationToken cancellationToken = default) =>
        Check(Story.FromDocuments(documents), cancellationToken);

    /// <summary>Compares the passages of <paramref name="story"/> on the thread pool.</summary>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public Task<Report> CheckAsync(Story story, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Task.Run(() => Check(story, cancellationToken), cancellationToken);
    }

    /// <summary>Checks a stream of stories, a few at a time; the reports come in the order of the stories.</summary>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public async IAsyncEnumerable<Report> CheckManyAsync(
        IAsyncEnumerable<Story> stories, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stories);
        var running = new Queue<Task<Report>>();
        await foreach (var story in stories.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            running.Enqueue(CheckAsync(story, cancellationToken));
            if (running.Count >= parallelStories)
                yield return await running.Dequeue().ConfigureAwait(false);
        }

        while (running.TryDequeue(out var next))
            yield return await next.ConfigureAwait(false);
    }

    /// <summary>Checks stories a few at a time; the reports come in the order of the stories.</summary>
    /// <inheritdoc cref="Check(Story, CancellationToken)" path="/exception"/>
    public IAsyncEnumerable<Report> CheckManyAsync(IEnumerable<Story> stories, CancellationToken cancellationToken = default) =>
        CheckManyAsync(stories.ToAsyncEnumerable(), cancellationToken);

    /// <summary>The claims of <paramref name="story"/>, with entities, values and syntax beneath; a failing stage throws.</summary>
    internal StoryClaims Read(Story story, CancellationToken cancellationToken = default)
    {
        var failures = new List<string>();
        var claims = stages.Read(story, failures, cancellationToken);
        return failures.Count == 0 ? claims : throw new InvalidOperationException(string.Join(' ', failures));
    }

    /// <summary>What the comparison of <paramref name="story"/> gives before it is weighed.</summary>
    internal StoryComparison Compare(Story story) => stages.Finder.Compare(Read(story));

    /// <summary>The same checker with another scorer: for measuring by folds.</summary>
    internal ClaimChecker With(CandidateScorer scorer) =>
        new(stages with { Finder = stages.Finder.With(scorer) }, maxCharacters, minimumSeverity, parallelStories, logger);

    private Report Compose(Story story, StoryClaims claims, ContradictionSet found, List<string> failures)
    {
        var status = failures.Count == 0 && !story.Passages.IsEmpty ? ReportStatus.Complete : ReportStatus.Partial;
        if (story.Passages.IsEmpty)
            failures.Add("No running text was found, so nothing was checked.");
        else if (story.Passages.Length == 1)
            failures.Add("Only one passage was found, so there was nothing to compare it with.");
        return new Report
        {
            Status = status,
            Notes = [.. failures],
            Story = story,
            Entities = claims.Entities.Entities,
            Claims = claims.Claims,
            Verdicts = found.Verdicts,
            Contradictions = [.. found.Contradictions.Where(finding => finding.Severity >= minimumSeverity)],
            ConflictScore = found.ConflictScore,
        };
    }

    private void Log(Report report)
    {
        if (report.Status == ReportStatus.Partial)
            logger.LogWarning("A story was checked in part: {Notes}", string.Join(' ', report.Notes));
        logger.LogDebug(
            "Checked {Documents} documents, {Passages} passages, {Claims} claims: {Findings} findings",
            report.Story.Documents.Length, report.Story.Passages.Length, report.Claims.Length, report.Contradictions.Length);
    }
}
