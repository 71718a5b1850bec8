using System.Globalization;
using System.Text;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Values;

/// <summary>Compares the units of the specifications ("Netherlands guilder", "Square meter") with ours.</summary>
internal static class SpecUnits
{
    private static readonly Lazy<Dictionary<string, string>> Currencies = new(() => Read("currencies", 0, 2));
    private static readonly Lazy<Dictionary<string, string>> Units = new(() => Read("units", 0, 4));

    /// <summary>Whether the quantity has the unit called <paramref name="name"/>.</summary>
    public static bool Same(Quantity quantity, string name)
    {
        var plain = Plain(name);
        return quantity.Kind switch
        {
            QuantityKind.Money => SameMoney(quantity, plain),
            QuantityKind.Measure => Units.Value.GetValueOrDefault(plain, plain) == quantity.UnitName,
            QuantityKind.Age => plain is "age" || plain == quantity.UnitName,
            _ => true,
        };
    }

    private static bool SameMoney(Quantity quantity, string name)
    {
        if (name is "dollar" or "united states dollar")
            return quantity.Unit == "USD";
        if (name is "pound" or "british pound")
            return quantity.Unit == "GBP";
        return Currencies.Value.TryGetValue(name, out var code) && code == quantity.Unit;
    }

    private static string Plain(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                text.Append(c);
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Read(string name, int key, int value)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.OpenLexicon(name).Rows)
            found.TryAdd(row[key], row[value]);
        return found;
    }
}
