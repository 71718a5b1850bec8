using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using SentenceView = ClaimCheck.Contradictions.Alignment.SentenceView;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two offices of one person in one place of one statement: the sentences are the same but for the title. The doubts about the
/// day for which a title is meant fall away, and callings that seldom meet in one person (a judge, a professor, a bishop, an
/// officer) stand against each other as offices do that exclude each other.
/// </summary>
internal static class OfficeInOnePlace
{
    private static readonly FrozenSet<TitleKind> Callings =
        new[] { TitleKind.Military, TitleKind.LegalPolice, TitleKind.Religious, TitleKind.Royal, TitleKind.AcademicMedical }.ToFrozenSet();

    /// <summary>The first two such titles of <paramref name="pair"/>, or null.</summary>
    public static (TitleUse Left, TitleUse Right)? Find(SentencePair pair, RuleContext context)
    {
        if (pair.SamePassage)
            return null;
        foreach (var left in UsesIn(pair.Left, context))
        {
            foreach (var right in UsesIn(pair.Right, context))
            {
                if (left.Person == right.Person && AreApart(left, right) && OtherwiseEqual.Is(pair, UnitOf(pair.Left, left), UnitOf(pair.Right, right)))
                    return (left, right);
            }
        }

        return null;
    }

    private static IEnumerable<TitleUse> UsesIn(SentenceView view, RuleContext context) =>
        from given in context.TitlesIn(view.Passage)
        where given.Title.Sentence == view.Index && given.Title is { Office: not null, Qualifier: TitleQualifier.None, Form: TitleForm.Pre, Kind: not TitleKind.Honorific }
        select new TitleUse(given.Person, given.Title, given.Title.Office!);

    private static bool AreApart(TitleUse left, TitleUse right) =>
        !OfficeCatalog.Default.SameOffice(left.Office, right.Office)
        && (!OfficeCatalog.Default.CanBeHeldTogether(left.Office, right.Office)
            || (left.Title.Kind != right.Title.Kind && Callings.Contains(left.Title.Kind) && Callings.Contains(right.Title.Kind)));

    private static SentenceUnit UnitOf(SentenceView view, TitleUse use)
    {
        var first = NumberSentence.FirstWordFrom(view.Sentence.Tree, use.Title.Span.Start);
        var last = first;
        while (last + 1 < view.Count && view.Tokens[last + 1].Span.End <= use.Title.Span.End)
            last++;
        return new(first, last, last, UnitKind.Noun);
    }
}
