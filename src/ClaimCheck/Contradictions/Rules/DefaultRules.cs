using System.Collections.Immutable;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>The rules that a checker starts with, one line each, in the order in which they run.</summary>
internal static class DefaultRules
{
    /// <summary>All built-in rules.</summary>
    public static ImmutableArray<IContradictionRule> All { get; } =
    [
        new ActorConflictRule(),
        new AgeConflictRule(),
        new AntonymConflictRule(),
        new BirthMismatchRule(),
        new DateConflictRule(),
        new DetailDifferenceRule(),
        new NameConflictRule(),
        new PlaceConflictRule(),
        new PolarityConflictRule(),
        new PosthumousActRule(),
        new PurposeConflictRule(),
        new QuantityConflictRule(),
        new QuoteConflictRule(),
        new RelationConflictRule(),
        new RoleSwapRule(),
        new SpeakerConflictRule(),
        new StaleTitleRule(),
        new StatusConflictRule(),
        new SuperlativeConflictRule(),
        new TitleConflictRule(),
        new TotalMismatchRule(),
        new VoteMismatchRule(),
        new WeekdayMismatchRule(),
    ];
}
