using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>To whom a title that does not stand before a name is given.</summary>
internal static class TitleContext
{
    /// <summary>Looks left and right of the phrase for a name in commas, a verb with its subject, or "as".</summary>
    public static TitleMention? Find(SentenceView view, TitleHit hit, TitleSpan span)
    {
        if (Beside(view, span) is >= 0 and var left)
            return Make(hit, span, IsBracket(view, span.Outer - 1) ? WithBracketTail(view, span) : span, IsBracket(view, span.Outer - 1) ? TitleForm.Post : TitleForm.Appositive, left);
        if (Ahead(view, span) is >= 0 and var right)
            return Make(hit, span, span, TitleForm.Appositive, right);
        if (Appointed(view, span) is { } appointed)
            return Make(hit, span, span with { Qualifier = TitleSpan.Stronger(span.Qualifier, appointed.Qualifier) }, TitleForm.Post, appointed.Holder);
        if (TitlePredicate.Find(view, hit, span) is { } predicate)
            return Make(hit, span, span with { Qualifier = TitleSpan.Stronger(span.Qualifier, predicate.Qualifier) }, predicate.Form, predicate.Holder);
        return null;
    }

    /// <summary>A title right behind the name, with or without comma: "Jonathan Crewe KC", "Violet Crabtree, OBE,".</summary>
    public static TitleMention? Behind(SentenceView view, TitleHit hit)
    {
        var i = hit.First - 1;
        while (i > 0 && (view.Words[i] == "," || view.TitleAt(i) >= 0 && view.Titles[view.TitleAt(i)].Office.Strength == OfficeStrength.Post))
            i--;
        var name = view.NameAt(i);
        return name >= 0 && view.Names[name].IsPerson
            ? new TitleMention(hit.First, hit.End, hit, TitleQualifier.None, TitleForm.Post, view.Names[name].First)
            : null;
    }

    /// <summary>"Candidate for mayor": the candidacy opens the phrase and is its qualifier.</summary>
    public static TitleSpan TakeCandidacy(SentenceView view, TitleSpan span)
    {
        var i = span.Outer - 1;
        if (i < 1 || !(view.Is(i, "for") || view.Is(i, "to") || view.Is(i, "as")) || CandidacyOf(view, i - 1) is not { } qualifier)
            return span;
        i -= 2;
        while (i >= 0 && (view[i].Tag is UniversalTag.Adjective or UniversalTag.Noun or UniversalTag.ProperNoun || view.IsPossessive(i) || NameGrammar.IsHyphen(view, i)) && !EndsPerson(view, i))
            i--;
        if (i >= 0 && (view[i].Tag == UniversalTag.Determiner || view[i].Penn == PennTag.PronounPossessive))
            i--;
        return span with { Outer = i + 1, Qualifier = TitleSpan.Stronger(span.Qualifier, qualifier), HasDeterminer = true };
    }

    /// <summary>Whether a person's name ends with the word and nothing owns it.</summary>
    private static bool EndsPerson(SentenceView view, int index) =>
        view.NameAt(index) is >= 0 and var name && view.Names[name].IsPerson && view.Names[name].End == index + 1 && !view.IsPossessive(index + 1);

    private static TitleQualifier? CandidacyOf(SentenceView view, int index) => TitleWords.Default.QualifierOf(view.Words[index]) switch
    {
        "candidate" => TitleQualifier.Candidate,
        "nominee" when view[index].Tag == UniversalTag.Noun || view.Words[index] is "nominee" => TitleQualifier.Nominee,
        _ => null,
    };

    private static TitleMention Make(TitleHit hit, TitleSpan outer, TitleSpan span, TitleForm form, int holder) =>
        new(outer.First, span.End, hit, span.Qualifier, form, holder, span.OrganisationFirst, span.OrganisationEnd);

    /// <summary>The name before the comma before the phrase: "Claver-Carone, 49, the envoy".</summary>
    private static int Beside(SentenceView view, TitleSpan span)
    {
        var i = span.Outer - 1;
        while (i > 0 && view[i].Tag == UniversalTag.Adverb && !view.Is(i, "not"))
            i--;
        if (view.Is(i, "and"))
            i = BeforeJoined(view, i);
        if (i < 1 || !(view.Words[i] is "," or "(" or "—" or "–" or "--" or ":"))
            return -1;
        i = SkipAge(view, i - 1);
        var name = view.NameAt(i);
        if (name < 0 || !IsHolder(view, name) || view.Names[name].End != i + 1)
            return -1;
        return Closes(view, span) ? view.Names[name].First : -1;
    }

