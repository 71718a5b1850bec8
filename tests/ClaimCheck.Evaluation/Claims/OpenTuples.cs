using ClaimCheck.Claims;
using ClaimCheck.Text;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>Words claims as open tuples: surface order, passives as they stand, prepositions with their arguments.</summary>
internal static class OpenTuples
{
    /// <summary>The tuples of a story of one passage, spaces parting its words.</summary>
    public static IEnumerable<CarbTuple> Of(StoryClaims story) => story.Claims.Select(Of).OfType<CarbTuple>();

    private static CarbTuple? Of(Claim claim) => claim.Form switch
    {
        ClaimForm.Apposition or ClaimForm.Title => new CarbTuple(["is"], Words(claim, claim.Subject!.Span), Words(claim, claim.Predicate.Span), claim.Confidence),
        ClaimForm.Nominal => null,
        _ => OfClause(claim),
    };

    private static CarbTuple? OfClause(Claim claim)
    {
        var target = claim.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Object && claim.Passive);
        var first = claim.Passive ? target?.Span : claim.Subject?.Span;
        if (first is null)
            return null;
        var rest = claim.Arguments.Where(argument => argument != target).Select(argument => argument.Span).ToList();
        var relation = claim.Predicate.Span;
        if (claim.Form == ClaimForm.Copular && claim.Arguments.FirstOrDefault(argument => argument.HeadToken == claim.Predicate.HeadToken) is { } complement && complement.Span.Start > relation.Start)
            relation = TextSpan.FromBounds(relation.Start, complement.Span.Start);
        if (claim.Passive && claim.Subject is { } agent)
            rest.Add(agent.Span);
        var words = Words(claim, relation);
        rest = [.. rest.Where(span => !relation.Contains(span)).Order()];
        return new CarbTuple(
            claim.Passive && claim.Subject is not null ? [.. words, "by"] : words,
            Words(claim, first.Value),
            [.. Merge(rest).SelectMany(span => Words(claim, span))],
            claim.Confidence);
    }

    /// <summary>Overlapping stretches count once.</summary>
    private static IEnumerable<TextSpan> Merge(List<TextSpan> spans)
    {
        var end = -1;
        foreach (var span in spans)
        {
            if (span.End <= end)
                continue;
            yield return span.Start >= end ? span : TextSpan.FromBounds(end, span.End);
            end = span.End;
        }
    }

    private static string[] Words(Claim claim, TextSpan span) =>
        claim.Passage.Document.Source.Quote(span).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
