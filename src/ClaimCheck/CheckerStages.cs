using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck;

/// <summary>
/// The stages of a checker in order. A stage that throws becomes a note and gives what it has, so that the rest of
/// the story is still checked. Immutable and thread-safe.
/// </summary>
internal sealed record CheckerStages(
    ITextAnalyzer Analyzer, ValueRecognizer Values, EntityLinker Entities, ClaimExtractor Claims, ContradictionFinder Finder)
{
    /// <summary>The claims of <paramref name="story"/>, with entities, values and syntax beneath.</summary>
    public StoryClaims Read(Story story, List<string> notes, CancellationToken cancellationToken)
    {
        var passages = ImmutableArray.CreateBuilder<PassageValues>(story.Passages.Length);
        foreach (var passage in story.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var syntax = new PassageSyntax(passage, Try(
                $"Passage {passage.Id} could not be analysed and was left out", notes, () => Analyzer.Analyze(passage), []));
            passages.Add(Try(
                $"Numbers and times of passage {passage.Id} could not be read", notes,
                () => Values.Recognize(syntax), new PassageValues(syntax, [], [])));
        }

        var read = passages.MoveToImmutable();
        cancellationToken.ThrowIfCancellationRequested();
        var entities = Try("Names and titles could not be read", notes, () => Entities.Link(read, cancellationToken), new StoryEntities(read, [], []));
        cancellationToken.ThrowIfCancellationRequested();
        return Try("Claims could not be read", notes, () => Claims.Extract(entities, cancellationToken), new StoryClaims(entities, [], []));
    }

    /// <summary>Compares the claims of a story.</summary>
    public ContradictionSet Compare(StoryClaims story, List<string> notes, CancellationToken cancellationToken)
    {
        var found = Try("The claims could not be compared", notes, () => Finder.Find(story, cancellationToken), new([], [], 0, []));
        notes.AddRange(found.Notes);
        return found;
    }

    private static T Try<T>(string failure, List<string> notes, Func<T> work, T otherwise)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            notes.Add($"{failure}: {exception.Message}");
            return otherwise;
        }
    }
}
