using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimCheck;

/// <summary>
/// Puts a <see cref="ClaimChecker"/> together: analyzer, values, entities, claims, contradictions, in that order.
/// What is not replaced is built in. Not thread-safe; the checker that it builds is.
/// </summary>
public sealed class ClaimCheckerBuilder
{
    private readonly List<IContradictionRule> added = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly ClaimCheckerOptions options;
    private ITextAnalyzer? analyzer;
    private IInferenceModel? inference;
    private bool isWeighed = true;
    private OfficeTable? offices;
    private ILogger logger = NullLogger.Instance;

    /// <summary>Starts from the built-in stages and rules.</summary>
    /// <param name="options">Options to start from; null takes the defaults.</param>
    public ClaimCheckerBuilder(ClaimCheckerOptions? options = null) => this.options = options ?? new();

    /// <summary>The rules in the order in which they will run.</summary>
    public ImmutableArray<RuleDescription> Rules => [.. SelectRules().Select(rule => rule.Description)];

    /// <summary>Replaces the built-in English analyzer.</summary>
    public ClaimCheckerBuilder UseAnalyzer(ITextAnalyzer replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        analyzer = replacement;
        return this;
    }

    /// <summary>Adds a house table of who held which office when to the tables of the library; see <see cref="OfficeTable.Parse"/>.</summary>
    public ClaimCheckerBuilder UseOffices(OfficeTable house)
    {
        ArgumentNullException.ThrowIfNull(house);
        offices = (offices ?? OfficeTable.Default).With(house);
        return this;
    }

    /// <summary>Asks a model of textual inference about differences on which the rules stay silent.</summary>
    public ClaimCheckerBuilder UseInferenceModel(IInferenceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        inference = model;
        return this;
    }

    /// <summary>Adds a rule behind the others.</summary>
    /// <exception cref="ArgumentException">There is a rule of that id already.</exception>
    public ClaimCheckerBuilder AddRule(IContradictionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (HasRule(rule.Description.Id))
            throw new ArgumentException($"There is a rule '{rule.Description.Id}' already.", nameof(rule));
        added.Add(rule);
        return this;
    }

    /// <summary>Takes a rule out.</summary>
    /// <exception cref="ArgumentException">There is no rule of that id.</exception>
    public ClaimCheckerBuilder RemoveRule(string id)
    {
        if (!HasRule(id))
            throw new ArgumentException($"There is no rule '{id}'.", nameof(id));
        if (added.RemoveAll(rule => rule.Description.Id == id) == 0)
            removed.Add(id);
        return this;
    }

    /// <summary>Sets options.</summary>
    public ClaimCheckerBuilder Configure(Action<ClaimCheckerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(options);
        return this;
    }

    /// <summary>Where the checker writes what it did (debug) and what failed (warning); texts are never logged.</summary>
    public ClaimCheckerBuilder UseLogger(ILogger<ClaimChecker> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        logger = log;
        return this;
    }

    /// <summary>Leaves candidates at the strength that their rules give them: for training the scorer itself.</summary>
    internal ClaimCheckerBuilder LeaveUnweighed()
    {
        isWeighed = false;
        return this;
    }

    /// <summary>Builds the checker. The built-in models are loaded once in a process and shared by all checkers.</summary>
    /// <exception cref="InvalidDataException">A model or word list is missing or damaged; the message names it.</exception>
    /// <exception cref="ArgumentException">An option names a rule that does not exist, or a limit is not positive.</exception>
    public ClaimChecker Build()
    {
        DefaultParts.Warm();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxCharacters);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.ParallelStories);
        foreach (var id in options.DisabledRules)
        {
            if (!HasRule(id))
                throw new ArgumentException($"There is no rule '{id}' to disable.");
        }

        return new ClaimChecker(
            new CheckerStages(
                analyzer ?? DefaultParts.Analyzer,
                new ValueRecognizer(),
                new EntityLinker(),
                new ClaimExtractor(),
                new ContradictionFinder(
                    [.. SelectRules().Where(rule => !options.DisabledRules.Contains(rule.Description.Id))],
                    isWeighed ? DefaultParts.Scorer : null, inference, offices)),
            options.MaxCharacters,
            options.MinimumSeverity,
            options.ParallelStories,
            logger);
    }

    private IEnumerable<IContradictionRule> SelectRules() =>
        DefaultRules.All.Where(rule => !removed.Contains(rule.Description.Id)).Concat(added);

    private bool HasRule(string id) => SelectRules().Any(rule => rule.Description.Id == id);
}