    /// <summary>", a team member and professor of astronomy": the comma before the noun phrase to which "and" joins the title.</summary>
    private static int BeforeJoined(SentenceView view, int and)
    {
        var i = and - 1;
        while (i > 0 && i > and - 10 && view[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Determiner or UniversalTag.Adposition or UniversalTag.Numeral or UniversalTag.Other
            && view.TitleAt(i) < 0 && !(view.NameAt(i) is >= 0 and var name && view.Names[name].IsPerson))
            i--;
        return i >= 0 && view.Words[i] == "," && i < and - 1 && (view[i + 1].Tag == UniversalTag.Determiner || view[and - 1].Tag == UniversalTag.Noun) ? i : and;
    }

    /// <summary>Steps back over ", 49", ", of Boston", "(D-Ore.)" and degrees between name and title.</summary>
    private static int SkipAge(SentenceView view, int i)
    {
        for (var step = 0; step < 3 && i > 1; step++)
        {
            if (view[i].Tag == UniversalTag.Numeral && view.Words[i - 1] == ",")
                i -= 2;
            else if (view.Words[i] == ")" && Opening(view, i) is > 0 and var open)
                i = open - 1;
            else if (view.TitleAt(i) >= 0 && view.Titles[view.TitleAt(i)] is { Office.Strength: OfficeStrength.Post } post)
                i = view.Words[post.First - 1] == "," ? post.First - 2 : post.First - 1;
            else
                break;
        }

        return i;
    }

    private static int Opening(SentenceView view, int closing)
    {
        for (var i = closing - 1; i > 0 && i > closing - 12; i--)
        {
            if (view.Words[i] == "(")
                return i;
        }

        return -1;
    }

    /// <summary>An apposition ends at a comma or the like; a verb right behind it makes the title the subject of the next clause.</summary>
    private static bool Closes(SentenceView view, TitleSpan span)
    {
        var i = span.End;
        if (NameGrammar.IsHyphen(view, i))
            i += 2;
        if (i >= view.Count)
            return true;
        return view[i].Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary) || view[i].Penn is PennTag.VerbPastParticiple or PennTag.VerbGerund;
    }

    private static bool IsHolder(SentenceView view, int name)
    {
        var span = view.Names[name];
        if (span.IsPerson)
            return true;
        if (span.Evidence != NameEvidence.Weak || span.Type is EntityType.Group || span.Count == 1 && span.Type == EntityType.Place)
            return false;
        view.Names[name] = span with { Type = EntityType.Person, Evidence = NameEvidence.Likely };
        return true;
    }

    /// <summary>The name behind the comma behind the phrase: "The bank's chief economist, Ulrike Sandmann, expects".</summary>
    private static int Ahead(SentenceView view, TitleSpan span)
    {
        var comma = span.End;
        if (comma + 1 >= view.Count || view.Words[comma] is not ("," or "—" or "–" or "--" or ":"))
            return -1;
        var owned = span.First > 0 && HasOwner(view, span);
        if (!span.HasDeterminer && !owned && span.Outer > 0 && view[span.Outer - 1].Tag is not (UniversalTag.Adposition or UniversalTag.Verb or UniversalTag.Punctuation or UniversalTag.SubordinatingConjunction))
            return -1;
        var i = comma + 1;
        while (i < view.Count && view.TitleAt(i) >= 0 && view.Titles[view.TitleAt(i)].Office.Strength == OfficeStrength.Honorific)
            i = view.Titles[view.TitleAt(i)].End;
        var name = view.NameAt(i);
        if (name < 0 || view.Names[name].First != i || !IsHolder(view, name))
            return -1;
        var after = view.Names[name].End;
        if (after >= view.Count || view.Words[after] is "," or "." or ";" or ")" or "—" or "–" or "--" or "!" or "?" or "”" or "\"" || view.Is(after, "and") && span.HasDeterminer)
            return i;
        return view.Names[name].Count > 1 && (span.HasDeterminer || owned) && view[after].Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary) ? i : -1;
    }

    private static bool HasOwner(SentenceView view, TitleSpan span)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (view.IsPossessive(i))
                return true;
        }

        return false;
    }

    /// <summary>"Named Clara Wrenfield chief executive", "hired Emeka Balogun as head coach", "with X as mayor".</summary>
    private static (int Holder, TitleQualifier Qualifier)? Appointed(SentenceView view, TitleSpan span)
    {
        var i = span.Outer - 1;
        var linked = view.Is(i, "as") || (view.Is(i, "be") && view.Is(i - 1, "to"));
        if (linked)
            i -= view.Is(i, "be") ? 2 : 1;
        var name = i >= 0 ? view.NameAt(i) : -1;
        if (name < 0 || view.Names[name].End != i + 1 || !IsHolder(view, name))
            return null;
        var start = view.Names[name].First - 1;
        while (start >= 0 && view.TitleAt(start) >= 0)
            start = view.Titles[view.TitleAt(start)].First - 1;
        var join = start >= 0 ? TitleWords.Default.JoinOf(view[start].Lemma) : null;
        if (join is null && start > 0 && view[start].Tag is UniversalTag.Adposition or UniversalTag.Particle)
            join = TitleWords.Default.JoinOf(view[start - 1].Lemma);
        if (!linked && join is not ("appoint" or "nominate"))
            return null;
        return (view.Names[name].First, join == "nominate" ? TitleQualifier.Nominee : TitleQualifier.None);
    }

    private static bool IsBracket(SentenceView view, int index) => index >= 0 && view.Words[index] == "(";

    /// <summary>In brackets the organisation may follow a comma: "(chief economist, Halden Bank)".</summary>
    private static TitleSpan WithBracketTail(SentenceView view, TitleSpan span)
    {
        if (span.End + 1 < view.Count && view.Words[span.End] == "," && view.NameAt(span.End + 1) is >= 0 and var name
            && view.Names[name].End < view.Count && view.Words[view.Names[name].End] == ")")
            return span with { End = view.Names[name].End, OrganisationFirst = view.Names[name].First, OrganisationEnd = view.Names[name].End };
        return span;
    }
}
