namespace ClaimCheck.Values;

/// <summary>Numbers in words, figures mixed in: "three hundred and thirty-one", "4 thousand 3 hundred and 21".</summary>
internal static class WordReader
{
    /// <summary>Reads number words at <paramref name="at"/>; "a" counts before a hundred, a magnitude or a dozen only.</summary>
    public static NumberReading Read(AtomSequence s, int at)
    {
        if (s.Has(at, WordRole.Article))
        {
            var next = at + 1;
            return s.Has(next, WordRole.Hundred) || s.Has(next, WordRole.Magnitude) || (s.Has(next, WordRole.Dozen) && !s.Is(next, "score"))
                ? Run(s, new Sum { Current = 1, Small = 3 }, at, next)
                : default;
        }

        if (s.Is(at, "hundreds") || s.Is(at, "score") || IsPluralMagnitude(s, at))
            return default;
        var dozen = s.Has(at, WordRole.Dozen);
        var sum = new Sum { Current = dozen ? 1 : 0, Small = dozen ? 3 : 0 };
        return dozen && !s.Is(at, "dozen") ? default : Run(s, sum, at, at);
    }

    /// <summary>Goes on behind figures with the magnitude at <paramref name="at"/>.</summary>
    public static NumberReading Continue(AtomSequence s, NumberReading figures, int at) =>
        Run(s, new Sum { Current = figures.Value, Small = 3, Step = figures.Step }, figures.First, at);

    private static bool IsPluralMagnitude(AtomSequence s, int at) =>
        s.Has(at, WordRole.Magnitude) && s[at].Lexeme!.Word[^1] == 's';

    private static NumberReading Run(AtomSequence s, Sum sum, int first, int at)
    {
        var end = first;
        while (true)
        {
            var next = at;
            if (end > first)
                next = Connector(s, at, sum);
            if (!Take(s, next, ref sum))
                break;
            at = next + 1;
            end = at;
        }

        if (end == first)
            return default;
        var value = sum.Total + sum.Current;
        var reading = new NumberReading(first, end, value, sum.Step > 0 && sum.Scale > 1 ? sum.Step * sum.Scale : FigureReader.StepOf(value), NumberForm.Words);
        return Decimals(s, reading);
    }

    private static int Connector(AtomSequence s, int at, Sum sum)
    {
        if (s.IsHyphen(at))
            return at + 1;
        return s.Is(at, "and") && (sum.Small == 4 || (sum.Total > 0 && sum.Current == 0)) && !IsFraction(s, at + 1) ? at + 1 : at;
    }

    /// <summary>"One hundred and three quarters" is a mixed number: the fraction begins behind "and".</summary>
    private static bool IsFraction(AtomSequence s, int at)
    {
        var next = s.SkipHyphen(at + 1);
        if (s.Has(at, WordRole.Tens) && s.Has(next, WordRole.Digit))
            next = s.SkipHyphen(next + 1);
        return s.Has(next, WordRole.Denominators) || s.Has(at, WordRole.One) && (s.Has(next, WordRole.Denominator) && !s.Has(next, WordRole.Magnitude));
    }

    private static bool Take(AtomSequence s, int at, ref Sum sum)
    {
        var atom = s[at];
        if (atom.Kind == AtomKind.Figures)
            return TakeFigures(s, at, ref sum);
        if (atom.Lexeme is not { } lexeme)
            return false;
        if (lexeme.Has(WordRole.Digit))
            return sum.Add(lexeme.Value(WordRole.Digit), 1);
        if (lexeme.Has(WordRole.Teen))
            return sum.Add(lexeme.Value(WordRole.Teen), 2);
        if (lexeme.Has(WordRole.Tens))
            return sum.Add(lexeme.Value(WordRole.Tens), 2, true);
        if (lexeme.Has(WordRole.Hundred))
            return sum.Hundred();
        if (lexeme.Has(WordRole.Magnitude))
            return sum.Magnitude(lexeme.Value(WordRole.Magnitude));
        return lexeme.Has(WordRole.Dozen) && sum.Dozen(lexeme.Value(WordRole.Dozen));
    }

