using ClaimCheck.Syntax;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>Harmless changes to whole phrases: a last one put first or left out, "said" told to reporters.</summary>
internal sealed class PhraseEdits(EditWords words) : ISentenceEdits
{
    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        if (Fronted(sentence) is { } fronted)
            yield return fronted;
        if (SentenceEditor.Omission(sentence.Analysis) is { } omission)
            yield return omission;
        foreach (var token in sentence.Tokens)
        {
            if (token is { Text: "said", Penn: PennTag.VerbPast } && !sentence.Tokens.Any(other => other.Lemma == "reporter"))
                yield return SentenceEdit.Of("told-reporters", token, "told reporters", isContrary: false);
        }
    }

    private SentenceEdit? Fronted(GoldSentence sentence)
    {
        var (tree, tokens) = (sentence.Tree, sentence.Tokens);
        foreach (var child in tree.Children(tree.Root))
        {
            var (first, last) = (tree.LeftEdge(child), tree.RightEdge(child));
            if (tokens[child].Relation != DependencyRelation.Oblique || first <= tree.Root || last != tree.Count - 2 || last - first > 6 || !words.Has("front", tokens[first].Text) || tree.LeftEdge(sentence.Subject) != 0)
                continue;
            if (Enumerable.Range(0, tree.Count - 1).Any(i => tokens[i].Tag == UniversalTag.Punctuation))
                return null;
            var (phrase, rest) = (tree.SpanOf(first, last).Quote(sentence.Text), tree.SpanOf(0, first - 1).Quote(sentence.Text));
            var start = tokens[0].Tag == UniversalTag.ProperNoun || tokens[0].Text == "I" ? rest : char.ToLowerInvariant(rest[0]) + rest[1..];
            return new("fronted", tree.SpanOf(0, last), char.ToUpperInvariant(phrase[0]) + phrase[1..] + ", " + start, IsContrary: false);
        }

        return null;
    }
}
