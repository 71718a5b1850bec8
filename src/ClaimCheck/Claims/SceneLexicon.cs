using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Claims;

/// <summary>
/// Words that tell the scene of a story (<c>scene-words.tsv</c>), acts that belong to a kind of scene (<c>scene-acts.tsv</c>) and how a wording
/// points to one (<c>scene-kinds.tsv</c>). Immutable.
/// </summary>
internal sealed class SceneLexicon
{
    private static readonly Lazy<SceneLexicon> Lazily = new(() => new SceneLexicon());

    private readonly FrozenDictionary<(string Word, string Use), int> words;
    private readonly FrozenDictionary<(string Word, string Use), ImmutableActs> acts;

    private SceneLexicon()
    {
        var kinds = LexiconTable.OpenLexicon("scene-kinds");
        int kind = kinds.Column("kind"), noun = kinds.Column("noun"), clause = kinds.Column("clause"), around = kinds.Column("around"), about = kinds.Column("about");
        Kinds = [.. kinds.Rows.Select(row => new SceneKind(row[kind], row[noun], row[clause], row[around], row[about] == "company"))];
        words = ReadWords();
        acts = ReadActs();
    }

    /// <summary>The lists.</summary>
    public static SceneLexicon Shared => Lazily.Value;

    /// <summary>The kinds of scenes.</summary>
    public IReadOnlyList<SceneKind> Kinds { get; }

    /// <summary>Number of the kind of scene that a lemma tells in a use (noun, verb, vehicle …), or -1.</summary>
    public int KindOf(string lemma, string use) => words.GetValueOrDefault((lemma, use), -1);

    /// <summary>How the act of a lemma belongs to a kind of scene.</summary>
    public SceneNeed Need(string lemma, string use, int kind) => acts.TryGetValue((lemma, use), out var found) ? found.Needs[kind] : SceneNeed.None;

    private FrozenDictionary<(string, string), int> ReadWords()
    {
        var table = LexiconTable.OpenLexicon("scene-words");
        int word = table.Column("word"), kind = table.Column("kind"), use = table.Column("use");
        return table.Rows.ToFrozenDictionary(row => (row[word], row[use]), row => Index(row[kind]));
    }

    private FrozenDictionary<(string, string), ImmutableActs> ReadActs()
    {
        var table = LexiconTable.OpenLexicon("scene-acts");
        int word = table.Column("word"), kind = table.Column("kind"), use = table.Column("use"), need = table.Column("need");
        var read = new Dictionary<(string, string), SceneNeed[]>();
        foreach (var row in table.Rows)
        {
            if (!read.TryGetValue((row[word], row[use]), out var needs))
                read[(row[word], row[use])] = needs = new SceneNeed[Kinds.Count];
            needs[Index(row[kind])] = Enum.Parse<SceneNeed>(row[need], ignoreCase: true);
        }

        return read.ToFrozenDictionary(pair => pair.Key, pair => new ImmutableActs(pair.Value));
    }

    private int Index(string name)
    {
        for (var i = 0; i < Kinds.Count; i++)
        {
            if (Kinds[i].Name == name)
                return i;
        }

        throw new InvalidOperationException($"There is no kind of scene '{name}'.");
    }

    private readonly record struct ImmutableActs(SceneNeed[] Needs);
}

/// <summary>A kind of scene.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Noun">Preposition before a noun that names it.</param>
/// <param name="Clause">Words before a clause whose verb tells it.</param>
/// <param name="Around">Words before a clause that holds its noun.</param>
/// <param name="IsCompany">Whether a company is the scene, which years and towns do not change but another company does.</param>
internal sealed record SceneKind(string Name, string Noun, string Clause, string Around, bool IsCompany);

/// <summary>How an act belongs to a kind of scene.</summary>
internal enum SceneNeed
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Only where nobody is named.</summary>
    Bare,

    /// <summary>Also where somebody is named.</summary>
    Always,

    /// <summary>Only of a noun without an owner or complement: "revenue rose".</summary>
    Alone,

    /// <summary>Only where the subject is a service that scenes stop.</summary>
    Service,
}
