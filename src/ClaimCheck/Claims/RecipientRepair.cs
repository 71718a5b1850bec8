using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Gave the library 600 books", "offered the defendant a new lawyer": of two phrases behind a verb of giving the first is the recipient,
/// whether the tree takes both for objects or the second for an apposition. The verbs are those of <c>ditransitive-verbs.tsv</c>.
/// </summary>
internal static class RecipientRepair
{
    /// <summary>Tells recipient and object of the verb at <paramref name="verb"/> apart.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Tag != UniversalTag.Verb || edit.Child(verb, DependencyRelation.DirectObject) is not (>= 0 and var recipient) || recipient < verb
            || !edit.Lexicons.DitransitiveVerbs.ContainsKey(edit.Tokens[verb].Lemma) || !IsNominal(edit, recipient))
            return;
        var given = SecondOf(edit, verb, recipient);
        if (given < 0)
            return;
        edit.Relabel(recipient, DependencyRelation.IndirectObject);
        edit.Attach(given, verb, DependencyRelation.DirectObject);
        MendCount(edit, recipient, given);
    }

    /// <summary>"The library 600 books" with "600" at the end of the recipient: a number before a plural counts it.</summary>
    private static void MendCount(TreeEditor edit, int recipient, int given)
    {
        var number = edit.Tree.LeftEdge(given) - 1;
        if (edit.Tokens[given].Penn is PennTag.NounPlural && number > recipient && edit.Tokens[number].Tag == UniversalTag.Numeral && edit.Tokens[number].Head == recipient
            && edit.Child(given, DependencyRelation.Determiner) < 0)
            edit.Attach(number, given, DependencyRelation.NumericModifier);
    }

    /// <summary>The phrase right behind the recipient: a second object, or an apposition without a comma that has its own article or number.</summary>
    private static int SecondOf(TreeEditor edit, int verb, int recipient)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > recipient && edit.Tokens[child].Relation == DependencyRelation.DirectObject)
                return IsNominal(edit, child) && edit.Tree.LeftEdge(child) == edit.Tree.RightEdge(recipient) + 1 ? child : -1;
        }

        foreach (var child in edit.Tree.Children(recipient))
        {
            if (child > recipient && edit.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.NominalModifierUnmarked && IsNominal(edit, child)
                && edit.Tree.LeftEdge(child) == recipient + 1 && StartsPhrase(edit, child))
                return child;
        }

        return -1;
    }

    private static bool StartsPhrase(TreeEditor edit, int noun) => noun > edit.Tree.LeftEdge(noun)
        && edit.Tokens[edit.Tree.LeftEdge(noun)].Penn is PennTag.Determiner or PennTag.CardinalNumber or PennTag.PronounPossessive;

    private static bool IsNominal(TreeEditor edit, int token) => edit.Tokens[token].Tag
        is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Symbol or UniversalTag.Numeral;
}
