using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Whose word each clause is: indirect speech ("X said that …", "…, X said"), "according to X", verbs that carry their source
/// ("denied leaking", "accuse X of"), nouns ("X's claim that"), quotations, and what lies inside any of these. The innermost voice counts.
/// </summary>
internal static class AttributionFinder
{
    /// <summary>The attribution of one clause; those of the clauses above it are known already.</summary>
    public static Attribution? Find(SentenceView view, Clause clause, QuotedStretch? quote)
    {
        var own = OwnVoice(view, clause);
        if (quote is { Speaker: { } speaker } && !quote.IsPartial)
            return own is not null && IsInside(quote, own) ? own : speaker with { Quote = quote.Inner };
        own ??= Inherited(view, clause);
        return own is not null && quote is not null && own.Quote is null ? own with { Quote = quote.Inner } : own;
    }

    private static bool IsInside(QuotedStretch quote, Attribution own) =>
        own.CueSpan is { } cue && quote.Inner.Contains(cue);

    private static Attribution? OwnVoice(SentenceView view, Clause clause) =>
        AccordingTo(view, clause) ?? ReportingMatrix(view, clause) ?? ReportingAside(view, clause) ?? ReportingNoun(view, clause) ?? ReportingChain(view, clause);

    /// <summary>"Police said that …", "…, said Mokoena", "Analysts expect X to …", "accuse X of …".</summary>
    private static Attribution? ReportingMatrix(SentenceView view, Clause clause)
    {
        if (clause.Kind is not (ClauseKind.Complement or ClauseKind.Controlled) || view.Relation(clause.Attached) is DependencyRelation.AdnominalClause or DependencyRelation.Conjunct)
            return null;
        var verb = view.Tokens[clause.Attached].Head;
        if (verb < 0 || !view.Lexicons.Speech.TryGetValue(view.Tokens[verb].Lemma, out var kind) || kind == SpeechKind.Know
            || view.ClauseAt(verb) is not { } matrix || matrix == clause)
            return null;
        if (clause.Kind == ClauseKind.Controlled && kind is SpeechKind.Confirm or SpeechKind.Show)
            return null;
        return SourceReader.Make(view, SpeakerOf(view, matrix, verb), verb, verb);
    }

    /// <summary>"The tunnel, Quill said, will open".</summary>
    private static Attribution? ReportingAside(SentenceView view, Clause clause)
    {
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
        {
            foreach (var child in view.Tree.Children(word))
            {
                if (view.Relation(child) == DependencyRelation.Parataxis && view.ClauseAt(child) is { } aside && IsBareReport(view, aside, child))
                    return SourceReader.Make(view, SpeakerOf(view, aside, child), child, child);
            }
        }

        return null;
    }

    /// <summary>Whether a clause says that someone speaks without saying what.</summary>
    public static bool IsBareReport(SentenceView view, Clause clause, int verb) =>
        view.Lexicons.Speech.TryGetValue(view.Tokens[verb].Lemma, out var kind) && kind is not SpeechKind.Know
        && clause.Subject >= 0
        && view.Child(verb, DependencyRelation.ClausalComplement, DependencyRelation.OpenComplement) < 0
        && (view.Tree.Child(verb, DependencyRelation.DirectObject) < 0 || view.Tokens[verb].Lemma == "tell");

    /// <summary>"X's claim that …", "allegations by X that …".</summary>
    private static Attribution? ReportingNoun(SentenceView view, Clause clause)
    {
        var noun = view.Tokens[clause.Attached].Head;
        if (noun < 0 || view.Relation(clause.Attached) != DependencyRelation.AdnominalClause || !view.Lexicons.ComplementNouns.ContainsKey(view.Tokens[noun].Lemma))
            return null;
        var source = view.Tree.Child(noun, DependencyRelation.Possessor);
        if (source < 0)
        {
            foreach (var child in view.Tree.Children(noun))
            {
                if (view.Relation(child) == DependencyRelation.NominalModifier && ArgumentReader.Preposition(view, child) is "by" or "from")
                    source = child;
            }
        }

        if (source >= 0)
            return SourceReader.Make(view, source, noun, noun);
        var governor = view.Tokens[noun].Head;
        return governor >= 0 && view.Relation(noun) == DependencyRelation.DirectObject && view.ClauseAt(governor) is { Subject: >= 0, IsPassive: false } matrix
            && view.Lexicons.Speech.TryGetValue(view.Tokens[governor].Lemma, out var kind) && kind != SpeechKind.Know && !VerbChains.HasTo(view, clause.Attached)
            ? SourceReader.Make(view, matrix.Subject, governor, governor) : null;
    }

