using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The second tower is 14 metres taller than the first" with "metres" for the predicate: before a comparative a measure says by how much,
/// and subject and copula are the comparative's.
/// </summary>
internal static class ComparisonRepair
{
    /// <summary>Gives the comparative that the measure at <paramref name="measure"/> hangs on its subject and copula.</summary>
    public static void Mend(TreeEditor edit, int measure)
    {
        if (edit.Tokens[measure].Tag is not (UniversalTag.Noun or UniversalTag.Symbol or UniversalTag.Numeral) || edit.Tokens[measure].Head is not (>= 0 and var comparative) || comparative < measure
            || edit.Tokens[comparative].Penn is not (PennTag.AdjectiveComparative or PennTag.AdverbComparative) || edit.Child(measure, DependencyRelation.Copula) is not (>= 0 and var copula)
            || edit.Subject(measure) is not (>= 0 and var subject) || edit.Subject(comparative) >= 0)
            return;
        edit.Attach(copula, comparative, DependencyRelation.Copula);
        edit.Attach(subject, comparative, DependencyRelation.Subject);
    }
}
