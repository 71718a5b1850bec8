using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Which words a sentence denies: "not", "no", "never" and the like over their heads, "fail to", "unable to" and their kind over their
/// complements; two denials cancel each other.
/// </summary>
internal static class Polarity
{
    private static readonly FrozenDictionary<string, string> Negators = LexiconTable.OpenLexicon("negators").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>For each word whether it is denied, and by which word (index plus one), 0 for none.</summary>
    public static int[] Read(SentenceView view)
    {
        var by = new int[view.Count];
        for (var i = 0; i < view.Count; i++)
        {
            if (IsParticle(view, i))
                Mark(view, i, Scope(view, i), by);
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (IsYetTo(view, i))
            {
                Mark(view, i, i + 2, by);
                continue;
            }

            if (Kind(view, i) is not ("verb" or "noun" or "adjective"))
                continue;
            var complement = Complement(view, i);
            if (complement < 0)
                continue;
            // "Did not fail to pay": the denial of the verb frees its complement.
            by[complement] = (by[complement] > 0) ^ (by[i] > 0) ? 0 : i + 1;
        }

        return by;
    }

    /// <summary>For each word which sort of denial it is by the list, or null.</summary>
    public static string?[] ReadNegators(SentenceView view)
    {
        var kinds = new string?[view.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = Negators.TryGetValue(view.Tokens[i].Text.ToLowerInvariant(), out var kind)
                ? kind
                : Negators.GetValueOrDefault(view.Words[i].Word);
        }

        return kinds;
    }

    /// <summary>Whether a word denies by itself: "not", "no", "never".</summary>
    public static bool IsParticle(SentenceView view, int token) => Kind(view, token) == "particle" && !IsNotOnly(view, token) && !IsOrNot(view, token);

    /// <summary>Whether a word carries a denial over its complement: "fail", "refusal".</summary>
    public static bool IsImplicative(SentenceView view, int token) => Kind(view, token) is "verb" or "noun" or "adjective";

    /// <summary>Whether a word says that its complement, which it governs or which follows it, goes on no longer: "stop selling".</summary>
    public static bool IsCeasing(SentenceView view, int token) =>
        Kind(view, token) == "cease" && view.Tokens[token].Tag == UniversalTag.Verb && token + 1 < view.Count && view.Tokens[token + 1].Tag == UniversalTag.Verb;

    /// <summary>Whether what a word says goes on no longer, by the verb before it.</summary>
    public static bool IsCeased(SentenceView view, int token) => token > 0 && IsCeasing(view, token - 1);

    /// <summary>The first word of a denial as it is written: the "has" of "hasn't" for its "n't", else the negator itself.</summary>
    public static int FirstWord(SentenceView view, int negator) =>
        negator > 0 && view.Tokens[negator].Span.Start == view.Tokens[negator - 1].Span.End && view.Tokens[negator - 1].Tag == UniversalTag.Auxiliary
            ? negator - 1
            : negator;

    /// <summary>Whether the clause around a word, or the word itself, is denied: what it says of number, colour or name is then not asserted.</summary>
    public static bool IsDenied(SentenceView view, int token) =>
        view.Denials[token] > 0 || view.Denials[ClauseContext.Predicate(view, token)] > 0;

    // "Has yet to decide": not so far.
    private static bool IsYetTo(SentenceView view, int token) =>
        Kind(view, token) == "yet" && token + 2 < view.Count && view.Words[token + 1].Word == "to" && view.Tokens[token + 2].Tag == UniversalTag.Verb;

    private static string? Kind(SentenceView view, int token) => view.Negators[token];

    private static bool IsNotOnly(SentenceView view, int token)
    {
        for (var i = token + 1; i < Math.Min(view.Count, token + 3); i++)
        {
            if (ComparisonWords.NotOnly.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }

    // "Whether or not to sell": both answers are open.
    private static bool IsOrNot(SentenceView view, int token)
    {
        if (token == 0 || view.Words[token - 1].Word != "or")
            return false;
        for (var i = token - 2; i >= 0; i--)
        {
            if (ComparisonWords.OpensQuestion.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }

    private static int Scope(SentenceView view, int token)
    {
        var head = view.Tokens[token].Head;
        var word = view.Words[token].Word;
        if (word is "no one" or "no" && head < 0)
            return -1;
        if (head < 0 || view.Tokens[head].Tag is UniversalTag.Auxiliary or UniversalTag.Punctuation || Math.Abs(head - token) > 8)
            head = NextContent(view, token);
        if (head < 0)
            return -1;
        if (word is "not" && token + 1 < view.Count && view.Tokens[token + 1].Tag == UniversalTag.Adjective && head < token)
            return token + 1;
        var onNominal = view.Tokens[token].Tag is UniversalTag.Determiner or UniversalTag.Pronoun || word is "no" or "none" or "nobody" or "nothing" or "neither";
        if (word is "without" or "lack")
            return head;
        return onNominal && view.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.Pronoun or UniversalTag.Numeral ? Lift(view, head) : head;
    }

    // "No one was hurt", "found no fault": the clause is denied.
    private static int Lift(SentenceView view, int nominal)
    {
        var role = Roles.Of(view, nominal);
        return role is ClauseRole.Actor or ClauseRole.Undergoer && view.Tokens[nominal].Head >= 0 ? view.Tokens[nominal].Head : nominal;
    }

    private static int NextContent(SentenceView view, int token)
    {
        for (var i = token + 1; i < Math.Min(view.Count, token + 5); i++)
        {
            if (view.IsContent[i])
                return i;
        }

        return -1;
    }

    private static int Complement(SentenceView view, int token)
    {
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (child < token)
                continue;
            if (view.Tokens[child].Relation is DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause
                || (view.Tokens[child].Relation == DependencyRelation.AdverbialClause && Kind(view, token) == "adjective"))
                return child;
        }

        if (token + 2 < view.Count && view.Words[token + 1].Word == "to" && view.Tokens[token + 2].Tag == UniversalTag.Verb)
            return token + 2;
        return ComplementOfObject(view, token);
    }

    // "Declined an offer to work": what the offer was of is denied.
    private static int ComplementOfObject(SentenceView view, int token)
    {
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation != DependencyRelation.DirectObject)
                continue;
            foreach (var clause in view.Sentence.Tree.Children(child))
            {
                if (view.Tokens[clause].Relation == DependencyRelation.AdnominalClause && clause > child && view.Words[clause - 1].Word == "to")
                    return clause;
            }
        }

        return -1;
    }

    private static void Mark(SentenceView view, int negator, int scope, int[] by)
    {
        if (scope < 0 || scope >= view.Count)
            return;
        by[scope] = by[scope] > 0 ? 0 : negator + 1;
    }
}
