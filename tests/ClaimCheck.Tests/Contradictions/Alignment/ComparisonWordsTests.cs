using System.Collections.Frozen;
using System.Reflection;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Every use in the list of words has its property and the other way round.</summary>
internal sealed class ComparisonWordsTests
{
    [Test]
    public void Each_use_of_the_list_is_one_that_the_code_knows()
    {
        var table = LexiconTable.OpenLexicon("comparison-words");
        var uses = table.Rows.SelectMany(row => LexiconTable.SplitList(row[table.Column("uses")])).Distinct()
            .Select(use => use.Replace("-", string.Empty, StringComparison.Ordinal));
        var known = typeof(ComparisonWords).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name);
        Assert.That(uses, Is.EquivalentTo(known).IgnoreCase);
    }

    [Test]
    public void A_word_of_several_uses_has_all_of_them_and_no_others()
    {
        Assert.That(Uses("earlier"), Is.EquivalentTo(new[] { "AnotherAct", "ScorePart", "SentenceOpen" }));
        Assert.That(Uses("again"), Is.EqualTo(new[] { "AnotherAct" }));
        Assert.That(Uses("boat"), Is.Empty);
    }

    private static IEnumerable<string> Uses(string word) => typeof(ComparisonWords).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => ((FrozenSet<string>)property.GetValue(null)!).Contains(word)).Select(property => property.Name);
}
