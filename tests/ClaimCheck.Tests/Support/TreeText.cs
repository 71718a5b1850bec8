using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Support;

/// <summary>
/// A sentence with its tree, written by hand: one word a row as "form lemma PENN head relation", heads counted from 1, 0 for the root.
/// </summary>
internal static class TreeText
{
    /// <summary>The sentence as a passage of its own; a blank stands between any two words.</summary>
    public static PassageSyntax Read(string rows)
    {
        var words = rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Split(' ')).ToList();
        var text = string.Join(' ', words.Select(word => word[0]));
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            var penn = TagLabels.ParsePenn(word[2]);
            tokens.Add(new Token
            {
                Span = new TextSpan(at, word[0].Length),
                Text = word[0],
                Lemma = word[1],
                Penn = penn,
                Tag = TagOf(penn, word[4]),
                Head = int.Parse(word[3], CultureInfo.InvariantCulture) - 1,
                Relation = TagLabels.ParseRelation(word[4]),
            });
            at += word[0].Length + 1;
        }

        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", new StoryDocument("text", text), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        return new PassageSyntax(passage, [new Sentence(tokens.ToImmutable())]);
    }

    /// <summary>The claims of such a sentence, without entities and values.</summary>
    public static StoryClaims Claims(string rows) =>
        new ClaimExtractor().Extract(new StoryEntities([new PassageValues(Read(rows), [], [])], [], []));

    /// <summary>What one repair changes in such a sentence: "word relation head" for each word that hangs elsewhere, "word root" for a new root.</summary>
    public static string[] Changes(string rows, Action<TreeEditor> repair, PassageBlockKind kind = PassageBlockKind.Paragraph)
    {
        var given = new Sentence(Read(rows).Sentences[0].Tokens, kind);
        var edit = new TreeEditor();
        edit.Load(given);
        repair(edit);
        var tokens = edit.Close(given).Tokens;
        return
        [
            .. tokens.Where((token, i) => token.Head != given.Tokens[i].Head || token.Relation != given.Tokens[i].Relation)
                .Select(token => token.Head < 0 ? $"{token.Text} root" : $"{token.Text} {TagLabels.ToLabel(token.Relation)} {tokens[token.Head].Text}"),
        ];
    }

    /// <summary>What a repair that looks at one word at a time changes when it goes over all of them.</summary>
    public static string[] Changes(string rows, Action<TreeEditor, int> repair) => Changes(rows, edit =>
    {
        for (var i = 0; i < edit.Tree.Count; i++)
            repair(edit, i);
    });

    private static UniversalTag TagOf(PennTag tag, string relation) => tag switch
    {
        PennTag.Noun or PennTag.NounPlural => UniversalTag.Noun,
        PennTag.ProperNoun or PennTag.ProperNounPlural => UniversalTag.ProperNoun,
        PennTag.Preposition => relation == "mark" ? UniversalTag.SubordinatingConjunction : UniversalTag.Adposition,
        PennTag.Determiner => UniversalTag.Determiner,
        PennTag.Adjective or PennTag.AdjectiveComparative or PennTag.AdjectiveSuperlative => UniversalTag.Adjective,
        PennTag.Pronoun or PennTag.WhPronoun or PennTag.WhDeterminer or PennTag.PronounPossessive => UniversalTag.Pronoun,
        PennTag.Adverb => relation == "advmod" ? UniversalTag.Adverb : UniversalTag.Particle,
        PennTag.Conjunction => UniversalTag.CoordinatingConjunction,
        PennTag.To or PennTag.Possessive => UniversalTag.Particle,
        PennTag.Particle => UniversalTag.Adposition,
        PennTag.CardinalNumber => UniversalTag.Numeral,
        PennTag.FullStop or PennTag.Comma => UniversalTag.Punctuation,
        PennTag.Modal => UniversalTag.Auxiliary,
        _ => relation.StartsWith("aux", StringComparison.Ordinal) || relation == "cop" ? UniversalTag.Auxiliary : UniversalTag.Verb,
    };
}
