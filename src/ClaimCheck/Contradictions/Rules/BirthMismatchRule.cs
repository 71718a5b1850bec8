using ClaimCheck.Contradictions.Explanations;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// An age that does not fit the day or year of birth: the age today is counted at publication, the age at death on the day of
/// death. Ages of an earlier day ("was 24 when"), of others and of other versions of the story stay out.
/// </summary>
internal sealed class BirthMismatchRule : IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "birth-mismatch",
        "An age that does not fit the stated day or year of birth.",
        Severity.Medium,
        [
            new("Konrad Weiss, 48, was born in Graz on March 3, 1961.", Published: new DateOnly(2024, 5, 16)),
            new("Nikhil Deshpande, 31, will retire.", "Nikhil Deshpande was born in Pune on Jan. 20, 1990.", new DateOnly(2025, 9, 3)),
        ],
        [
            new("Konrad Weiss, 63, was born in Graz on March 3, 1961.", Published: new DateOnly(2024, 5, 16)),
            new("Vaclav Hruska, who was born in 1930, was 24 when he crossed the border.", Published: new DateOnly(2024, 5, 16)),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var births = new Dictionary<string, Birth>(StringComparer.Ordinal);
        foreach (var claim in context.Story.Claims)
        {
            if (LifeRecord.Born(claim, context.Story.Entities) is { } birth)
                births.TryAdd(birth.Person.Id, birth);
        }

        if (births.Count == 0)
            return;
        var reported = new HashSet<(string, int)>();
        foreach (var values in context.Story.Entities.Passages)
        {
            foreach (var quantity in values.Quantities)
            {
                if (StatedAge.Read(values, quantity, context.Story.Entities, context) is { } age
                    && births.TryGetValue(age.Person.Id, out var birth) && !Fits(age, birth) && reported.Add((age.Person.Id, age.Years)))
                    Propose(age, birth, context);
            }
        }
    }

    private static bool Fits(StatedAge age, Birth birth)
    {
        var (least, most) = birth.AgesIn(age.When);
        return age.Years >= least && age.Years <= most;
    }

    private static void Propose(StatedAge age, Birth birth, RuleContext context)
    {
        var (least, most) = birth.AgesIn(age.When);
        var years = context.SideAt(age.Passage, age.Sentence, age.Span);
        var born = new FindingSide(birth.Claim, birth.Claim.Passage, birth.Span);
        var (left, right) = ReadingOrder.Sort(years, born);
        var fitting = least == most ? FormattableString.Invariant($"{least}") : FormattableString.Invariant($"{least} or {most}");
        var sum = $"whoever was born then was {fitting} on {Day(age)}, not {age.Years}";
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Severity = Severity.Medium,
            Strength = 0.9,
            Reference = new("calendar", sum),
            Explanation = Wording.Contrast(left, right, $"{birth.Person.Name} would be {fitting} and not {age.Years} on {Day(age)}"),
        });
    }

    private static string Day(StatedAge age) => Wording.Day(DateOnly.FromDateTime(age.When.Start));
}
