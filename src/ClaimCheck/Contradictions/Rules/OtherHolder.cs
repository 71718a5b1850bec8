using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One passage gives an office without its country, another names the country and the holder of the day, whom the table bears
/// out: "In Berlin, Chancellor Olaf Scholz", "Friedrich Merz, the German chancellor". Only where the sentence of the bare title
/// names a place in that country, so that a like office of another country stays out.
/// </summary>
internal static class OtherHolder
{
    private const double Strength = 0.85;

    /// <summary>Proposes the bare title <paramref name="use"/> against the title of the holder, where there is one.</summary>
    public static void Compare(TitleUse use, RuleContext context)
    {
        var office = OfficeId.Parse(use.Office);
        if (office.Jurisdiction.Length > 0 || use.Published is not { } day || OfficeCatalog.Default.Find(office.Base) is not { IsUnique: true })
            return;
        foreach (var holder in context.Story.Entities.Entities)
        {
            if (holder.Type != EntityType.Person || holder == use.Person || SpeltAlike(holder.Name, use.Person.Name))
                continue;
            foreach (var title in TitleUse.Plain(holder))
            {
                var other = OfficeId.Parse(title.Office);
                if (title.Passage == use.Passage || other.Base != office.Base || other.Jurisdiction.Length != 2 || !IsThere(use, other.Jurisdiction, context)
                    || context.Offices.DidHold(holder.Name, title.Office, day) is not { Kind: OfficeAnswerKind.Yes, Term: { } term }
                    || context.Offices.DidHold(use.Person.Name, title.Office, day).Kind == OfficeAnswerKind.Yes)
                {
                    continue;
                }

                Propose(use, title, term, context);
                return;
            }
        }
    }

    private static bool SpeltAlike(string one, string other) => SpellingDistance.Within(one, other, 2);

    private static bool IsThere(TitleUse use, string country, RuleContext context) =>
        context.Story.Entities.Entities.Any(place => place.KnowledgeKey is { } key && Gazetteer.Default.Find(key) is { } known
            && known.Country.Equals(country, StringComparison.OrdinalIgnoreCase)
            && place.Mentions.Any(mention => mention.Passage == use.Passage && mention.Sentence == use.Title.Sentence));

    private static void Propose(TitleUse use, TitleUse holder, OfficeTerm term, RuleContext context)
    {
        var (one, other) = (context.SideAt(use.Passage, use.Title.Sentence, use.Title.Span), context.SideAt(holder.Passage, holder.Title.Sentence, holder.Title.Span));
        var (left, right) = ReadingOrder.Sort(one, other);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Severity = Severity.Medium,
            Strength = Strength,
            Reference = new("table", term.ToString()),
            Explanation = Wording.Contrast(left, right, $"by the office table {term.Person} has been {OfficeRecord.NameOf(term)} since {Wording.Day(term.Start)}"),
            LikelyCorrect = new(right == other ? Side.Right : Side.Left, OfficeRecord.Holds(term)),
        });
    }
}
