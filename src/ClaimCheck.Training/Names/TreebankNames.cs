using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Names;

/// <summary>
/// Reads hints at names off treebank sentences, whose names nobody marked: words that are no proper nouns are in no
/// name of a person, organisation or place; words of a flat personal name belong together; a run of proper nouns that
/// the word lists know for certain is what they say. All other proper nouns are left open.
/// </summary>
internal static class TreebankNames
{
    private const int All = (1 << NameLabels.Count) - 1;
    private const int LongestGap = 3;

    private static readonly int Others = 1 | KindMask(NameLabels.OtherKind);

    /// <summary>The documents of a treebank, with hints.</summary>
    public static List<NamedDocument> Read(IEnumerable<TreebankSentence> sentences) =>
        [.. sentences.GroupBy(static sentence => sentence.Document).Select(static group => new NamedDocument([.. group.Select(Create)]))];

    private static NamedSentence Create(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var masks = new int[words.Count];
        for (var i = 0; i < masks.Length; i++)
            masks[i] = IsName(words[i]) ? All : Others;
        OpenGaps(words, masks);
        for (var i = 0; i < masks.Length;)
        {
            var end = i + 1;
            while (IsName(words[i]) && end < masks.Length && IsName(words[end]))
                end++;
            if (IsName(words[i]))
                Hint(words, i, end, masks);
            i = end;
        }

        return new NamedSentence([.. words.Select(static word => word.Form)], []) { Masks = masks };
    }

    private static bool IsName(TreebankWord word) => word.Tag == "PROPN";

    private static int KindMask(int kind) => 15 << NameLabels.Label(kind, 0);

    /// <summary>Small words between proper nouns may be parts of one name.</summary>
    private static void OpenGaps(List<TreebankWord> words, int[] masks)
    {
        var last = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsName(words[i]))
                continue;
            if (last >= 0 && i - last <= LongestGap + 1)
                masks.AsSpan(last + 1, i - last - 1).Fill(All);
            last = i;
        }
    }

    private static void Hint(List<TreebankWord> words, int start, int end, int[] masks)
    {
        for (var i = start; i < end; i++)
        {
            var last = i;
            while (last + 1 < end && words[last + 1].Relation == "flat" && words[last + 1].Head == i)
                last++;
            if ((last > i && IsPersonal(words, i, last)) || HasTitle(words, i, start))
                Fix(masks, i, last, 1 << (int)EntityType.Person);
            i = last;
        }

        if (end - start == 1 && IsPlaceAlone(words, start))
            Fix(masks, start, start, 1 << (int)EntityType.Place);
        const NameCues ambiguous = NameCues.FirstName | NameCues.Surname | NameCues.Place;
        var isOrganisation = end - start == 1 && (Cues(words[start].Form) & NameCues.Organisation) != 0 && (Cues(words[start].Form) & ambiguous) == 0;
        if (isOrganisation || (end - start > 1 && words[end - 1].Form is "Inc." or "Corp." or "Corporation" or "University" or "Ltd." or "LLC" or "Ministry" or "Committee"))
            Fix(masks, start, end - 1, 1 << (int)EntityType.Organisation);
    }

    /// <summary>Flat names are those of persons, but for "San Jose", "Al Jazeera" and things with a number.</summary>
    private static bool IsPersonal(List<TreebankWord> words, int first, int last)
    {
        if ((Cues(words[first].Form) & (NameCues.PlaceWord | NameCues.Particle)) != 0 || words[first].Form.Length < 2)
            return false;
        for (var i = first; i <= last; i++)
        {
            if (!char.IsLetter(words[i].Form[0]) || words[i].Form.Any(char.IsDigit) || words[i].Form.Contains('@', StringComparison.Ordinal))
                return false;
        }

        return (Cues(words[first].Form) & NameCues.Place) == 0 || (Cues(words[first].Form) & NameCues.FirstName) != 0;
    }

    /// <summary>President Clinton, Mr. Shankman.</summary>
    private static bool HasTitle(List<TreebankWord> words, int head, int start) =>
        head > start && words[head - 1].Relation == "nmod:desc" && words[head - 1].Head == head
        && (Cues(words[head - 1].Form) & NameCues.Title) != 0 && words[head - 1].Form is not ("St." or "St");

    private static bool IsPlaceAlone(List<TreebankWord> words, int index)
    {
        const NameCues ambiguous = NameCues.FirstName | NameCues.Surname | NameCues.Organisation | NameCues.Calendar | NameCues.OrganisationWord;
        var cues = Cues(words[index].Form);
        return (cues & NameCues.Place) != 0 && (cues & ambiguous) == 0 && index > 0 && words[index - 1].Form is "in" or "from" or "to" or "near" or "outside";
    }

    private static NameCues Cues(string word) => NameLists.Shared.Cues(FeatureHash.LowerText(word));

    private static void Fix(int[] masks, int first, int last, int kinds)
    {
        for (var i = first; i <= last; i++)
        {
            var position = first == last ? NameLabels.Only : i == first ? NameLabels.First : i == last ? NameLabels.Last : NameLabels.Inner;
            masks[i] = 0;
            for (var kind = 0; kind < NameLabels.KindCount; kind++)
                masks[i] |= (kinds & (1 << kind)) != 0 ? 1 << NameLabels.Label(kind, position) : 0;
        }
    }
}
