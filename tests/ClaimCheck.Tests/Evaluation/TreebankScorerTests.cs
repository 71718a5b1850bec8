using ClaimCheck.Evaluation.Treebanks;
using NUnit.Framework;

namespace ClaimCheck.Tests.Evaluation;

internal sealed class TreebankScorerTests
{
    [Test]
    public void The_same_words_score_one()
    {
        var side = Side((0, 3, "The"), (3, 6, "dog"), (6, 11, "barks"));
        var figures = TreebankScorer.Score("sample", side, side, raw: true);
        Assert.That(figures.Figures.Select(figure => figure.Value), Is.All.EqualTo(1));
    }

    [Test]
    public void A_word_cut_in_two_counts_against_both_sides()
    {
        var gold = Side((0, 3, "The"), (3, 8, "hotel"));
        var system = Side((0, 3, "The"), (3, 5, "ho"), (5, 8, "tel"));
        var figures = TreebankScorer.Score("sample", gold, system, raw: true);
        Assert.That(figures["wordsF1"], Is.EqualTo(2.0 * 1 / (2 + 3)).Within(1e-9));
    }

    [Test]
    public void Words_of_a_multiword_token_are_aligned_by_their_letters()
    {
        var gold = new TreebankSide();
        gold.Words.Add(Word(0, 5, true, "do", -1));
        gold.Words.Add(Word(0, 5, true, "n't", 0));
        gold.Words.Add(Word(5, 7, false, "go", 0));
        var system = new TreebankSide();
        system.Words.Add(Word(0, 5, false, "don't", -1));
        system.Words.Add(Word(5, 7, false, "go", 0));
        Assert.That(TreebankAlignment.Align(gold.Words, system.Words), Is.EqualTo(new[] { (2, 1) }));
    }

    private static TreebankSide Side(params (int Start, int End, string Form)[] words)
    {
        var side = new TreebankSide();
        foreach (var (start, end, form) in words)
        {
            side.Tokens.Add((start, end));
            side.Words.Add(Word(start, end, false, form, side.Words.Count - 1));
        }

        side.Sentences.Add((0, words[^1].End));
        return side;
    }

    private static ScoredWord Word(int start, int end, bool isMultiword, string form, int head) =>
        new(start, end, isMultiword, form, form, "X", "dep", head);
}
