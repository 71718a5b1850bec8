using System.Collections.Immutable;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Treebanks;

/// <summary>
/// The figures of the CoNLL 2018 shared task (universaldependencies.org/conll18/evaluation.html): F1 of tokens, words
/// and sentences, and F1 of tags, lemmas and arcs over aligned words, subtypes of relations stripped.
/// </summary>
internal static class TreebankScorer
{
    private const double Tolerance = 0.003;

    /// <summary>Compares two sides; <paramref name="raw"/> adds the figures of segmentation.</summary>
    public static FigureSet Score(string name, TreebankSide gold, TreebankSide system, bool raw)
    {
        var pairs = TreebankAlignment.Align(gold.Words, system.Words);
        var goldOf = pairs.ToDictionary(pair => pair.System, pair => pair.Gold);
        int tags = 0, lemmas = 0, heads = 0, arcs = 0;
        foreach (var (g, s) in pairs)
        {
            var (right, word) = (gold.Words[g], system.Words[s]);
            tags += right.Tag == word.Tag ? 1 : 0;
            lemmas += right.Lemma == "_" || right.Lemma == word.Lemma ? 1 : 0;
            var head = word.Head < 0 ? -1 : goldOf.GetValueOrDefault(word.Head, -2);
            heads += head == right.Head ? 1 : 0;
            arcs += head == right.Head && right.Relation == word.Relation ? 1 : 0;
        }

        var figures = ImmutableArray.CreateBuilder<Figure>();
        if (raw)
        {
            Add("tokensF1", SharedRanges(gold.Tokens, system.Tokens), gold.Tokens.Count, system.Tokens.Count);
            Add("wordsF1", pairs.Count, gold.Words.Count, system.Words.Count);
            Add("sentencesF1", SharedRanges(gold.Sentences, system.Sentences), gold.Sentences.Count, system.Sentences.Count);
        }

        Add("upos", tags, gold.Words.Count, system.Words.Count);
        Add("lemma", lemmas, gold.Words.Count, system.Words.Count);
        Add("uas", heads, gold.Words.Count, system.Words.Count);
        Add("las", arcs, gold.Words.Count, system.Words.Count);
        return new(name, figures.ToImmutable());

        void Add(string figure, int right, int all, int found) =>
            figures.Add(new(figure, all + found == 0 ? double.NaN : 2.0 * right / (all + found), Direction.Higher, Tolerance));
    }

    private static int SharedRanges(List<(int Start, int End)> gold, List<(int Start, int End)> system) =>
        gold.ToHashSet().Intersect(system).Count();
}
