using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Words of reporting beside what was said.</summary>
internal sealed class ReportTagRepairTests
{
    [Test]
    public void A_tag_behind_what_was_said_hangs_on_it() => Assert.That(Changes("""
            The the DT 2 det
            tunnel tunnel NN 4 nsubj
            will will MD 4 aux
            open open VB 7 ccomp
            , , , 7 punct
            Quill Quill NNP 7 nsubj
            said say VBD 0 root
            """), Is.EqualTo(new[] { "open root", ", punct open", "said parataxis open" }));

    [Test]
    public void What_was_said_may_hang_on_its_subject() => Assert.That(Changes("""
            Hadley Hadley NNP 8 nsubj
            , , , 1 punct
            has have VBZ 4 aux
            died die VBN 1 parataxis
            , , , 8 punct
            her she PRP$ 7 nmod:poss
            publisher publisher NN 8 nsubj
            said say VBD 0 root
            """), Does.Contain("died root").And.Contain("Hadley nsubj died").And.Contain("said parataxis died"));

    [Test]
    public void A_report_before_what_was_said_is_no_tag() => Assert.That(Changes("""
            Quill Quill NNP 2 nsubj
            said say VBD 0 root
            the the DT 4 det
            tunnel tunnel NN 6 nsubj
            will will MD 6 aux
            open open VB 2 ccomp
            """), Is.Empty);

    [Test]
    public void A_tag_that_hangs_right_stays() => Assert.That(Changes("""
            The the DT 2 det
            tunnel tunnel NN 4 nsubj
            will will MD 4 aux
            open open VB 0 root
            , , , 4 punct
            Quill Quill NNP 7 nsubj
            said say VBD 4 parataxis
            """), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, ReportTagRepair.Mend);
}
