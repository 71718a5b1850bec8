using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two states in which nobody can be at once, such as dead and recovering: proposes each person whom one telling has in the one
/// and another telling in the other. Silent where a telling knows both, and where time can have passed from the one to the other.
/// </summary>
/// <param name="strength">How surely the two exclude each other, 0 to 1.</param>
/// <param name="reason">Why, with the person's name for <c>{0}</c>.</param>
/// <param name="mayBeOneTime">Whether two claims, one of each state, can be told of one time.</param>
/// <param name="shown">The characters of a claim that are shown.</param>
internal sealed class StateContrast(double strength, string reason, Func<Claim, Claim, bool> mayBeOneTime, Func<Claim, TextSpan> shown)
{
    private readonly List<PersonState> firsts = [];
    private readonly List<PersonState> seconds = [];

    /// <summary>Takes in a claim of the first state.</summary>
    public void AddFirst(Entity person, Claim claim) => firsts.Add(new(person, claim));

    /// <summary>Takes in a claim of the second state.</summary>
    public void AddSecond(Entity person, Claim claim) => seconds.Add(new(person, claim));

    /// <summary>Proposes each such person once for two tellings.</summary>
    public void Propose(RuleContext context)
    {
        var bySecond = seconds.ToLookup(static state => state.Person.Id, static state => state.Claim);
        var knowsFirst = firsts.Select(static state => (state.Person.Id, state.Claim.Passage.Id)).ToHashSet();
        var knowsSecond = seconds.Select(static state => (state.Person.Id, state.Claim.Passage.Id)).ToHashSet();
        var reported = new HashSet<(string Person, Passage First, Passage Second)>();
        foreach (var (person, first) in firsts)
        {
            if (knowsSecond.Contains((person.Id, first.Passage.Id)))
                continue;
            foreach (var second in bySecond[person.Id])
            {
                if (!knowsFirst.Contains((person.Id, second.Passage.Id)) && mayBeOneTime(first, second) && reported.Add((person.Id, first.Passage, second.Passage)))
                    Propose(person, first, second, context);
            }
        }
    }

    private void Propose(Entity person, Claim first, Claim second, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(new(first, first.Passage, shown(first)), new(second, second.Passage, shown(second)));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = Relations.Between(left, right),
            Severity = Severity.High,
            Strength = strength,
            Explanation = Wording.Contrast(left, right, string.Format(System.Globalization.CultureInfo.InvariantCulture, reason, person.Name)),
            Features = new CandidateFeatures { Similarity = 0.5, IsTyped = true, SameSubject = 1, SameAct = 1, SameSlot = 1, Exclusive = 1 },
        });
    }

    private readonly record struct PersonState(Entity Person, Claim Claim);
}
