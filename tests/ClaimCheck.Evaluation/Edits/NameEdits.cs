using ClaimCheck.Entities;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>Other people, places, organisations and offices; and full names cut down to the surname.</summary>
internal sealed class NameEdits(EditWords words, NamePool pool) : ISentenceEdits
{
    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            if (NamePool.SortOf(sentence, name) is { } sort && pool.Other(sort, name.Text, sentence.Text) is { } other)
                yield return new(sort.Split('/')[0], SpanOf(sentence, name), other, IsContrary: true);
            if (name is { Type: EntityType.Person, Count: 2 } && name.First > 0 && NamePool.SortOf(sentence, name) is not null)
                yield return new("short-name", TextSpan.FromBounds(sentence.Tokens[name.First].Span.Start, sentence.Tokens[name.Last].Span.Start), "", IsContrary: false);
            if (name.Type == EntityType.Person && Office(sentence, name) is { } office)
                yield return office;
        }
    }

    private static TextSpan SpanOf(GoldSentence sentence, GoldName name) => sentence.Tree.SpanOf(name.First, name.Last);

    /// <summary>"Prime Minister May" gets another office.</summary>
    private SentenceEdit? Office(GoldSentence sentence, GoldName name)
    {
        for (var i = name.First - 1; i >= 0 && sentence.Tokens[i].Head >= name.First; i--)
        {
            if (sentence.Tokens[i].Relation != DependencyRelation.Descriptor)
                continue;
            var span = sentence.Tree.SubtreeSpan(i);
            var written = span.Quote(sentence.Text);
            return words.Other("office", written.ToLowerInvariant()) is { } other
                ? new("title", span, char.IsUpper(written[0]) ? Capitals(other) : other, IsContrary: true)
                : null;
        }

        return null;
    }

    private static string Capitals(string text) =>
        string.Join(' ', text.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
