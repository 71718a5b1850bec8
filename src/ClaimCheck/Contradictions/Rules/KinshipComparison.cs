using System.Collections.Frozen;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds what two passages say of how two people are related against each other, whichever end they tell it from. Silent where
/// the relations are one from its two ends, where one can become or hold the other, and where a passage knows both. Words: <c>kinship-ends</c>.
/// </summary>
internal static class KinshipComparison
{
    private const double Strength = 0.85;

    private static readonly FrozenDictionary<string, (string Inverse, string Group)> Ends = LexiconTable.OpenLexicon("kinship-ends").Rows
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>Proposes the relations that cannot both hold.</summary>
    public static void Compare(RuleContext context)
    {
        var pairs = new KinshipReader(context).Read()
            .Where(tie => Ends.ContainsKey(tie.Relation))
            .GroupBy(tie => string.CompareOrdinal(tie.Bearer.Id, tie.Whose.Id) <= 0 ? (tie.Bearer.Id, tie.Whose.Id) : (tie.Whose.Id, tie.Bearer.Id));
        foreach (var pair in pairs)
        {
            var tellings = pair.GroupBy(tie => tie.Passage.Id, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
            for (var i = 0; i < tellings.Count; i++)
            {
                for (var j = i + 1; j < tellings.Count; j++)
                {
                    if (!tellings[i].Exists(left => tellings[j].Exists(right => CanBeOne(left, right))))
                        Propose(tellings[i][0], tellings[j][0], context);
                }
            }
        }
    }

    private static bool CanBeOne(KinshipTie left, KinshipTie right)
    {
        var theirs = left.Bearer == right.Bearer ? right.Relation : Ends[right.Relation].Inverse;
        return left.Relation == theirs || Ends[left.Relation].Group == Ends.GetValueOrDefault(theirs).Group;
    }

    private static void Propose(KinshipTie one, KinshipTie other, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(context.SideAt(one.Passage, one.Sentence, one.Span), context.SideAt(other.Passage, other.Sentence, other.Span));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = Relations.Between(left, right),
            Strength = Strength,
            Explanation = Wording.Contrast(left, right, $"{one.Bearer.Name} and {one.Whose.Name} are related in one way"),
            Features = new CandidateFeatures { Similarity = 0.5, IsTyped = true, SameSubject = 1, SameAct = 1, SameSlot = 1, Exclusive = 1 },
        });
    }
}
