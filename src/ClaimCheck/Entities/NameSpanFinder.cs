using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds names by rules and tables: runs of capitalised words, cut at titles, typed by their last word, the gazetteer,
/// first names and their neighbours. A trained recogniser may add to it.
/// </summary>
internal static class NameSpanFinder
{
    /// <summary>The names of a sentence, in text order, none overlapping.</summary>
    public static List<FoundName> Find(SentenceView view)
    {
        var names = new List<FoundName>();
        for (var i = 0; i < view.Count;)
        {
            var opens = OpensTitle(view, i);
            if (!opens && !NameGrammar.IsNameWord(view, i))
            {
                i++;
                continue;
            }

            var last = opens ? view.Titles[view.TitleAt(i)].End - 1 : i;
            var end = NameGrammar.RunEnd(view, last);
            if (InstitutionEnd(view, i, end) is > 0 and var whole)
                names.Add(new FoundName(i, whole - i, EntityType.Organisation, NameEvidence.Certain));
            else
                CutRun(view, i, whole = JoinOrganisation(view, i, end), names);
            i = whole;
        }

        return names;
    }

    /// <summary>"Chief Justice John Roberts" at the start of a sentence, where the first word alone is no name word.</summary>
    private static bool OpensTitle(SentenceView view, int i)
    {
        if (!view.IsCapital(i) || view.TitleAt(i) is not (>= 0 and var hit) || view.Titles[hit].First != i)
            return false;
        var end = view.Titles[hit].End;
        return end < view.Count && NameGrammar.IsNameWord(view, end);
    }

    /// <summary>"King Edward's School", "Royal Children's Hospital": where the name that an owner gives an institution ends, or 0.</summary>
    private static int InstitutionEnd(SentenceView view, int first, int end)
    {
        if (!view.IsPossessive(end) || end + 1 >= view.Count || !NameGrammar.IsNameWord(view, end + 1))
            return 0;
        var isRoyal = view.TitleAt(first) is >= 0 and var hit && view.Titles[hit] is { Office.Kind: "royal" or "religious" } title && title.End < end;
        if (!isRoyal && !NameParts.Default.Is(view.Words[end - 1], NamePart.Possessor))
            return 0;
        var whole = NameGrammar.RunEnd(view, end + 1);
        if (NameWords.Default.TypeOf(view.Words[whole - 1]) is not ("organisation" or "facility") || view.TitleAt(whole - 1) >= 0)
            return 0;
        for (var i = first; i < whole; i++)
        {
            if (view.TitleAt(i) is >= 0 and var inside)
                view.DropTitle(inside);
        }

        return whole;
    }

    /// <summary>Takes "of the X", "for X", "and X Y" into the name of an organisation: "Bank of England", "Customs and Border Protection".</summary>
    private static int JoinOrganisation(SentenceView view, int first, int end)
    {
        while (end < view.Count)
        {
            var next = end + 1;
            if (view.Is(end, "of") || view.Is(end, "for"))
            {
                if (next < view.Count && view.Is(next, "the"))
                    next++;
                if (!NameParts.Default.Is(view.Words[end - 1], NamePart.OfHead) || view.TitleAt(end - 1) >= 0 || next >= view.Count || !NameGrammar.IsNameWord(view, next))
                    return end;
            }
            else if (view.Words[end] is "&" || (view.Is(end, "and") && JoinsByAnd(view, first, end)))
            {
                if (next >= view.Count || !NameGrammar.IsNameWord(view, next))
                    return end;
            }
            else
            {
                return end;
            }

            end = NameGrammar.RunEnd(view, next);
        }

        return end;
    }

    /// <summary>"Customs and Border Protection data": single capitalised words around "and", followed by one more capitalised word.</summary>
    private static bool JoinsByAnd(SentenceView view, int first, int end)
    {
        if (end - first != 1 || end + 2 >= view.Count || view.TitleAt(first) >= 0 || view.PlaceAt(first) >= 0 || FirstNames.Default.Contains(view.Words[first]))
            return false;
        var last = NameGrammar.RunEnd(view, end + 1) - 1;
        return last > end + 1 && (NameWords.Default.TypeOf(view.Words[last]) == "organisation" || NameParts.Default.Is(view.Words[last], NamePart.AndEnd))
            && view.TitleAt(last) < 0;
    }

