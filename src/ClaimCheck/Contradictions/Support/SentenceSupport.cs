using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Support;

/// <summary>What another passage says of one sentence, gathered over the sentences there that it was aligned with.</summary>
internal sealed class SentenceSupport
{
    private const double LeastWeight = 0.2;
    private const double ValueWeight = 0.8;

    private readonly PassageWords longer;
    private readonly List<SentenceUnit> units = [];
    private readonly bool[] answered;
    private readonly bool[] joined;
    private readonly double[] trusts;
    private readonly bool[] rivals;
    private double bestShare = -1;
    private double denied;
    private bool loneNegation;
    private bool otherNegation;

    /// <summary>Begins for <paramref name="view"/>, a sentence of the shorter passage.</summary>
    public SentenceSupport(SentenceView view, PassageWords longer)
    {
        View = view;
        this.longer = longer;
        answered = new bool[view.Count];
        joined = new bool[view.Count];
        trusts = new double[view.Count];
        rivals = new bool[view.Count];
        for (var i = 0; i < view.Count; i++)
        {
            if (UnitReader.At(view, i) is not { } unit)
                continue;
            if (unit.Kind is UnitKind.Name or UnitKind.Quantity or UnitKind.Time
                || (unit.Kind is UnitKind.Verb or UnitKind.Noun or UnitKind.Adjective or UnitKind.Adverb && view.IsContent[unit.Head]))
            {
                units.Add(unit);
            }

            i = Math.Max(i, unit.Last);
        }
    }

    /// <summary>The sentence.</summary>
    public SentenceView View { get; }

    /// <summary>The sentence of the other passage that answers most of it, or null.</summary>
    public SentenceView? Best { get; private set; }

    /// <summary>Takes in an aligned sentence of the other passage.</summary>
    public void Add(PairSide pair)
    {
        for (var i = 0; i < View.Count; i++)
            answered[i] |= pair.Covers(i);
        for (var i = 0; i < View.Count; i++)
            joined[i] = joined[i] || (IsJoint(i) && pair.Covers(i) && pair.Covers(View.Tokens[i].Head));
        if (pair.Share > bestShare)
        {
            bestShare = pair.Share;
            Best = pair.Other;
            loneNegation = pair.HasLoneNegation;
            otherNegation = pair.OtherHasLoneNegation;
        }

        if (pair.Denies)
            denied = Math.Max(denied, pair.Share);
        pair.ReadRivals(trusts, rivals);
    }

    /// <summary>What was gathered.</summary>
    public SupportEvidence Conclude()
    {
        var (all, missing, displaced, rival) = (0d, 0d, 0d, 0d);
        foreach (var unit in units)
        {
            var weight = unit.Kind is UnitKind.Quantity or UnitKind.Time ? ValueWeight : Math.Max(LeastWeight, View.Words[unit.Head].Weight);
            all += weight;
            if (!answered[unit.Head])
            {
                if (unit.Kind is UnitKind.Name or UnitKind.Quantity or UnitKind.Time or UnitKind.Noun && !longer.Holds(View, unit))
                    missing += weight;
                if (rivals[unit.Head])
                    rival = Math.Max(rival, trusts[unit.Head]);
            }
            else if (unit.Kind == UnitKind.Name && StandsAlone(unit))
            {
                displaced += weight;
            }
        }

        return new()
        {
            Units = all,
            Missing = missing,
            Displaced = displaced,
            Words = View.TotalWeight,
            Unanswered = View.TotalWeight * (1 - Math.Max(0, bestShare)),
            Rival = rival,
            Denied = denied,
            LoneNegation = loneNegation ? 1 : 0,
            OtherNegation = otherNegation ? 1 : 0,
        };
    }

    // It is tied to other content words here and in no answering sentence to the same ones.
    private bool StandsAlone(SentenceUnit unit)
    {
        var joints = 0;
        for (var i = 0; i < View.Count; i++)
        {
            if (!IsJoint(i) || (i != unit.Head && View.Tokens[i].Head != unit.Head))
                continue;
            if (joined[i])
                return false;
            joints++;
        }

        return joints > 0;
    }

    private bool IsJoint(int token) => View.IsContent[token] && View.Tokens[token].Head is >= 0 and var head && View.IsContent[head]
        && View.Tokens[token].Relation is not (DependencyRelation.Flat or DependencyRelation.Conjunct);
}
