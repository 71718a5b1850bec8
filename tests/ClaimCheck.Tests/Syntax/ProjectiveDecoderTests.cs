using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class ProjectiveDecoderTests
{
    [Test]
    public void The_best_of_all_trees_is_found([Range(1, 6)] int count, [Range(1, 25)] int seed)
    {
        var random = new Random((seed * 100) + count);
        var scores = new float[count * 8];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (float)random.NextDouble();
        var heads = new int[count];
        var decoder = new ProjectiveDecoder();
        decoder.Decode(scores, count, 8, heads);
        Assert.Multiple(() =>
        {
            Assert.That(decoder.IsProjectiveTree(heads), Is.True);
            Assert.That(Score(scores, heads), Is.EqualTo(AllTrees(count, decoder).Max(tree => Score(scores, tree))).Within(1e-5));
        });
    }

    [TestCase(true, 2, 2, 3)]
    [TestCase(false, 3, 3, 3, Description = "two roots")]
    [TestCase(false, 1, 0, 3, Description = "a circle")]
    [TestCase(false, 2, 3, 4, 1, Description = "crossing arcs")]
    [TestCase(false, 2, 4, 3, 4, Description = "two roots")]
    [TestCase(false, 2, 4, 1, 0, Description = "an arc over the root")]
    public void A_tree_has_one_root_no_circle_and_no_crossing_arcs(bool expected, params int[] heads) =>
        Assert.That(new ProjectiveDecoder().IsProjectiveTree(heads), Is.EqualTo(expected));

    private static float Score(float[] scores, int[] heads) => heads.Select((head, i) => scores[(i * 8) + head]).Sum();

    private static IEnumerable<int[]> AllTrees(int count, ProjectiveDecoder decoder)
    {
        var heads = new int[count];
        var total = (int)Math.Pow(count + 1, count);
        for (var number = 0; number < total; number++)
        {
            var rest = number;
            for (var i = 0; i < count; i++)
            {
                heads[i] = rest % (count + 1);
                rest /= count + 1;
            }

            if (!heads.Where((head, i) => head == i).Any() && decoder.IsProjectiveTree(heads))
                yield return heads;
        }
    }
}
