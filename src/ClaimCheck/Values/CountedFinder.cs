using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>
/// Finds the noun that a number counts: the noun that it modifies in the tree where that noun follows closely, else the head of
/// the noun phrase behind it, "of" after open numbers included ("dozens of people"). Works on tags when the tree is wrong.
/// </summary>
internal static class CountedFinder
{
    private const int Reach = 6;

    /// <summary>Token index of the counted noun of a number that ends before atom <paramref name="end"/>, or -1.</summary>
    public static int Find(AtomSequence s, int first, int end)
    {
        var tokens = s.Sentence.Tokens;
        var last = s[end - 1].Token;
        var next = last + 1;
        if (s[end].Kind != AtomKind.None && s[end].Token == last)
            return -1;
        if (next < tokens.Length && Same(tokens[next], "of") && next + 1 < tokens.Length)
            next = AfterOf(s, next + 1);
        if (Head(s, s[first].Token, last) is var head && head >= next && head <= next + Reach)
            return Outward(s, head);
        return Scan(s, next);
    }

    /// <summary>Whether the number takes part of a set named behind it: "two of the 12 victims".</summary>
    public static bool IsPart(AtomSequence s, int first, int end)
    {
        if (s.Is(first - 1, "another", "other") || s.Is(first - 1, "further", "additional") || s.Is(end, "more", "others") || s.Is(end, "other"))
            return true;
        return s.Is(end, "of") && (s.Is(end + 1, "the", "those") || s.Is(end + 1, "these", "them") || s.Is(end + 1, "whom", "their") || s.Is(end + 1, "his", "its"));
    }

    private static int Head(AtomSequence s, int firstToken, int lastToken)
    {
        var tokens = s.Sentence.Tokens;
        for (var i = firstToken; i <= lastToken; i++)
        {
            var head = tokens[i].Head;
            if (head > lastToken && tokens[i].Relation is DependencyRelation.NumericModifier or DependencyRelation.Determiner && IsNoun(tokens[head]))
                return head;
        }

        return -1;
    }

    /// <summary>Goes from a noun inside a compound to the compound's head: "five police officers".</summary>
    private static int Outward(AtomSequence s, int at)
    {
        var tokens = s.Sentence.Tokens;
        while (tokens[at].Relation == DependencyRelation.Compound && tokens[at].Head > at && IsNoun(tokens[tokens[at].Head]))
            at = tokens[at].Head;
        while (tokens[at].Tag == UniversalTag.ProperNoun && at + 1 < tokens.Length && tokens[at + 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && tokens[at + 1].Relation != DependencyRelation.Apposition)
            at++;
        return at;
    }

    private static int AfterOf(AtomSequence s, int at)
    {
        var tokens = s.Sentence.Tokens;
        while (at < tokens.Length && tokens[at].Tag is UniversalTag.Determiner or UniversalTag.Numeral || at < tokens.Length && tokens[at].Penn == PennTag.PronounPossessive)
            at++;
        return at;
    }

    private static int Scan(AtomSequence s, int next)
    {
        var tokens = s.Sentence.Tokens;
        var found = -1;
        for (var i = next; i < tokens.Length && i <= next + Reach; i++)
        {
            var token = tokens[i];
            if (IsNoun(token) && i + 1 < tokens.Length && tokens[i + 1].Penn == PennTag.Possessive)
            {
                i++;
                continue;
            }

            if (IsNoun(token))
            {
                found = i;
                if (token.Penn is PennTag.NounPlural or PennTag.ProperNounPlural && !IsNounNext(s, i))
                    return i;
                continue;
            }

            if (found >= 0 || !(token.Tag is UniversalTag.Adjective or UniversalTag.Adverb or UniversalTag.Determiner || token.Penn is PennTag.VerbPastParticiple or PennTag.VerbGerund or PennTag.Hyphen || Same(token, "-") || Same(token, "more")))
                break;
        }

        return found;
    }

    private static bool IsNounNext(AtomSequence s, int at) =>
        at + 1 < s.Sentence.Tokens.Length && s.Sentence.Tokens[at + 1] is { Penn: PennTag.Noun or PennTag.NounPlural };

    private static bool IsNoun(Token token) => token.Tag is UniversalTag.Noun or UniversalTag.ProperNoun;

    private static bool Same(Token token, string word) => token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
