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
            case DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause when IsBehindQuoteOrComma(index):
                MendReport(index);
                break;
            case DependencyRelation.AdnominalClause:
                MendControl(index);
                break;
        }
    }

    /// <summary>"Customs officers seized …" without a main verb: the verb that hangs on the noun becomes the root.</summary>
    private void RaiseMainVerb()
    {
        var root = tree.Root;
        if (tree.Tokens[root].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || tree.Child(root, DependencyRelation.Copula) >= 0
            || tree.Child(root, DependencyRelation.Subject) >= 0)
            return;
        foreach (var child in tree.Children(root))
        {
            if (child < root || !IsMisplacedMain(child))
                continue;
            Raise(root, child);
            return;
        }
    }

    private bool IsMisplacedMain(int verb)
    {
        var token = tree.Tokens[verb];
        if (token.Tag != UniversalTag.Verb || token.Penn is PennTag.VerbGerund
            || token.Relation is not (DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause or DependencyRelation.ClausalComplement or DependencyRelation.AdverbialRelativeClause))
            return false;
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && (tree.Tokens[child].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.WhAdverb or PennTag.WhPronounPossessive or PennTag.To
                || tree.Tokens[child].Relation == DependencyRelation.Marker || Is(child, "that")))
                return false;
        }

        return token.Penn != PennTag.VerbBase || tree.Child(verb, DependencyRelation.Auxiliary) >= 0;
    }

    private void Raise(int root, int verb)
    {
        var subject = tree.Child(verb, DependencyRelation.Subject);
        if (subject < 0)
            subject = tree.Child(verb, DependencyRelation.PassiveSubject);
        var passive = tree.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0;
        if (subject >= 0 && !(tree.LeftEdge(subject) == root + 1 && tree.Tokens[root].Text is [>= 'A' and <= 'Z', ..]))
        {
            if (tree.Child(root, DependencyRelation.Case) >= 0)
                Attach(root, verb, DependencyRelation.Oblique);
            else
                return;
        }
        else if (subject >= 0)
        {
            Attach(root, subject, DependencyRelation.Compound);
        }
        else
        {
            Attach(root, verb, passive ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        }

        Attach(verb, -1, DependencyRelation.Root);
        if (tokens[verb].Penn == PennTag.VerbPastParticiple && !passive && tree.Child(verb, DependencyRelation.Auxiliary) < 0)
            tokens[verb] = tokens[verb] with { Penn = PennTag.VerbPast };
        foreach (var child in tree.Children(root))
        {
            if (child > verb)
                Attach(child, verb, tokens[child].Relation);
        }
    }

    /// <summary>"…, Mayor Dahl said on Friday" beside its sentence instead of on a noun of it.</summary>
    private bool MendReport(int verb)
    {
        if (!lexicons.Speech.TryGetValue(tree.Tokens[verb].Lemma, out var kind) || kind == SpeechKind.Know)
            return false;
        var subject = tree.Child(verb, DependencyRelation.Subject);
        if (subject < 0 || tree.Tokens[subject].Penn is PennTag.WhDeterminer or PennTag.WhPronoun || Is(subject, "that")
            || tree.Child(verb, DependencyRelation.ClausalComplement) >= 0 || tree.Child(verb, DependencyRelation.Marker) >= 0
            || !IsBehindQuoteOrComma(verb) || HasRelativePronoun(verb))
            return false;
        Attach(verb, tree.Root == verb ? -1 : TopOf(verb), DependencyRelation.Parataxis);
        return true;
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
        if (noun < 0 || that < 0 || !Is(that, "that") || that != noun + 1 + (tree.RightEdge(noun) == noun ? 0 : that - noun - 1))
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

    /// <summary>"Challenged the committee to publish it": the infinitive belongs to the verb.</summary>
    private void MendControl(int verb)
    {
        var noun = tree.Tokens[verb].Head;
        if (noun < 0 || tree.Tokens[noun].Relation != DependencyRelation.DirectObject || FirstChild(verb) is not (>= 0 and var first) || !Is(first, "to")
            || lexicons.ComplementNouns.ContainsKey(tree.Tokens[noun].Lemma))
            return;
        var governor = tree.Tokens[noun].Head;
        if (governor >= 0 && lexicons.Cue(tree.Tokens[governor].Lemma, ComplementFrame.ObjectTo) is not null)
            Attach(verb, governor, DependencyRelation.OpenComplement);
    }

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
