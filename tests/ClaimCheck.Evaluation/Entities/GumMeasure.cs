using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>B³ on the news and interviews of GUM over the gold named mentions of persons, organisations and places; singletons are kept.</summary>
internal static class GumMeasure
{
    /// <summary>The figures of all mentions of some files together.</summary>
    public static FigureSet Measure(string name, params IReadOnlyList<string> files)
    {
        var analyzer = EnglishAnalyzer.CreateDefault();
        var linker = new EntityLinker();
        var (precision, recall, count) = (0.0, 0.0, 0);
        foreach (var document in files.SelectMany(GumDocument.Read).Where(document => document.IsNews))
        {
            var source = new StoryDocument("gum", document.Text);
            var whole = new Text.TextSpan(0, document.Text.Length);
            var passage = new Passage("p1", source, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
            var passages = ImmutableArray.Create(new PassageValues(new PassageSyntax(passage, analyzer.Analyze(passage)), [], []));
            var entities = linker.Link(passages, [.. document.Mentions.Select(mention => (mention.Span, mention.Type))]).Entities;
            var found = document.Mentions.Select((mention, index) =>
                entities.FirstOrDefault(entity => entity.Mentions.Any(other => other.Form == MentionForm.Name && other.Span.Overlaps(mention.Span)))?.Id ?? "none" + index).ToList();
            for (var i = 0; i < document.Mentions.Count; i++)
            {
                var same = Enumerable.Range(0, found.Count).Count(j => found[j] == found[i] && document.Mentions[j].Group == document.Mentions[i].Group);
                precision += (double)same / found.Count(other => other == found[i]);
                recall += (double)same / document.Mentions.Count(other => other.Group == document.Mentions[i].Group);
                count++;
            }
        }

        (precision, recall) = (precision / count, recall / count);
        return new FigureSet(name, [
            new Figure("b3Precision", precision), new Figure("b3Recall", recall),
            new Figure("b3F1", 2 * precision * recall / (precision + recall), Direction.Higher), new Figure("namedMentions", count)]);
    }
}