    private static bool TakeFigures(AtomSequence s, int at, ref Sum sum)
    {
        if (sum.Small != 4 && !(sum.Total > 0 && sum.Current == 0) || s[at].Length > 3 || s[at].Number == 0)
            return false;
        if (s.IsGlued(at + 1) && s[at + 1].Kind == AtomKind.Sign && s.IsFigures(at + 2) && s.IsGlued(at + 2))
            return false;
        if (s.Has(at + 1, WordRole.Hundred) && sum.Small == 4)
            return false;
        return sum.Add(s[at].Number, s[at].Length);
    }

    private static NumberReading Decimals(AtomSequence s, NumberReading whole)
    {
        if (!s.Has(whole.End, WordRole.Point))
            return whole;
        double value = 0, step = 1;
        var at = whole.End + 1;
        while (s[at].Lexeme is { } lexeme)
        {
            if (lexeme.Has(WordRole.Digit))
                value += lexeme.Value(WordRole.Digit) * (step /= 10);
            else if (lexeme.Has(WordRole.Teen))
                value += lexeme.Value(WordRole.Teen) * (step /= 100);
            else if (lexeme.Has(WordRole.Tens))
                value += lexeme.Value(WordRole.Tens) * (step /= 100) + Units(s, ref at) * step;
            else
                break;
            at++;
        }

        return at == whole.End + 1 ? whole : whole with { End = at, Value = whole.Value + value, Step = step, Form = NumberForm.Decimal };
    }

    private static double Units(AtomSequence s, ref int at)
    {
        var next = s.SkipHyphen(at + 1);
        if (!s.Has(next, WordRole.Digit))
            return 0;
        at = next;
        return s.Value(next, WordRole.Digit);
    }

    /// <summary>What has been added up so far.</summary>
    private struct Sum
    {
        /// <summary>Sum up to the last magnitude.</summary>
        public double Total;

        /// <summary>Sum since the last magnitude.</summary>
        public double Current;

        /// <summary>What came last: 0 nothing, 1 tens that take a digit, 3 closed, 4 a hundred.</summary>
        public int Small;

        /// <summary>The last magnitude.</summary>
        public double Last;

        /// <summary>Place value of the figures at the start.</summary>
        public double Step;

        /// <summary>Product of magnitudes behind the figures at the start.</summary>
        public double Scale;

        /// <summary>Adds a number below a hundred that has <paramref name="places"/> places.</summary>
        public bool Add(double value, int places, bool open = false)
        {
            if (Small is not (0 or 4) && !(Small == 1 && places == 1 && value > 0))
                return false;
            Current += value;
            Small = open ? 1 : 3;
            return true;
        }

        /// <summary>Multiplies by a hundred.</summary>
        public bool Hundred()
        {
            if (Current >= 1000 || Small == 4)
                return false;
            Current = Math.Max(Current, 1) * 100;
            Small = 4;
            Scale = Math.Max(Scale, 1) * 100;
            return true;
        }

        /// <summary>Multiplies by a thousand or more.</summary>
        public bool Magnitude(double value)
        {
            if (Current == 0 && Total > 0)
            {
                if (value <= Last && Last != 0 && value < 1e7)
                    return false;
                Total *= value;
            }
            else if (Last != 0 && value >= Last)
            {
                return false;
            }
            else
            {
                Total += Math.Max(Current, Current == 0 ? 1 : 0) * value;
            }

            Current = 0;
            Small = 0;
            Last = value;
            Scale = Math.Max(Scale, 1) * value;
            return true;
        }

        /// <summary>Multiplies by a dozen or a score, which ends the number.</summary>
        public bool Dozen(double value)
        {
            if (Current + Total <= 0)
                return false;
            Current = (Total + Current) * value;
            Total = 0;
            Small = 3;
            Last = 1;
            return true;
        }
    }
}
