using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Which way a time points.</summary>
/// <param name="Ahead">True ahead, false behind, null where the verb does not tell.</param>
/// <param name="IsDirect">Whether the time hangs on the verb itself and not on a noun below it.</param>
/// <param name="IsAnnounced">Whether the verb only tells of what may lie ahead: "said", "announced", "scheduled".</param>
internal readonly record struct TimeDirection(bool? Ahead, bool IsDirect, bool IsAnnounced);

/// <summary>
/// Which way a time without direction points, by the verb that governs it: past and perfect point back; "will", "is to",
/// "plans to", "is expected to", "would" point ahead; the present does where the verb announces ("opens Friday"), not in headlines.
/// The tree says which verb it is, tags say it where the tree has none.
/// </summary>
internal static class DirectionFinder
{
    private const int Reach = 12;

    /// <summary>Where the time at token <paramref name="index"/> points.</summary>
    public static TimeDirection Find(Sentence sentence, int index)
    {
        var verb = Governor(sentence, index, out var direct);
        if (verb < 0)
            (verb, direct) = (Nearest(sentence, index), false);
        return verb < 0 ? default : new TimeDirection(OfVerb(sentence, verb, direct), direct, Has(sentence.Tokens[verb].Lemma, WordRole.AnnounceVerb));
    }

    private static int Governor(Sentence sentence, int index, out bool direct)
    {
        var tokens = sentence.Tokens;
        var steps = 0;
        direct = true;
        for (var at = tokens[index].Head; at >= 0 && steps < 16; at = tokens[at].Head, steps++)
        {
            if (tokens[at].Tag is UniversalTag.Verb or UniversalTag.Auxiliary || sentence.Tree.Child(at, DependencyRelation.Copula) >= 0)
                return at;
            direct = false;
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

    private static bool? OfVerb(Sentence sentence, int verb, bool direct)
    {
        var tokens = sentence.Tokens;
        var past = tokens[verb].Penn is PennTag.VerbPast;
        var progressive = false;
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
            progressive |= token.Relation == DependencyRelation.Auxiliary && token.Penn is PennTag.VerbPresent or PennTag.VerbPresentThird;
        }

        if (past)
            return false;
        return tokens[verb].Penn switch
        {
            PennTag.VerbPastParticiple => sentence.Tree.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? null : false,
            PennTag.VerbGerund => progressive && direct ? true : progressive ? null : OfOuter(sentence, verb),
            PennTag.VerbBase => direct ? true : null,
            PennTag.VerbPresent or PennTag.VerbPresentThird => IsAnnounced(sentence, verb) ? true : null,
            _ => null,
        };
    }

    private static bool IsAnnounced(Sentence sentence, int verb) =>
        sentence.Kind != PassageBlockKind.Headline && Has(sentence.Tokens[verb].Lemma, WordRole.ScheduleVerb);

    private static bool Has(string lemma, WordRole role) => ValueLexicon.Default.Find(lemma)?.Has(role) ?? false;

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

    /// <summary>An infinitive points ahead unless a verb of doing governs it: "managed to leave on Monday".</summary>
    private static bool? IsPlan(Sentence sentence, int verb)
    {
        var head = sentence.Tokens[verb].Head;
        if (head < 0)
            return true;
        return sentence.Tokens[head].Lemma is "manage" or "fail" or "begin" or "start" or "continue" or "help" or "force" or "refuse" or "use" ? OfVerb(sentence, head, true) : true;
    }

    private static bool? OfOuter(Sentence sentence, int verb)
    {
        var head = sentence.Tokens[verb].Head;
        return head >= 0 && sentence.Tokens[head].Tag is UniversalTag.Verb && sentence.Tokens[head].Penn != PennTag.VerbGerund ? OfVerb(sentence, head, false) : null;
    }
}
