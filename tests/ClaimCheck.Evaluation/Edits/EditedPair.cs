using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>A few sentences of clean text and the same with one place changed.</summary>
/// <param name="Document">The document they come from.</param>
/// <param name="Kind">Kind of change.</param>
/// <param name="IsContrary">Whether the right text then says what cannot also be true; else nothing may be flagged.</param>
/// <param name="Left">The text as it was.</param>
/// <param name="Right">The changed text.</param>
/// <param name="Sentence">The changed sentence within <paramref name="Right"/>.</param>
internal sealed record EditedPair(GoldDocument Document, string Kind, bool IsContrary, string Left, string Right, TextSpan Sentence)
{
    /// <summary>The sentence before the change.</summary>
    public string Original => Left[Sentence.Start..(Sentence.End + Left.Length - Right.Length)];

    /// <summary>The pair as a story of two documents without dates.</summary>
    public Story ToStory() => Story.FromDocuments([new StoryDocument("left", Left), new StoryDocument("right", Right)]);

    /// <summary>Makes <paramref name="edit"/> in the sentence that stands at <paramref name="sentence"/> in <paramref name="text"/>.</summary>
    public static EditedPair Of(GoldDocument document, string text, TextSpan sentence, SentenceEdit edit)
    {
        var place = edit with { Span = new(sentence.Start + edit.Span.Start, edit.Span.Length) };
        var longer = edit.Replacement.Length - edit.Span.Length;
        return new(document, edit.Kind, edit.IsContrary, text, place.Apply(text, new(0, text.Length)), new(sentence.Start, sentence.Length + longer));
    }
}

/// <summary>A pair with what ClaimCheck said of it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Findings">Contradictions and warnings.</param>
/// <param name="ConflictScore">The report's.</param>
internal sealed record JudgedEdit(EditedPair Pair, ImmutableArray<Contradiction> Findings, double ConflictScore)
{
    /// <summary>Whether something was flagged.</summary>
    public bool IsFlagged => !Findings.IsEmpty;

    /// <summary>Whether something was flagged in the changed sentence; what is flagged beside it is not the change.</summary>
    public bool IsFound => Findings.Any(finding => IsThere(finding.Left) || (finding.Right is { } right && IsThere(right)));

    /// <summary>Whether the answer is the right one.</summary>
    public bool IsRight => Pair.IsContrary ? IsFound : !IsFlagged;

    private bool IsThere(FindingSide side) => side.Passage.Document.Id == "right" && side.Span.Overlaps(Pair.Sentence);
}
