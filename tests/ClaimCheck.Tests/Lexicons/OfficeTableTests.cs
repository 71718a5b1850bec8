using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Lexicons;

/// <summary>What the office tables answer, and which house tables are refused.</summary>
internal sealed class OfficeTableTests
{
    private const string Header = "person\toffice\torganisation\tstart\tend\n";

    [Test]
    public void A_later_office_that_excludes_an_earlier_one_ends_it()
    {
        var answer = OfficeTable.Default.DidHold("Marco Rubio", "senator", new DateOnly(2025, 1, 31));
        Assert.That(answer.Kind, Is.EqualTo(OfficeAnswerKind.No));
        Assert.That(answer.Term!.Office, Is.EqualTo("us/secretary-of-state"));
    }

    [Test]
    public void A_running_term_is_held_as_long_as_the_table_vouches() =>
        Assert.That(OfficeTable.Default.DidHold("Marco Rubio", "senator", new DateOnly(2024, 6, 1)).Kind, Is.EqualTo(OfficeAnswerKind.Yes));

    [Test]
    public void What_lies_behind_the_last_sure_day_is_unknown() =>
        Assert.That(OfficeTable.Default.DidHold("Pam Bondi", "us/attorney-general", new DateOnly(2035, 1, 1)).Kind, Is.EqualTo(OfficeAnswerKind.Unknown));

    [Test]
    public void An_unknown_person_is_unknown() =>
        Assert.That(OfficeTable.Default.DidHold("Wilhelmina Strandquist", "treasurer", new DateOnly(2025, 1, 1)).Kind, Is.EqualTo(OfficeAnswerKind.Unknown));

    [Test]
    public void A_house_table_adds_to_the_tables_of_the_library()
    {
        var house = OfficeTable.Parse(new StringReader(Header + "Ada Quill\tmayor\tStanmore\t2020-05-01\t2024-05-01\n"), "house.tsv");
        var table = OfficeTable.Default.With(house);
        Assert.That(table.DidHold("Ada Quill", "stanmore/mayor", new DateOnly(2023, 1, 1)).Kind, Is.EqualTo(OfficeAnswerKind.Yes));
        Assert.That(table.DidHold("Ada Quill", "stanmore/mayor", new DateOnly(2025, 1, 1)).Kind, Is.EqualTo(OfficeAnswerKind.No));
    }

    [TestCase("Ada Quill\tmayor\tStanmore\t2020-05-01\t\nBo Lind\tmayor\tStanmore\t2022-05-01\t\n", 3)]
    [TestCase("Ada Quill\tmayor\tStanmore\t2020-05-01\t2019-05-01\n", 2)]
    [TestCase("Ada Quill\tmayor\tStanmore\tMay 2020\t\n", 2)]
    [TestCase("\tmayor\tStanmore\t2020-05-01\t\n", 2)]
    public void A_wrong_or_contradictory_house_table_names_its_line(string rows, int line)
    {
        var error = Assert.Throws<OfficeTableException>(() => OfficeTable.Parse(new StringReader(Header + rows), "house.tsv"));
        Assert.That(error!.Line, Is.EqualTo(line));
    }

    [TestCase("us/secretary-of-state", "us-fl/senator", false)]
    [TestCase("president", "sv/president", true)]
    [TestCase("mayor", "chair", true)]
    [TestCase("lieutenant-general", "major-general", false)]
    [TestCase("lieutenant-general", "general", true)]
    public void Offices_exclude_each_other_only_where_the_ontology_says_so(string left, string right, bool together) =>
        Assert.That(OfficeCatalog.Default.CanBeHeldTogether(left, right), Is.EqualTo(together));
}
