using ClaimCheck.Entities;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>Follows the marks of GUM word by word: "(3-person-new-…" opens a mention, "3)" closes it, "(3-person-…)" does both.</summary>
internal sealed class EntityMarks
{
    private readonly List<OpenMention> open = [];

    /// <summary>The mentions that end with the word <paramref name="word"/>, inner ones first.</summary>
    public IReadOnlyList<OpenMention> Follow(string marks, int word)
    {
        var closed = new List<OpenMention>();
        for (var i = 0; i < marks.Length;)
        {
            var end = i + 1;
            while (end < marks.Length && marks[end] != '(' && marks[end - 1] != ')')
                end++;
            var mark = marks[i..end];
            i = end;
            var parts = mark.Trim('(', ')').Split('-');
            if (mark[0] == '(')
                open.Add(new(parts[0], parts.Length > 1 ? parts[1] : string.Empty, word));
            if (mark[^1] != ')')
                continue;
            var at = open.FindLastIndex(mention => mention.Group == parts[0]);
            if (at < 0)
                continue;
            closed.Add(open[at]);
            open.RemoveAt(at);
        }

        return closed;
    }
}

/// <summary>A mention whose beginning was read.</summary>
/// <param name="Group">Number of what it means within the document.</param>
/// <param name="Type">GUM's type, for example <c>organization</c>.</param>
/// <param name="First">Its first word.</param>
internal sealed record OpenMention(string Group, string Type, int First)
{
    /// <summary>The type as ClaimCheck has it; null for things, events, times and the like.</summary>
    public EntityType? EntityType => Type switch
    {
        "person" => ClaimCheck.Entities.EntityType.Person,
        "organization" => ClaimCheck.Entities.EntityType.Organisation,
        "place" => ClaimCheck.Entities.EntityType.Place,
        _ => null,
    };
}
