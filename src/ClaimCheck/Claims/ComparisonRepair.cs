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

    /// <summary>"Reported a better quarter than analysts had expected" with "quarter" for the subject of "expected": it is what was reported, and the clause is what it is compared to.</summary>
    public static void MendObject(TreeEditor edit, int noun)
    {
        if (edit.Tokens[noun].Relation != DependencyRelation.Subject || edit.Tokens[noun].Head is not (>= 0 and var verb) || edit.Tokens[verb].Relation != DependencyRelation.ClausalComplement
            || edit.Tokens[verb].Head is not (>= 0 and var governor) || governor > noun || edit.Tokens[governor].Tag != UniversalTag.Verb || noun + 2 >= verb || !edit.Is(noun + 1, "than")
            || edit.Child(noun, DependencyRelation.AdjectivalModifier) is not (>= 0 and var degree) || edit.Tokens[degree].Penn != PennTag.AdjectiveComparative
            || edit.Tokens[noun + 1].Head is not (>= 0 and var other) || other <= noun + 1 || other >= verb)
            return;
        edit.Attach(noun, governor, DependencyRelation.DirectObject);
        edit.Attach(verb, noun, DependencyRelation.AdverbialClause);
        edit.Attach(other, verb, DependencyRelation.Subject);
        edit.Attach(noun + 1, verb, DependencyRelation.Marker);
    }
}
