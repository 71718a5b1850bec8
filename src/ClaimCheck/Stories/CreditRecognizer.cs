using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>Finds a photo credit in brackets at the end of a caption: "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Getty Images)".</summary>
internal static class CreditRecognizer
{
    private const int Longest = 90;
    private const int FewestCaptionSpaces = 3;

    /// <summary>The credit with its brackets at the end of <paramref name="unit"/>, or null.</summary>
    public static TextSpan? FindAtEnd(string text, TextSpan unit)
    {
        var raw = unit.Slice(text);
        if (raw.Length < 6 || raw[^1] is not (')' or ']'))
            return null;
        var open = raw.LastIndexOfAny('(', '[');
        if (open <= 0 || raw.Length - open > Longest || raw[..open].TrimEnd().Count(' ') < FewestCaptionSpaces)
            return null;
        var span = TextSpan.FromBounds(unit.Start + open, unit.End);
        var inside = TextSpan.FromBounds(span.Start + 1, span.End - 1);
        return !inside.IsEmpty && FurnitureRecognizer.Recognize(text, inside) is BoilerplateKind.Credit or BoilerplateKind.Byline ? span : null;
    }
}
