using System.Collections.Immutable;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Mends the slips of a parser that would lose a claim: a sentence without a main verb whose verb hangs on its subject,
/// "…, X said" hung on a noun, "told them that …" read as a relative clause. A tree without such a slip is returned as it is.
/// </summary>
internal sealed class TreeRepairs
{
    private readonly ClaimLexicons lexicons = ClaimLexicons.Shared;
    private Token[] tokens = [];
    private SyntaxTree tree = null!;
    private bool changed;

    /// <summary>The sentence, mended where needed.</summary>
    public Sentence Mend(Sentence sentence)
    {
        tree = sentence.Tree;
        changed = false;
        if (tokens.Length < tree.Count)
            tokens = new Token[Math.Max(64, tree.Count)];
        tree.Tokens.CopyTo(tokens);
        RaiseMainVerb();
        for (var i = 0; i < tree.Count; i++)
            MendWord(i);
        return changed && IsTree() ? new Sentence(ImmutableArray.Create(tokens, 0, tree.Count), sentence.Kind) : sentence;
    }

    private void MendWord(int index)
    {
        var token = tree.Tokens[index];
        if (token.Tag != UniversalTag.Verb && token.Penn != PennTag.Particle)
            return;
        switch (token.Relation)
        {
            case DependencyRelation.AdverbialModifier when token.Penn == PennTag.Particle && token.Head == index - 1:
                Relabel(index, DependencyRelation.PhrasalParticle);
                break;
            case DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause:
                if (!MendReport(index))
                    MendThatClause(index);
                break;
            case DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause or DependencyRelation.Conjunct when IsBehindQuoteOrComma(index):
                MendReport(index);
                break;
            case DependencyRelation.AdverbialClause:
                MendControl(index);
                break;
            case DependencyRelation.AdnominalClause:
                MendControl(index);
                break;
        }
    }

    /// <summary>A sentence whose root is a noun though it has a finite verb: that verb becomes the root.</summary>
    private void RaiseMainVerb()
    {
        var root = tree.Root;
        if (tree.Tokens[root].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || tree.Child(root, DependencyRelation.Copula) >= 0
            || tree.Child(root, DependencyRelation.Subject) >= 0)
            return;
        var verb = FindMainVerb(root);
        if (verb >= 0)
            Raise(root, verb);
    }

    private int FindMainVerb(int root)
    {
        var participle = -1;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tokens[i].Tag != UniversalTag.Verb || IsSubordinate(i, root))
                continue;
            if (IsFinite(i))
                return i;
            if (participle < 0 && i > 0 && tree.Tokens[i].Penn == PennTag.VerbPastParticiple && tree.Tokens[i].Relation == DependencyRelation.AdnominalClause
                && tree.Tokens[i - 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && tree.Child(i, DependencyRelation.Agent) < 0)
                participle = i;
        }

