using System.Collections.Frozen;
using ClaimCheck.Learning;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>The word lists of the name model, keyed by the hash of the lower-cased word. Immutable and thread-safe.</summary>
internal sealed class NameLists
{
    /// <summary>Kinds of listed phrases.</summary>
    public const uint PersonPhrase = 1, OrganisationPhrase = 2, PlacePhrase = 3;

    private const int LongestPhrase = 6;

    private static readonly Lazy<NameLists> Instance = new(static () => new NameLists());

    private readonly FrozenDictionary<uint, NameCues> cues;
    private readonly FrozenDictionary<uint, uint> phrases;
    private readonly FrozenSet<uint> beginnings;

    private NameLists()
    {
        var builder = new Builder();
        builder.AddCues();
        builder.AddPlaces();
        builder.AddPersons();
        foreach (var row in LexiconTable.OpenLexicon("organisations").Rows)
            builder.AddName(row[0], NameCues.Organisation, OrganisationPhrase);
        cues = builder.Cues.ToFrozenDictionary();
        phrases = builder.Phrases.ToFrozenDictionary();
        beginnings = builder.Beginnings.ToFrozenSet();
    }

    /// <summary>The one instance; built on first use.</summary>
    public static NameLists Shared => Instance.Value;

    /// <summary>What the lists say of the word whose lower-case hash is <paramref name="lower"/>.</summary>
    public NameCues Cues(uint lower) => cues.GetValueOrDefault(lower);

    /// <summary>Number of words and kind of the longest listed phrase of several words at <paramref name="start"/>, or 0.</summary>
    public (int Length, uint Kind) FindPhrase(ReadOnlySpan<NameWord> words, int start)
    {
        var key = words[start].Lower;
        if (!beginnings.Contains(key))
            return default;
        var best = (0, 0u);
        for (var i = start + 1; i < words.Length && i < start + LongestPhrase; i++)
        {
            key = FeatureHash.Mix(key, words[i].Lower);
            if (phrases.TryGetValue(key, out var kind) && kind != 0)
                best = (i - start + 1, kind);
            else if (!beginnings.Contains(key))
                break;
        }

        return best;
    }

    private sealed class Builder
    {
        public Dictionary<uint, NameCues> Cues { get; } = [];

        public Dictionary<uint, uint> Phrases { get; } = [];

        public HashSet<uint> Beginnings { get; } = [];

        public void AddCues()
        {
            var table = LexiconTable.OpenLexicon("name-cues");
            var (word, kind) = (table.Column("word"), table.Column("class"));
            foreach (var row in table.Rows)
            {
                AddCue(row[word], row[kind] switch
                {
                    "organisation" => NameCues.OrganisationWord,
                    "place" => NameCues.PlaceWord,
                    "facility" => NameCues.FacilityWord,
                    "title" => NameCues.Title,
                    "event" => NameCues.EventWord,
                    "calendar" => NameCues.Calendar,
                    _ => NameCues.Particle,
                });
            }
        }

        public void AddPlaces()
        {
            var countries = LexiconTable.OpenKnowledge("countries");
            AddColumns(countries, NameCues.Place, "name", "other_names", "former_names", "capitals");
            AddColumns(countries, NameCues.Demonym, "adjectives", "demonyms");
            var states = LexiconTable.OpenKnowledge("us-states");
            AddColumns(states, NameCues.Place, "name", "abbreviations", "postal", "capital");
            AddColumns(states, NameCues.Demonym, "demonyms");
            var regions = LexiconTable.OpenLexicon("regions");
            AddColumns(regions, NameCues.Place, "name", "other_names");
            AddColumns(regions, NameCues.Demonym, "adjectives");
            AddColumns(LexiconTable.OpenKnowledge("cities"), NameCues.Place, "name");
        }

        public void AddPersons()
        {
            foreach (var row in LexiconTable.OpenKnowledge("first-names").Rows)
                AddCue(row[0], NameCues.FirstName);
            foreach (var name in (string[])["offices-us-cabinet", "offices-us-congress", "offices-world-leaders"])
            {
                var table = LexiconTable.OpenKnowledge(name);
                var (person, aka) = (table.Column("person"), table.Column("aka"));
                foreach (var row in table.Rows)
                {
                    AddPerson(row[person]);
                    foreach (var other in LexiconTable.SplitList(row[aka]))
                        AddPerson(other);
                }
            }
        }

        public void AddName(string name, NameCues cue, uint kind)
        {
            var words = PhraseIndex<string>.Cut(name);
            if (words.Length == 1)
                AddCue(words[0], cue);
            else if (words.Length is > 1 and <= LongestPhrase)
                AddPhrase(words, kind);
        }

        private void AddPerson(string name)
        {
            var words = PhraseIndex<string>.Cut(name);
            if (words.Length < 2)
                return;
            AddCue(words[^1], NameCues.Surname);
            AddPhrase(words, PersonPhrase);
        }

        private void AddColumns(LexiconTable table, NameCues cue, params string[] headings)
        {
            foreach (var heading in headings)
            {
                var column = table.Column(heading);
                foreach (var row in table.Rows)
                {
                    foreach (var name in LexiconTable.SplitList(row[column]))
                        AddName(name, cue, cue == NameCues.Place ? PlacePhrase : 0);
                }
            }
        }

        private void AddCue(string word, NameCues cue)
        {
            var key = FeatureHash.LowerText(word);
            Cues[key] = Cues.GetValueOrDefault(key) | cue;
        }

        private void AddPhrase(string[] words, uint kind)
        {
            if (kind == 0 || words.Length > LongestPhrase)
                return;
            var key = FeatureHash.LowerText(words[0]);
            for (var i = 1; i < words.Length; i++)
            {
                Beginnings.Add(key);
                key = FeatureHash.Mix(key, FeatureHash.LowerText(words[i]));
            }

            Phrases.TryAdd(key, kind);
        }
    }
}
