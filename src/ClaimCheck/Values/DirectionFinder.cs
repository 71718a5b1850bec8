using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>
/// Which way a time without direction points, by the verb that governs it: past and perfect point back; "will", "is to",
/// "plans to", "is expected to", "would" point ahead. Reads the nearest verb group by tags; the tree says which verb it is.
/// </summary>
internal static class DirectionFinder
{
    private const int Reach = 12;

    /// <summary>Whether the time at token <paramref name="index"/> lies ahead (true), behind (false) or cannot be told (null).</summary>
    public static bool? IsAhead(Sentence sentence, int index)
    {
        var verb = Governor(sentence, index);
        if (verb < 0)
            verb = Nearest(sentence, index);
        return verb < 0 ? null : OfVerb(sentence, verb);
    }

    private static int Governor(Sentence sentence, int index)
    {
        var tokens = sentence.Tokens;
        var steps = 0;
        for (var at = tokens[index].Head; at >= 0 && steps++ < 16; at = tokens[at].Head)
        {
            if (tokens[at].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || sentence.Tree.Child(at, DependencyRelation.Copula) >= 0)
                return at;
        }

        return -1;
    }

    private static int Nearest(Sentence sentence, int index)
    {
        var tokens = sentence.Tokens;
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (index - distance >= 0 && tokens[index - distance].Tag is UniversalTag.Verb)
                return index - distance;
            if (index + distance < tokens.Length && tokens[index + distance].Tag is UniversalTag.Verb)
                return index + distance;
        }

        return -1;
    }

    private static bool? OfVerb(Sentence sentence, int verb)
    {
        var tokens = sentence.Tokens;
        var past = tokens[verb].Penn is PennTag.VerbPast;
        foreach (var child in sentence.Tree.Children(verb))
        {
            var token = tokens[child];
            if (token.Relation is not (DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula or DependencyRelation.Marker))
                continue;
            if (token.Penn == PennTag.Modal)
                return !HasPerfect(sentence, verb);
            if (token.Penn == PennTag.To)
                return IsPlan(sentence, verb);
            past |= token.Penn == PennTag.VerbPast || token.Lemma is "have";
        }

        if (past)
            return false;
        return tokens[verb].Penn switch
        {
            PennTag.VerbPastParticiple => sentence.Tree.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? null : false,
            PennTag.VerbGerund => IsProgressive(sentence, verb) ? true : OfOuter(sentence, verb),
            PennTag.VerbBase => true,
            _ => null,
        };
    }

    /// <summary>"could have been": the past of a modal.</summary>
    private static bool HasPerfect(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Tree.Children(verb))
        {
            if (sentence.Tokens[child] is { Lemma: "have", Relation: DependencyRelation.Auxiliary })
                return true;
        }

        return false;
    }

    /// <summary>An infinitive points ahead unless a past verb of doing governs it: "managed to leave on Monday".</summary>
    private static bool? IsPlan(Sentence sentence, int verb)
    {
        var head = sentence.Tokens[verb].Head;
        if (head < 0)
            return true;
        return sentence.Tokens[head].Lemma is "manage" or "fail" or "begin" or "start" or "continue" or "help" or "force" or "refuse" ? OfVerb(sentence, head) : true;
    }

    private static bool IsProgressive(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Tree.Children(verb))
        {
            if (sentence.Tokens[child] is { Relation: DependencyRelation.Auxiliary, Penn: PennTag.VerbPresent or PennTag.VerbPresentThird })
                return true;
        }

        return false;
    }

    private static bool? OfOuter(Sentence sentence, int verb)
    {
        var head = sentence.Tokens[verb].Head;
        return head >= 0 && sentence.Tokens[head].Tag is UniversalTag.Verb && sentence.Tokens[head].Penn != PennTag.VerbGerund ? OfVerb(sentence, head) : null;
    }
}
