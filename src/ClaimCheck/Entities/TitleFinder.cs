using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds the titles that a sentence gives to names: before the name, beside it in commas, by a verb, behind it.
/// Works on the words around each wording of an office, with the tree only for the subject of a verb.
/// </summary>
internal sealed class TitleFinder
{
    private readonly SentenceView view;
    private readonly TitleMention?[] found;
    private readonly bool[] absorbed;

    private TitleFinder(SentenceView view)
    {
        this.view = view;
        found = new TitleMention?[view.Titles.Count];
        absorbed = new bool[view.Titles.Count];
        for (var h = 0; h < absorbed.Length; h++)
            absorbed[h] = view.IsDropped(h);
    }

    /// <summary>The titles of a sentence in text order; names that only their title betrays are retyped in <paramref name="view"/>.</summary>
    public static List<TitleMention> Find(SentenceView view)
    {
        if (view.Titles.Count == 0)
            return PartyLabel.Find(view, []);
        var finder = new TitleFinder(view);
        for (var h = view.Titles.Count - 1; h >= 0; h--)
        {
            if (!finder.absorbed[h])
                finder.FindBefore(h);
        }

        for (var h = view.Titles.Count - 1; h >= 0; h--)
        {
            if (finder.found[h] is null && !finder.absorbed[h])
                finder.FindBeside(h);
        }

        for (var h = 0; h < view.Titles.Count; h++)
        {
            if (finder.found[h] is null && !finder.absorbed[h])
                finder.FindCoordinated(h);
        }

        var titles = new List<TitleMention>();
        for (var h = 0; h < view.Titles.Count; h++)
        {
            if (finder.found[h] is { } title && !finder.absorbed[h])
                finder.Add(titles, title);
        }

        return PartyLabel.Find(view, titles);
    }

    /// <summary>A plural title belongs to each name of the list that follows: "Sens. Paula Drexler and Ike Vandermeer".</summary>
    private void Add(List<TitleMention> titles, TitleMention title)
    {
        titles.Add(title);
        if (!title.Hit.Wording.IsPlural || title.Form != TitleForm.Pre)
            return;
        var name = view.NameAt(title.Holder);
        while (name >= 0)
        {
            var i = view.Names[name].End;
            while (i < view.Count && (view.Words[i] == "," || view.Is(i, "and")))
                i++;
            name = i > view.Names[name].End ? view.NameAt(i) : -1;
            if (name < 0 || !view.Names[name].IsPerson || view.Names[name].First != i)
                return;
            titles.Add(title with { Holder = i });
        }
    }

    private void FindBefore(int h)
    {
        var hit = view.Titles[h];
        if (hit.Office.Strength is OfficeStrength.Post)
            return;
        var start = hit.End;
        var qualifier = TitleQualifier.None;
        if (NameGrammar.IsHyphen(view, start) && start + 1 < view.Count && TitleSpan.QualifierAt(view, start + 1) == TitleQualifier.Elect)
        {
            qualifier = TitleQualifier.Elect;
            start += 2;
        }
        else if (start < view.Count && CandidateWord(view.Words[start]) is { } said)
        {
            qualifier = said;
            start++;
        }

        var holder = NextHolder(h, start);
        if (holder < 0)
            holder = HolderBehindTail(hit);
        if (holder < 0 || (hit.Office.Strength == OfficeStrength.Weak && view.IsCapital(hit.First) is false && TitleSpan.WalkLeft(view, hit).First == hit.First))
            return;
        var span = TitleSpan.WalkLeft(view, hit);
        var end = qualifier == TitleQualifier.None && view.Names[view.NameAt(holder)].First > hit.End && IsTailBetween(hit, holder) ? view.Names[view.NameAt(holder)].First : hit.End;
        found[h] = new TitleMention(
            span.First, end, hit, TitleSpan.Stronger(span.Qualifier, qualifier), TitleForm.Pre, holder,
            end > hit.End ? hit.End + 1 : -1, end > hit.End ? end : -1);
        Absorb(h, span.Outer);
    }

    private bool IsTailBetween(TitleHit hit, int holder) =>
        hit.End < holder && view[hit.End].Tag == UniversalTag.Adposition && view.NameAt(holder) >= 0;

