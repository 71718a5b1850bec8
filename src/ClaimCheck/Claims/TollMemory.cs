using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The people of whom a passage has told what they suffered, so that "three of the dead" can be told: "Twelve people were killed" gives "the twelve people killed".
/// Open where it has told two numbers. One for one thread.
/// </summary>
internal sealed class TollMemory
{
    private static readonly Lazy<FrozenDictionary<string, string>> Tolls = new(ReadTolls);

    private readonly Dictionary<string, string> told = new(StringComparer.Ordinal);

    /// <summary>Forgets the passage before.</summary>
    public void Reset() => told.Clear();

    /// <summary>What "the dead", "the injured" mean, or null.</summary>
    public StoryReference? Resolve(SentenceView view, int the, int head) =>
        the + 1 == head && told.Count > 0 && told.TryGetValue(view.Lower(head), out var words) && words.Length > 0 ? new StoryReference(the, head, words) : null;

    /// <summary>Remembers the people of a sentence who were killed, injured, arrested.</summary>
    public void Remember(SentenceView view)
    {
        foreach (var clause in view.Clauses)
        {
            if (!clause.IsPassive || clause.Subject < 0 || clause.SubjectLink != SubjectLink.Own || view.Tokens[clause.Main].Penn != PennTag.VerbPastParticiple
                || !Tolls.Value.TryGetValue(view.Tokens[clause.Main].Lemma, out var toll) || PeopleOf(view, clause) is not { } people)
                continue;
            told[toll] = told.TryGetValue(toll, out var earlier) && earlier != people ? string.Empty : people;
        }
    }

    /// <summary>"The twelve people killed"; null for a number with "about" or "at least".</summary>
    private static string? PeopleOf(SentenceView view, Clause clause)
    {
        var subject = clause.Subject;
        var number = view.Tree.Child(subject, DependencyRelation.NumericModifier);
        if (number < 0 || view.Tokens[subject].Penn != PennTag.NounPlural || view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0 || view.Tree.Child(subject, DependencyRelation.NominalModifier) >= 0)
            return null;
        if (number != view.Edges.Left(subject))
            return null;
        var words = view.Quote(number, subject);
        return "the " + (number == 0 ? char.ToLowerInvariant(words[0]) + words[1..] : words) + " " + view.Lower(clause.Main);
    }

    private static FrozenDictionary<string, string> ReadTolls()
    {
        var table = LexiconTable.OpenLexicon("toll-words");
        int lemma = table.Column("lemma"), toll = table.Column("toll"), use = table.Column("use");
        return table.Rows.Where(row => row[use] == "object").ToFrozenDictionary(row => row[lemma], row => row[toll], StringComparer.Ordinal);
    }
}
