using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class DependencyParserTests
{
    private static readonly ImmutableArray<DependencyRelation> Relations =
        [DependencyRelation.Root, DependencyRelation.Subject, DependencyRelation.DirectObject, DependencyRelation.Parataxis];

    private static readonly ImmutableArray<TagPair> Pairs = [new(UniversalTag.Noun, PennTag.Noun), new(UniversalTag.Verb, PennTag.VerbBase)];

    [Test]
    public void Every_tree_has_one_root_and_no_circle_whatever_the_weights_are([Values(1, 2, 3, 7, 20, 40, 159, 160, 161, 500, 3000)] int length)
    {
        var workspace = Parse(length, length);
        var tokens = Enumerable.Range(0, length).Select(i => Token(workspace, i)).ToImmutableArray();
        Assert.That(() => new SyntaxTree(tokens), Throws.Nothing);
    }

    [Test]
    public void Only_the_root_has_the_relation_root([Range(1, 10)] int seed)
    {
        var workspace = Parse(170, seed);
        for (var i = 0; i < 170; i++)
            Assert.That(workspace.Labels[i] == 0, Is.EqualTo(workspace.Heads[i] == -1));
    }

    [Test]
    public void A_model_is_read_as_it_was_written()
    {
        var network = CreateNetwork(3);
        var writer = new ModelWriter();
        ParserModel.Write(writer, Pairs, Relations, new Dictionary<uint, int> { [7] = 0, [9] = 1 }, network.Weights.Values);
        var parser = ParserModel.Read(new("sample", writer.ToArray()), WordVectorTable.Shared);
        Assert.That(parser.Relations, Is.EqualTo(Relations));
    }

    [Test]
    public void A_model_of_another_shape_is_refused_with_its_name()
    {
        var writer = new ModelWriter();
        ParserModel.Write(writer, Pairs, Relations, new Dictionary<uint, int> { [7] = 0 }, CreateNetwork(3).Weights.Values);
        Assert.That(() => ParserModel.Read(new("sample", writer.ToArray()), WordVectorTable.Shared), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'sample'"));
    }

    private static SyntaxWorkspace Parse(int length, int seed)
    {
        var parser = new DependencyParser(Pairs, Relations, CreateNetwork(seed));
        var random = new Random(seed);
        var workspace = new SyntaxWorkspace();
        workspace.Begin(length);
        for (var i = 0; i < length; i++)
        {
            workspace.SetWord(i, new([(char)random.Next('a', 'z')], WordClusterTable.Shared));
            (workspace.Tags[i], workspace.PennTags[i]) = ((UniversalTag)random.Next(17), (PennTag)random.Next(50));
        }

        parser.Parse(new(), workspace);
        return workspace;
    }

    private static ParserNetwork CreateNetwork(int seed)
    {
        var layout = new ParserLayout(2, Pairs.Length, Relations.Length);
        var random = new Random(seed);
        var weights = Enumerable.Range(0, layout.Length).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        return new(layout, new(weights), new([]), WordVectorTable.Shared);
    }

    private static Token Token(SyntaxWorkspace workspace, int index) => new()
    {
        Span = new(index, 1),
        Text = "x",
        Lemma = "x",
        Tag = UniversalTag.Noun,
        Penn = PennTag.Noun,
        Head = workspace.Heads[index],
        Relation = Relations[workspace.Labels[index]],
    };
}
