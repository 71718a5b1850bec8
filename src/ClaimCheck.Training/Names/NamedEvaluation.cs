using System.Collections.Immutable;
using ClaimCheck.Entities;

namespace ClaimCheck.Training.Names;

/// <summary>Recognises names in documents that come in words, hyphenated words cut as in running text, and answers in the given words.</summary>
internal static class NamedEvaluation
{
    /// <summary>The names that <paramref name="recognizer"/> finds, in the words of <paramref name="document"/>.</summary>
    public static ImmutableArray<NameSpan> Recognize(NameRecognizer recognizer, NamedPassage maker, NamedDocument document)
    {
        var cuts = document.Sentences.ConvertAll(static sentence => NameCorpusCleaner.Cut(sentence, joinStops: false));
        var cut = new NamedDocument([.. cuts.Select(static item => new NamedSentence(item.Words, []))]);
        return [.. recognizer.Recognize(maker.Create(cut)).Select(name => MoveBack(name, cuts[name.Sentence].Starts)).Distinct()];
    }

    private static NameSpan MoveBack(NameSpan name, int[] starts)
    {
        var first = WordOf(starts, name.FirstToken);
        return name with { FirstToken = first, TokenCount = WordOf(starts, name.EndToken - 1) - first + 1 };
    }

    private static int WordOf(int[] starts, int part)
    {
        var index = Array.BinarySearch(starts, part);
        return index >= 0 ? index : ~index - 1;
    }
}
