using System.Globalization;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Scoring;

/// <summary>
/// Makes changes to a sentence whose effect is known: numbers, names, days, places, negation, contrary words, roles, status
/// and titles on the one side, rewordings, hedges and omissions on the other. The same sentence gives the same changes.
/// </summary>
internal sealed class SentenceEditor
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Titles = ["mayor", "governor", "senator", "president", "judge", "chairman", "professor", "captain", "director"];
    private static readonly string[] Surnames = ["Alvarado", "Brennan", "Castleton", "Dragomir", "Ekberg", "Farrow", "Gallardo", "Hoffmann"];
    private static readonly string[] Places = ["Ashgrove", "Kestrel Bay", "Montrose", "Sundvik", "Valparen", "Wexcombe"];
    private static readonly string[] SmallNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly ILookup<string, (string Other, bool Contrary)> swaps;

    /// <summary>Reads the word swaps from <paramref name="table"/>.</summary>
    public SentenceEditor(TextReader table)
    {
        var rows = LexiconTable.Read("word-swaps", table).Rows;
        swaps = rows.SelectMany(row => new[] { (row[0], row[1], row[2] == "contrary"), (row[1], row[0], row[2] == "contrary") })
            .ToLookup(row => row.Item1, row => (row.Item2, row.Item3), StringComparer.Ordinal);
    }

    /// <summary>Every change that can be made to <paramref name="sentence"/>, <paramref name="turn"/> deciding between equals.</summary>
    public IEnumerable<SentenceEdit> Edits(Sentence sentence, string text, int turn)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var (token, next) = (tokens[i], i + 1 < tokens.Length ? tokens[i + 1] : default);
            foreach (var edit in Numbers(token, turn).Concat(Calendar(token, turn)).Concat(Words(token, turn)).Concat(Names(tokens.AsSpan()[i..], turn + i)))
                yield return edit;
            if (Negation(token, next) is { } negation)
                yield return negation;
        }

        if (Roles(sentence, text) is { } swap)
            yield return swap;
        if (Omission(sentence) is { } omission)
            yield return omission;
    }

    private static IEnumerable<SentenceEdit> Numbers(Token token, int turn)
    {
        var small = Array.IndexOf(SmallNumbers, token.Text.ToLowerInvariant());
        if (small > 1)
        {
            yield return SentenceEdit.Of("number", token, SmallNumbers[(small + 2 + (turn % 4)) % 11 + 2], true);
            yield return SentenceEdit.Of("same number", token, small.ToString(CultureInfo.InvariantCulture), false);
        }
        else if (token.Penn == PennTag.CardinalNumber && double.TryParse(token.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value >= 2)
        {
            var places = token.Text.Contains('.', StringComparison.Ordinal) ? 1 : 0;
            var changed = value < 20 ? value + 2 + (turn % 3) : Math.Round(value * (1.2 + (turn % 4 * 0.15)), places);
            var isYear = value is >= 1900 and <= 2035 && !token.Text.Contains(',', StringComparison.Ordinal);
            changed = isYear ? value - 2 - (turn % 5) : changed;
            yield return SentenceEdit.Of(isYear ? "year" : "number", token, changed.ToString(isYear ? "0" : places == 1 ? "#,0.0" : "#,0", CultureInfo.InvariantCulture), true);
            if (value <= 12 && places == 0)
                yield return SentenceEdit.Of("same number", token, SmallNumbers[(int)value], false);
            else if (!isYear)
                yield return SentenceEdit.Of("hedged number", token, "about " + token.Text, false);
        }
    }

    private static IEnumerable<SentenceEdit> Calendar(Token token, int turn)
    {
        foreach (var cycle in new[] { Weekdays, Months })
        {
            var index = Array.IndexOf(cycle, token.Text);
            if (index >= 0 && token.Tag == UniversalTag.ProperNoun)
                yield return SentenceEdit.Of("date", token, cycle[(index + 2 + (turn % 3)) % cycle.Length], true);
        }
    }

    private IEnumerable<SentenceEdit> Words(Token token, int turn)
    {
        var known = swaps[token.Text.ToLowerInvariant()].ToList();
        foreach (var contrary in new[] { true, false })
        {
            var choices = known.Where(swap => swap.Contrary == contrary).ToList();
            if (choices.Count > 0)
                yield return SentenceEdit.Of(contrary ? "contrary word" : "same word", token, choices[turn % choices.Count].Other, contrary);
        }

        if (Array.IndexOf(Titles, token.Text.ToLowerInvariant()) is >= 0 and var title && char.IsUpper(token.Text[0]))
            yield return SentenceEdit.Of("title", token, Titles[(title + 1 + (turn % 4)) % Titles.Length], true);
    }

    private static IEnumerable<SentenceEdit> Names(ReadOnlySpan<Token> rest, int turn)
    {
        if (rest.Length < 2 || rest[0].Tag != UniversalTag.ProperNoun)
            return [];
        if (rest[1].Tag == UniversalTag.ProperNoun && FirstNames.Default.Contains(rest[0].Text))
        {
            return
            [
                SentenceEdit.Of("surname", rest[1], Surnames[turn % Surnames.Length], true),
                new SentenceEdit("short name", TextSpan.FromBounds(rest[0].Span.Start, rest[1].Span.Start), "", false),
            ];
        }

        return rest[0].Relation is DependencyRelation.Oblique or DependencyRelation.NominalModifier && Array.IndexOf(Weekdays, rest[0].Text) < 0 && Array.IndexOf(Months, rest[0].Text) < 0
            ? [SentenceEdit.Of("place or name", rest[0], Places[turn % Places.Length], true)]
            : [];
    }

    private static SentenceEdit? Negation(Token token, Token next)
    {
        if (token.Lemma == "not")
            return null;
        if (token.Tag == UniversalTag.Auxiliary && token.Penn != PennTag.VerbBase && next.Lemma is not ("not" or null))
            return new("negation", new TextSpan(token.Span.End, 0), " not", true);
        return token is { Penn: PennTag.VerbPast, Tag: UniversalTag.Verb, Relation: DependencyRelation.Root }
            ? new("negation", token.Span, "did not " + token.Lemma, true)
            : null;
    }

    private static SentenceEdit? Roles(Sentence sentence, string text)
    {
        var tree = sentence.Tree;
        var (subject, target) = (tree.Child(tree.Root, DependencyRelation.Subject), tree.Child(tree.Root, DependencyRelation.DirectObject));
        if (subject < 0 || target < subject || sentence.Tokens[subject].Tag != UniversalTag.ProperNoun || sentence.Tokens[target].Tag != UniversalTag.ProperNoun)
            return null;
        var (left, right) = (tree.SubtreeSpan(subject), tree.SubtreeSpan(target));
        return left.Overlaps(right) ? null : new(
            "roles", left.Union(right), string.Concat(right.Slice(text), text.AsSpan(left.End, right.Start - left.End), left.Slice(text)), true);
    }

    /// <summary>Leaves out one phrase at the end of the sentence: it then says less, not something else.</summary>
    public static SentenceEdit? Omission(Sentence sentence)
    {
        var tree = sentence.Tree;
        foreach (var child in tree.Children(tree.Root))
        {
            if (sentence.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.AdverbialClause
                && tree.RightEdge(child) == tree.Count - 2 && tree.LeftEdge(child) > tree.Root)
                return new("omission", TextSpan.FromBounds(sentence.Tokens[tree.LeftEdge(child) - 1].Span.End, sentence.Tokens[tree.RightEdge(child)].Span.End), "", false);
        }

        return null;
    }
}
