namespace ClaimCheck.Syntax;

/// <summary>
/// Finds where sentences end: behind closing marks, when what follows looks like a beginning. Closing quotation marks
/// and brackets stay with their sentence; a single line break ends nothing, a blank line does.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Appends, for each sentence, the index just behind its last token.</summary>
    public static void Split(string text, List<SurfaceToken> tokens, List<int> ends)
    {
        var first = 0;
        var item = tokens.Count > 0 ? ListMarkers.FindNext(text, tokens, 0, isFirst: true) : -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1;
            if (next == tokens.Count || next == item || tokens[next].BreakBefore)
            {
                ends.Add(first = next);
                if (next < tokens.Count)
                    item = ListMarkers.FindNext(text, tokens, next, next != item);
                continue;
            }

            if (!MayEnd(tokens[i].Kind))
                continue;
            next = SkipClosers(text, tokens, next);
            if (next == tokens.Count || tokens[next].BreakBefore || IsBoundary(text, tokens, first, i, next))
            {
                ends.Add(first = next);
                i = next - 1;
                if (next < tokens.Count && (next == item || tokens[next].BreakBefore))
                    item = ListMarkers.FindNext(text, tokens, next, next != item);
            }
        }
    }

    private static bool MayEnd(SurfaceKind kind) =>
        kind is SurfaceKind.Period or SurfaceKind.Mark or SurfaceKind.Dots or SurfaceKind.Abbreviation or SurfaceKind.Emoticon;

    /// <summary>First token behind <paramref name="index"/> that does not close what came before.</summary>
    private static int SkipClosers(string text, List<SurfaceToken> tokens, int index)
    {
        while (index < tokens.Count && !tokens[index].BreakBefore)
        {
            var kind = tokens[index].Kind;
            if (IsFootnote(text, tokens, index))
            {
                index += 3;
                continue;
            }

            var closes = kind is SurfaceKind.CloseQuote or SurfaceKind.CloseBracket or SurfaceKind.Emoticon
                || (MayEnd(kind) && kind != SurfaceKind.Abbreviation && !tokens[index].SpaceBefore);
            if (!closes)
                break;
            index++;
        }

        return index;
    }

    /// <summary>"[12]" behind a sentence is its reference.</summary>
    private static bool IsFootnote(string text, List<SurfaceToken> tokens, int index) =>
        index + 2 < tokens.Count && text[tokens[index].Start] == '[' && tokens[index + 1].Kind == SurfaceKind.Number
        && !tokens[index + 1].SpaceBefore && text[tokens[index + 2].Start] == ']' && !tokens[index + 2].SpaceBefore;

    private static bool IsBoundary(string text, List<SurfaceToken> tokens, int first, int last, int next)
    {
        var end = tokens[last];
        if (end.Kind == SurfaceKind.Period && (IsMarkerStop(text, tokens, first, last) || IsNumeroSign(text, tokens, last)))
            return false;
        var start = FirstWord(tokens, next);
        if (start == tokens.Count)
            return true;
        if (!tokens[next].SpaceBefore)
            return end.Kind == SurfaceKind.Period && IsGluedStart(text, tokens, last, next);
        var opening = tokens[start];
        var c = text[opening.Start];
        if (char.IsLower(c))
            return MaySmallLetterFollow(text, tokens, last, next, start);
        return EndKind(tokens, last) switch
        {
            SurfaceKind.Abbreviation => EndsWithAbbreviation(text, tokens, last, start),
            SurfaceKind.Dots => !IsFirstPerson(text, opening) && (char.IsUpper(c) || next < start),
            SurfaceKind.Mark => true,
            SurfaceKind.Emoticon => char.IsUpper(c),
            _ => opening.Kind != SurfaceKind.Comma && !MayEnd(opening.Kind) || opening.Kind == SurfaceKind.Abbreviation,
        };
    }

    /// <summary>Skips what opens a sentence before its first word.</summary>
    private static int FirstWord(List<SurfaceToken> tokens, int index)
    {
        while (index < tokens.Count && tokens[index].Kind is SurfaceKind.OpenQuote or SurfaceKind.OpenBracket or SurfaceKind.Dash)
            index++;
        return index;
    }

    /// <summary>
    /// Careless writing begins sentences with small letters, and so do some names and addresses; but a small letter
    /// behind a closing quotation mark, an ellipsis, an abbreviation or a name with an exclamation mark goes on.
    /// </summary>
    private static bool MaySmallLetterFollow(string text, List<SurfaceToken> tokens, int last, int next, int start)
    {
        if (tokens[start].Kind == SurfaceKind.Link)
            return true;
        if (next != last + 1 || start != next || last == 0)
            return false;
        var before = tokens[last - 1];
        var isPlain = before.Length > 2 && before.Kind == SurfaceKind.Word && char.IsLower(text[before.Start]);
        return tokens[last].Kind switch
        {
            SurfaceKind.Period => isPlain || before.Kind is SurfaceKind.CloseBracket,
            SurfaceKind.Mark => isPlain || tokens[last].Length > 1 || text[tokens[last].Start] == '?',
            _ => false,
        };
    }

    /// <summary>Three full stops with spaces between them are an ellipsis.</summary>
    private static SurfaceKind EndKind(List<SurfaceToken> tokens, int last)
    {
        var isSpaced = last >= 2 && tokens[last].Kind == SurfaceKind.Period && tokens[last - 1].Kind == SurfaceKind.Period
            && tokens[last - 2].Kind == SurfaceKind.Period;
        return isSpaced ? SurfaceKind.Dots : tokens[last].Kind;
    }

    /// <summary>The full stop of a list marker at the start of the sentence: "1. Take …".</summary>
    private static bool IsMarkerStop(string text, List<SurfaceToken> tokens, int first, int last)
    {
        var token = tokens[last - (last > first ? 1 : 0)];
        var isMarker = token.Length <= 2 && (token.Kind == SurfaceKind.Number || (token.Length == 1 && char.IsAsciiLetter(text[token.Start])));
        return isMarker && (last - first == 1 || last < first + ListMarkers.Length(text, tokens, first));
    }

    /// <summary>"N°. 12".</summary>
    private static bool IsNumeroSign(string text, List<SurfaceToken> tokens, int last) =>
        last > 0 && text[tokens[last - 1].Start] is '°' or 'º' or '№' && !tokens[last - 1].SpaceBefore;

    private static bool IsFirstPerson(string text, SurfaceToken token) =>
        text[token.Start] == 'I' && (token.Length == 1 || text[token.Start + 1] is '\'' or '’');

    /// <summary>"world.Today": no space, but small letters or figures before and a capitalised word behind.</summary>
    private static bool IsGluedStart(string text, List<SurfaceToken> tokens, int last, int next)
    {
        var word = tokens[next];
        if (word.Kind is not (SurfaceKind.Word or SurfaceKind.Abbreviation) || last == 0 || !char.IsUpper(text[word.Start]))
            return false;
        var before = tokens[last - 1];
        return before.Length > 1 && (char.IsLower(text[before.End - 1]) || char.IsDigit(text[before.End - 1]))
            && (word.Length == 1 || !char.IsUpper(text[word.Start + 1]));
    }

    private static bool EndsWithAbbreviation(string text, List<SurfaceToken> tokens, int last, int start)
    {
        var opening = tokens[start];
        var opens = opening.Kind == SurfaceKind.Word && SegmentationLexicon.Shared.IsSentenceOpener(text.AsSpan(opening.Start, opening.Length));
        switch (tokens[last].Abbreviation)
        {
            case AbbreviationKind.Title or AbbreviationKind.Number:
                return false;
            case AbbreviationKind.Initial:
                return opens && last > 0 && tokens[last - 1].Kind == SurfaceKind.Word && char.IsLower(text[tokens[last - 1].Start]);
            default:
                return opens || IsContracted(text, opening);
        }
    }

    /// <summary>"It's", "I'm", "They're": a pronoun with a verb opens a sentence.</summary>
    private static bool IsContracted(string text, SurfaceToken token)
    {
        var word = text.AsSpan(token.Start, token.Length);
        var apostrophe = word.IndexOfAny('\'', '’');
        return token.Kind == SurfaceKind.Word && apostrophe > 0 && SegmentationLexicon.Shared.IsSentenceOpener(word[..apostrophe]);
    }
}
