using System.Collections.Immutable;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>The rules that a checker starts with, one line each, in the order in which they run.</summary>
internal static class DefaultRules
{
    /// <summary>All built-in rules with the office tables that come with the library.</summary>
    public static ImmutableArray<IContradictionRule> All { get; } = Create(OfficeTable.Default);

    /// <summary>All built-in rules with the office tables of the caller.</summary>
    public static ImmutableArray<IContradictionRule> Create(OfficeTable offices) =>
    [
        new ActorConflictRule(),
        new AgeConflictRule(),
        new AntonymConflictRule(),
        new DateConflictRule(),
        new DetailDifferenceRule(),
        new PlaceConflictRule(),
        new PolarityConflictRule(),
        new QuantityConflictRule(),
        new QuoteConflictRule(),
        new RelationConflictRule(),
        new RoleSwapRule(),
        new SpeakerConflictRule(),
        new StaleTitleRule(offices),
        new SuperlativeConflictRule(),
        new TitleConflictRule(offices),
        new TotalMismatchRule(),
        new VoteMismatchRule(),
        new WeekdayMismatchRule(),
    ];
}
