using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Which descriptions need the story.</summary>
internal sealed class DescriptionNeedTests
{
    [TestCase("The the DT 2 det\ncase case NN 3 nsubj\nended end VBD 0 root", true)]
    [TestCase("That that DT 2 det\ncase case NN 3 nsubj\nended end VBD 0 root", true)]
    [TestCase("The the DT 3 det\nCalbuco Calbuco NNP 3 compound\nplant plant NN 4 nsubj\nclosed close VBD 0 root", false)]
    [TestCase("The the DT 3 det\nFlemish Flemish JJ 3 amod\nminister minister NN 4 nsubj\ncame come VBD 0 root", false)]
    [TestCase("The the DT 3 det\nGerman German JJ 3 amod\ncity city NN 4 nsubj\nslept sleep VBD 0 root", true)]
    [TestCase("The the DT 3 det\nsecond second JJ 3 amod\ndoor door NN 4 nsubj\nclosed close VBD 0 root", false)]
    [TestCase("The the DT 3 det\ncoast coast NN 3 compound\nguard guard NN 4 nsubj\ncame come VBD 0 root", false)]
    [TestCase("The the DT 2 det\nwomen woman NNS 4 nmod:poss\n's 's POS 2 case\nTour Tour NNP 5 nsubj\nbegan begin VBD 0 root", false)]
    [TestCase("The the DT 2 det\nlast last JJ 3 nsubj\nleft leave VBD 0 root", false)]
    public void A_description_needs_the_story(string rows, bool needs)
    {
        var view = HandView.Read(rows);
        Assert.That(DescriptionNeed.IsNeeded(view, 0, DescriptionNeed.HeadOf(view, 0), out _), Is.EqualTo(needs));
    }

    [Test]
    public void A_complement_says_which_one()
    {
        var view = HandView.Read("The the DT 2 det\nroof roof NN 5 nsubj\nof of IN 4 case\nCray Cray NNP 2 nmod\nfell fall VBD 0 root");
        Assert.That((DescriptionNeed.IsNeeded(view, 0, 1, out var complement), complement), Is.EqualTo((true, 2)));
    }

    [Test]
    public void An_aside_says_nothing_of_the_kind()
    {
        var view = HandView.Read("The the DT 2 det\nferry ferry NN 7 nsubj\n, , , 5 punct\nwhich which WDT 5 nsubj\nsank sink VBD 2 acl:relcl\n, , , 5 punct\nburned burn VBD 0 root");
        Assert.That((DescriptionNeed.IsNeeded(view, 0, 1, out var complement), complement), Is.EqualTo((true, -1)));
    }

    [Test]
    public void A_name_is_no_description()
    {
        var view = HandView.Read("The the DT 2 det\nHague Hague NNP 3 nsubj\nslept sleep VBD 0 root");
        Assert.That(DescriptionNeed.HeadOf(view, 0), Is.EqualTo(-1));
    }
}
