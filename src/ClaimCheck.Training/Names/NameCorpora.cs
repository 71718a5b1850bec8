namespace ClaimCheck.Training.Names;

/// <summary>The corpora that the name model learns from and is tuned on.</summary>
internal static class NameCorpora
{
    /// <summary>Lines for the model card.</summary>
    public static readonly IReadOnlyList<string> Lines =
    [
        "wikigold (CC BY 4.0)",
        "MASC 1 names (free, see the corpus)",
        "CrossNER politics, train (MIT)",
        "GUM v11 names, train (annotation CC BY 4.0; text CC BY 2.5, CC BY-SA 3.0, CC BY 4.0)",
        "UD English-EWT 2.16, train: hints read off the trees (CC BY-SA 4.0)",
        "word lists of seeds/lexicons and tables of seeds/knowledge, see seeds/SOURCES.md",
    ];

    /// <summary>Documents to learn from.</summary>
    public static List<NamedDocument> Train(TrainingContext context)
    {
        var documents = new List<NamedDocument>();
        documents.AddRange(Read(context, "language/names/wikigold/wikigold.conll").Select(static document => Change(document, NameCorpusCleaner.Retokenize)));
        documents.AddRange(Read(context, "language/names/masc1/masc1-names.iob").Select(static document =>
            Change(document, static sentence => NameCorpusCleaner.Retokenize(sentence) with { IsSilentOnOthers = true })));
        var politics = Read(context, "language/names/crossner-politics/politics-train.conll").ConvertAll(static document => Change(document, NameCorpusCleaner.Retokenize));
        documents.AddRange(politics);
        documents.AddRange(politics);
        documents.AddRange(Read(context, "language/names/gum/gum-names-train.iob").Select(static document => Change(document, NameCorpusCleaner.CleanGum)));
        documents.AddRange(TreebankNames.Read(context.Treebank("language/ud-ewt/en_ewt-ud-train.conllu")));
        return documents;
    }

    /// <summary>Documents to tune on, by name.</summary>
    public static IEnumerable<(string Name, List<NamedDocument> Documents)> Development(TrainingContext context)
    {
        yield return ("uner-ewt-dev", Read(context, "language/names/uner-ewt/en_ewt-ud-dev.iob2"));
        yield return ("crossner-politics-dev", Read(context, "language/names/crossner-politics/politics-dev.conll"));
        yield return ("gum-dev", Read(context, "language/names/gum/gum-names-dev.iob"));
    }

    private static List<NamedDocument> Read(TrainingContext context, string relative) => NameCorpusReader.ReadFile(context.Corpus(relative));

    private static NamedDocument Change(NamedDocument document, Func<NamedSentence, NamedSentence> change) =>
        new([.. document.Sentences.Select(change)]);
}
