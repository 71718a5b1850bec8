using System.Collections.Immutable;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Two sentences that speak of the same thing, word by word. <see cref="Left"/> comes first in reading order. Serves one thread.</summary>
internal sealed class SentencePair
{
    /// <summary>A shorter sentence beside two others may be the same by chance.</summary>
    private const int FewestAnchorWords = 5;

    private readonly Dictionary<(SentenceUnit Left, SentenceUnit Right), double> contexts = [];
    private bool? isAnchored;

    internal SentencePair(SentenceView left, SentenceView right, TokenAlignment alignment)
    {
        Left = left;
        Right = right;
        Alignment = alignment;
        LeftShare = Share(left, alignment.CoversLeft, out var leftWeight);
        RightShare = Share(right, alignment.CoversRight, out var rightWeight);
        SharedWeight = Math.Min(leftWeight, rightWeight);
        Substitutions = SubstitutionFinder.Find(this);
    }

    /// <summary>The earlier sentence.</summary>
    public SentenceView Left { get; }

    /// <summary>The later sentence.</summary>
    public SentenceView Right { get; }

    /// <summary>Which words answer each other.</summary>
    public TokenAlignment Alignment { get; }

    /// <summary>Weighted share of the left words that are answered, 0 to 1.</summary>
    public double LeftShare { get; }

    /// <summary>Weighted share of the right words that are answered, 0 to 1.</summary>
    public double RightShare { get; }

    /// <summary>Weight of the answered words; a rare content word weighs 1.</summary>
    public double SharedWeight { get; }

    /// <summary>Weighted share of the better covered sentence, 0 to 1.</summary>
    public double Containment => Math.Max(LeftShare, RightShare);

    /// <summary>Harmonic mean of the two shares, 0 to 1.</summary>
    public double Similarity => LeftShare + RightShare <= 0 ? 0 : 2 * LeftShare * RightShare / (LeftShare + RightShare);

    /// <summary>Different words in the same places.</summary>
    public ImmutableArray<Substitution> Substitutions { get; }

    /// <summary>Whether both sentences are of one passage.</summary>
    public bool SamePassage => Left.Passage == Right.Passage;

    /// <summary>
    /// Whether the two stand side by side in one of the passages, as one passage repeats the sentence of the other word for word:
    /// that they differ is no difference between the passages.
    /// </summary>
    public bool StandSideBySide { get; init; }

    /// <summary>Whether the sentence before or behind is the same in both passages, word for word: the two then stand in one place of one text.</summary>
    public bool IsAnchored => isAnchored ??= !SamePassage && (IsSameBeside(-1) || IsSameBeside(1));

    /// <summary>Whether the word stands in the left sentence at a place that nothing on the right answers: it has only moved.</summary>
    public bool StandsFreeLeft(WordEntry word) => StandsFree(Left, word, Alignment.RightOf);

    /// <summary>Whether the word stands in the right sentence at a place that nothing on the left answers.</summary>
    public bool StandsFreeRight(WordEntry word) => StandsFree(Right, word, Alignment.LeftOf);

    /// <summary>What <see cref="PairEvidence.WorkOutContext"/> says of two units; worked out once, since every rule asks.</summary>
    internal double ContextOf(SentenceUnit left, SentenceUnit right)
    {
        if (!contexts.TryGetValue((left, right), out var context))
            contexts[(left, right)] = context = PairEvidence.WorkOutContext(this, left, right);
        return context;
    }

    private bool IsSameBeside(int step)
    {
        var (left, right) = (Left.Values.Syntax.Sentences, Right.Values.Syntax.Sentences);
        var (i, j) = (Left.Index + step, Right.Index + step);
        return i >= 0 && j >= 0 && i < left.Length && j < right.Length && left[i].Tokens.Length >= FewestAnchorWords
            && left[i].Span.Slice(Left.Passage.Document.Source.Value).SequenceEqual(right[j].Span.Slice(Right.Passage.Document.Source.Value));
    }

    private static bool StandsFree(SentenceView view, WordEntry word, Func<int, int> answer)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Words[i].Number == word.Number && answer(i) < 0)
                return true;
        }

        return false;
    }

    private static double Share(SentenceView view, Func<int, bool> covered, out double weight)
    {
        weight = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (covered(i))
                weight += view.Weight(i);
        }

        return view.TotalWeight <= 0 ? 0 : weight / view.TotalWeight;
    }
}
