using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Marks the words that may be part of a name, so that the model need not look at the others: capitals, proper nouns,
/// listed names in small letters, generic words beside a name, and short stretches between such words.
/// </summary>
internal static class NameCandidates
{
    private const int LongestGap = 3;
    private const NameCues Generic = NameCues.OrganisationWord | NameCues.PlaceWord | NameCues.FacilityWord | NameCues.EventWord;

    /// <summary>Marks the words from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static void Mark(NameWord[] words, int start, int end)
    {
        for (var i = start; i < end; i++)
            words[i].IsLive = IsCandidate(words[i]);
        for (var i = start; i < end; i++)
        {
            if (!words[i].IsLive && IsCompanion(words, i, start))
                words[i].IsLive = true;
        }

        FillGaps(words, start, end);
    }

    private static bool IsCandidate(in NameWord word)
    {
        if (word.IsCapital || word.Phrase != 0 || word.Tag is PennTag.ProperNoun or PennTag.ProperNounPlural)
            return true;
        var isListed = (word.Cues & (NameCues.Place | NameCues.FirstName | NameCues.Organisation)) != 0;
        return isListed && word.Text!.Length > 3 && word.Tag is PennTag.Noun or PennTag.Adjective or PennTag.NounPlural or PennTag.ForeignWord;
    }

    /// <summary>A year before a name, a generic word within two words behind one or directly before one.</summary>
    private static bool IsCompanion(NameWord[] words, int i, int start)
    {
        ref readonly var word = ref words[i];
        if (words[i + 1].IsCapital && (word.Text!.Length == 4 && char.IsAsciiDigit(word.Text[0]) || (word.Cues & Generic) != 0))
            return true;
        if ((word.Cues & Generic) == 0)
            return false;
        for (var k = i - 1; k >= start && k >= i - 2; k--)
        {
            if (words[k].IsCapital)
                return true;
            if (!char.IsLetter(words[k].Text![0]) || words[k].Text!.Length < 4)
                return false;
        }

        return false;
    }

    private static void FillGaps(NameWord[] words, int start, int end)
    {
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (!words[i].IsLive)
                continue;
            if (last >= 0 && i - last <= LongestGap + 1)
            {
                for (var k = last + 1; k < i; k++)
                    words[k].IsLive = true;
            }

            last = i;
        }
    }
}
