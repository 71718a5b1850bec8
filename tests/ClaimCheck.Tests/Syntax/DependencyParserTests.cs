using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class DependencyParserTests
{
    private static readonly ImmutableArray<DependencyRelation> Relations =
        [DependencyRelation.Root, DependencyRelation.Subject, DependencyRelation.DirectObject];

    [Test]
    public void Every_tree_has_one_root_and_no_circle_whatever_the_scores_are([Range(1, 40)] int length)
    {
        var parser = new DependencyParser(Relations, new RandomScorer(length, 7));
        var workspace = new SyntaxWorkspace();
        workspace.Begin(length);
        for (var i = 0; i < length; i++)
            workspace.SetWord(i, WordFeatures.Outside);
        parser.Parse(workspace);
        var tokens = Enumerable.Range(0, length).Select(i => Token(workspace, i)).ToImmutableArray();
        Assert.That(() => new SyntaxTree(tokens), Throws.Nothing);
    }

    [Test]
    public void Only_the_root_has_the_relation_root([Range(1, 20)] int seed)
    {
        var parser = new DependencyParser(Relations, new RandomScorer(seed, 7));
        var workspace = new SyntaxWorkspace();
        workspace.Begin(12);
        for (var i = 0; i < 12; i++)
            workspace.SetWord(i, WordFeatures.Outside);
        parser.Parse(workspace);
        for (var i = 0; i < 12; i++)
            Assert.That(workspace.Parser.Labels[i] == 1, Is.EqualTo(workspace.Parser.Heads[i] == 12));
    }

    private static Token Token(SyntaxWorkspace workspace, int index) => new()
    {
        Span = new(index, 1),
        Text = "x",
        Lemma = "x",
        Tag = UniversalTag.Noun,
        Penn = PennTag.Noun,
        Head = workspace.Parser.Heads[index] == workspace.Count ? -1 : workspace.Parser.Heads[index],
        Relation = Relations[workspace.Parser.Labels[index] - 1],
    };

    private sealed class RandomScorer(int seed, int classCount) : IFeatureScorer
    {
        private readonly Random random = new(seed);

        public int ClassCount => classCount;

        public void Score(ReadOnlySpan<uint> features, Span<int> scores)
        {
            for (var i = 0; i < classCount; i++)
                scores[i] = random.Next(-100, 100);
        }
    }
}
