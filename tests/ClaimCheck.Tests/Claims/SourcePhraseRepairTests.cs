using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Phrases with according to.</summary>
internal sealed class SourcePhraseRepairTests
{
    [Test]
    public void A_phrase_read_as_a_clause_is_one_piece() => Assert.That(Changes("""
            According accord VBG 6 advcl
            to to IN 3 case
            police police NNS 1 obl
            , , , 6 punct
            boys boy NNS 6 nsubj
            fled flee VBD 0 root
            """), Is.EqualTo(new[] { "According case police", "to fixed According", "police obl fled" }));

    [Test]
    public void A_phrase_in_one_piece_stays() => Assert.That(Changes("""
            According accord VBG 3 case
            to to IN 1 fixed
            police police NNS 6 obl
            , , , 6 punct
            boys boy NNS 6 nsubj
            fled flee VBD 0 root
            """), Is.Empty);

    [Test]
    public void According_without_to_is_no_source() => Assert.That(Changes("""
            Police police NNS 2 nsubj
            acted act VBD 0 root
            according accord VBG 2 advcl
            as as IN 6 mark
            boys boy NNS 6 nsubj
            fled flee VBD 2 advcl
            """), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, SourcePhraseRepair.Mend);
}
