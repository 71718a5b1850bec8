using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds the words of reporting beside what was said by commas, quotation marks and the classes of words alone, so that it does not
/// lean on the tree: "…, police said Monday", "…, its treasurer, Patrick Oyelaran, said", "…, said Nell Davies", "The tunnel, Quill said, will".
/// </summary>
internal static class ReportTagFinder
{
    /// <summary>Words that a phrase naming a speaker has at the most.</summary>
    private const int LongestSpeaker = 16;

    /// <summary>Words behind the verb up to which a tag may go on.</summary>
    private const int LongestRest = 14;

    /// <summary>The tag of a verb, or null where it is none.</summary>
    public static ReportTag? Find(TreeEditor edit, int verb)
    {
        if (!IsFiniteSpeech(edit, verb))
            return null;
        return BehindSpeaker(edit, verb) ?? BeforeSpeaker(edit, verb);
    }

    /// <summary>Whether a stretch of words holds a finite verb.</summary>
    public static bool HasFiniteVerb(TreeEditor edit, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (edit.Tokens[i].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird or PennTag.Modal)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word closes or opens a stretch: a comma, a dash, a quotation mark, the end.</summary>
    public static bool IsBoundary(TreeEditor edit, int index) => edit.Tokens[index].Penn
        is PennTag.Comma or PennTag.FullStop or PennTag.Colon or PennTag.OpeningQuote or PennTag.ClosingQuote or PennTag.OpeningBracket or PennTag.ClosingBracket
        || edit.Tokens[index].Text is "–" or "—" or "\"" or "”" or "“";

    /// <summary>Whether a quotation mark opens; a straight one by the space beside it.</summary>
    private static bool IsOpeningQuote(TreeEditor edit, int index) => edit.Tokens[index].Text switch
    {
        "“" or "``" or "«" or "„" => true,
        "\"" => index == 0 || edit.Tokens[index - 1].Span.End < edit.Tokens[index].Span.Start,
        _ => false,
    };

    private static bool IsFiniteSpeech(TreeEditor edit, int verb)
    {
        var token = edit.Tokens[verb];
        if (verb == 0 || token.Tag != UniversalTag.Verb || !edit.Lexicons.Speech.TryGetValue(token.Lemma, out var kind) || kind == SpeechKind.Know)
            return false;
        return token.Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird
            || (token.Penn == PennTag.VerbPastParticiple && edit.Child(verb, DependencyRelation.PassiveAuxiliary) < 0);
    }

    private static ReportTag? BehindSpeaker(TreeEditor edit, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (edit.Tokens[at].Tag == UniversalTag.Adverb || (edit.Tokens[at].Tag == UniversalTag.Auxiliary && edit.Tokens[at].Lemma == "have")))
            at--;
        int asideFirst = -1, asideLast = -1;
        if (edit.Tokens[at].Penn == PennTag.Comma)
        {
            asideLast = at - 1;
            asideFirst = PhraseStart(edit, asideLast);
            if (asideFirst < 2 || edit.Tokens[asideFirst - 1].Penn != PennTag.Comma)
                return null;
            at = asideFirst - 2;
        }

        var first = PhraseStart(edit, at);
        if (first < 1 || !HoldsNominal(edit, first, at) || !IsBoundary(edit, first - 1) || edit.Tokens[first - 1].Penn == PennTag.OpeningBracket || IsOpeningQuote(edit, first - 1) || !ReadsOn(edit, verb, out var last))
            return null;
        return new ReportTag(verb, first, last, first, at, asideFirst, asideLast);
    }

    /// <summary>"…, said Nell Davies of the union": only right behind a comma or a quotation mark.</summary>
    private static ReportTag? BeforeSpeaker(TreeEditor edit, int verb)
    {
        if (verb < 2 || verb + 1 >= edit.Tree.Count || !IsBoundary(edit, verb - 1) || IsOpeningQuote(edit, verb - 1) || edit.Tokens[verb - 1].Penn == PennTag.OpeningBracket
            || edit.Lexicons.HearerVerbs.ContainsKey(edit.Tokens[verb].Lemma) || !StartsSpeaker(edit, verb + 1))
            return null;
        var last = verb + 1;
        while (last + 1 < edit.Tree.Count && last - verb < LongestSpeaker && !IsBoundary(edit, last + 1) && IsNominalWord(edit, last + 1))
            last++;
        if (last + 1 < edit.Tree.Count && !IsBoundary(edit, last + 1))
            return null;
        return HoldsNominal(edit, verb + 1, last) ? new ReportTag(verb, verb, last, verb + 1, last, -1, -1) : null;
    }

