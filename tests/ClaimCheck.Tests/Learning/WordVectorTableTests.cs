using ClaimCheck.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

/// <summary>The vectors of words, those of the committed table and of one written by hand.</summary>
internal sealed class WordVectorTableTests
{
    [Test]
    public void A_word_has_its_own_vector_and_any_other_that_of_its_cluster()
    {
        var table = Written();
        Assert.That(table.Count, Is.EqualTo(2));
        Assert.That(table.Find(7, 0).ToArray(), Is.All.EqualTo(1));
        Assert.That(table.Find(7_000_000, 1).ToArray(), Is.All.EqualTo(2));
        Assert.That(table.Find(8, 0).ToArray(), Is.All.EqualTo(-1));
        Assert.That(table.Find(8, 1).ToArray(), Is.All.EqualTo(-2));
    }

    [Test]
    public void A_table_that_is_cut_short_is_refused()
    {
        var bytes = Write();
        Assert.That(() => WordVectorTable.Read(new ModelReader("cut", bytes[..^1])), Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void Words_used_alike_lie_nearer_than_words_that_are_not()
    {
        Assert.That(Cosine("monday", "tuesday"), Is.GreaterThan(0.5).And.GreaterThan(Cosine("monday", "senator")));
        Assert.That(Cosine("senator", "congressman"), Is.GreaterThan(Cosine("senator", "tuesday")));
    }

    [Test]
    public void An_unknown_word_has_the_vector_of_the_unknown_cluster()
    {
        var found = WordVectorTable.Shared.Find(FeatureHash.LowerText("xqzzzvwk"), WordClusterTable.Unknown);
        Assert.That(found.ToArray(), Has.Length.EqualTo(WordVectorTable.Dimensions));
        Assert.That(Vector("monday"), Is.Not.EqualTo(found.ToArray()));
        Assert.That(Vector("monday"), Is.Not.EqualTo(Vector("tuesday")), "each frequent word has its own");
    }

    private static WordVectorTable Written() => WordVectorTable.Read(new ModelReader("test", Write()));

    private static byte[] Write()
    {
        var writer = new ModelWriter();
        WordVectorTable.Write(writer, [7, 7_000_000], [.. Filled(1), .. Filled(2)], [.. Filled(-1), .. Filled(-2)]);
        return writer.ToArray();
    }

    private static IEnumerable<sbyte> Filled(sbyte value) => Enumerable.Repeat(value, WordVectorTable.Dimensions);

    private static sbyte[] Vector(string word) =>
        WordVectorTable.Shared.Find(FeatureHash.LowerText(word), WordClusterTable.Shared.Find(word)).ToArray();

    private static double Cosine(string left, string right)
    {
        var (one, other) = (Vector(left), Vector(right));
        double Product(sbyte[] a, sbyte[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
        return Product(one, other) / Math.Sqrt(Product(one, one) * Product(other, other));
    }
}
