using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Writes what a description or a lone "one" means in place of its words, once a claim, and lists what the story alone can tell. One for one thread.
/// </summary>
internal sealed class ReferenceWriter(WrittenWords written)
{
    /// <summary>Writes the reference that begins at a word; the number of words that it stood for, 0 where they are to be written themselves.</summary>
    public int Write(SentenceView view, int token, int last, bool isQuoted)
    {
        if (view.ReferenceAt(token) is not { } reference || reference.Last > last)
            return 0;
        if (reference.Antecedent >= 0 && (written.Mentions(reference.Antecedent) || reference.Entity is not null && reference.Antecedent <= last) || reference.Complement >= 0 && reference.Complement <= last)
            return 0;
        if (reference.Words is not { } words || isQuoted || IsClumsyOwner(view, reference, words) || reference.Entity is { } entity && written.HasNamed(entity))
        {
            if (!reference.IsClear)
                written.Unresolved.Add(view.Quote(reference.First, reference.Last));
            return 0;
        }

        if (written.Text.ToString().Contains(words, StringComparison.Ordinal))
            return 0;
        var start = written.Text.Length;
        written.Text.Append(words);
        if (start == 0 && char.IsUpper(view.Tokens[reference.First].Text[0]))
            written.Text[0] = char.ToUpperInvariant(written.Text[0]);
        if (reference.Entity is { } person)
            written.Name(person);
        written.Mention(reference.Last);
        return reference.Last - reference.First + 1;
    }

    /// <summary>"The council's solicitor": a phrase with a complement is no owner.</summary>
    private static bool IsClumsyOwner(SentenceView view, StoryReference reference, string words) =>
        reference.Last + 1 < view.Count && view.Tokens[reference.Last + 1].Penn == PennTag.Possessive && words.StartsWith("the ", StringComparison.Ordinal)
        && !words.EndsWith(view.Tokens[reference.Last].Text, StringComparison.OrdinalIgnoreCase);
}