    /// <summary>The word at which the holder's name begins right behind the title, or behind titles stacked between.</summary>
    private int NextHolder(int h, int start)
    {
        if (start >= view.Count)
            return -1;
        if (h + 1 < view.Titles.Count && view.Titles[h + 1].First == start && view.Titles[h + 1].Office.Strength != OfficeStrength.Post)
            return found[h + 1] is { Form: TitleForm.Pre } next ? next.Holder : -1;
        var name = view.NameAt(start);
        if (name < 0 || view.Names[name].First != start)
            return -1;
        var span = view.Names[name];
        if (!span.IsPerson)
        {
            if (span.Evidence == NameEvidence.Certain || (span.Evidence == NameEvidence.Likely && view.Titles[h].Office.Strength == OfficeStrength.Trade) || span.Type is EntityType.Group || (span.Type == EntityType.Place && span.Evidence == NameEvidence.Likely && span.Count == 1 && !view.IsCapital(start - 1)))
                return -1;
            view.Names[name] = span with { Type = EntityType.Person, Evidence = NameEvidence.Certain };
        }
        else if (span.Evidence < NameEvidence.Certain)
        {
            view.Names[name] = span with { Evidence = NameEvidence.Certain };
        }

        return start;
    }

    /// <summary>"Special Envoy for Latin America Mauricio Claver-Carone": the name behind a capitalised tail.</summary>
    private int HolderBehindTail(TitleHit hit)
    {
        if (hit.End >= view.Count || view[hit.End].Tag != UniversalTag.Adposition || !hit.Office.Tail.Contains(view.Words[hit.End]))
            return -1;
        for (var i = hit.End + 1; i < Math.Min(view.Count, hit.End + 9); i++)
        {
            var name = view.NameAt(i);
            if (name >= 0 && view.Names[name].IsPerson)
            {
                var first = view.Names[name].First;
                if (first > hit.End + 1 && view.IsCapital(first - 1) && view.TitleAt(first - 1) < 0 && view.IsCapital(hit.First))
                    return first;
                return view.Names[name].Count > 1 && view[first - 1].Tag == UniversalTag.Noun && view.TitleAt(first - 1) < 0 ? first : -1;
            }

            if (name < 0 && view[i].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Determiner) && !view.IsCapital(i) && !view.Is(i, "of") && !view.Is(i, "and"))
                return -1;
        }

        return -1;
    }

    private void FindBeside(int h)
    {
        var hit = view.Titles[h];
        var end = hit.End;
        if (view.IsPossessive(end) || hit.Office.Strength == OfficeStrength.Honorific)
            return;
        if (hit.Office.Strength == OfficeStrength.Post || NameGrammar.IsAcronym(view.Words[hit.First]))
        {
            found[h] = TitleContext.Behind(view, hit);
            if (found[h] is not null || hit.Office.Strength == OfficeStrength.Post)
                return;
        }

        var span = TitleSpan.Around(view, hit);
        var elect = NameGrammar.IsHyphen(view, end) && end + 1 < view.Count && TitleSpan.QualifierAt(view, end + 1) == TitleQualifier.Elect;
        if (elect)
            span = span with { End = end, Qualifier = TitleSpan.Stronger(span.Qualifier, TitleQualifier.Elect) };
        else if (span.End == end && end < view.Count && view[end].Tag is UniversalTag.Noun && CandidateWord(view.Words[end]) is null && view.TitleAt(end) < 0)
            return;
        if (hit.Office.Strength == OfficeStrength.Weak && span.First == hit.First && span.End == hit.End)
            return;
        span = TitleContext.TakeCandidacy(view, span);
        if (TitleContext.Find(view, hit, span) is not { } title)
            return;
        found[h] = title;
        Absorb(h, span.Outer);
    }

    /// <summary>"Chairman and chief executive of X": a title joined to one that has its holder.</summary>
    private void FindCoordinated(int h)
    {
        var hit = view.Titles[h];
        if (hit.Office.Strength is OfficeStrength.Honorific or OfficeStrength.Post || view.IsPossessive(hit.End))
            return;
        var span = TitleSpan.Around(view, hit);
        if (h > 0 && found[h - 1] is { Form: not TitleForm.Pre } before && span.Outer - 1 == before.End && view.Is(before.End, "and"))
        {
            found[h] = before with { First = span.First, End = span.End, Hit = hit, Qualifier = span.Qualifier, OrganisationFirst = span.OrganisationFirst, OrganisationEnd = span.OrganisationEnd };
        }
        else if (h + 1 < view.Titles.Count && found[h + 1] is { Form: TitleForm.Pre } after && view.Is(span.End, "and") && after.First >= span.End + 1 && after.First <= span.End + 2)
        {
            found[h] = after with { First = span.First, End = span.End, Hit = hit, Qualifier = span.Qualifier, OrganisationFirst = span.OrganisationFirst, OrganisationEnd = span.OrganisationEnd };
        }
    }

    private void Absorb(int h, int from)
    {
        for (var other = h - 1; other >= 0 && view.Titles[other].First >= from; other--)
            absorbed[other] = true;
    }

    private static TitleQualifier? CandidateWord(string word) => TitleWords.Default.QualifierOf(word) switch
    {
        "candidate" => TitleQualifier.Candidate,
        "nominee" => TitleQualifier.Nominee,
        "elect" => TitleQualifier.Elect,
        _ => null,
    };
}
