using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Finds and normalises numbers and times. Immutable and thread-safe.</summary>
internal sealed class ValueRecognizer
{
    private readonly ValueLexicon lexicon;
    private readonly TimeScanner times;
    private readonly QuantityScanner quantities;

    /// <summary>Makes a recognizer of the values that news copy is read for, or of some families alone.</summary>
    public ValueRecognizer(ValueFamilies families = ValueFamilies.All)
    {
        lexicon = ValueLexicon.Default;
        times = new TimeScanner(families);
        quantities = new QuantityScanner(families);
    }

    /// <summary>The values of <paramref name="passage"/>, relative times resolved against its publication date.</summary>
    public PassageValues Recognize(PassageSyntax passage)
    {
        var found = new FoundValues();
        var atoms = new AtomSequence(passage.Passage.Document.Source.Value, lexicon);
        var scope = new TimeScope(atoms, passage.Passage.Published?.ToDateTime(TimeOnly.MinValue));
        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            atoms.Load(passage.Sentences[i]);
            Scan(scope, i, found);
        }

        return new PassageValues(passage, found.Quantities.ToImmutable(), found.Times.ToImmutable());
    }

    private void Scan(TimeScope scope, int sentence, FoundValues found)
    {
        var s = scope.Atoms;
        for (var at = 0; at < s.Count;)
        {
            if (s[at].Kind == AtomKind.Word && s[at].Lexeme is null)
            {
                at++;
                continue;
            }

            at = Next(scope, at, sentence, found);
        }
    }

    /// <summary>Takes the longer of the time and the quantity that begin here; a quantity that merely ties gives way to the time.</summary>
    private int Next(TimeScope scope, int at, int sentence, FoundValues found)
    {
        var time = times.Read(scope, at);
        if (time is null && ApproximationReader.Before(scope.Atoms, at, out var hedged, out _) && times.Read(scope, hedged) is { } behind && (quantities.Read(scope.Atoms, hedged) is not { } core || behind.End >= core.End))
        {
            found.Add(scope, sentence, behind);
            return behind.End;
        }

        var quantity = quantities.Read(scope.Atoms, at);
        if (time is not null && quantity is { Kind: QuantityKind.Age } && quantity.End >= time.End)
            time = null;
        if (time is not null && (quantity is null || time.End >= quantity.End || time.Kind != TimeKind.Duration && quantity.Kind == QuantityKind.Count && quantity.End <= time.End))
        {
            found.Add(scope, sentence, time);
            return time.End;
        }

        if (quantity is null)
            return at + 1;
        found.Add(scope.Atoms, sentence, quantity);
        return quantity.End;
    }
}
