using ClaimCheck.Entities;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Tells two names apart that share words: two given names or two surnames of persons, two organisations or places whose names
/// differ in one word that excludes the other (Bank of Japan and Bank of India, North and South Korea, Apollo 11 and Apollo 13).
/// </summary>
internal static class NameDifference
{
    /// <summary>Whether the two units name two things although they share words.</summary>
    public static bool AreTwo(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit)
    {
        if (leftUnit.First == leftUnit.Last && rightUnit.First == rightUnit.Last)
            return false;
        var (one, other) = (left.Entities[leftUnit.Head]?.Type, right.Entities[rightUnit.Head]?.Type);
        return one == EntityType.Person && other == EntityType.Person
            ? AreTwoPersons(left, leftUnit, right, rightUnit)
            : DifferInOneWord(left, leftUnit, right, rightUnit);
    }

    /// <summary>
    /// Whether the two units, in one place of one statement, name two things although they share words: each has a word of its
    /// own ("European Commission", "United Nations Commission"). Persons are left to <see cref="AreTwo"/>.
    /// </summary>
    public static bool AreTwoInOnePlace(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit)
    {
        if (left.Entities[leftUnit.Head]?.Type == EntityType.Person || right.Entities[rightUnit.Head]?.Type == EntityType.Person)
            return false;
        var (mine, theirs) = (Own(left, leftUnit, right, rightUnit), Own(right, rightUnit, left, leftUnit));
        if (mine.Count == 0 || theirs.Count == 0)
            return false;
        foreach (var i in mine)
        {
            foreach (var j in theirs)
            {
                // "London" may stand for "British", "Dust" for "Debris".
                if (WordRelations.Alike(left.Words[i], right.Words[j]) == WordRelation.Synonym || MayShorten(left.Tokens[i].Text, right.Tokens[j].Text) || MayBeOnePlace(left.Tokens[i].Text, right.Tokens[j].Text) == true)
                    return false;
            }
        }

        return true;
    }

    // "Met" and "Metropolitan", "Intl" and "International": the letters of the one, in order, begin the other.
    private static bool MayShorten(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (char.ToUpperInvariant(shorter[0]) != char.ToUpperInvariant(longer[0]))
            return false;
        var at = 0;
        foreach (var letter in longer)
        {
            if (at < shorter.Length && char.ToUpperInvariant(letter) == char.ToUpperInvariant(shorter[at]))
                at++;
        }

        return at == shorter.TrimEnd('.').Length || at == shorter.Length;
    }

    // Null where one of the words names no place.
    private static bool? MayBeOnePlace(string left, string right) =>
        Gazetteer.Default.Phrases.TryGet([left], out var first) && Gazetteer.Default.Phrases.TryGet([right], out var second) && first is not null && second is not null
            ? PlaceComparison.CanBeOne(first.Place, second.Place) != false
            : null;

    private static List<int> Own(SentenceView view, SentenceUnit unit, SentenceView other, SentenceUnit otherUnit)
    {
        var own = new List<int>();
        for (var i = unit.First; i <= unit.Last; i++)
        {
            var isShared = false;
            for (var j = otherUnit.First; j <= otherUnit.Last && !isShared; j++)
                isShared = NameComparison.Alike(view.Tokens[i].Text, other.Tokens[j].Text);
            if (!isShared && view.Tokens[i].Text.Length > 2 && char.IsUpper(view.Tokens[i].Text[0]))
                own.Add(i);
        }

        return own;
    }

    // Full names on both sides, and nothing of the one's given names in the other.
    private static bool AreTwoPersons(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit)
    {
        if (PersonName.Parse(left.Quote(leftUnit.First, leftUnit.Last)) is not { Given.IsEmpty: false } one
            || PersonName.Parse(right.Quote(rightUnit.First, rightUnit.Last)) is not { Given.IsEmpty: false } other)
        {
            return false;
        }

        var sameLast = NameComparison.Alike(one.Last, other.Last);
        var sameGiven = one.Given.Any(name => other.Given.Any(given => IsOneGiven(name, given)));
        if (sameLast)
            return !sameGiven && IsFirstName(one.Given[0]) && IsFirstName(other.Given[0]);
        return sameGiven && one.Given.Length == other.Given.Length && IsFirstName(one.Given[0])
            && !one.Last.Contains('-', StringComparison.Ordinal) && !other.Last.Contains('-', StringComparison.Ordinal)
            && !SpellingDistance.Within(one.Last, other.Last, 2);
    }

    private static bool IsOneGiven(string left, string right) =>
        left.Length < 3 || right.Length < 3 || FirstNames.Default.AreForms(left, right) || NameComparison.Alike(left, right)
        || left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);

    private static bool IsFirstName(string name) =>
        FirstNames.Default.GenderOf(char.ToUpperInvariant(name[0]) + name[1..]) != '\0';

    private static bool DifferInOneWord(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit)
    {
        if (leftUnit.Last - leftUnit.First != rightUnit.Last - rightUnit.First)
            return false;
        var different = -1;
        for (var k = 0; k <= leftUnit.Last - leftUnit.First; k++)
        {
            if (left.Words[leftUnit.First + k].Number == right.Words[rightUnit.First + k].Number)
                continue;
            if (different >= 0)
                return false;
            different = k;
        }

        return different >= 0 && Exclude(left, leftUnit.First + different, right, rightUnit.First + different);
    }

    private static bool Exclude(SentenceView left, int i, SentenceView right, int j)
    {
        var (one, other) = (left.Tokens[i].Text, right.Tokens[j].Text);
        if (one.Any(char.IsAsciiDigit) && other.Any(char.IsAsciiDigit))
            return true;
        if (WordRelations.Compare(left.Words[i], right.Words[j]) == WordRelation.Exclusive || WordRelations.OppositeGrade(left.Words[i], right.Words[j]) is 1 or 2)
            return true;
        return MayBeOnePlace(one, other) == false;
    }
}
