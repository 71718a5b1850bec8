using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>The part of a title behind the wording of its office: "of El Salvador", "for Latin America", "of geology at the University of Szeged".</summary>
internal static class TitleTail
{
    /// <summary>Where the title ends, and the first noun phrase of the tail.</summary>
    public static (int End, int OrganisationFirst, int OrganisationEnd) Walk(SentenceView view, TitleHit hit)
    {
        var end = hit.End;
        var (first, last) = (-1, -1);
        while (end < view.Count && Leads(view, hit, end, first >= 0) && NounPhraseEnd(view, end + 1) is > 0 and var next)
        {
            first = StartOfPhrase(view, end + 1);
            last = next;
            end = next;
        }

        return (end, first, last);
    }

    private static bool Leads(SentenceView view, TitleHit hit, int index, bool isLater)
    {
        var word = view.Words[index];
        if (!view.IsCapital(index) && word is not ("of" or "for" or "to" or "at" or "in" or "on" or "with" or "from"))
            return false;
        if (word is "in" && !InsideInstitution(view, index))
            return false;
        return hit.Office.Tail.Contains(word) || (isLater && word is "of");
    }

    /// <summary>"In" leads on to a field or an institution, not to a town or a year.</summary>
    private static bool InsideInstitution(SentenceView view, int index)
    {
        var next = StartOfPhrase(view, index + 1);
        return next < view.Count && !view.IsCapital(next) && view[next].Tag is UniversalTag.Noun or UniversalTag.Adjective
            && !TitleWords.Default.IsTime(view.Words[next]) && view.Words[next] is not ("charge" or "place" or "exile" or "prison" or "custody" or "turn" or "effect" or "recent");
    }

    private static int StartOfPhrase(SentenceView view, int index)
    {
        while (index < view.Count && (view[index].Tag == UniversalTag.Determiner || view[index].Penn == PennTag.PronounPossessive))
            index++;
        return index;
    }

    /// <summary>First index after the noun phrase that begins at <paramref name="index"/>, or 0 when none does or it names a time.</summary>
    private static int NounPhraseEnd(SentenceView view, int index)
    {
        var start = StartOfPhrase(view, index);
        var i = start;
        var noun = -1;
        while (i < view.Count)
        {
            var name = view.NameAt(i);
            if (name >= 0)
            {
                if (view.Names[name].IsPerson && noun >= 0 && view.Names[name].Evidence == NameEvidence.Certain && view.IsCapital(i - 1) && view.TitleAt(i - 1) < 0)
                    break;
                i = view.Names[name].End;
                noun = i - 1;
                continue;
            }

            if (view.IsPossessive(i) && noun == i - 1 || NameGrammar.IsHyphen(view, i) && i > start)
            {
                i++;
                continue;
            }

            if (Joins(view, i, noun))
            {
                i++;
                continue;
            }

            if (!CanStand(view, i, i == start))
                break;
            if (view[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Other || view.IsCapital(i) || char.IsUpper(view.Words[i][^1]))
                noun = i;
            i++;
        }

        if (noun < 0)
            return 0;
        i = noun + 1;
        return TitleWords.Default.IsTime(view.Words[noun]) && !view.IsCapital(noun) || view[start].Tag == UniversalTag.Numeral && !view.IsCapital(start) && !view.Words[start].EndsWith("th", StringComparison.Ordinal) ? 0 : i;
    }

    private static bool CanStand(SentenceView view, int i, bool isFirst)
    {
        var token = view[i];
        return token.Tag switch
        {
            UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Other => !TitleWords.Default.IsTime(token.Text) || view.IsCapital(i) && token.Tag == UniversalTag.ProperNoun && token.Penn != PennTag.CardinalNumber && !IsDay(token.Text),
            UniversalTag.Numeral => view.IsCapital(i) || char.IsAsciiDigit(token.Text[0]) && token.Text.EndsWith("th", StringComparison.Ordinal),
            UniversalTag.Verb => view.IsCapital(i) && !view.IsInitial(i) || token.Penn == PennTag.VerbGerund && isFirst && i + 1 < view.Count && view[i + 1].Tag is not UniversalTag.Determiner and not UniversalTag.Pronoun,
            UniversalTag.Symbol => token.Text == "&",
            _ => view.IsCapital(i) && token.Tag is not UniversalTag.Pronoun && !view.Is(i, "who"),
        };
    }

    /// <summary>"And" inside one name or one field: "health and human services", "foreign affairs and trade,".</summary>
    private static bool Joins(SentenceView view, int i, int noun)
    {
        if (noun != i - 1 || !(view.Is(i, "and") || view.Words[i] == "&") || i + 1 >= view.Count)
            return false;
        if (view.Words[i] == "&")
            return true;
        if (view.IsCapital(i - 1) != view.IsCapital(i + 1) || view.TitleAt(i + 1) >= 0 || view.NameAt(i + 1) >= 0)
            return false;
        var j = i + 1;
        while (j < view.Count && view[j].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective && view.NameAt(j) < 0)
            j++;
        return j > i + 1 && view[j - 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && (j >= view.Count || view[j].Tag is UniversalTag.Punctuation || view.Words[j] is "of" or "at");
    }

    private static bool IsDay(string word) => word.EndsWith("day", StringComparison.Ordinal);
}
