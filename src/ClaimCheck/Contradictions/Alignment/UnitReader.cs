using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Cuts a stretch of unanswered words into units: names, numbers, times, single words.</summary>
internal static class UnitReader
{
    /// <summary>The units between <paramref name="first"/> and <paramref name="last"/>, both included, whose words are not covered.</summary>
    public static void Read(SentenceView view, int first, int last, Func<int, bool> covered, List<SentenceUnit> units)
    {
        for (var i = first; i <= last; i++)
        {
            if (covered(i))
                continue;
            var unit = At(view, i);
            if (unit is not { } found)
                continue;
            units.Add(found);
            i = Math.Max(i, found.Last);
        }
    }

    /// <summary>The unit that word <paramref name="token"/> belongs to, or null for a word that is none (articles, punctuation, auxiliaries).</summary>
    public static SentenceUnit? At(SentenceView view, int token) => view.Units[token];

    /// <summary>The unit of each word.</summary>
    public static SentenceUnit?[] ReadAll(SentenceView view)
    {
        var units = new SentenceUnit?[view.Count];
        for (var i = 0; i < units.Length; i++)
            units[i] = ReadAt(view, i);
        return units;
    }

    private static SentenceUnit? ReadAt(SentenceView view, int token)
    {
        if (view.Times[token] is { } time)
            return Stretch(view.Times, token, time, time.Token, UnitKind.Time);
        if (view.Quantities[token] is { } quantity)
            return Stretch(view.Quantities, token, quantity, quantity.Token, UnitKind.Quantity);
        if (view.Mentions[token] is { Form: MentionForm.Name } mention)
            return Stretch(view.Mentions, token, mention, mention.HeadToken, UnitKind.Name);
        var word = view.Tokens[token];
        if (word.Tag == UniversalTag.ProperNoun)
            return NameRun(view, token);
        var kind = word.Tag switch
        {
            UniversalTag.Verb => UnitKind.Verb,
            UniversalTag.Noun => UnitKind.Noun,
            UniversalTag.Adjective => UnitKind.Adjective,
            UniversalTag.Adverb => UnitKind.Adverb,
            UniversalTag.Numeral => UnitKind.Quantity,
            UniversalTag.Pronoun => UnitKind.Pronoun,
            UniversalTag.Determiner when word.Penn == PennTag.PronounPossessive => UnitKind.Pronoun,
            UniversalTag.Adposition or UniversalTag.SubordinatingConjunction => UnitKind.Preposition,
            _ => UnitKind.Other,
        };
        if (kind == UnitKind.Other && !view.IsContent[token])
            return null;
        if (kind is UnitKind.Adverb or UnitKind.Verb && !view.IsContent[token] && view.Words[token].Opposites.Count == 0)
            return null;
        return new(token, token, token, kind);
    }

    private static SentenceUnit Stretch<T>(T?[] cells, int token, T value, int head, UnitKind kind)
        where T : class
    {
        var first = token;
        var last = token;
        while (first > 0 && value.Equals(cells[first - 1]))
            first--;
        while (last + 1 < cells.Length && value.Equals(cells[last + 1]))
            last++;
        return new(first, last, head, kind);
    }

    private static SentenceUnit NameRun(SentenceView view, int token)
    {
        var first = token;
        var last = token;
        while (first > 0 && IsFreeName(view, first - 1))
            first--;
        while (last + 1 < view.Count && IsFreeName(view, last + 1))
            last++;
        var head = last;
        for (var i = first; i <= last; i++)
        {
            if (view.Tokens[i].Head < first || view.Tokens[i].Head > last)
            {
                head = i;
                break;
            }
        }

        return new(first, last, head, UnitKind.Name);
    }

    private static bool IsFreeName(SentenceView view, int token) =>
        view.Tokens[token].Tag == UniversalTag.ProperNoun && view.Mentions[token] is null && view.Times[token] is null && view.Quantities[token] is null;
}
