using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;
using SentenceView = ClaimCheck.Claims.SentenceView;

namespace ClaimCheck.Tests.Claims;

/// <summary>What descriptions, lone members and times mean by the sentences before: phrases, things, acts, groups, years.</summary>
internal sealed class ReferenceReaderTests
{
    private const string March = """
        A a DT 2 det
        march march NN 6 nsubj
        of of IN 5 case
        300 300 CD 5 nummod
        farmers farmer NNS 2 nmod
        began begin VBD 0 root
        """;

    private const string Bills = """
        Four four CD 2 nummod
        bills bill NNS 3 nsubj
        passed pass VBD 0 root
        """;

    private static readonly Entity Norlake = HandView.Entity("Norlake Foods", EntityType.Organisation);

    private static readonly Entity Corley = HandView.Entity("Corley Mills", EntityType.Organisation);

    [Test]
    public void A_bare_description_means_the_fuller_phrase_before() => Assert.That(Words(HandView.Read(March), The("march")), Is.EqualTo("the march of 300 farmers"));

    [Test]
    public void A_small_letter_shows_that_a_march_is_no_month() => Assert.That(
        Words(HandView.Read(March.Replace("march march NN", "march march NNP", StringComparison.Ordinal)), The("march", penn: "NNP")), Is.EqualTo("the march of 300 farmers"));

    [Test]
    public void Two_of_a_kind_leave_it_open() =>
        Assert.That(Words([HandView.Read(March), HandView.Read(March.Replace("farmers", "teachers", StringComparison.Ordinal), 1), The("march", 2)]), Is.EqualTo("open"));

    [Test]
    public void Another_number_leaves_it_open() => Assert.That(Words(HandView.Read(March), The("marches", penn: "NNS", lemma: "march")), Is.EqualTo("open"));

    [Test]
    public void A_modifier_that_was_not_said_before_leaves_it_open() => Assert.That(
        Words(HandView.Read(March), HandView.Read("The the DT 3 det\nsilent silent JJ 3 amod\nmarch march NN 4 nsubj\nended end VBD 0 root", 1)), Is.EqualTo("open"));

    [Test]
    public void A_phrase_with_an_adjective_alone_is_no_clearer() => Assert.That(
        Words(HandView.Read("A a DT 3 det\nlong long JJ 3 amod\nmarch march NN 4 nsubj\nbegan begin VBD 0 root"), The("march")), Is.EqualTo("open"));

    [Test]
    public void A_name_with_that_head_is_meant() => Assert.That(Words(HandView.Read("""
        The the DT 3 det
        Tollen Tollen NNP 3 compound
        Bridge Bridge NNP 4 nsubj
        closed close VBD 0 root
        """), The("bridge")), Is.EqualTo("the Tollen Bridge"));

    [Test]
    public void The_company_is_the_only_one_named() => Assert.That(Words(Grew(0, ("Norlake Foods", Norlake)), The("company")), Is.EqualTo("Norlake Foods"));

    [Test]
    public void The_company_is_what_the_sentence_before_was_about() =>
        Assert.That(Words([Grew(0, ("Corley Mills", Corley)), Grew(1, ("Norlake Foods", Norlake)), The("company", 2)]), Is.EqualTo("Norlake Foods"));

    [Test]
    public void Two_companies_leave_it_open_once_the_talk_was_of_something_else() => Assert.That(
        Words([Grew(0, ("Corley Mills", Corley)), Grew(1, ("Norlake Foods", Norlake)), HandView.Read(March, 2), The("company", 3)]), Is.EqualTo("open"));

    [Test]
    public void A_ministry_is_no_company() =>
        Assert.That(Words(Grew(0, ("Health Ministry", HandView.Entity("Health Ministry", EntityType.Organisation))), The("company")), Is.EqualTo("open"));

    [Test]
    public void The_two_companies_are_named() => Assert.That(
        Words([Grew(0, ("Corley Mills", Corley)), Grew(1, ("Norlake Foods", Norlake)), HandView.Read("The the DT 3 det\ntwo two CD 3 nummod\ncompanies company NNS 4 nsubj\nmerged merge VBD 0 root", 2)]),
        Is.EqualTo("Corley Mills and Norlake Foods"));

    [Test]
    public void A_town_is_known_by_its_mayor() => Assert.That(Words(MayorOf("Cray", 0), The("town")), Is.EqualTo("Cray"));

    [Test]
    public void Of_two_towns_neither_is_told() => Assert.That(Words([MayorOf("Cray", 0), MayorOf("Oxley", 1), The("town", 2)]), Is.EqualTo("open"));

