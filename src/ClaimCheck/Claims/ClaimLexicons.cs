using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Claims;

/// <summary>The word lists of this stage, read once from the assembly. Immutable.</summary>
internal sealed class ClaimLexicons
{
    private static readonly Lazy<ClaimLexicons> Lazily = new(() => new ClaimLexicons());

    private readonly FrozenDictionary<(string Lemma, ComplementFrame Frame), ComplementCue> cues;

    private readonly FrozenSet<(string Word, string Role)> clauseWords;

    private ClaimLexicons()
    {
        Speech = ReadSpeech();
        cues = ReadCues();
        ComplementNouns = ReadModalities("complement-nouns", "lemma");
        Hedges = ReadModalities("hedge-adverbs", "lemma");
        Modals = ReadModalities("modal-verbs", "form");
        Negations = ReadText("negation-words", "form", "kind");
        TimeWords = ReadText("time-words", "lemma", "kind");
        OpinionWords = ReadText("opinion-words", "lemma", "kind");
        SourceNouns = ReadText("source-nouns", "lemma", "kind");
        StatusWords = ReadText("status-words", "lemma", "status")
            .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<ClaimStatus>(pair.Value, ignoreCase: true), StringComparer.Ordinal);
        PrepositionRoles = ReadText("preposition-roles", "form", "role")
            .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<ArgumentRole>(pair.Value, ignoreCase: true), StringComparer.Ordinal);
        LightVerbs = ReadText("light-verbs", "verb", "nouns")
            .ToFrozenDictionary(pair => pair.Key, pair => LexiconTable.SplitList(pair.Value).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        EventNouns = ReadEvents();
        NamingVerbs = ReadText("naming-verbs", "lemma", "frame");
        HearerVerbs = ReadText("hearer-verbs", "lemma", "lemma");
        clauseWords = ReadClauseWords();
        IrregularPasts = ReadText("irregular-pasts", "lemma", "past");
        DitransitiveVerbs = ReadText("ditransitive-verbs", "lemma", "lemma");
        ThirdPerson = ReadText("third-person", "form", "third");
        ShortAuxiliaries = ReadShortAuxiliaries();
        FirstPerson = ReadFirstPerson();
        ClauseOpeners = ReadText("clause-openers", "form", "form").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        GerundOpeners = ReadText("gerund-openers", "form", "form").ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Verbs = ReadVerbs();
    }

    /// <summary>The lists.</summary>
    public static ClaimLexicons Shared => Lazily.Value;

    /// <summary>Verbs that report what someone says, thinks or shows, by lemma.</summary>
    public FrozenDictionary<string, SpeechKind> Speech { get; }

    /// <summary>Nouns that take a clause and how surely it is put.</summary>
    public FrozenDictionary<string, Modality> ComplementNouns { get; }

    /// <summary>Adverbs that say how surely a claim is put.</summary>
    public FrozenDictionary<string, Modality> Hedges { get; }

    /// <summary>Modal auxiliaries by lower-case form.</summary>
    public FrozenDictionary<string, Modality> Modals { get; }

    /// <summary>Words that deny, by lower-case form, with their kind.</summary>
    public FrozenDictionary<string, string> Negations { get; }

    /// <summary>Words that head a phrase of time.</summary>
    public FrozenDictionary<string, string> TimeWords { get; }

    /// <summary>Words that judge.</summary>
    public FrozenDictionary<string, string> OpinionWords { get; }

    /// <summary>Nouns that can be the source of a statement.</summary>
    public FrozenDictionary<string, string> SourceNouns { get; }

    /// <summary>Words that put someone into a legal or vital state.</summary>
    public FrozenDictionary<string, ClaimStatus> StatusWords { get; }

    /// <summary>Default role of a phrase by its preposition.</summary>
    public FrozenDictionary<string, ArgumentRole> PrepositionRoles { get; }

    /// <summary>Light verbs with the nouns that carry the act.</summary>
    public FrozenDictionary<string, FrozenSet<string>> LightVerbs { get; }

    /// <summary>Nouns that name an event.</summary>
    public FrozenDictionary<string, EventNoun> EventNouns { get; }

    /// <summary>Verbs by which someone says what something is, with the frame: plain or as.</summary>
    public FrozenDictionary<string, string> NamingVerbs { get; }

    /// <summary>Verbs of speech that take the hearer as object.</summary>
    public FrozenDictionary<string, string> HearerVerbs { get; }

    /// <summary>Past tenses that do not end in -ed by rule.</summary>
    public FrozenDictionary<string, string> IrregularPasts { get; }

    /// <summary>Verbs that take a recipient and an object.</summary>
    public FrozenDictionary<string, string> DitransitiveVerbs { get; }

    /// <summary>Verb forms behind "I" and what they become behind a name.</summary>
    public FrozenDictionary<string, string> ThirdPerson { get; }

    /// <summary>Helping verbs in full, by their short form and their lemma.</summary>
    public FrozenDictionary<(string Form, string Lemma), string> ShortAuxiliaries { get; }

    /// <summary>Pronouns of the first person singular and what they become for a man and a woman.</summary>
    public FrozenDictionary<string, (string Male, string Female)> FirstPerson { get; }

    /// <summary>Words that open a clause as well as a phrase, case aside.</summary>
    public FrozenDictionary<string, string> ClauseOpeners { get; }

    /// <summary>Words before a gerund that tell when, how or without what an act was done, case aside.</summary>
    public FrozenDictionary<string, string> GerundOpeners { get; }

    /// <summary>Lemmas known as verbs, from the derivations and the verbs of the other lists.</summary>
    public FrozenSet<string> Verbs { get; }

    /// <summary>What <paramref name="lemma"/> says about a clause in <paramref name="frame"/>, or null.</summary>
    public ComplementCue? Cue(string lemma, ComplementFrame frame) => cues.GetValueOrDefault((lemma, frame));

    /// <summary>Whether <paramref name="word"/> has a role of <c>clause-words.tsv</c>.</summary>
    public bool Has(string word, string role) => clauseWords.Contains((word, role));

    private static FrozenSet<(string, string)> ReadClauseWords()
    {
        var table = LexiconTable.OpenLexicon("clause-words");
        int word = table.Column("word"), role = table.Column("role");
        return table.Rows.Select(row => (row[word], row[role])).ToFrozenSet();
    }

    private static FrozenDictionary<string, SpeechKind> ReadSpeech() =>
        ReadText("speech-verbs", "lemma", "kind")
            .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<SpeechKind>(pair.Value, ignoreCase: true), StringComparer.Ordinal);

    private static FrozenDictionary<(string, string), string> ReadShortAuxiliaries()
    {
        var table = LexiconTable.OpenLexicon("short-auxiliaries");
        int form = table.Column("form"), lemma = table.Column("lemma"), full = table.Column("full");
        return table.Rows.ToFrozenDictionary(row => (row[form], row[lemma]), row => row[full]);
    }

    private static FrozenDictionary<string, (string Male, string Female)> ReadFirstPerson()
    {
        var table = LexiconTable.OpenLexicon("first-person");
        int form = table.Column("form"), male = table.Column("male"), female = table.Column("female");
        return table.Rows.ToFrozenDictionary(row => row[form], row => (row[male], row[female]), StringComparer.Ordinal);
    }

    private FrozenSet<string> ReadVerbs()
    {
        var table = LexiconTable.OpenLexicon("derivations");
        var verbs = table.Column("verbs");
        return table.Rows.SelectMany(row => LexiconTable.SplitList(row[verbs])).Concat(Speech.Keys).Concat(StatusWords.Keys).Concat(EventNouns.Values.Select(noun => noun.Verb)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, EventNoun> ReadEvents()
    {
        var table = LexiconTable.OpenLexicon("event-nouns");
        int lemma = table.Column("lemma"), verb = table.Column("verb"), of = table.Column("of"), possessor = table.Column("possessor");
        return table.Rows.ToFrozenDictionary(
            row => row[lemma],
            row => new EventNoun(row[verb], row[of] == "object", row[possessor] == "object"),
            StringComparer.Ordinal);
    }

    private static FrozenDictionary<(string, ComplementFrame), ComplementCue> ReadCues()
    {
        var table = LexiconTable.OpenLexicon("complement-cues");
        int lemma = table.Column("lemma"), frame = table.Column("frame"), modality = table.Column("modality");
        int effect = table.Column("effect"), merge = table.Column("merge");
        return table.Rows.ToFrozenDictionary(
            row => (row[lemma], ParseFrame(row[frame])),
            row => new ComplementCue(
                ParseModality(row[modality]),
                row[effect] switch { "+" => ComplementEffect.Holds, "-" => ComplementEffect.Reverses, _ => ComplementEffect.Open },
                row[merge] == "yes"));
    }

    private static ComplementFrame ParseFrame(string text) => text switch
    {
        "to" => ComplementFrame.To,
        "ing" => ComplementFrame.Gerund,
        "pass-to" => ComplementFrame.PassiveTo,
        "adj-to" => ComplementFrame.AdjectiveTo,
        "obj-to" => ComplementFrame.ObjectTo,
        "prep-ing" => ComplementFrame.PrepositionGerund,
        "pass-prep-ing" => ComplementFrame.PassivePrepositionGerund,
        "obj-prep-ing" => ComplementFrame.ObjectPrepositionGerund,
        "that" => ComplementFrame.That,
        _ => throw new InvalidOperationException($"Unknown frame '{text}' in complement-cues."),
    };

    private static Modality ParseModality(string text) =>
        text == "none" ? Modality.Asserted : Enum.Parse<Modality>(text, ignoreCase: true);

    private static FrozenDictionary<string, Modality> ReadModalities(string name, string key) =>
        ReadText(name, key, "modality").ToFrozenDictionary(pair => pair.Key, pair => ParseModality(pair.Value), StringComparer.Ordinal);

    private static FrozenDictionary<string, string> ReadText(string name, string key, string value)
    {
        var table = LexiconTable.OpenLexicon(name);
        int from = table.Column(key), to = table.Column(value);
        return table.Rows.ToFrozenDictionary(row => row[from], row => row[to], StringComparer.Ordinal);
    }
}