    private static bool StartsSpeaker(TreeEditor edit, int index)
    {
        var token = edit.Tokens[index];
        if (token.Tag is UniversalTag.ProperNoun || token.Penn is PennTag.PronounPossessive || token.Penn is PennTag.Pronoun && !edit.Is(index, "it"))
            return true;
        for (var i = index; i < edit.Tree.Count && i < index + 6 && IsNominalWord(edit, i); i++)
        {
            if (edit.Tokens[i].Tag == UniversalTag.ProperNoun || (edit.Tokens[i].Tag == UniversalTag.Noun && edit.Lexicons.SourceNouns.ContainsKey(edit.Tokens[i].Lemma)))
                return true;
        }

        return edit.Is(index, "the") && edit.Tokens[index + 1 < edit.Tree.Count ? index + 1 : index].Tag == UniversalTag.Noun;
    }

    /// <summary>First word of the stretch of nominal words that ends at <paramref name="last"/>, or -1 where another word breaks it.</summary>
    private static int PhraseStart(TreeEditor edit, int last)
    {
        var first = last + 1;
        while (first > 0 && last - first < LongestSpeaker && !IsBoundary(edit, first - 1))
        {
            if (!IsNominalWord(edit, first - 1))
                return -1;
            first--;
        }

        return first <= last && first > 0 && IsBoundary(edit, first - 1) ? first : -1;
    }

    private static bool IsNominalWord(TreeEditor edit, int index) => edit.Tokens[index].Penn
        is not (PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird or PennTag.VerbBase or PennTag.Modal or PennTag.To
            or PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb or PennTag.WhPronounPossessive or PennTag.Existential)
        && edit.Tokens[index].Relation != DependencyRelation.Marker;

    private static bool HoldsNominal(TreeEditor edit, int first, int last)
    {
        if (edit.Tokens[first].Tag is UniversalTag.Adposition or UniversalTag.CoordinatingConjunction or UniversalTag.Adverb or UniversalTag.SubordinatingConjunction)
            return false;
        for (var i = first; i <= last; i++)
        {
            if (edit.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun || (edit.Tokens[i].Penn == PennTag.Pronoun && first == last))
                return true;
        }

        return false;
    }

    /// <summary>Whether nothing that could have been said follows the verb up to the next boundary: times, places and whom it was told to may.</summary>
    private static bool ReadsOn(TreeEditor edit, int verb, out int last)
    {
        last = verb;
        var next = verb + 1;
        if (next >= edit.Tree.Count)
            return true;
        if (!IsBoundary(edit, next) && !MayFollow(edit, verb, next))
            return false;
        while (last + 1 < edit.Tree.Count && !IsBoundary(edit, last + 1))
        {
            if (last - verb > LongestRest || !IsNominalWord(edit, last + 1) || edit.Tokens[last + 1].Tag == UniversalTag.Auxiliary
                || (edit.Tokens[last + 1].Tag == UniversalTag.Verb && !edit.Lexicons.HearerVerbs.ContainsKey(edit.Tokens[verb].Lemma)))
                return false;
            last++;
        }

        return last + 1 >= edit.Tree.Count || edit.Tokens[last + 1].Penn != PennTag.Colon;
    }

    private static bool MayFollow(TreeEditor edit, int verb, int next)
    {
        var token = edit.Tokens[next];
        if (token.Tag is UniversalTag.Adverb or UniversalTag.Adposition)
            return !edit.Is(next, "that");
        var word = token.Tag == UniversalTag.ProperNoun ? token.Text.ToLowerInvariant() : token.Lemma;
        return edit.Lexicons.TimeWords.ContainsKey(word) || edit.Is(next, "last") || edit.Is(next, "this") || edit.Lexicons.HearerVerbs.ContainsKey(edit.Tokens[verb].Lemma);
    }
}
