using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>A document of a treebank whose sentences are edited.</summary>
/// <param name="Name">Its name in the treebank.</param>
/// <param name="Sentences">Its sentences in order; null stands where one cannot be taken over.</param>
internal sealed record GoldDocument(string Name, ImmutableArray<GoldSentence?> Sentences)
{
    private static readonly string[] Genres = ["GUM_news_", "GUM_interview_", "GUM_bio_", "GUM_voyage_"];

    /// <summary>Whether people may read what is missed in it: two documents of three, by a hash of the name.</summary>
    public bool IsRead { get; } = FeatureHash.Text(Name) % 3 != 0;

    /// <summary>The news, interviews, lives and travel guides of a treebank file.</summary>
    public static ImmutableArray<GoldDocument> ReadFile(string path) =>
    [
        .. from sentence in ConlluReader.ReadFile(path)
           group GoldSentence.Create(sentence) by sentence.Document into document
           where Array.Exists(Genres, genre => document.Key.StartsWith(genre, StringComparison.Ordinal))
           select new GoldDocument(document.Key, [.. document]),
    ];
}
