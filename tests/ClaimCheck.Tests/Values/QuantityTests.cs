using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Values;

/// <summary>Numbers: found, valued, left alone.</summary>
public sealed class QuantityTests
{
    // finds
    [TestCase("12 people were there", "12", 12, "people")]
    [TestCase("1,200 people were there", "1,200", 1200, "people")]
    [TestCase("twenty-six people died", "twenty-six", 26, "people")]
    [TestCase("Three hundred and thirty-one people died", "Three hundred and thirty-one", 331, "people")]
    [TestCase("2.3 million voters", "2.3 million", 2300000, "voter")]
    [TestCase("five and a half million voters", "five and a half million", 5500000, "voter")]
    [TestCase("a dozen young men", "a dozen", 12, "men")]
    [TestCase("half a dozen men", "half a dozen", 6, "men")]
    [TestCase("170k views", "170k", 170000, "view")]
    public void Counts_are_read_with_what_they_count(string text, string words, double value, string counted)
    {
        var number = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(number.Kind, Is.EqualTo(QuantityKind.Count));
            Assert.That(Words(text, number), Is.EqualTo(words));
            Assert.That(number.Value, Is.EqualTo(value));
            Assert.That(number.Counted, Is.EqualTo(counted));
        });
    }

    [TestCase("$75 million", 75e6, "USD")]
    [TestCase("$5bn", 5e9, "USD")]
    [TestCase("£1.84bn", 1.84e9, "GBP")]
    [TestCase("US$12.40", 12.4, "USD")]
    [TestCase("C$300 million", 300e6, "CAD")]
    [TestCase("20 million euros", 20e6, "EUR")]
    [TestCase("450,000 yen", 450000, "JPY")]
    [TestCase("50 cents", 0.5, "USD")]
    [TestCase("14.5p", 0.145, "GBP")]
    [TestCase("3 dollars 50 cents", 3.5, "USD")]
    [TestCase("USD 200", 200, "USD")]
    [TestCase("212.4 million pounds", 212.4e6, "GBP")]
    public void Money_is_read_with_its_currency(string text, double value, string unit)
    {
        var number = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(number.Kind, Is.EqualTo(QuantityKind.Money));
            Assert.That(number.Value, Is.EqualTo(value).Within(1e-6));
            Assert.That(number.Unit, Is.EqualTo(unit));
        });
    }

    [TestCase("3.5%", QuantityKind.Percentage, 3.5)]
    [TestCase("70 per cent", QuantityKind.Percentage, 70)]
    [TestCase("twenty percent", QuantityKind.Percentage, 20)]
    [TestCase("1.5 percentage points", QuantityKind.PercentagePoints, 1.5)]
    [TestCase("two thirds", QuantityKind.Fraction, 2.0 / 3)]
    [TestCase("one in five", QuantityKind.Fraction, 0.2)]
    [TestCase("a quarter of voters", QuantityKind.Fraction, 0.25)]
    [TestCase("third person", QuantityKind.Ordinal, 3)]
    [TestCase("21st", QuantityKind.Ordinal, 21)]
    [TestCase("won 3-1", QuantityKind.Score, 3)]
    [TestCase("by 52 votes to 48", QuantityKind.Score, 52)]
    [TestCase("three times as many", QuantityKind.Factor, 3)]
    [TestCase("doubled", QuantityKind.Factor, 2)]
    public void Other_kinds_are_told_apart(string text, QuantityKind kind, double value)
    {
        var number = Only(text);
        Assert.That((number.Kind, number.Value), Is.EqualTo((kind, value)));
    }

    [TestCase("ten miles", 16093.44, "m")]
    [TestCase("17 km", 17000, "m")]
    [TestCase("5 feet 2 inches", 1.5748, "m")]
    [TestCase("200lbs", 90.718474, "kg")]
    [TestCase("188 miles an hour", 84.04352, "m/s")]
    [TestCase("23C", 296.15, "K")]
    [TestCase("73F", 295.927777777778, "K")]
    [TestCase("a 45-acre farm", 182108.54, "m2")]
    public void Measures_are_converted(string text, double value, string unit)
    {
        var number = Only(text);
        Assert.That(number.Unit, Is.EqualTo(unit));
        Assert.That(number.Value, Is.EqualTo(value).Within(0.01));
    }

    [TestCase("a 34-year-old man", "34-year-old", 34)]
    [TestCase("Jane Smith, 34, said", "34", 34)]
    [TestCase("Jane Smith (34)", "34", 34)]
    [TestCase("a man, 34, said", "34", 34)]
    [TestCase("actor dead at 79", "79", 79)]
    [TestCase("aged 34", "aged 34", 34)]
    [TestCase("34 years old", "34 years old", 34)]
    [TestCase("she was 34.", "34", 34)]
    [TestCase("a baby of six months of age", "six months of age", 0.5)]
    public void Ages_are_read_in_years(string text, string words, double years)
    {
        var number = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(number.Kind, Is.EqualTo(QuantityKind.Age));
            Assert.That(Words(text, number), Is.EqualTo(words));
            Assert.That(number.Value, Is.EqualTo(years).Within(1e-9));
        });
    }

    // stays silent
    [TestCase("the MS-13 gang")]
    [TestCase("a Boeing 737 landed")]
    [TestCase("COVID-19")]
    [TestCase("the one they mentioned")]
    [TestCase("call 1300 477 722 now")]
    [TestCase("call 222-555-0199 now")]
    [TestCase("at 4832 North Kedvale Avenue")]
    [TestCase("he called 911 again")]
    [TestCase("the '09 high")]
    [TestCase("see page 5")]
    [TestCase("odds of 5/1")]
    [TestCase("the Six Nations")]
    [TestCase("Only a small percent")]
    public void Names_labels_and_pronouns_count_nothing(string text) => Assert.That(HandTagged.Read(text).Quantities, Is.Empty);

    // intervals
    [TestCase("about 1,200 people", 1080, 1320, Approximation.About)]
    [TestCase("nearly 1,000 people", 850, 1000, Approximation.About)]
    [TestCase("just over 100 people", 100, 115, Approximation.About)]
    [TestCase("more than 100 people", 100, double.PositiveInfinity, Approximation.AtLeast)]
    [TestCase("100 or more people", 100, double.PositiveInfinity, Approximation.AtLeast)]
    [TestCase("at least 12 people", 12, double.PositiveInfinity, Approximation.AtLeast)]
    [TestCase("up to 300 people", double.NegativeInfinity, 300, Approximation.AtMost)]
    [TestCase("fewer than 50 people", double.NegativeInfinity, 50, Approximation.AtMost)]
    [TestCase("10 to 20 people", 10, 20, Approximation.Range)]
    [TestCase("between 10 and 20 people", 10, 20, Approximation.Range)]
    [TestCase("5-10%", 5, 10, Approximation.Range)]
    [TestCase("$2 million to $3 million", 2e6, 3e6, Approximation.Range)]
    [TestCase("in his 30s", 30, 39, Approximation.Range)]
    [TestCase("in her early 50s", 50, 54, Approximation.Range)]
    [TestCase("dozens of people", 24, 240, Approximation.Vague)]
    [TestCase("hundreds of people", 200, 2000, Approximation.Vague)]
    [TestCase("tens of thousands of people", 20000, 200000, Approximation.Vague)]
    [TestCase("exactly 12 people", 12, 12, Approximation.Exact)]
    public void Hedges_open_an_interval(string text, double low, double high, Approximation approximation)
    {
        var number = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(number.Minimum, Is.EqualTo(low).Within(1e-6));
            Assert.That(number.Maximum, Is.EqualTo(high).Within(1e-6));
            Assert.That(number.Approximation, Is.EqualTo(approximation));
        });
    }

    [Test]
    public void A_change_to_a_level_is_no_range()
    {
        var values = HandTagged.Read("Turnover rose £104m to £1.84bn");
        Assert.That(values.Quantities.Select(number => number.Value), Is.EqualTo(new[] { 104e6, 1.84e9 }));
    }

    [Test]
    public void A_comparison_is_no_hedge() =>
        Assert.That(HandTagged.Read("six more than the 61 needed").Quantities[^1].IsExact, Is.True);

    [TestCase("two of the 12 victims", true)]
    [TestCase("another five victims", true)]
    [TestCase("five victims", false)]
    public void A_part_of_a_set_is_marked(string text, bool part) => Assert.That(HandTagged.Read(text).Quantities[0].IsPart, Is.EqualTo(part));

    [TestCase("1,200 people", 100)]
    [TestCase("1.2 million people", 100000)]
    [TestCase("12 people", 1)]
    [TestCase("2.5%", 0.1)]
    public void The_place_of_the_last_figure_is_known(string text, double step) => Assert.That(Only(text).Step, Is.EqualTo(step).Within(1e-9));

    [Test]
    public void Spans_include_the_hedge_and_core_spans_do_not()
    {
        const string Text = "about 1,200 people";
        var number = Only(Text);
        Assert.That((Words(Text, number), number.CoreSpan.Quote(Text)), Is.EqualTo(("about 1,200", "1,200")));
    }

    private static Quantity Only(string text)
    {
        var values = HandTagged.Read(text);
        Assert.That(values.Quantities, Has.Length.EqualTo(1), text);
        return values.Quantities[0];
    }

    private static string Words(string text, Quantity number) => number.Span.Quote(text);
}