        return participle;
    }

    private bool IsFinite(int verb)
    {
        if (tree.Tokens[verb].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird)
            return true;
        return tree.Tokens[verb].Penn != PennTag.VerbGerund
            && (tree.Child(verb, DependencyRelation.Auxiliary) is var auxiliary and >= 0 && !Is(auxiliary, "to") && tree.Tokens[auxiliary].Penn is not (PennTag.VerbBase or PennTag.VerbGerund)
                || tree.Child(verb, DependencyRelation.PassiveAuxiliary) is var passive and >= 0 && tree.Tokens[passive].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird);
    }

    /// <summary>Whether a verb or a word above it stands in a clause with a relative pronoun or a conjunction.</summary>
    private bool IsSubordinate(int verb, int root)
    {
        for (var at = verb; at >= 0 && at != root; at = tree.Tokens[at].Head)
        {
            if (tree.Tokens[at].Tag != UniversalTag.Verb)
                continue;
            foreach (var child in tree.Children(at))
            {
                if (child < at && (tree.Tokens[child].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb or PennTag.WhPronounPossessive or PennTag.To
                    || tree.Tokens[child].Relation == DependencyRelation.Marker || Is(child, "that")))
                    return true;
            }
        }

        return false;
    }

    private void Raise(int root, int verb)
    {
        var passive = tree.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0;
        var own = tree.Child(verb, DependencyRelation.Subject);
        if (own < 0)
            own = tree.Child(verb, DependencyRelation.PassiveSubject);
        var subject = own >= 0 ? own : SubjectBefore(root, verb);
        if (subject < 0)
            return;
        if (own < 0)
            Attach(subject, verb, passive ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        if (subject != root)
            Attach(root, own >= 0 && tree.LeftEdge(own) == root + 1 && IsCapital(root) ? own : verb, RelationOfOldRoot(root, own));
        Attach(verb, -1, DependencyRelation.Root);
        if (tokens[verb].Penn == PennTag.VerbPastParticiple && !passive && tree.Child(verb, DependencyRelation.Auxiliary) < 0)
            tokens[verb] = tokens[verb] with { Penn = PennTag.VerbPast };
        foreach (var child in tree.Children(root))
        {
            if (child > verb)
                Attach(child, verb, tokens[child].Relation);
        }
    }

    private DependencyRelation RelationOfOldRoot(int root, int own)
    {
        if (own >= 0 && tree.LeftEdge(own) == root + 1 && IsCapital(root))
            return DependencyRelation.Compound;
        if (tree.Tokens[root].Tag == UniversalTag.Adverb)
            return DependencyRelation.AdverbialModifier;
        return tree.Child(root, DependencyRelation.Case) >= 0 ? DependencyRelation.Oblique : DependencyRelation.Dislocated;
    }

    private bool IsCapital(int index) => tree.Tokens[index].Text is [>= 'A' and <= 'Z', ..] && tree.Tokens[index].Tag != UniversalTag.Adverb;

    /// <summary>The noun phrase right before a verb and its auxiliaries; behind a comma the old root.</summary>
    private int SubjectBefore(int root, int verb)
    {
        var at = verb - 1;
        while (at > 0 && (tree.Tokens[at].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb or UniversalTag.Particle))
            at--;
        if (at >= 0 && tree.Tokens[at].Penn == PennTag.Comma)
            return root < verb && tree.Tokens[root].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun && tree.Child(root, DependencyRelation.Case) < 0 ? root : -1;
        if (at < 0 || tree.Tokens[at].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral))
            return -1;
        while (tree.Tokens[at].Head is var head and >= 0 && head < verb && tree.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral
            && tree.Tokens[at].Relation is not (DependencyRelation.Apposition or DependencyRelation.Parataxis or DependencyRelation.Conjunct))
            at = head;
        return at;
    }

    /// <summary>"…, Mayor Dahl said on Friday" beside its sentence instead of on a noun of it.</summary>
    private bool MendReport(int verb)
    {
        if (!lexicons.Speech.TryGetValue(tree.Tokens[verb].Lemma, out var kind) || kind == SpeechKind.Know)
            return false;
        var subject = tree.Child(verb, DependencyRelation.Subject);
        var name = subject < 0 ? NameBehind(verb) : -1;
        if (subject < 0 && name >= 0)
            subject = name;
        if (subject < 0 || tree.Tokens[subject].Penn is PennTag.WhDeterminer or PennTag.WhPronoun || Is(subject, "that")
            || tree.Child(verb, DependencyRelation.Coordinator) >= 0
            || (tree.Child(verb, DependencyRelation.ClausalComplement) is var complement and >= 0 && complement != name) || tree.Child(verb, DependencyRelation.Marker) >= 0
            || !IsBehindQuoteOrComma(verb) || HasRelativePronoun(verb))
            return false;
        if (name >= 0)
            Relabel(name, DependencyRelation.Subject);
        Attach(verb, tree.Root == verb ? -1 : TopOf(verb), DependencyRelation.Parataxis);
        return true;
    }

    /// <summary>"…, said Nell Davies": the name right behind the verb that the tree takes for its object or clause.</summary>
    private int NameBehind(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree.LeftEdge(child) == verb + 1)
                return tree.Tokens[child].Tag == UniversalTag.ProperNoun && tree.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.DirectObject or DependencyRelation.OpenComplement ? child : -1;
        }

        return -1;
    }

    private bool IsBehindQuoteOrComma(int verb)
    {
        var edge = tree.LeftEdge(verb);
        while (edge < verb && tree.Tokens[edge].Tag == UniversalTag.Punctuation)
            edge++;
        return edge > 0 && tree.Tokens[edge - 1].Tag == UniversalTag.Punctuation && tree.Tokens[edge - 1].Penn != PennTag.Hyphen
            && tree.Tokens[edge - 1].Penn != PennTag.OpeningBracket;
    }

    private bool HasRelativePronoun(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree.Tokens[child].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb)
                return true;
        }

        return false;
    }

    /// <summary>The clause that an aside at the end of a sentence speaks about: the root.</summary>
    private int TopOf(int verb) => tree.Dominates(verb, tree.Root) ? tree.Tokens[verb].Head : tree.Root;

    /// <summary>"Told the insurers that the operation had failed", "the allegation that he forged it" are no relative clauses.</summary>
    private void MendThatClause(int verb)
    {
        var noun = tree.Tokens[verb].Head;
        var that = FirstChild(verb);
        if (noun < 0 || that < 0 || !Is(that, "that"))
            return;
        var subject = OwnSubject(verb, that);
        if (subject < 0)
            return;
        var governor = tree.Tokens[noun].Head;
        if (governor >= 0 && tree.Tokens[noun].Relation is DependencyRelation.DirectObject or DependencyRelation.IndirectObject
            && tree.Tokens[governor].Lemma is "tell" or "inform" or "assure" or "warn" or "remind" or "notify" or "convince" or "persuade" or "promise")
        {
            Attach(verb, governor, DependencyRelation.ClausalComplement);
            Relabel(that, DependencyRelation.Marker);
        }
        else if (governor >= 0 && tree.Tokens[noun].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked
            && lexicons.Speech.ContainsKey(tree.Tokens[governor].Lemma) && tree.Child(governor, DependencyRelation.ClausalComplement) < 0 && tree.Tokens[that].Relation == DependencyRelation.Marker)
        {
            Attach(verb, governor, DependencyRelation.ClausalComplement);
        }
        else if (lexicons.ComplementNouns.ContainsKey(tree.Tokens[noun].Lemma) && tree.Tokens[that].Relation != DependencyRelation.DirectObject)
        {
            Relabel(verb, DependencyRelation.AdnominalClause);
            Relabel(that, DependencyRelation.Marker);
        }
    }

    private int FirstChild(int index)
    {
        var children = tree.Children(index);
        return children.Length == 0 || children[0] > index ? -1 : children[0];
    }

    private int OwnSubject(int verb, int that)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child != that && tree.Tokens[child].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject)
                return child;
        }

        return -1;
    }

    /// <summary>"Challenged the committee to publish it", "were reported by the army to have left": the infinitive belongs to the verb.</summary>
    private void MendControl(int verb)
    {
        var noun = tree.Tokens[verb].Head;
        if (noun < 0 || FirstChild(verb) is not (>= 0 and var first) || !Is(first, "to"))
            return;
        if (tree.Tokens[noun].Tag == UniversalTag.Verb)
        {
            if (!IsAmbiguous(noun) && tree.Child(noun, DependencyRelation.DirectObject) < 0 && lexicons.Cue(tree.Tokens[noun].Lemma, ComplementFrame.To) is not null
                && tree.Child(noun, DependencyRelation.PassiveAuxiliary) < 0)
                Attach(verb, noun, DependencyRelation.OpenComplement);
            return;
        }

        var governor = tree.Tokens[noun].Head;
        if (governor < 0 || lexicons.ComplementNouns.ContainsKey(tree.Tokens[noun].Lemma))
            return;
        var frame = tree.Tokens[noun].Relation switch
        {
            DependencyRelation.DirectObject => ComplementFrame.ObjectTo,
            DependencyRelation.Agent => ComplementFrame.PassiveTo,
            _ => (ComplementFrame?)null,
        };
        if (frame is { } given && lexicons.Cue(tree.Tokens[governor].Lemma, given) is not null)
            Attach(verb, governor, DependencyRelation.OpenComplement);
    }

    /// <summary>Verbs behind which an infinitive is as often a purpose as a complement.</summary>
    private bool IsAmbiguous(int verb) => tree.Tokens[verb].Lemma
        is "go" or "come" or "work" or "move" or "act" or "fight" or "turn" or "prepare" or "get" or "help" or "use" or "happen" or "compete" or "race" or "bid" or "look" or "continue" or "begin" or "start";

    private bool Is(int index, string word) => tree.Tokens[index].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private void Relabel(int index, DependencyRelation relation)
    {
        tokens[index] = tokens[index] with { Relation = relation };
        changed = true;
    }

    private void Attach(int index, int head, DependencyRelation relation)
    {
        tokens[index] = tokens[index] with { Head = head, Relation = relation };
        changed = true;
    }

    /// <summary>Whether the mended heads still make one tree; where two repairs clash the parser's tree stands.</summary>
    private bool IsTree()
    {
        var roots = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tokens[i].Head < 0)
                roots++;
        }

        return roots == 1 && !HasCircle();
    }

    private bool HasCircle()
    {
        var seen = new int[tree.Count];
        for (var i = 0; i < tree.Count; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = tokens[at].Head;
            }

            if (at >= 0 && seen[at] == i + 1)
                return true;
        }

        return false;
    }
}
