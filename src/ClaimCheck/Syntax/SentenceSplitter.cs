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
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1;
            if (next == tokens.Count || tokens[next].BreakBefore)
            {
                ends.Add(first = next);
                continue;
            }

            if (!MayEnd(tokens[i].Kind))
                continue;
            next = SkipClosers(tokens, next);
            if (next == tokens.Count || tokens[next].BreakBefore || IsBoundary(text, tokens, first, i, next))
            {
                ends.Add(first = next);
                i = next - 1;
            }
        }
    }

    private static bool MayEnd(SurfaceKind kind) =>
        kind is SurfaceKind.Period or SurfaceKind.Mark or SurfaceKind.Dots or SurfaceKind.Abbreviation;

    /// <summary>First token behind <paramref name="index"/> that does not close what came before.</summary>
    private static int SkipClosers(List<SurfaceToken> tokens, int index)
    {
        while (index < tokens.Count && !tokens[index].BreakBefore)
        {
            var kind = tokens[index].Kind;
            var closes = kind is SurfaceKind.CloseQuote or SurfaceKind.CloseBracket
                || (MayEnd(kind) && kind != SurfaceKind.Abbreviation && !tokens[index].SpaceBefore);
            if (!closes)
                break;
            index++;
        }

        return index;
    }

    private static bool IsBoundary(string text, List<SurfaceToken> tokens, int first, int last, int next)
    {
        var end = tokens[last];
        if (end.Kind == SurfaceKind.Period && last - first == 1 && IsListNumber(text, tokens[first]))
            return false;
        var start = FirstWord(tokens, next);
        if (start == tokens.Count)
            return true;
        if (!tokens[next].SpaceBefore)
            return end.Kind == SurfaceKind.Period && IsGluedStart(text, tokens, last, next);
        var opening = tokens[start];
        var c = text[opening.Start];
        if (char.IsLower(c))
            return false;
        return end.Kind switch
        {
            SurfaceKind.Abbreviation => EndsWithAbbreviation(text, tokens, last, start),
            SurfaceKind.Dots => !IsFirstPerson(text, opening) && (char.IsUpper(c) || next < start),
            SurfaceKind.Mark => true,
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

    private static bool IsListNumber(string text, SurfaceToken token) =>
        token.Length <= 2 && (token.Kind == SurfaceKind.Number || (token.Length == 1 && char.IsAsciiLetter(text[token.Start])));

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
