using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Whether two names can be wordings of one: they share a word or, but for persons, two synonyms, one abbreviates the other, or the entities are one.</summary>
internal static class NameComparison
{
    /// <summary>Whether the two units can name one thing; <paramref name="isOneStatement"/> where they stand in one place of one statement.</summary>
    public static bool CanBeOne(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit, bool isOneStatement = false)
    {
        if (left.Entities[leftUnit.Head] is { } entity && entity == right.Entities[rightUnit.Head])
            return true;
        if (NameDifference.AreTwo(left, leftUnit, right, rightUnit) || (isOneStatement && NameDifference.AreTwoInOnePlace(left, leftUnit, right, rightUnit)))
            return false;
        var isWording = left.Entities[leftUnit.Head]?.Type != EntityType.Person && right.Entities[rightUnit.Head]?.Type != EntityType.Person;
        for (var i = leftUnit.First; i <= leftUnit.Last; i++)
        {
            for (var j = rightUnit.First; j <= rightUnit.Last; j++)
            {
                if (Alike(left.Tokens[i].Text, right.Tokens[j].Text) || (isWording && WordRelations.Alike(left.Words[i], right.Words[j]) == WordRelation.Synonym))
                    return true;
            }
        }

        return Abbreviates(left, leftUnit, right, rightUnit) || Abbreviates(right, rightUnit, left, leftUnit);
    }

    /// <summary>Whether the other sentence names what the unit names, at a place that nothing answers.</summary>
    public static bool Stands(SentenceView view, SentenceUnit unit, SentenceView other, Func<int, int> answer)
    {
        var entity = view.Entities[unit.Head];
        for (var j = 0; j < other.Count; j++)
        {
            if (answer(j) >= 0)
                continue;
            if ((entity is not null && other.Entities[j] == entity) || other.Words[j].Number == view.Words[unit.Head].Number)
                return true;
        }

        return false;
    }

    // One letter or ending apart: Kiev and Kyiv, Netanyahu and Netanyahu's. Short words must be equal.
    internal static bool Alike(string left, string right)
    {
        left = Accents.Fold(left);
        right = Accents.Fold(right);
        if (left.AsSpan().TrimEnd('.').Equals(right.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            return true;
        if (left.Length < 3 || right.Length < 3)
            return false;
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter >= 4 && left[0] == right[0] && Skeleton(left) == Skeleton(right))
            return true;
        return shorter >= 5 && string.Compare(left, 0, right, 0, shorter - 1, StringComparison.OrdinalIgnoreCase) == 0;
    }

    // The consonants of a name, which two transliterations share: Kyiv and Kiev.
    private static string Skeleton(string name) => string.Concat(name.ToLowerInvariant().TrimEnd('s').Where(letter => !"aeiouy-'’".Contains(letter, StringComparison.Ordinal)));

    private static bool Abbreviates(SentenceView shortView, SentenceUnit shortUnit, SentenceView longView, SentenceUnit longUnit)
    {
        if (shortUnit.First != shortUnit.Last || longUnit.Last - longUnit.First < 1)
            return false;
        var letters = shortView.Tokens[shortUnit.First].Text;
        var at = 0;
        for (var i = longUnit.First; i <= longUnit.Last && at < letters.Length; i++)
        {
            while (at < letters.Length && letters[at] == '.')
                at++;
            var token = longView.Tokens[i];
            if (token.Tag == UniversalTag.Punctuation || token.Text.Length == 0)
                continue;
            if (at < letters.Length && char.ToUpperInvariant(token.Text[0]) == char.ToUpperInvariant(letters[at]))
                at++;
        }

        return letters.Length is >= 2 and <= 6 && at >= letters.Length;
    }
}
