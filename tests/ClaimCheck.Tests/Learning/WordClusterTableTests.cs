using ClaimCheck.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

/// <summary>The committed table of word clusters.</summary>
internal sealed class WordClusterTableTests
{
    [TestCase("monday", "tuesday")]
    [TestCase("senator", "congressman")]
    public void Words_used_alike_share_a_cluster(string first, string second)
    {
        var table = WordClusterTable.Shared;
        Assert.That(table.Medium(table.Find(first)), Is.EqualTo(table.Medium(table.Find(second))));
    }

    [Test]
    public void Case_does_not_count() =>
        Assert.That(WordClusterTable.Shared.Find("Paris"), Is.EqualTo(WordClusterTable.Shared.Find("paris")).And.Not.EqualTo(WordClusterTable.Unknown));

    [Test]
    public void An_unknown_word_has_the_unknown_cluster_at_every_granularity()
    {
        var table = WordClusterTable.Shared;
        var cluster = table.Find("xqzzzvwk");
        Assert.That((cluster, table.Medium(cluster), table.Coarse(cluster)), Is.EqualTo((0, 0, 0)));
    }
}
