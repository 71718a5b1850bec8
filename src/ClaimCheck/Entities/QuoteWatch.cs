namespace ClaimCheck.Entities;

/// <summary>
/// Knows, word by word through a passage, whether the words stand between quotation marks. A quotation that nothing closes
/// ends after a few sentences.
/// </summary>
internal sealed class QuoteWatch
{
    private const int LongestQuotation = 8;

    private char open;
    private int since;

    /// <summary>Whether the word looked at last is quoted.</summary>
    public bool IsInside => open != '\0';

    /// <summary>Begins a passage.</summary>
    public void Reset() => open = '\0';

    /// <summary>Looks at the next word.</summary>
    public void Look(SentenceView view, int index)
    {
        var word = view.Words[index];
        if (open != '\0' && view.Index - since > LongestQuotation)
            open = '\0';
        if (word.Length > 2 || (word.Length == 2 && word is not ("``" or "''")))
            return;
        switch (word[0])
        {
            case '“' or '`':
                Open('”', view);
                break;
            case '‘':
                if (open == '\0')
                    Open('’', view);
                break;
            case '”':
                open = open == '’' ? open : '\0';
                break;
            case '"':
                if (open is '\0')
                    Open('"', view);
                else if (open == '"')
                    open = '\0';
                break;
            case '’' when open == '’' && !IsBetweenLetters(view, index):
                open = '\0';
                break;
            case '\'' when word.Length == 2 && open == '”':
                open = '\0';
                break;
            case '\'' when open == '\'' && !IsBetweenLetters(view, index) && index > 0 && view.Touches(index - 1):
                open = '\0';
                break;
            case '\'' when open == '\0' && (index == 0 || !view.Touches(index - 1)) && view.Touches(index):
                Open('\'', view);
                break;
        }
    }

    private static bool IsBetweenLetters(SentenceView view, int index) => index > 0 && view.Touches(index - 1) && view.Touches(index) && char.IsLetter(view.Words[index + 1][0]);

    private void Open(char end, SentenceView view) => (open, since) = (end, view.Index);
}
