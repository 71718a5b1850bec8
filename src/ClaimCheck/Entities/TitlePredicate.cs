using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>Titles given by a verb: "is", "became", "was named", "serves as", "resigned as", "is running for"; the subject holds them.</summary>
internal static class TitlePredicate
{
    /// <summary>Who holds the title by the verb before it, or null.</summary>
    public static (int Holder, TitleQualifier Qualifier, TitleForm Form)? Find(SentenceView view, TitleHit hit, TitleSpan span)
    {
        var verb = VerbBefore(view, span.Outer - 1, out var link, out var qualifier);
        if (verb < 0)
            return null;
        var join = TitleWords.Default.JoinOf(view[verb].Lemma);
        if (!Fits(view, verb, join, link) || (join != "left" && IsUnreal(view, verb)))
            return null;
        if (join == "run")
            qualifier = TitleQualifier.Candidate;
        else if (join == "nominate")
            qualifier = TitleQualifier.Nominee;
        var holder = SubjectOf(view, verb, hit);
        return holder < 0 ? null : (holder, qualifier, join == "left" ? TitleForm.Post : TitleForm.Copula);
    }

    /// <summary>The verb before the phrase; "as", "for" or "to be" may link them.</summary>
    private static int VerbBefore(SentenceView view, int i, out string link, out TitleQualifier qualifier)
    {
        link = string.Empty;
        qualifier = TitleQualifier.None;
        for (var step = 0; i >= 0 && step < 7; i--, step++)
        {
            var token = view[i];
            if (TitleWords.Default.JoinOf(token.Lemma) is not null && token.Tag is UniversalTag.Verb or UniversalTag.Auxiliary)
                return i;
            if (link.Length == 0 && (view.Is(i, "as") || view.Is(i, "for")))
                link = token.Text;
            else if (token.Tag == UniversalTag.Adverb || view.Is(i, "then"))
                qualifier = TitleSpan.Stronger(qualifier, TitleSpan.QualifierAt(view, i) ?? TitleQualifier.None);
            else if (!(link == "as" && token.Tag is UniversalTag.Adposition or UniversalTag.Noun or UniversalTag.Numeral or UniversalTag.Particle or UniversalTag.Adjective or UniversalTag.Determiner))
                return -1;
        }

        return -1;
    }

    private static bool Fits(SentenceView view, int verb, string? join, string link) => join switch
    {
        "be" => link.Length == 0,
        "as" or "left" => link == "as",
        "appoint" or "nominate" => IsPassive(view, verb) && link is "" or "as",
        "run" => link == "for",
        _ => false,
    };

    private static bool IsPassive(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= 0 && i > verb - 5; i--)
        {
            if (view[i].Lemma is "be" or "get" || view[i].Relation == DependencyRelation.PassiveAuxiliary)
                return true;
            if (view[i].Tag is not (UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Particle))
                return view[verb].Penn == PennTag.VerbPastParticiple && (view[verb].Relation is DependencyRelation.AdnominalClause || view.Words[i] == "," || view.NameAt(i) >= 0);
        }

        return false;
    }

    /// <summary>Negated, possible or wished-for offices are not held.</summary>
    private static bool IsUnreal(SentenceView view, int verb)
    {
        for (var i = verb; i >= 0 && i > verb - 6; i--)
        {
            var token = view[i];
            if (view.Is(i, "not") || view.Is(i, "n't") || view.Is(i, "n’t") || view.Is(i, "never") || (token.Penn == PennTag.Modal && token.Lemma is not "will" and not "'ll" and not "shall"))
                return true;
            if (token.Penn == PennTag.To || view.Is(i, "to"))
                return i == 0 || !(view[i - 1].Lemma is "set" or "go" or "continue" or "expect" or "due" or "elect" or "appoint" or "nominate" or "choose" or "return");
            if (i < verb && token.Tag is not (UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Particle))
                break;
        }

        return verb + 1 < view.Count && (view.Is(verb + 1, "not") || view.Is(verb + 1, "n't") || view.Is(verb + 1, "n’t"));
    }

    private static int SubjectOf(SentenceView view, int verb, TitleHit hit)
    {
        var subject = SubjectWord(view, verb, hit);
        if (subject >= 0 && view[subject].Penn is PennTag.WhPronoun or PennTag.WhDeterminer)
            return Antecedent(view, subject);
        if (subject >= 0)
            return HolderIn(view, subject, verb);
        return NearestBefore(view, verb);
    }

    private static int SubjectWord(SentenceView view, int verb, TitleHit hit)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            var token = view[i];
            if (token.Relation is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject))
                continue;
            if (token.Head == verb || (token.Head >= hit.First && token.Head < hit.End) || IsOnChain(view, verb, token.Head))
                return i;
        }

        return -1;
    }

    private static bool IsOnChain(SentenceView view, int from, int head)
    {
        for (var step = 0; step < 3 && from >= 0; step++)
        {
            if (from == head)
                return true;
            if (view[from].Relation is not (DependencyRelation.Conjunct or DependencyRelation.Copula or DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.OpenComplement))
                return false;
            from = view[from].Head;
        }

        return from == head;
    }

    private static int Antecedent(SentenceView view, int who)
    {
        var i = who - 1;
        while (i > 0 && view.Words[i] is "," or ")" or "—" or "–")
            i--;
        var name = view.NameAt(i);
        if (name >= 0 && view.Names[name].IsPerson)
            return view.Names[name].First;
        for (; i >= 0 && i > who - 8; i--)
        {
            name = view.NameAt(i);
            if (name >= 0 && view.Names[name].IsPerson && view.Words[view.Names[name].End] == "," && view[who].Text.Length > 0)
                return view.Names[name].First;
        }

        return -1;
    }

    private static int HolderIn(SentenceView view, int subject, int verb)
    {
        if (view[subject].Tag == UniversalTag.Pronoun)
            return view.Is(subject, "he") || view.Is(subject, "she") ? subject : -1;
        var name = view.NameAt(subject);
        if (name >= 0)
            return view.Names[name].IsPerson && !view.IsPossessive(view.Names[name].End) ? view.Names[name].First : -1;
        for (var i = view.Sentence.Tree.LeftEdge(subject); i < verb; i++)
        {
            name = view.NameAt(i);
            if (name >= 0 && view.Names[name].IsPerson && view[i].Relation is DependencyRelation.Apposition or DependencyRelation.Flat && view[i].Head == subject)
                return view.Names[name].First;
        }

        return -1;
    }

    private static int NearestBefore(SentenceView view, int verb)
    {
        var i = verb - 1;
        while (i >= 0 && i > verb - 6 && (view[i].Tag is UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Particle || view.Is(i, "who") || view.Words[i] == "," && view.Is(i + 1, "who")))
            i--;
        if (i < 0)
            return -1;
        if (view.Is(i, "he") || view.Is(i, "she"))
            return i;
        var name = view.NameAt(i);
        return name >= 0 && view.Names[name].IsPerson && view.Names[name].End == i + 1 ? view.Names[name].First : -1;
    }
}
