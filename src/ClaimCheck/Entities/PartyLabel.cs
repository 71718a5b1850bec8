using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>The party and state of a US legislator behind the name: "Peter King, R-N.Y.,", "Ron Wyden (D-Ore.)".</summary>
internal static class PartyLabel
{
    private static readonly OfficeWording Lawmaker = new(OfficeCatalog.Default.Find("lawmaker")!, false);

    /// <summary>Adds the labels of a sentence to its titles.</summary>
    public static List<TitleMention> Find(SentenceView view, List<TitleMention> titles)
    {
        for (var n = 0; n < view.Names.Count; n++)
        {
            var name = view.Names[n];
            if (!name.IsPerson || name.End + 1 >= view.Count || view.Words[name.End] is not ("," or "("))
                continue;
            var first = name.End + 1;
            var end = LabelEnd(view, first);
            if (end > first)
            {
                var before = titles.Find(title => title.Form == TitleForm.Pre && view.NameAt(title.Holder) == n);
                titles.Add(new TitleMention(
                    first, end, before?.Hit ?? new TitleHit(first, end - first, Lawmaker), before?.Qualifier ?? TitleQualifier.None, TitleForm.Post, name.First, end - 1, end));
            }
        }

        titles.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.Holder.CompareTo(right.Holder));
        return titles;
    }

    /// <summary>"R-N.Y." as one word or as three.</summary>
    private static int LabelEnd(SentenceView view, int first)
    {
        var word = view.Words[first];
        if (word.Length > 2 && word[0] is 'R' or 'D' or 'I' && word[1] is '-' or '–')
            return first + 1;
        if (word is not ("R" or "D" or "I") || !view.Touches(first) || first + 2 >= view.Count || view.Words[first + 1] is not ("-" or "–" or "‑"))
            return first;
        var end = first + 3;
        while (end < view.Count && view.IsCapital(end) && end < first + 5)
            end++;
        return end;
    }
}
