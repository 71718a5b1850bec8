using ClaimCheck.Evaluation.Edits;
using ClaimCheck.Training.Treebanks;
using NUnit.Framework;

namespace ClaimCheck.Tests.Evaluation;

internal sealed class TextEditorTests
{
    private const string Words = "kind\tword\tother\nbound\tleast\t\nnumber\ttwo\t2\nnumber\tthree\t3\ncontraction\twas\twasn't\noffice\tsenator\tgovernor\nunsure\tmay\t\nunsure\tsome\t\nfront\tin\t\n";

    /// <summary>"Senator Anna Berg sued Carla Diaz in March."</summary>
    private const string Sued =
        "Senator PROPN NNP 2 nmod:desc (1-person|Anna PROPN NNP 4 nsubj|Berg PROPN NNP 2 flat 1)|sued VERB VBD 0 root|Carla PROPN NNP 4 obj (2-person|Diaz PROPN NNP 5 flat 2)|in ADP IN 8 case|March PROPN NNP 4 obl|. PUNCT . 4 punct";

    /// <summary>"The court heard two men."</summary>
    private const string Heard = "The DET DT 2 det|court NOUN NN 3 nsubj|heard VERB VBD 0 root|two NUM CD 5 nummod|men NOUN NNS 3 obj|. PUNCT . 3 punct";

    [TestCase("status", "Senator Anna Berg will sue Carla Diaz in March.")]
    [TestCase("negation", "Senator Anna Berg did not sue Carla Diaz in March.")]
    [TestCase("role-swap", "Carla Diaz sued Senator Anna Berg in March.")]
    [TestCase("month", "Senator Anna Berg sued Carla Diaz in July.")]
    [TestCase("title", "Governor Anna Berg sued Carla Diaz in March.")]
    [TestCase("fronted", "In March, Senator Anna Berg sued Carla Diaz.")]
    [TestCase("omission", "Senator Anna Berg sued Carla Diaz.")]
    public void One_place_is_changed(string kind, string right) =>
        Assert.That(Edits(Sued).Where(pair => pair.Kind == kind).Select(pair => pair.Right), Is.EqualTo(new[] { right }));

    [Test]
    public void People_are_exchanged_for_people_of_other_sentences()
    {
        var pairs = Edits(Sued, "Emil PROPN NNP 3 nsubj (7-person|Frost PROPN NNP 1 flat 7)|slept VERB VBD 0 root|. PUNCT . 3 punct").Where(pair => pair.Kind == "person");
        Assert.That(pairs.Select(pair => pair.Right), Does.Contain("Senator Emil Frost sued Carla Diaz in March. Emil Frost slept."));
    }

    [Test]
    public void A_number_in_words_gets_another_and_the_same_in_digits()
    {
        var pairs = Edits(Heard);
        Assert.That(pairs.Single(pair => pair.Kind == "number-word").Right, Is.EqualTo("The court heard three men."));
        Assert.That(pairs.Single(pair => pair.Kind == "same-number").Right, Is.EqualTo("The court heard 2 men."));
    }

    [Test]
    public void A_limit_stays() =>
        Assert.That(Edits(Heard.Replace("|two NUM CD 5 nummod", "|least ADV RBS 5 advmod|two NUM CD 6 nummod", StringComparison.Ordinal)).Select(pair => pair.Kind), Has.None.EqualTo("number-word"));

    [Test]
    public void What_is_unsure_is_not_denied() =>
        Assert.That(Edits(Heard.Replace("The DET DT", "Some DET DT", StringComparison.Ordinal)).Select(pair => pair.Kind), Has.None.EqualTo("negation"));

    [Test]
    public void No_harmless_change_is_made_beside_a_quotation()
    {
        var pairs = Edits(Heard, "\" PUNCT `` 2 punct|Go VERB VB 0 root|! PUNCT . 2 punct|\" PUNCT '' 2 punct");
        Assert.That(pairs.Where(pair => !pair.IsContrary).Select(pair => pair.Kind), Is.EquivalentTo(new[] { "unchanged", "neighbour-left-out" }));
    }

    [Test]
    public void The_changed_sentence_is_told_from_its_neighbours()
    {
        var pair = Edits(Heard, Sued).Single(pair => pair.Kind == "month");
        Assert.That(pair.Sentence.Quote(pair.Right), Is.EqualTo("Senator Anna Berg sued Carla Diaz in July."));
        Assert.That(pair.Original, Is.EqualTo("Senator Anna Berg sued Carla Diaz in March."));
        Assert.That(pair.Right, Does.StartWith("The court heard two men. "));
    }

    [Test]
    public void The_same_text_gives_the_same_edits()
    {
        var first = Edits(Sued, Heard).ConvertAll(pair => pair.Right);
        Assert.That(Edits(Sued, Heard).ConvertAll(pair => pair.Right), Is.EqualTo(first));
    }

    private static List<EditedPair> Edits(params string[] sentences)
    {
        using var treebank = new StringReader("# newdoc id = GUM_news_sample\n" + string.Concat(sentences.Select(ToConllu)));
        using var words = new StringReader(Words);
        var gold = ConlluReader.Read(treebank).Select(GoldSentence.Create);
        return [.. new TextEditor([new("GUM_news_sample", [.. gold])], new(words)).Pairs()];
    }

    /// <summary>Words parted by bars, each "form tag penn head relation marks"; the last two stand without a space between them.</summary>
    private static string ToConllu(string sentence)
    {
        var words = sentence.Split('|').Select(word => word.Split(' ')).ToList();
        var rows = words.Select((word, i) => string.Join('\t', i + 1, word[0], Lemma(word[0]), word[1], word[2], "_", word[3], word[4], "_", Notes(word, i == words.Count - 2)));
        return string.Join('\n', rows) + "\n\n";
    }

    private static string Notes(string[] word, bool isJoined) =>
        (word.Length > 5 ? "Entity=" + word[5] : "Entity=") + (isJoined ? "|SpaceAfter=No" : "");

    private static string Lemma(string form) => form switch { "sued" => "sue", "heard" => "hear", "men" => "man", _ => form };
}
