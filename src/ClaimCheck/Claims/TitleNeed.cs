using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>
/// Titles that need the story to be understood: "is Chief Executive", "is council leader" do not say of what. Offices of a state or a body that
/// the words or the office name ("US Secretary of State", "mayor of Rostock") and callings ("analyst", "judge") say enough.
/// </summary>
internal static class TitleNeed
{
    /// <summary>Whether a title leaves open what it is of.</summary>
    public static bool IsOpen(Title title) =>
        title.Organisation is null && title.Office is { } office && !office.Contains('/', StringComparison.Ordinal) && IsOfBody(title.Kind);

    private static bool IsOfBody(TitleKind kind) => kind is TitleKind.Political or TitleKind.Government or TitleKind.Corporate or TitleKind.Spokesperson;
}
