using System.Collections.Immutable;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>Counts titles found, missed and too many, by form.</summary>
internal sealed class TitleTally
{
    private static readonly string[] Forms = ["pre", "appositive", "copula", "post"];

    private readonly Dictionary<string, (int Gold, int Found, int Missed, int Extra)> byForm = [];
    private int right;
    private int rightSpan;
    private int rightQualifier;
    private int rightKind;
    private int rightForm;

    /// <summary>Compares one text's titles.</summary>
    public void Count(IReadOnlyList<GoldTitle> gold, IReadOnlyList<GoldTitle> found)
    {
        foreach (var title in gold)
        {
            var match = found.FirstOrDefault(title.Agrees);
            Add(title.Form, 1, 0, match is null ? 1 : 0, 0);
            if (found.Any(other => other.Start == title.Start && other.Length == title.Length))
                rightSpan++;
            if (match is null)
                continue;
            right++;
            rightQualifier += match.Qualifier == title.Qualifier ? 1 : 0;
            rightKind += match.Kind == title.Kind ? 1 : 0;
            rightForm += match.Form == title.Form ? 1 : 0;
        }

        foreach (var title in found)
            Add(title.Form, 0, 1, 0, gold.Any(title.Agrees) ? 0 : 1);
    }

    /// <summary>The figures.</summary>
    public ImmutableArray<Figure> ToFigures()
    {
        var gold = byForm.Values.Sum(form => form.Gold);
        var found = byForm.Values.Sum(form => form.Found);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(new Figure("precision", Share(found - byForm.Values.Sum(form => form.Extra), found), Direction.Higher));
        figures.Add(new Figure("recall", Share(gold - byForm.Values.Sum(form => form.Missed), gold), Direction.Higher));
        figures.Add(new Figure("spanRecall", Share(rightSpan, gold)));
        figures.Add(new Figure("qualifier", Share(rightQualifier, right), Direction.Higher));
        figures.Add(new Figure("kind", Share(rightKind, right), Direction.Higher));
        figures.Add(new Figure("form", Share(rightForm, right), Direction.Higher));
        foreach (var name in Forms)
        {
            var form = byForm.GetValueOrDefault(name);
            figures.Add(new Figure("precision:" + name, Share(form.Found - form.Extra, form.Found)));
            figures.Add(new Figure("recall:" + name, Share(form.Gold - form.Missed, form.Gold)));
        }

        figures.Add(new Figure("mentions", gold));
        return figures.ToImmutable();
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private void Add(string form, int gold, int found, int missed, int extra)
    {
        var before = byForm.GetValueOrDefault(form);
        byForm[form] = (before.Gold + gold, before.Found + found, before.Missed + missed, before.Extra + extra);
    }
}
