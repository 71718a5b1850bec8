using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Names;

/// <summary>One sentence for the name recogniser's network to learn from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Use">How it uses capitals.</param>
/// <param name="Masks">Bit set of the labels that each word may have.</param>
internal sealed record NameNetworkExample(NameWord[] Words, CapitalUse Use, int[] Masks)
{
    /// <summary>The sentences of a document that is loaded in <paramref name="workspace"/>, but for those without a word that may be a name.</summary>
    public static IEnumerable<NameNetworkExample> Create(NameWorkspace workspace, NamedDocument document)
    {
        for (var i = 0; i < workspace.SentenceCount; i++)
        {
            var gold = document.Sentences[i];
            var words = workspace.Words.AsSpan(workspace.Start(i), workspace.Count(i)).ToArray();
            foreach (var name in gold.Names)
            {
                for (var k = name.First; k < name.First + name.Count; k++)
                    words[k].IsLive = true;
            }

            if (words.Any(static word => word.IsLive))
                yield return new(words, workspace.Use(i), [.. words.Select((_, k) => gold.Allowed(k))]);
        }
    }
}
