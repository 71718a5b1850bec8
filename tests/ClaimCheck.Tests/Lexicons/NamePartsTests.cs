using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Lexicons;

/// <summary>The roles of words in names and beside them.</summary>
internal sealed class NamePartsTests
{
    [TestCase("Bank", NamePart.OfHead)]
    [TestCase("House", NamePart.OfBody)]
    [TestCase("Isle", NamePart.OfPlace)]
    [TestCase("Hurricane", NamePart.EventFirst)]
    [TestCase("gang", NamePart.NamesOrganisation)]
    [TestCase("village", NamePart.NamesPlace)]
    [TestCase("Jr.", NamePart.Suffix)]
    public void A_word_has_its_roles(string word, object role) => Assert.That(NameParts.Default.Is(word, (NamePart)role), Is.True);

    [TestCase("bank", NamePart.OfHead)]
    [TestCase("gang", NamePart.NamesPlace)]
    [TestCase("xqzzzvwk", NamePart.OfHead)]
    [TestCase("", NamePart.OfHead)]
    public void A_word_has_no_other_role_and_none_in_another_case(string word, object role) => Assert.That(NameParts.Default.Is(word, (NamePart)role), Is.False);

    [Test]
    public void A_small_word_counts_also_where_it_opens_a_sentence()
    {
        Assert.That(NameParts.Default.Is("Gang", NamePart.NamesOrganisation), Is.False);
        Assert.That(NameParts.Default.IsSmall("Gang", NamePart.NamesOrganisation), Is.True);
        Assert.That(NameParts.Default.IsSmall("bank", NamePart.OfHead), Is.False);
        Assert.That(NameParts.Default.IsSmall(string.Empty, NamePart.OfHead), Is.False);
    }

    [Test]
    public void Every_role_has_words()
    {
        var table = LexiconTable.OpenLexicon("name-parts");
        var words = table.Rows.Select(row => row[table.Column("word")]).ToList();
        Assert.That(Enum.GetValues<NamePart>().Where(role => role != NamePart.None && !words.Exists(word => NameParts.Default.Is(word, role))), Is.Empty);
    }
}