    private static void CutRun(SentenceView view, int first, int end, List<FoundName> names)
    {
        for (var i = first; i < end; i++)
        {
            var hit = view.TitleAt(i);
            if (hit < 0 || view.Titles[hit].First != i)
                continue;
            var title = view.Titles[hit];
            if (!StandsAsTitle(view, first, end, title))
            {
                if (title.Office.Strength != OfficeStrength.Post)
                    view.DropTitle(hit);
                i = title.End - 1;
                continue;
            }

            if (i > first && IsHolderBehind(view, first, title))
                names.Add(new FoundName(first, i - first, EntityType.Person, NameEvidence.Certain));
            else if (i > first)
                names.AddRange(NameTyper.Type(view, first, i, NameRole.BeforeTitle));
            first = title.End;
            if (first >= end)
                return;
            if (view.TitleAt(first) < 0 || view.Titles[view.TitleAt(first)].First != first)
            {
                AddHolder(view, first, end, title, names);
                return;
            }

            i = first - 1;
        }

        if (first < end)
            names.AddRange(NameTyper.Type(view, first, end, NameRole.Free));
    }

    /// <summary>The words after a title are its holder's name; a hyphen and "elect" may stand between.</summary>
    private static void AddHolder(SentenceView view, int first, int end, TitleHit title, List<FoundName> names)
    {
        if (NameGrammar.IsHyphen(view, first))
            first = Math.Min(first + 2, end);
        if (first >= end)
            return;
        var cut = first + 1;
        while (cut < end && (view.TitleAt(cut) < 0 || !NameGrammar.IsAcronym(view.Words[cut])))
            cut++;
        names.Add(new FoundName(first, cut - first, EntityType.Person, title.Office.Strength == OfficeStrength.Weak ? NameEvidence.Likely : NameEvidence.Certain));
    }

    /// <summary>Whether a wording of an office inside a run of name words is a title and no part of a name.</summary>
    private static bool StandsAsTitle(SentenceView view, int first, int end, TitleHit title)
    {
        if (title.Office.Strength == OfficeStrength.Post)
            return title.First > first;
        var last = view.Words[end - 1];
        if (title.End < end)
        {
            var type = NameWords.Default.TypeOf(last) ?? (view.TitleAt(title.End) < 0 && !FirstNames.Default.Contains(view.Words[title.End]) ? NameWords.Default.TypeOf(view.Words[title.End]) : null);
            if (type is not null && view.TitleAt(end - 1) < 0 && !(end - title.End >= 2 && FirstNames.Default.Contains(view.Words[title.End])))
                return false;
            if (title.Wording.IsPlural && !(end < view.Count && (view.Is(end, "and") || view.Words[end] == ",")) && !FirstNames.Default.Contains(view.Words[title.End]))
                return false;
            if (title.Office.Kind == "royal" && title.Count == 1 && title.First > first && view.PlaceAt(title.First - 1) < 0 && view.TitleAt(title.First - 1) < 0)
                return false;
            return !(title.Count == 1 && end - title.End == 1 && IsFirstNameTitle(view, title));
        }

        // "Stephen King", "John Major": a surname that is also a title
        return !(title.Count == 1 && title.First > first && FirstNames.Default.Contains(view.Words[title.First - 1]) && view.PlaceAt(title.First - 1) < 0
            && char.IsUpper(view.Words[title.First][0]) && NameParts.Default.Is(view.Words[title.First], NamePart.SurnameTitle) && !view.Is(end, "of"));
    }

    /// <summary>"Cedric Mulholland KC", "Fiona Bellweather MP": the title stands behind the name.</summary>
    private static bool IsHolderBehind(SentenceView view, int first, TitleHit title) =>
        title.Office.Strength == OfficeStrength.Post
        || (title.Office.Id is "member-of-parliament" or "member-of-the-european-parliament" && title.First - first >= 2 && NameGrammar.IsAcronym(view.Words[title.First])
            && NameWords.Default.TypeOf(view.Words[title.First - 1]) is null && view.PlaceAt(first) < 0);

    private static bool IsFirstNameTitle(SentenceView view, TitleHit title) => NameParts.Default.Is(view.Words[title.First], NamePart.FirstNameTitle);
}
