using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Lexicons;

/// <summary>Which branch of public life the name of an organisation shows.</summary>
internal sealed class OrganisationSpheresTests
{
    [TestCase("Lunada Airlines", "corporate")]
    [TestCase("UNIVERSITY OF LUNADA", "academic-medical")]
    [TestCase("Lunada Bank", "corporate")]
    [TestCase("Archdiocese of Lunada", "religious")]
    public void A_word_of_the_name_tells_the_branch(string organisation, string sphere) => Assert.That(OrganisationSpheres.Default.Of(organisation), Is.EqualTo(sphere));

    [TestCase("University of the Army", "academic-medical", Description = "the word before \"of\", not the one behind it")]
    [TestCase("Army Academy", "academic-medical", Description = "the last word, not the first")]
    public void Of_several_telling_words_one_decides(string organisation, string sphere) => Assert.That(OrganisationSpheres.Default.Of(organisation), Is.EqualTo(sphere));

    [TestCase("Lunada Brix")]
    [TestCase("Banksy Airlinesque")]
    [TestCase("")]
    public void A_name_without_a_telling_word_has_no_branch(string organisation) => Assert.That(OrganisationSpheres.Default.Of(organisation), Is.Null);

    [Test]
    public void Every_word_of_the_list_is_found_in_a_name()
    {
        var table = LexiconTable.OpenLexicon("organisation-spheres");
        Assert.That(table.Rows.Where(row => OrganisationSpheres.Default.Of("Lunada " + row[table.Column("word")]) != row[table.Column("sphere")]).Select(row => row[0]), Is.Empty);
    }
}
