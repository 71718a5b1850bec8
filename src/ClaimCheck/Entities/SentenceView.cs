using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>One sentence with what the word tables say of it and the names found so far; the work sheet of the stage.</summary>
internal sealed class SentenceView
{
    private readonly int[] titleAt;
    private readonly int[] placeAt;
    private readonly int[] nameAt;
    private readonly HashSet<int> dropped = [];

    /// <summary>Lays a sentence out and looks its words up.</summary>
    public SentenceView(int passage, int index, Sentence sentence)
    {
        Passage = passage;
        Index = index;
        Sentence = sentence;
        IsTitle = sentence.Kind == Stories.PassageBlockKind.Headline || CapitalCount.Of(sentence).Use == CapitalUse.Titled;
        var count = sentence.Tokens.Length;
        Words = new string[count];
        for (var i = 0; i < count; i++)
        {
            var word = sentence.Tokens[i].Text;
            Words[i] = word.Length > 4 && word.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) ? word[3..] : word;
        }

        titleAt = new int[count];
        placeAt = new int[count];
        nameAt = new int[count];
        FindTitles();
        FindPlaces();
    }

    /// <summary>Index of the passage in the story.</summary>
    public int Passage { get; }

    /// <summary>Index of the sentence in its passage.</summary>
    public int Index { get; }

    /// <summary>Index of the sentence in the story.</summary>
    public int Order { get; init; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Whether the sentence is a headline or Written Like One, where capitals tell little.</summary>
    public bool IsTitle { get; }

    /// <summary>The words as written.</summary>
    public string[] Words { get; }

    /// <summary>Number of words.</summary>
    public int Count => Words.Length;

    /// <summary>Wordings of offices, in text order, none overlapping.</summary>
    public List<TitleHit> Titles { get; } = [];

    /// <summary>Names in the gazetteer, in text order, none overlapping.</summary>
    public List<PlaceHit> Places { get; } = [];

    /// <summary>Names found, in text order, none overlapping.</summary>
    public List<FoundName> Names { get; private set; } = [];

    /// <summary>The word at an index.</summary>
    public Token this[int index] => Sentence.Tokens[index];

    /// <summary>Index in <see cref="Titles"/> of the wording that covers a word, or -1.</summary>
    public int TitleAt(int index) => titleAt[index] - 1;

    /// <summary>Takes a wording back that turned out to be a part of a name; it keeps its place in <see cref="Titles"/> and covers no word.</summary>
    public void DropTitle(int title)
    {
        var hit = Titles[title];
        Array.Clear(titleAt, hit.First, hit.Count);
        dropped.Add(title);
    }

    /// <summary>Whether a wording was taken back.</summary>
    public bool IsDropped(int title) => dropped.Contains(title);

    /// <summary>Index in <see cref="Places"/> of the name that covers a word, or -1.</summary>
    public int PlaceAt(int index) => placeAt[index] - 1;

    /// <summary>Index in <see cref="Names"/> of the name that covers a word, or -1.</summary>
    public int NameAt(int index) => index >= 0 && index < Count ? nameAt[index] - 1 : -1;

    /// <summary>Whether the word is written with "ex-", which <see cref="Words"/> leaves out.</summary>
    public bool IsFormer(int index) => Words[index].Length < this[index].Text.Length;

    /// <summary>Where words stand in the document, from <paramref name="first"/> to before <paramref name="end"/>, without a leading "ex-".</summary>
    public TextSpan SpanOf(int first, int end)
    {
        var start = this[first].Span.Start + (this[first].Text.Length - Words[first].Length);
        return TextSpan.FromBounds(start, this[end - 1].Span.End);
    }

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapital(int index) => index < Count && char.IsUpper(Words[index][0]);

    /// <summary>Whether the word stands where any word is written with a capital.</summary>
    public bool IsInitial(int index) =>
        index == 0 || Words[index - 1] is "\"" or "“" or "‘" or ":" or "—" or "–" or "•" or "." or "(" || this[index - 1].Penn is PennTag.OpeningQuote or PennTag.ListMarker or PennTag.FullStop;

    /// <summary>Whether no white space stands between a word and the next one.</summary>
    public bool Touches(int index) => index + 1 < Count && this[index].Span.End == this[index + 1].Span.Start;

    /// <summary>Whether the word is a possessive ending.</summary>
    public bool IsPossessive(int index) => index < Count && this[index].Penn == PennTag.Possessive;

    /// <summary>Whether the word is spelt so, in any case.</summary>
    public bool Is(int index, string word) => index >= 0 && index < Count && Words[index].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Sets the names of the sentence.</summary>
    public void SetNames(List<FoundName> names)
    {
        Names = names;
        Array.Clear(nameAt);
        for (var n = 0; n < names.Count; n++)
            Array.Fill(nameAt, n + 1, names[n].First, names[n].Count);
    }

    /// <summary>The words from <paramref name="first"/>, as they stand in the document.</summary>
    public string Quote(int first, int count, string source) =>
        Sentence.Tree.SpanOf(first, first + count - 1).Quote(source);

    private void FindTitles()
    {
        for (var i = 0; i < Count;)
        {
            var length = OfficeCatalog.Default.Phrases.Match(Words, i, out var wording);
            if (length == 0 || !CanBeTitle(i, length, wording))
            {
                i++;
                continue;
            }

            Titles.Add(new TitleHit(i, length, wording));
            Array.Fill(titleAt, Titles.Count, i, length);
            i += length;
        }
    }

    private bool CanBeTitle(int first, int length, OfficeWording wording)
    {
        var capital = IsCapital(first);
        if (wording.Office.Strength is OfficeStrength.Honorific or OfficeStrength.Post && Touches(first) && Words[first + 1] is "-" or "‑")
            return false;
        if (wording.Office.Strength is OfficeStrength.Honorific)
            return capital;
        if (wording.Office.Strength is OfficeStrength.Post)
            return capital && Words[first].Length > 1 && char.IsUpper(Words[first][^1]) || Words[first].EndsWith('.');
        if (wording.Office.Strength is OfficeStrength.Trade && capital && !IsInitial(first))
            return false;
        if (length > 1)
            return true;
        if (!capital && (Words[first].Length <= 2 || wording.Office.Kind is "religious" or "royal" && wording.Office.Class.Length == 0 && wording.Office.Strength == OfficeStrength.Office && IsKinship(Words[first])))
            return false;
        if (!capital)
            return this[first].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Other
                || (wording.Office.Strength == OfficeStrength.Office && !TitleWords.Default.IsOrdinary(Words[first]))
                || (this[first].Tag == UniversalTag.Adjective && first + 1 < Count && IsCapital(first + 1))
                || (this[first].Tag == UniversalTag.Verb && first > 0 && this[first - 1].Tag == UniversalTag.Punctuation && first + 1 < Count && FirstNames.Default.Contains(Words[first + 1]));
        return !Is(first, "Miss") && !Is(first, "Don") || IsCapital(first + 1);
    }

    private static bool IsKinship(string word) =>
        word is "father" or "mother" or "brother" or "sister" or "fathers" or "brothers" or "sisters" or "elder" or "elders" or "lady" or "ladies" or "count" or "lord" or "baron";

    private void FindPlaces()
    {
        for (var i = 0; i < Count;)
        {
            GazetteerEntry? entry = null;
            var length = IsCapital(i) ? Gazetteer.Default.Phrases.Match(Words, i, out entry) : 0;
            if (length == 0)
            {
                i++;
                continue;
            }

            Places.Add(new PlaceHit(i, length, entry!));
            Array.Fill(placeAt, Places.Count, i, length);
            i += length;
        }
    }
}
