using System.Text;
using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>
/// The words of a claim as they are being written, with what they have named so far, so that "Rowan sold her house" does not become
/// "Denise Rowan sold Denise Rowan's house", and with what they leave open. One for one thread.
/// </summary>
internal sealed class WrittenWords
{
    private readonly List<Entity> named = [];
    private readonly List<int> nouns = [];

    /// <summary>What has been written.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Words that stay unresolved, in order of writing.</summary>
    public List<string> Unresolved { get; } = [];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Text.Clear();
        named.Clear();
        nouns.Clear();
        Unresolved.Clear();
    }

    /// <summary>Notes that an entity has been named.</summary>
    public void Name(Entity entity)
    {
        if (!named.Contains(entity))
            named.Add(entity);
    }

    /// <summary>Whether an entity has been named.</summary>
    public bool HasNamed(Entity entity) => named.Contains(entity);

    /// <summary>Notes that a noun of the sentence, by its index, has been written.</summary>
    public void Mention(int noun) => nouns.Add(noun);

    /// <summary>Whether a noun of the sentence has been written.</summary>
    public bool Mentions(int noun) => nouns.Contains(noun);

    /// <summary>Makes what was written last an owner: "Rowan's", "nurses'".</summary>
    public void AppendOwner() => Text.Append(Text[^1] == 's' ? "'" : "'s");
}
