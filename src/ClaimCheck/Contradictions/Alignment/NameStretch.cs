using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Takes a whole stretch of capital words for one name where the recogniser saw only a part of it or two names: "Tran Minh-duc",
/// "Main Street Station".
/// </summary>
internal static class NameStretch
{
    private const int LongestName = 6;

    /// <summary>Puts one unit in the place of <paramref name="units"/> where all words from <paramref name="first"/> to <paramref name="last"/> make up one name and not all of them are in it.</summary>
    public static void Join(SentenceView view, int first, int last, List<SentenceUnit> units)
    {
        if (last <= first || last - first >= LongestName || units.Count == 0 || units[0].First < first || units[^1].Last > last
            || units is [{ Kind: UnitKind.Name } only] && only.First == first && only.Last == last || !units.Exists(unit => unit.Kind == UnitKind.Name))
        {
            return;
        }

        for (var i = first; i <= last; i++)
        {
            if (!IsNamePart(view, first, i))
                return;
        }

        var head = units.Find(unit => unit.Kind == UnitKind.Name).Head;
        units.Clear();
        units.Add(new(first, last, head, UnitKind.Name));
    }

    // The word of a name, or the small half of a hyphenated one; not "St. Louis Monday".
    private static bool IsNamePart(SentenceView view, int first, int token)
    {
        if (view.Times[token] is not null || view.Quantities[token] is not null)
            return false;
        if (view.Tokens[token].Penn == PennTag.Hyphen)
            return token > first;
        var isCapital = char.IsUpper(view.Tokens[token].Text[0]) && (token > 0 || view.Tokens[token].Tag == UniversalTag.ProperNoun);
        return isCapital || (token > first && view.Tokens[token - 1].Penn == PennTag.Hyphen);
    }
}
