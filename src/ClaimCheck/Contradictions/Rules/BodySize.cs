using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>How many members or seats a body has, as the text states it: "the nine-member council", "a board of 11 members".</summary>
/// <param name="Sentence">The sentence that states it.</param>
/// <param name="Body">Lemma of the noun that names the body: "council".</param>
/// <param name="Size">The number of members.</param>
/// <param name="Span">The words that state the size: "nine-member", "which has 11 members".</param>
internal sealed record BodySize(NumberSentence Sentence, string Body, double Size, TextSpan Span)
{
    private static readonly FrozenSet<string> Bodies = Read("voting-bodies");
    private static readonly FrozenSet<string> Members = Read("body-members");

    /// <summary>Whether a lemma names a body that votes.</summary>
    public static bool IsBody(string lemma) => Bodies.Contains(lemma);

    /// <summary>Whether a lemma names those who sit in a body or their places.</summary>
    public static bool IsMember(string lemma) => Members.Contains(lemma);

    /// <summary>The sizes that a sentence states.</summary>
    public static IEnumerable<BodySize> Find(NumberSentence sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (number.Quantity.Kind is QuantityKind.Count or QuantityKind.Measure && number.Quantity.IsExact && number.Value is >= 3 and < 5000
                && (ReadCompound(sentence, number) ?? ReadHaving(sentence, number) ?? ReadMembersOf(sentence, number)) is { } size)
                yield return size;
        }
    }

    /// <summary>"The nine-member city council", "the 100-seat chamber".</summary>
    private static BodySize? ReadCompound(NumberSentence sentence, PlacedNumber number)
    {
        var member = FirstMember(sentence, number, 3);
        if (member < 0 || sentence.Tokens[member].Penn is Syntax.PennTag.NounPlural)
            return null;
        var isJoined = sentence.Passage.Document.Source.Value[sentence.Tokens[member].Span.Start - 1] is '-' or '‑' or '–';
        for (var i = member + 1; isJoined && i <= member + 4; i++)
        {
            if (IsBody(sentence.Lemma(i).ToLowerInvariant()) && !IsBody(sentence.Lemma(i + 1).ToLowerInvariant()))
                return Make(sentence, i, number, TextSpan.FromBounds(sentence.Tokens[number.First].Span.Start, sentence.Tokens[member].Span.End));
        }

        return null;
    }

    /// <summary>"The board, which has 11 members", "the council has nine members".</summary>
    private static BodySize? ReadHaving(NumberSentence sentence, PlacedNumber number)
    {
        var verb = number.First - 1;
        var member = FirstMember(sentence, number, 2);
        if (member < 0 || sentence.Lemma(verb) is not ("have" or "with" or "of" or "comprise"))
            return null;
        var last = verb - 1;
        var first = sentence.Lemma(last) is "which" or "that" or "currently" or "now" ? last : verb;
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
        {
            if (IsBody(sentence.Lemma(i).ToLowerInvariant()))
                return Make(sentence, i, number, sentence.SpanOf(first, member));
        }

        return null;
    }

    /// <summary>"The council's nine members", "the 60 seats of the regional assembly".</summary>
    private static BodySize? ReadMembersOf(NumberSentence sentence, PlacedNumber number)
    {
        var member = FirstMember(sentence, number, 2);
        if (member < 0)
            return null;
        var span = TextSpan.FromBounds(sentence.Tokens[number.First].Span.Start, sentence.Tokens[member].Span.End);
        if (sentence.Lemma(number.First - 1) is "'s" or "’s" or "'" && IsBody(sentence.Lemma(number.First - 2).ToLowerInvariant()))
            return Make(sentence, number.First - 2, number, span);
        if (sentence.Lemma(number.First - 1) is not ("the" or "all") || sentence.Lemma(member + 1) is not ("of" or "in" or "on"))
            return null;
        for (var i = member + 2; i <= member + 5; i++)
        {
            if (IsBody(sentence.Lemma(i).ToLowerInvariant()) && !IsBody(sentence.Lemma(i + 1).ToLowerInvariant()))
                return Make(sentence, i, number, span);
        }

        return null;
    }

    private static int FirstMember(NumberSentence sentence, PlacedNumber number, int reach)
    {
        for (var i = number.First + 1; i <= number.Last + reach; i++)
        {
            if (IsMember(sentence.Lemma(i)))
                return i;
        }

        return -1;
    }

    private static BodySize Make(NumberSentence sentence, int body, PlacedNumber number, TextSpan span) =>
        new(sentence, sentence.Lemma(body).ToLowerInvariant(), number.Value, span);

    private static FrozenSet<string> Read(string list)
    {
        var table = LexiconTable.OpenLexicon(list);
        var lemma = table.Column("lemma");
        return table.Rows.Select(row => row[lemma]).ToFrozenSet(StringComparer.Ordinal);
    }
}
