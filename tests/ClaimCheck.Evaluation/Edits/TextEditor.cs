using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Text;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>
/// Makes every one-place edit of clean documents. The left text is a statement with one whole sentence on each side, where
/// there is one; the right text is the same but for one place. No harmless change is made where something is quoted, as the
/// words of a quotation may not change at all. The same documents give the same pairs.
/// </summary>
internal sealed class TextEditor
{
    private readonly ImmutableArray<GoldDocument> documents;
    private readonly ImmutableArray<ISentenceEdits> editors;

    /// <summary>Prepares the editors; names and word forms are taken from the documents themselves.</summary>
    public TextEditor(ImmutableArray<GoldDocument> documents, EditWords words)
    {
        this.documents = documents;
        editors =
        [
            new FigureEdits(words), new CalendarEdits(), new NameEdits(words, new NamePool(documents)),
            new VerbEdits(words), new WordEdits(words, documents), new PhraseEdits(words),
        ];
    }

    /// <summary>Every pair, document by document.</summary>
    public IEnumerable<EditedPair> Pairs() => documents.SelectMany(document => Enumerable.Range(0, document.Sentences.Length).SelectMany(i => Pairs(document, i)));

    private IEnumerable<EditedPair> Pairs(GoldDocument document, int index)
    {
        if (document.Sentences[index] is not { IsStatement: true } sentence)
            yield break;
        var (before, behind) = (Neighbour(document, index - 1), Neighbour(document, index + 1));
        var lead = before is null ? "" : before.Text + " ";
        var text = lead + sentence.Text + (behind is null ? "" : " " + behind.Text);
        var place = new TextSpan(lead.Length, sentence.Text.Length);
        var edits = editors.SelectMany(editor => editor.Edits(sentence)).Concat(Acronyms(sentence, before));
        var isQuoting = sentence.IsQuoting || before is { IsQuoting: true } || behind is { IsQuoting: true };
        foreach (var edit in edits.DistinctBy(edit => (edit.Kind, edit.Span)).Where(edit => edit.IsContrary || !isQuoting))
            yield return EditedPair.Of(document, text, place, edit);
        yield return new(document, "unchanged", IsContrary: false, text, text, place);
        if (behind is not null)
            yield return new(document, "neighbour-left-out", IsContrary: false, text, lead + sentence.Text, place);
    }

    private static GoldSentence? Neighbour(GoldDocument document, int index) =>
        index >= 0 && index < document.Sentences.Length && document.Sentences[index] is { IsWhole: true } sentence ? sentence : null;

    /// <summary>An organisation that the sentence before names in full is named by its initials.</summary>
    private static IEnumerable<SentenceEdit> Acronyms(GoldSentence sentence, GoldSentence? before) =>
        from name in sentence.Names
        where name is { Type: EntityType.Organisation, Count: > 1 } && before is not null && before.Names.Any(other => other.Text == name.Text)
        let initials = string.Concat(name.Text.Split(' ').Select(word => word[0]).Where(char.IsUpper))
        where initials.Length > 1
        select new SentenceEdit("acronym", sentence.Tree.SpanOf(name.First, name.Last), initials, IsContrary: false);
}
