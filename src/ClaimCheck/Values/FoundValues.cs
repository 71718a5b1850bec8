using System.Collections.Immutable;

namespace ClaimCheck.Values;

/// <summary>Collects readings as values of a passage.</summary>
internal sealed class FoundValues
{
    /// <summary>Numbers so far.</summary>
    public ImmutableArray<Quantity>.Builder Quantities { get; } = ImmutableArray.CreateBuilder<Quantity>();

    /// <summary>Times so far.</summary>
    public ImmutableArray<TimeExpression>.Builder Times { get; } = ImmutableArray.CreateBuilder<TimeExpression>();

    /// <summary>Adds a time; where it names no direction the governing verb decides, and without one the past.</summary>
    public void Add(TimeScope scope, int sentence, TimeReading reading)
    {
        var s = scope.Atoms;
        var token = s[reading.Head].Token;
        var open = reading.Past is not null && reading.Future is not null && reading.Past != reading.Future;
        var direction = open || reading.Lapse is not null || reading.Timex == "FUTURE_REF" ? DirectionFinder.Find(s.Sentence, token) : default;
        var ahead = open && Ahead(scope, reading, direction);
        if (reading.Lapse is { } lapse)
            reading = IsLapse(s, reading, direction.Ahead) ? reading.At(null) with { Kind = TimeKind.Duration, Timex = lapse } : reading with { Days = null };
        else if (direction.Ahead == false && reading.Timex == "FUTURE_REF")
            reading = reading.At(null);
        var (interval, other) = ahead ? (reading.Future, reading.Past) : (reading.Past ?? reading.Future, reading.Future);
        Times.Add(new TimeExpression
        {
            Span = s.SpanOf(reading.First, reading.End),
            Sentence = sentence,
            Token = token,
            Kind = reading.Kind,
            Timex = reading.Timex,
            Interval = interval,
            Alternative = open ? other : null,
            DurationDays = reading.Days,
            IsVague = reading.IsVague,
        });
    }

    /// <summary>"In five years" is how long it took behind a past verb and behind "first time", "worst": else a day ahead.</summary>
    private static bool IsLapse(AtomSequence s, TimeReading reading, bool? ahead)
    {
        if (ahead == false || (ahead is null && reading.Days >= 365))
            return true;
        for (var i = reading.First - 1; i >= Math.Max(reading.First - 4, 0); i--)
        {
            if (s.Has(i, WordRole.Ordinal) || s.Is(i, "time", "times") || s.Token(i).Penn == Syntax.PennTag.AdjectiveSuperlative)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the reading ahead is meant: "last" and "next" say so themselves, else the verb; dates of a month that hang on no verb
    /// or whose verb does not tell are the nearest, behind "until" and "by" those ahead; weekdays are the last.
    /// </summary>
    private static bool Ahead(TimeScope scope, TimeReading reading, TimeDirection direction)
    {
        var s = scope.Atoms;
        if (s.Has(reading.First, WordRole.Shift))
            return s.Value(reading.First, WordRole.Shift) >= 0;
        if (direction.Ahead is { } told && (direction.IsDirect || (!told && !direction.IsAnnounced) || reading.Timex.StartsWith("XXXX-W", StringComparison.Ordinal)))
            return told;
        if (direction.Ahead is null && (s.Is(reading.First - 1, "until", "by") || s.Is(reading.First - 1, "till")))
            return true;
        if (reading.Timex.StartsWith("XXXX-W", StringComparison.Ordinal) || scope.Now is not { } now)
            return false;
        return reading.Future!.Value.Start - now < now - reading.Past!.Value.End;
    }

    /// <summary>Adds a number with what it counts.</summary>
    public void Add(AtomSequence s, int sentence, QuantityReading reading)
    {
        var counts = reading.Kind is QuantityKind.Count or QuantityKind.Percentage or QuantityKind.Fraction or QuantityKind.Ordinal or QuantityKind.Factor;
        var counted = counts ? CountedFinder.Find(s, reading.CoreFirst, reading.End) : -1;
        Quantities.Add(new Quantity
        {
            Span = s.SpanOf(reading.First, reading.End),
            CoreSpan = s.SpanOf(reading.CoreFirst, reading.CoreEnd),
            Sentence = sentence,
            Token = s[reading.Head].Token,
            Kind = reading.Kind,
            Value = reading.Value,
            Other = reading.Other,
            Minimum = reading.Minimum,
            Maximum = reading.Maximum,
            Approximation = reading.Approximation,
            Unit = reading.Unit,
            UnitName = reading.UnitName,
            Stated = reading.Stated,
            Step = reading.Step,
            IsPart = CountedFinder.IsPart(s, reading.First, reading.End),
            Counted = counted >= 0 ? s.Sentence.Tokens[counted].Lemma : null,
            CountedToken = counted,
        });
    }
}
