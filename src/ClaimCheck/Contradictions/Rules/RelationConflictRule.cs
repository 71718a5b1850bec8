using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two relations or belongings of which one can be true, in one place of one statement: brother and cousin, Norwegian and
/// Danish, Democrat and Republican. Silent on half brother for brother and on birthplaces. Words: <c>kinship</c>, countries.
/// </summary>
internal sealed class RelationConflictRule : ISentencePairRule, IStoryRule
{
    private static readonly FrozenDictionary<string, string> Kin = LexiconTable.OpenLexicon("kinship").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "relation-conflict",
        "Two passages give one person different relatives, nationalities or parties.",
        Severity.Medium,
        [new("The kidnappers released the Canadian engineer on Monday.", "The kidnappers released the Belgian engineer on Monday.")],
        [new("Her brother Amit flew in from Toronto.", "Her cousin Rohan flew in from Toronto.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context) => KinshipComparison.Compare(context);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            var weight = Kinship(pair, substitution) ?? Nationality(pair, substitution);
            if (weight is not { } found || IsBirth(pair.Left, substitution.Left) || IsBirth(pair.Right, substitution.Right))
                continue;
            SubstitutionCandidate.Propose(
                pair, substitution, context, found, "one of the two is wrong",
                features => features with { IsTyped = true, Exclusive = 1 });
        }
    }

    /// <summary>Whether a word names a relative.</summary>
    internal static bool IsKin(string word) => Kin.ContainsKey(word);

    private static double? Kinship(SentencePair pair, Substitution substitution)
    {
        if (!Kin.TryGetValue(pair.Left.Words[substitution.Left.Head].Word, out var left) || !Kin.TryGetValue(pair.Right.Words[substitution.Right.Head].Word, out var right))
            return null;
        if (left == right || left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal))
            return left == right && WordRelations.OppositeGrade(pair.Left.Words[substitution.Left.Head], pair.Right.Words[substitution.Right.Head]) > 0 ? 0.95 : null;
        return HaveTwoNames(pair, substitution) ? 0.2 : 0.95;
    }

    // "Her brother Amit" and "her cousin Rohan" are two people.
    private static bool HaveTwoNames(SentencePair pair, Substitution substitution) =>
        ClauseContext.NameBeside(pair.Left, substitution.Left.Head) is >= 0 and var left
        && ClauseContext.NameBeside(pair.Right, substitution.Right.Head) is >= 0 and var right
        && pair.Left.Words[left].Number != pair.Right.Words[right].Number;

    private static double? Nationality(SentencePair pair, Substitution substitution)
    {
        if (PlaceComparison.Resolve(pair.Left, substitution.Left) is not { Use: GazetteerUse.Adjective or GazetteerUse.People } left
            || PlaceComparison.Resolve(pair.Right, substitution.Right) is not { Use: GazetteerUse.Adjective or GazetteerUse.People } right)
        {
            return null;
        }

        return PlaceComparison.CanBeOne(left.Place, right.Place) switch { false => 1, _ => null };
    }

    private static bool IsBirth(SentenceView view, SentenceUnit unit)
    {
        for (var i = unit.Last + 1; i < Math.Min(view.Count, unit.Last + 3); i++)
        {
            if (view.Tokens[i].Text is "born" or "Born")
                return true;
        }

        return false;
    }
}
