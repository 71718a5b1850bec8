using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Passed a bill on Wednesday that would spend …" with the clause on the day or the verb, "made public on Thursday 4,200 letters" with the day
/// describing the letters: a day beside the verb takes neither a relative clause nor a number. The days are those of <c>time-words.tsv</c>.
/// </summary>
internal static class TimePhraseRepair
{
    /// <summary>Frees the day at <paramref name="day"/> of what is not its own.</summary>
    public static void Mend(TreeEditor edit, int day)
    {
        if (edit.Tokens[day].Tag != UniversalTag.ProperNoun || day < 2 || edit.Lexicons.TimeWords.GetValueOrDefault(edit.Tokens[day].Lemma.ToLowerInvariant()) != "day")
            return;
        if (edit.Tokens[day].Relation == DependencyRelation.Compound)
            FreeNumber(edit, day);
        else if (edit.Tokens[day].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked)
            FreeRelative(edit, day);
    }

    /// <summary>A preposition, a day, a number and a plural: the plural is the object of the verb and the number counts it.</summary>
    private static void FreeNumber(TreeEditor edit, int day)
    {
        var noun = edit.Tokens[day].Head;
        if (noun < day + 2 || edit.Tokens[noun].Penn != PennTag.NounPlural || edit.Tokens[day + 1].Tag != UniversalTag.Numeral || edit.Tokens[noun].Head is not (>= 0 and var verb) || verb > day
            || edit.Tokens[verb].Tag != UniversalTag.Verb || edit.Tokens[day - 1].Head != noun || edit.Tokens[day - 1].Relation != DependencyRelation.Case)
            return;
        edit.Attach(day, verb, DependencyRelation.Oblique);
        edit.Attach(day - 1, day, DependencyRelation.Case);
        edit.Attach(day + 1, noun, DependencyRelation.NumericModifier);
        if (edit.Child(verb, DependencyRelation.DirectObject) is >= 0 and var target && edit.Tokens[target].Tag == UniversalTag.Adjective)
            edit.Relabel(target, DependencyRelation.OpenComplement);
        edit.Relabel(noun, DependencyRelation.DirectObject);
    }

    /// <summary>A relative clause right behind the day goes to what the verb is about: its object, in the passive its subject.</summary>
    private static void FreeRelative(TreeEditor edit, int day)
    {
        var pronoun = day + 1;
        if (pronoun >= edit.Tree.Count || edit.Tokens[pronoun].Penn != PennTag.WhDeterminer || edit.Tokens[day].Head is not (>= 0 and var verb) || edit.Tokens[verb].Tag != UniversalTag.Verb || verb > day
            || edit.Lexicons.Speech.ContainsKey(edit.Tokens[verb].Lemma))
            return;
        var clause = edit.Tokens[pronoun].Head;
        if (clause < pronoun || edit.Tokens[clause].Relation is not (DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.AdnominalClause)
            || edit.Tokens[clause].Head != day && edit.Tokens[clause].Head != verb)
            return;
        var noun = edit.Child(verb, DependencyRelation.DirectObject);
        if (noun < 0)
            noun = edit.Child(verb, DependencyRelation.PassiveSubject);
        if (noun >= 0 && noun < day && edit.Tokens[noun].Tag is UniversalTag.Noun or UniversalTag.ProperNoun)
            edit.Attach(clause, noun, DependencyRelation.RelativeClause);
    }
}