    /// <summary>"Bloom denied leaking", "is said to own", "claims to have seen".</summary>
    private static Attribution? ReportingChain(SentenceView view, Clause clause)
    {
        for (var word = clause.Attached; word >= 0 && view.Inner(word) >= 0; word = view.Inner(word))
        {
            if (!view.Lexicons.Speech.TryGetValue(view.Tokens[word].Lemma, out var kind))
                continue;
            if (VerbChains.IsPassive(view, word) && kind is not (SpeechKind.Demand or SpeechKind.Ask or SpeechKind.Promise))
            {
                var agent = AgentOf(view, word);
                return view.Is(word, "expected") && agent < 0 ? null : SourceReader.Make(view, agent, word, word);
            }

            if (kind is SpeechKind.Deny or SpeechKind.Claim or SpeechKind.Confirm or SpeechKind.Promise && clause.Subject >= 0 && !VerbChains.IsPassive(view, word) && view.Tokens[word].Lemma != "agree")
                return SourceReader.Make(view, clause.Subject, word, word);
        }

        return null;
    }

    /// <summary>Head word of who speaks with <paramref name="verb"/>; the noun phrase beside it where the tree names no subject.</summary>
    public static int SpeakerOf(SentenceView view, Clause matrix, int verb)
    {
        if (!VerbChains.IsPassive(view, verb) && !matrix.IsPassive)
            return matrix.Subject >= 0 ? matrix.Subject : PhraseBeside(view, verb);
        return AgentOf(view, verb);
    }

    private static int PhraseBeside(SentenceView view, int verb)
    {
        var at = verb - 1;
        while (at > 0 && view.Tokens[at].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb or UniversalTag.Punctuation)
            at--;
        if (at < 0 || view.Tokens[at].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun))
            return -1;
        while (view.Tokens[at].Head is var head and >= 0 && head < at && view.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && view.ClauseAt(head) is null)
            at = head;
        return at;
    }

    private static int AgentOf(SentenceView view, int verb)
    {
        foreach (var child in view.Tree.Children(verb))
        {
            if (view.Relation(child) is DependencyRelation.Agent or DependencyRelation.Oblique && ArgumentReader.Preposition(view, child) is "by")
                return child;
        }

        return -1;
    }

    /// <summary>"According to X": belongs to the clause that it stands in, at either end of a sentence to the main clause.</summary>
    private static Attribution? AccordingTo(SentenceView view, Clause clause)
    {
        foreach (var phrase in view.SourcePhrases)
        {
            if (phrase.Clause == clause)
                return SourceReader.Make(view, phrase.Source, phrase.CueFirst, phrase.CueLast);
        }

        return null;
    }

    /// <summary>Whether a voice comes from the parent's own verbs: "denied leaking … and challenged" denies the first only.</summary>
    private static bool IsInChain(SentenceView view, Clause parent, Attribution voice)
    {
        for (var word = parent.Attached; word >= 0; word = view.Inner(word))
        {
            if (voice.CueSpan == view.Tokens[word].Span)
                return true;
        }

        return false;
    }

    private static Attribution? Inherited(SentenceView view, Clause clause)
    {
        if (clause.Parent is not { Attribution: { } voice } parent)
            return null;
        if (clause.Kind == ClauseKind.Adverbial && parent.Kind == ClauseKind.Controlled && parent.Parent is { } matrix && voice.CueSpan == view.Tokens[matrix.Main].Span)
            return matrix.Attribution;
        if (view.Relation(clause.Attached) != DependencyRelation.Conjunct)
            return view.Relation(clause.Attached) == DependencyRelation.Parataxis && IsBareReport(view, clause, clause.Attached) ? null : voice;
        var isCloser = clause.SubjectLink == SubjectLink.Own && view.Lexicons.Speech.ContainsKey(view.Tokens[clause.Attached].Lemma)
            && view.Tree.Child(clause.Attached, DependencyRelation.ClausalComplement) >= 0;
        if (isCloser || (clause.Outer == clause.Attached && IsInChain(view, parent, voice)))
            return null;
        var cue = voice.CueSpan;
        var main = view.Tokens[parent.Main].Span;
        var here = view.Tokens[clause.Main].Span;
        return cue is { } place && place.Start > main.Start && place.Start < here.Start ? null : voice;
    }
}
