using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>The treebanks that the syntax models learn from, and how their words get into a workspace.</summary>
internal static class TreebankData
{
    /// <summary>Seed of everything random in the training of the syntax models.</summary>
    public const int Seed = 20250131;

    /// <summary>Lines for the model cards.</summary>
    public static readonly IReadOnlyList<string> Lines =
    [
        "UD English-EWT 2.16, train (CC BY-SA 4.0)",
        "GUM v11, train, six genres (annotation CC BY 4.0; text CC BY 2.5, CC BY-SA 3.0, CC BY 4.0)",
    ];

    /// <summary>Line for the models that look at the dictionary.</summary>
    public const string Dictionary = "Open English WordNet, inflected by rule (CC BY 4.0, and the WordNet licence for what it took over)";

    /// <summary>Line for the models that look at word clusters.</summary>
    public const string Clusters = "models/word-clusters";

    /// <summary>Licence line for the model cards.</summary>
    public const string Licence = "CC BY-SA 4.0: trained on share-alike corpora (UD English-EWT, GUM).";

    /// <summary>Sentences to learn from.</summary>
    public static List<TreebankSentence> Train(TrainingContext context) =>
        [.. context.Treebank("language/ud-ewt/en_ewt-ud-train.conllu"), .. context.Treebank("language/gum/gum-train.conllu")];

    /// <summary>Development sentences by name, for the scores of the cards.</summary>
    public static IEnumerable<(string Name, List<TreebankSentence> Sentences)> Development(TrainingContext context)
    {
        yield return ("ewt-dev", context.Treebank("language/ud-ewt/en_ewt-ud-dev.conllu"));
        yield return ("gum-dev", context.Treebank("language/gum/gum-dev.conllu"));
    }

    /// <summary>Sets the words of <paramref name="sentence"/> in <paramref name="workspace"/>.</summary>
    public static void SetWords(SyntaxWorkspace workspace, TreebankSentence sentence)
    {
        workspace.Begin(sentence.Words.Count);
        for (var i = 0; i < sentence.Words.Count; i++)
            workspace.SetWord(i, new(sentence.Words[i].Form, WordClusterTable.Shared));
    }

    /// <summary>The tags of a treebank word.</summary>
    public static TagPair Tags(TreebankWord word) => new(TagLabels.ParseUniversal(word.Tag), TagLabels.ParsePenn(word.Penn));

    /// <summary>Numbers from 0 in an order that <paramref name="random"/> picks.</summary>
    public static int[] Shuffled(int count, Random random)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