    [Test]
    public void A_town_is_not_the_city() => Assert.That(
        Words([HandView.Read("Cray Cray NNP 6 nsubj\n, , , 4 punct\na a DT 4 det\ntown town NN 1 appos\n, , , 4 punct\nflooded flood VBD 0 root", 0, ("Cray", HandView.Entity("Cray", EntityType.Place))), MayorOf("Oxley", 1), The("city", 2)]),
        Is.EqualTo("Oxley"));

    [Test]
    public void A_noun_for_an_act_gets_what_it_was_done_to() => Assert.That(Words(Bought(), The("purchase")), Is.EqualTo("the purchase of Tessel Yarns"));

    [Test]
    public void A_noun_for_another_act_stays_open() => Assert.That(Words(Bought(), The("arrest")), Is.EqualTo("open"));

    [Test]
    public void One_is_one_of_the_group_before() => Assert.That(Words(HandView.Read(Bills), HandView.Read("One one CD 2 nsubj\nfailed fail VBD 0 root", 1)), Is.EqualTo("one of the four bills"));

    [Test]
    public void A_third_follows_another()
    {
        var third = HandView.Read("A a DT 2 det\nthird third JJ 3 nsubj\nfailed fail VBD 0 root", 2);
        Assert.That(Words([HandView.Read(Bills), HandView.Read("Another another DT 2 nsubj\nfailed fail VBD 0 root", 1), third]), Is.EqualTo("a third bill"));
    }

    [Test]
    public void A_group_in_the_sentence_itself_comes_first() => Assert.That(
        Words(HandView.Read(Bills), HandView.Read("Judges judge NNS 2 nsubj\nran run VBD 0 root\nand and CC 5 cc\none one CD 5 nsubj\nfell fall VBD 2 conj", 1)), Is.EqualTo("none"));

    [Test]
    public void Of_them_is_of_the_group_before() => Assert.That(
        Words(HandView.Read(Bills), HandView.Read("One one CD 4 nsubj\nof of IN 3 case\nthem they PRP 1 nmod\nfailed fail VBD 0 root", 1)), Is.EqualTo("the four bills"));

    [TestCase("weather")]
    [TestCase("summer")]
    public void What_the_world_has_once_needs_no_story(string noun) => Assert.That(Words(HandView.Read(March), The(noun)), Is.EqualTo("none"));

    [Test]
    public void A_superlative_needs_no_story() => Assert.That(
        Words(HandView.Read("The the DT 3 det\nlargest large JJS 3 amod\nloss loss NN 4 nsubj\ncame come VBD 0 root")), Is.EqualTo("none"));

    [Test]
    public void At_the_time_is_open() => Assert.That(
        Words(HandView.Read("Rain rain NN 2 nsubj\nfell fall VBD 0 root\nat at IN 5 case\nthe the DT 5 det\ntime time NN 2 obl")), Is.EqualTo("open"));

    [Test]
    public void What_is_quoted_is_not_replaced()
    {
        var reader = new ReferenceReader();
        reader.Read(HandView.Read(March), _ => null);
        var view = The("march");
        reader.Read(view, _ => new QuotedStretch(view.Sentence.Span, view.Sentence.Span, 0, false));
        Assert.That(view.ReferenceAt(0), Is.EqualTo(new StoryReference(0, 1, null)));
    }

    private static SentenceView Grew(int index, params (string Words, Entity Entity)[] names)
    {
        var words = names[0].Words.Split(' ');
        return HandView.Read($"{words[0]} {words[0]} NNP 2 compound\n{words[1]} {words[1]} NNP 3 nsubj\ngrew grow VBD 0 root", index, names);
    }

    private static SentenceView MayorOf(string town, int index) =>
        HandView.Read($"The the DT 2 det\nmayor mayor NN 5 nsubj\nof of IN 4 case\n{town} {town} NNP 2 nmod\nresigned resign VBD 0 root", index, (town, HandView.Entity(town, EntityType.Place)));

    private static SentenceView Bought() => HandView.Read("""
        Corran Corran NNP 2 nsubj
        bought buy VBD 0 root
        Tessel Tessel NNP 4 compound
        Yarns Yarns NNP 2 obj
        """);

    private static SentenceView The(string noun, int index = 1, string penn = "NN", string? lemma = null) =>
        HandView.Read($"The the DT 2 det\n{noun} {lemma ?? noun} {penn} 3 nsubj\nended end VBD 0 root", index);

    /// <summary>What the only reference of the last sentence means, "open" where that is not known, "none" where there is none.</summary>
    private static string Words(params SentenceView[] sentences)
    {
        var reader = new ReferenceReader();
        foreach (var view in sentences)
            reader.Read(view, _ => null);
        var last = sentences[^1];
        var found = Enumerable.Range(0, last.Count).Select(last.ReferenceAt).SingleOrDefault(reference => reference is not null);
        return found is null ? "none" : found.Words ?? "open";
    }
}
