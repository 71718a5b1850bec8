using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Syntax;
using ClaimCheck.Training.Treebanks;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class GoldTreeTests
{
    private static readonly ImmutableArray<DependencyRelation> Relations =
        [DependencyRelation.Root, DependencyRelation.Subject, DependencyRelation.DirectObject];

    [Test]
    public void Crossing_arcs_are_lifted_until_none_cross()
    {
        var tree = new GoldTree(Sentence(2, 3, -1, 2, 1), Relations);
        Assert.That(tree.Heads, Is.EqualTo(new[] { 2, 3, 5, 2, 3 }).Or.EqualTo(new[] { 2, 2, 5, 2, 2 }).Or.EqualTo(new[] { 2, 3, 5, 2, 2 }));
    }

    [Test]
    public void The_oracle_leads_to_the_right_tree_from_the_start()
    {
        int[] heads = [1, 3, 1, -1, 6, 6, 3, 3];
        var gold = new GoldTree(Sentence(heads), Relations);
        var parser = new DependencyParser(Relations, new NoScorer());
        var workspace = new SyntaxWorkspace();
        workspace.Begin(heads.Length);
        var state = workspace.Parser;
        state.Begin(workspace);
        while (!state.IsDone)
        {
            if (ParserOracle.LeftCost(state, gold) == 0)
                parser.Take(state, state.Next == state.Count ? 1 : 2);
            else if (ParserOracle.RightCost(state, gold) == 0)
                parser.Take(state, 1 + Relations.Length + 1);
            else
                parser.Take(state, 0);
        }

        Assert.That(state.Heads[..heads.Length], Is.EqualTo(heads.Select(head => head < 0 ? heads.Length : head)));
    }

    private static TreebankSentence Sentence(params int[] heads)
    {
        var sentence = new TreebankSentence();
        foreach (var head in heads)
            sentence.Words.Add(new("x", "x", "NOUN", "NN", head, head < 0 ? "root" : "nsubj"));
        return sentence;
    }

    private sealed class NoScorer : IFeatureScorer
    {
        public int ClassCount => 7;

        public void Score(ReadOnlySpan<uint> features, Span<int> scores) => scores.Clear();
    }
}
