using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// "His" and "her" in one place of two statements that are otherwise one: the surgeon lost his licence, the surgeon lost her
/// licence. A pronoun that opens the statement may mean somebody else; there the statements must be one at length.
/// Words: <c>pronoun-genders</c>.
/// </summary>
internal static class PronounGender
{
    private const int WordsOfReport = 6;
    private const double Weight = 0.95;

    private static readonly FrozenDictionary<string, string> Genders = LexiconTable.OpenLexicon("pronoun-genders").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Proposes the first two pronouns of <paramref name="pair"/> that give one person two genders.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        if (pair.SamePassage)
            return;
        foreach (var substitution in pair.Substitutions)
        {
            if (Gender(pair.Left, substitution.Left) is not { } left || Gender(pair.Right, substitution.Right) is not { } right || left == right
                || HasOther(pair.Left, left, pair.Alignment.CoversLeft) || HasOther(pair.Right, right, pair.Alignment.CoversRight))
                continue;
            var shared = OtherwiseEqual.CountShared(pair, substitution.Left, substitution.Right);
            if (shared < WordsOfReport && !(OtherwiseEqual.Is(pair, substitution.Left, substitution.Right) && HasNounBefore(pair.Left, substitution.Left.Head)))
                continue;
            SubstitutionCandidate.Propose(
                pair, substitution, context, Weight, "one person is meant",
                features => features with { IsTyped = true, SameSubject = 1, Exclusive = 1 }, floor: 1);
            return;
        }
    }

    private static string? Gender(SentenceView view, SentenceUnit unit) =>
        unit.Kind == UnitKind.Pronoun ? Genders.GetValueOrDefault(view.Tokens[unit.Head].Text.ToLowerInvariant()) : null;

    // "His sister", where "her" stands elsewhere: two people.
    private static bool HasOther(SentenceView view, string gender, Func<int, bool> covered)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (Genders.TryGetValue(view.Tokens[i].Text.ToLowerInvariant(), out var other) && other != gender && !covered(i))
                return true;
        }

        return false;
    }

    private static bool HasNounBefore(SentenceView view, int pronoun)
    {
        for (var i = 0; i < pronoun; i++)
        {
            if (view.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun)
                return true;
        }

        return false;
    }
}
