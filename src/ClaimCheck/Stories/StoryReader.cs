using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>Cuts documents into passages and sets page furniture aside.</summary>
internal static class StoryReader
{
    /// <summary>Reads documents into a story.</summary>
    public static Story Read(IEnumerable<StoryDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToImmutableArray();
        var passages = all.Select((document, index) =>
        {
            var whole = new TextSpan(0, document.Source.Length);
            return new Passage(
                FormattableString.Invariant($"p{index + 1}"), document, whole, null,
                [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        });
        return new Story(all, [.. passages], []);
    }
}
