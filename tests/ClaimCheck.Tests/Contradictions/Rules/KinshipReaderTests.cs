using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Who is what relative of whom.</summary>
internal sealed class KinshipReaderTests
{
    [TestCase("Joan Airey said her son, Magnus Airey, was safe.", "Magnus Airey child of Joan Airey")]
    [TestCase("Rupert Fane said his sister, Tamsin Lockyer, was safe.", "Tamsin Lockyer sibling of Rupert Fane")]
    [TestCase("Olav Tveit, whose sister Hannah Tveit runs the farm, was hurt.", "Hannah Tveit sibling of Olav Tveit")]
    [TestCase("Edwin Moss, the father of Ruth Airey, spoke on Monday.", "Edwin Moss parent of Ruth Airey")]
    [TestCase("Magnus Tveit is the son of Hanna Tveit.", "Magnus Tveit child of Hanna Tveit")]
    [TestCase("Clara Moss was married to Anselm Orde.", "Anselm Orde spouse of Clara Moss")]
    [TestCase("Clara Moss married Anselm Orde in May.", "Anselm Orde spouse of Clara Moss")]
    [TestCase("Clara Moss was married by Anselm Orde.", "", Description = "the one who weds them")]
    [TestCase("Colin Airey, the rival of Ruth Airey, spoke.", "", Description = "no kin")]
    public void Ties_are_read_from_either_end(string text, string expected)
    {
        var ties = new KinshipReader(new RuleContext(SharedChecker.Default.Read(ProposedBy.Tell(text)))).Read();
        Assert.That(string.Join("; ", ties.Select(tie => $"{tie.Bearer.Name} {tie.Relation} of {tie.Whose.Name}")), Is.EqualTo(expected));
    }
}
