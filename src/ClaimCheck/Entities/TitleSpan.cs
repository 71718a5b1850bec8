using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// How far a title reaches around the wording of its office: modifiers and owners before it, "of", "for" and "at" behind it;
/// articles, qualifiers ("former") and comments ("embattled") stay outside.
/// </summary>
/// <param name="First">First word of the title.</param>
/// <param name="End">First word after it.</param>
/// <param name="Outer">First word of the whole phrase, article and qualifier included.</param>
/// <param name="Qualifier">What limits it.</param>
/// <param name="HasDeterminer">Whether an article or a possessive opens the phrase.</param>
/// <param name="OrganisationFirst">First word of what it is of or for, or -1.</param>
/// <param name="OrganisationEnd">First word after that.</param>
internal readonly record struct TitleSpan(
    int First, int End, int Outer, TitleQualifier Qualifier, bool HasDeterminer, int OrganisationFirst, int OrganisationEnd)
{
    /// <summary>Measures the title around <paramref name="hit"/>.</summary>
    public static TitleSpan Around(SentenceView view, TitleHit hit)
    {
        var left = WalkLeft(view, hit);
        var (end, organisationFirst, organisationEnd) = TitleTail.Walk(view, hit);
        return left with { End = end, OrganisationFirst = organisationFirst, OrganisationEnd = organisationEnd };
    }

    /// <summary>The part before the wording only; <see cref="End"/> is that of the wording.</summary>
    public static TitleSpan WalkLeft(SentenceView view, TitleHit hit)
    {
        var start = hit.First;
        var open = !view.IsFormer(start);
        var qualifier = open ? TitleQualifier.None : TitleQualifier.Former;
        var i = hit.First - 1;
        var lone = hit.Office.Strength is OfficeStrength.Honorific or OfficeStrength.Post;
        var step = 0;
        while (i >= 0 && !lone && step++ < 12)
        {
            var next = Step(view, hit, i, out var says, out var inside);
            if (next == i)
                break;
            if (says != TitleQualifier.None)
                qualifier = Stronger(qualifier, says);
            open &= inside;
            if (open)
                start = next + 1;
            if (view.IsFormer(next + 1))
            {
                qualifier = TitleQualifier.Former;
                open = false;
            }

            i = next;
        }

        var determined = i >= 0 && IsDeterminer(view, i);
        if (determined)
            i--;
        while (i >= 0 && QualifierAt(view, i) is { } outer)
        {
            qualifier = Stronger(qualifier, outer);
            i--;
        }

        return new TitleSpan(start, hit.End, i + 1, qualifier, determined, -1, -1);
    }

    /// <summary>The qualifier that a word says before a title, or null.</summary>
    public static TitleQualifier? QualifierAt(SentenceView view, int index) => TitleWords.Default.QualifierOf(view.Words[index]) switch
    {
        "former" => TitleQualifier.Former,
        "acting" => TitleQualifier.Acting,
        "elect" => TitleQualifier.Elect,
        "then" => TitleQualifier.Then,
        "deputy" => TitleQualifier.Deputy,
        _ => null,
    };

    /// <summary>Of two qualifiers the one that says more about whether the office is held.</summary>
    public static TitleQualifier Stronger(TitleQualifier one, TitleQualifier other) => Rank(other) > Rank(one) ? other : one;

    private static int Rank(TitleQualifier qualifier) => qualifier switch
    {
        TitleQualifier.None => 0,
        TitleQualifier.Deputy => 1,
        TitleQualifier.Acting => 2,
        TitleQualifier.Elect => 3,
        TitleQualifier.Nominee => 4,
        TitleQualifier.Candidate => 5,
        TitleQualifier.Then => 6,
        _ => 7,
    };

    /// <summary>Takes one more modifier on the left; answers the same index when nothing more belongs to the phrase.</summary>
    private static int Step(SentenceView view, TitleHit hit, int i, out TitleQualifier says, out bool inside)
    {
        says = TitleQualifier.None;
        inside = true;
        if (NameGrammar.IsHyphen(view, i) && i > 0)
            return StepHyphen(view, i, out says, out inside);
        if (QualifierAt(view, i) is { } qualifier && view.Words[i] is not "Late")
        {
            says = qualifier;
            inside = false;
            return i - 1;
        }

        if (TitleWords.Default.IsOutside(view.Words[i]))
        {
            inside = false;
            return i - 1;
        }

        if (view.IsPossessive(i) && i > 0)
            return StepOwner(view, i);
        if (TitleWords.Default.IsTime(view.Words[i]) || StopsAtTitle(view, hit, i))
            return i;
        var name = view.NameAt(i);
        if (name >= 0 && view.Names[name].Count > 1)
            return view.Names[name].IsPerson ? i : view.Names[name].First - 1;
        if (name >= 0 && view.Names[name].IsPerson && i > 0 && TitleWords.Default.JoinOf(view[i - 1].Lemma) is not null)
            return i;
        if (view.TitleAt(i) is >= 0 and var other)
            return view.Titles[other].First - 1;
        if (view.Is(i, "and") && view.IsCapital(i + 1) && i > 0 && view.IsCapital(i - 1) && view.TitleAt(i - 1) < 0 && view.TitleAt(i + 1) < 0 && view.NameAt(i - 1) < 0)
            return i - 2;
        return IsModifier(view, i) ? i - 1 : i;
    }

    private static int StepHyphen(SentenceView view, int i, out TitleQualifier says, out bool inside)
    {
        says = QualifierAt(view, i - 1) ?? TitleQualifier.None;
        inside = says == TitleQualifier.None && !TitleWords.Default.IsOutside(view.Words[i - 1]);
        return i - 2;
    }

    /// <summary>"The bank's", "El Salvador's", "teachers'": the owner up to its article.</summary>
    private static int StepOwner(SentenceView view, int possessive)
    {
        var i = possessive - 1;
        if (view[i].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Other or UniversalTag.Adjective) && !view.IsCapital(i))
            return possessive;
        while (i >= 0)
        {
            var name = view.NameAt(i);
            if (name >= 0)
                i = view.Names[name].First - 1;
            else if (IsModifier(view, i) && !TitleWords.Default.IsTime(view.Words[i]) || NameGrammar.IsHyphen(view, i))
                i--;
            else
                break;
        }

        return i;
    }

    private static bool StopsAtTitle(SentenceView view, TitleHit hit, int i)
    {
        if (view.TitleAt(i) is not (>= 0 and var other))
            return false;
        var neighbour = view.Titles[other];
        return neighbour.Office.Strength is OfficeStrength.Honorific or OfficeStrength.Post
            || view.Words[hit.First].EndsWith('.') || view.Words[neighbour.First].EndsWith('.')
            || hit.Office.Kind is "religious" or "royal";
    }

    private static bool IsModifier(SentenceView view, int i)
    {
        var token = view[i];
        return token.Tag switch
        {
            UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Other => true,
            UniversalTag.Verb => view.IsCapital(i) && (!view.IsInitial(i) || (i == 0 && view.TitleAt(1) >= 0 && NameGrammar.IsAcronym(view.Words[1]))),
            UniversalTag.Numeral => view.IsCapital(i) || token.Text is "first" or "second",
            _ => view.NameAt(i) >= 0,
        };
    }

    private static bool IsDeterminer(SentenceView view, int i) =>
        view[i].Tag == UniversalTag.Determiner || view[i].Penn == PennTag.PronounPossessive || view.Words[i] is "the" or "a" or "an" or "his" or "her" or "its" or "their";
}
