using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using ClaimCheck.Text;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Times and numbers by word and by span.</summary>
internal sealed class SentenceValuesTests
{
    private const string Rows = """
        Twelve twelve CD 2 nummod
        people people NNS 3 nsubj
        paid pay VBD 0 root
        40 40 CD 5 nummod
        euros euro NNS 3 obj
        Monday Monday NNP 3 obl:unmarked
        """;

    [Test]
    public void A_word_gives_the_number_that_covers_it()
    {
        var values = Load();
        Assert.That((values.QuantityAt(0)?.Value, values.QuantityAt(3)?.Value, values.QuantityAt(4)?.Value), Is.EqualTo(((double?)12, (double?)40, (double?)40)));
    }

    [Test]
    public void A_word_outside_gives_none() => Assert.That((Load().QuantityAt(2), Load().TimeAt(2)), Is.EqualTo(((Quantity?)null, (TimeExpression?)null)));

    [Test]
    public void A_span_adds_what_lies_inside_it_once()
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var values = Load();
        values.AddWithin(TextSpan.FromBounds(0, 10), found);
        values.AddWithin(TextSpan.FromBounds(0, 27), found);
        Assert.That(found.Select(quantity => quantity.Value), Is.EqualTo(new[] { 12d, 40d }));
    }

    [Test]
    public void A_number_that_a_span_cuts_is_not_inside()
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        Load().AddWithin(TextSpan.FromBounds(19, 22), found);
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void Times_are_searched_by_where_they_begin() =>
        Assert.That((Load().FirstTimeFrom(0), Load().FirstTimeFrom(29), Load().TimeAt(5)?.Timex), Is.EqualTo((0, 1, "2025-01-27")));

    [Test]
    public void A_second_sentence_forgets_the_first()
    {
        var values = Load();
        values.Load(TreeText.Read(Rows).Sentences[0].Tokens, ReadOnlyMemory<TimeExpression>.Empty, ReadOnlyMemory<Quantity>.Empty);
        Assert.That((values.QuantityAt(0), values.TimeAt(5)), Is.EqualTo(((Quantity?)null, (TimeExpression?)null)));
    }

    private static SentenceValues Load()
    {
        var values = new SentenceValues();
        TimeExpression[] times =
        [
            new TimeExpression { Span = new TextSpan(28, 6), Sentence = 0, Token = 5, Kind = TimeKind.Date, Timex = "2025-01-27", Interval = TimeInterval.OfDay(new DateOnly(2025, 1, 27)) },
        ];
        values.Load(TreeText.Read(Rows).Sentences[0].Tokens, times, new[] { Number(0, 6, 0, 12), Number(19, 8, 3, 40) });
        return values;
    }

    private static Quantity Number(int start, int length, int token, double value) => new()
    {
        Span = new TextSpan(start, length),
        Sentence = 0,
        Token = token,
        Kind = QuantityKind.Count,
        Value = value,
        Minimum = value,
        Maximum = value,
        Approximation = Approximation.Exact,
    };
}
