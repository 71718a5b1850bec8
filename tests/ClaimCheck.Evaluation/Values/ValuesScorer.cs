using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Values;

/// <summary>Runs the recognizer over the cases of a file.</summary>
internal sealed class ValuesScorer(ITextAnalyzer analyzer)
{
    /// <summary>The outcome of each case of <paramref name="file"/>.</summary>
    public List<ValuesOutcome> Score(SpecFile file, IEnumerable<SpecCase> cases)
    {
        var recognizer = new ValueRecognizer(file.Families);
        return [.. cases.Select(spec => Outcome(recognizer, spec))];
    }

    private ValuesOutcome Outcome(ValueRecognizer recognizer, SpecCase spec)
    {
        var published = spec.Reference is { } reference ? DateOnly.FromDateTime(reference) : new DateOnly(2016, 11, 7);
        var document = new StoryDocument("spec", spec.Input, published);
        var whole = new Text.TextSpan(0, spec.Input.Length);
        var passage = new Passage("p1", document, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        var values = recognizer.Recognize(new PassageSyntax(passage, analyzer.Analyze(passage)));
        var answers = SpecAnswer.Read(values);
        var spans = answers.Count == spec.Expected.Length && answers.Zip(spec.Expected).All(pair => pair.First.Span.Start == pair.Second.Start && pair.First.Span.End == pair.Second.End);
        var right = spans && answers.Zip(spec.Expected).All(pair => !pair.Second.HasValue || pair.First.Matches(pair.Second));
        return new ValuesOutcome(spec, values, spans, right);
    }
}

/// <summary>How a case went.</summary>
/// <param name="Case">The case.</param>
/// <param name="Values">Our values.</param>
/// <param name="SpansRight">Whether our spans are those expected, none missing and none too many.</param>
/// <param name="ValuesRight">Whether the values are right too; files of extractors give none and count by their spans.</param>
internal sealed record ValuesOutcome(SpecCase Case, PassageValues Values, bool SpansRight, bool ValuesRight);
