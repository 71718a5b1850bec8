using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Hangs an apposition on the noun that it describes: "the bow of the Baltic Merit, a freighter," on the name, "the company behind it, Nordic Sun,"
/// on the company, "the head of the opposition, Labour's Nora Pell," on the person.
/// </summary>
internal static class AppositionRepair
{
    /// <summary>Mends the apposition at <paramref name="index"/>.</summary>
    public static void Mend(TreeEditor edit, int index)
    {
        if (edit.Tokens[index].Relation != DependencyRelation.Apposition || edit.Tokens[index].Head is not (>= 0 and var noun) || noun > index)
            return;
        if (edit.Tokens[index].Tag == UniversalTag.ProperNoun)
            MendName(edit, index, noun);
        else if (edit.Tokens[index].Tag == UniversalTag.Noun && IsDescription(edit, index))
            MendDescription(edit, index, noun);
    }

    /// <summary>A name never explains a pronoun behind a preposition, and not what a person is head of: it goes to the noun above.</summary>
    private static void MendName(TreeEditor edit, int name, int noun)
    {
        if (edit.Tokens[noun].Relation is not (DependencyRelation.NominalModifier or DependencyRelation.Oblique) || edit.Child(noun, DependencyRelation.Case) < 0 || edit.Tokens[noun].Head is not (>= 0 and var above)
            || above > noun || edit.Tokens[above].Tag != UniversalTag.Noun || edit.Child(above, DependencyRelation.Determiner) is not (>= 0 and var article) || !edit.Is(article, "the")
            || edit.Tokens[above].Relation is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject))
            return;
        var isFirstAndLast = edit.Child(name, DependencyRelation.Flat) == name + 1 && edit.Child(name, DependencyRelation.Determiner) < 0;
        if (edit.Tokens[noun].Tag == UniversalTag.Pronoun || isFirstAndLast && IsPerson(edit, above) && edit.Tokens[noun].Tag == UniversalTag.Noun && !IsPerson(edit, noun))
            edit.Attach(name, above, DependencyRelation.Apposition);
    }

    /// <summary>"A freighter" behind "the bow of NAME": a thing with an article tells of the name of a thing right before the comma.</summary>
    private static void MendDescription(TreeEditor edit, int description, int noun)
    {
        if (edit.Tokens[noun].Tag != UniversalTag.Noun || IsPerson(edit, noun) || IsPerson(edit, description))
            return;
        foreach (var child in edit.Tree.Children(noun))
        {
            if (child > noun && child < description && edit.Tokens[child].Relation == DependencyRelation.NominalModifier && edit.Tokens[child].Tag == UniversalTag.ProperNoun
                && edit.Is(edit.Child(child, DependencyRelation.Case), "of") && edit.Tree.RightEdge(child) == edit.Tree.LeftEdge(description) - CommaBefore(edit, description))
                edit.Attach(description, child, DependencyRelation.Apposition);
        }
    }

    /// <summary>Words from the phrase before a comma to the phrase behind it, whose first word the comma may be.</summary>
    private static int CommaBefore(TreeEditor edit, int word) => edit.Tokens[edit.Tree.LeftEdge(word)].Penn == PennTag.Comma ? 1 : 2;

    private static bool IsDescription(TreeEditor edit, int noun) =>
        edit.Child(noun, DependencyRelation.Determiner) is >= 0 and var article && (edit.Is(article, "a") || edit.Is(article, "an")) && edit.Tokens[edit.Tree.LeftEdge(noun)].Penn is PennTag.Comma or PennTag.Determiner;

    private static bool IsPerson(TreeEditor edit, int noun) => NominalAntecedent.IsPerson(edit.Tokens[noun].Lemma) || TitleWords.Default.IsOrdinary(edit.Tokens[noun].Lemma);
}
