using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Entities;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>A sentence as a treebank gives it; all spans point into <see cref="Text"/>.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="Analysis">Its words and tree.</param>
/// <param name="Names">The proper names of the mentions in it, inner ones too.</param>
/// <param name="Actors">The persons and organisations in it that are named or described, with all the words of each.</param>
internal sealed record GoldSentence(string Text, Sentence Analysis, ImmutableArray<GoldName> Names, ImmutableArray<GoldName> Actors)
{
    /// <summary>The words.</summary>
    public ImmutableArray<Token> Tokens => Analysis.Tokens;

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => Analysis.Tree;

    /// <summary>Whether it is written out to a full stop.</summary>
    public bool IsWhole { get; } = Text.TrimEnd('"', '”', '\'', ')') is [.., '.' or '!' or '?'];

    /// <summary>Whether it states something: a full stop, and a subject at its root.</summary>
    public bool IsStatement { get; } = Text.TrimEnd('"', '”', '\'', ')').EndsWith('.') && SubjectOf(Analysis.Tree) >= 0;

    /// <summary>Whether a word of it denies or restricts.</summary>
    public bool IsDenied { get; } = Analysis.Tokens.Any(token => token.Lemma is "not" or "never" or "no" or "only" or "just" or "nor" or "neither" or "none" or "without" or "nothing");

    /// <summary>Whether it has a quotation mark.</summary>
    public bool IsQuoting { get; } = Text.AsSpan().IndexOfAny('"', '“', '”') >= 0;

    /// <summary>The subject of the root, or -1.</summary>
    public int Subject => SubjectOf(Tree);

    /// <summary>The word before <paramref name="index"/> in lower case, or an empty string.</summary>
    public string Before(int index) => index > 0 ? Tokens[index - 1].Text.ToLowerInvariant() : "";

    /// <summary>The word behind <paramref name="index"/> in lower case, or an empty string.</summary>
    public string Behind(int index) => index + 1 < Tokens.Length ? Tokens[index + 1].Text.ToLowerInvariant() : "";

    /// <summary>Takes over a sentence; null where its words are not written one behind the other ("wanna").</summary>
    public static GoldSentence? Create(TreebankSentence source)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>(source.Words.Count);
        foreach (var surface in source.Surfaces)
        {
            var words = source.Words.GetRange(surface.First, surface.Count);
            if (string.Concat(words.Select(word => word.Form)) != surface.Form)
                return null;
            for (var i = 0; i < words.Count; i++)
            {
                tokens.Add(ToToken(words[i], text.Length, i > 0));
                text.Append(words[i].Form);
            }

            text.Append(surface.SpaceAfter ? " " : "");
        }

        var written = text.ToString().TrimEnd();
        var sentence = new Sentence(tokens.ToImmutable());
        var mentions = Mentions(source).ToList();
        return new(
            written, sentence,
            [.. mentions.Select(mention => NameIn(sentence, written, mention)).OfType<GoldName>()],
            [.. mentions.Where(mention => mention.Type != EntityType.Place && sentence.Tokens[HeadOf(sentence, mention)].Tag is UniversalTag.Noun or UniversalTag.ProperNoun)
                .Select(mention => new GoldName(mention.First, mention.Last, mention.Type, sentence.Tree.SpanOf(mention.First, mention.Last).Quote(written)))]);
    }

    private static int SubjectOf(SyntaxTree tree)
    {
        foreach (var relation in new[] { DependencyRelation.Subject, DependencyRelation.PassiveSubject, DependencyRelation.Expletive })
        {
            if (tree.Child(tree.Root, relation) is >= 0 and var subject)
                return subject;
        }

        return -1;
    }

    private static Token ToToken(TreebankWord word, int start, bool isJoined) => new()
    {
        Span = new TextSpan(start, word.Form.Length),
        Text = word.Form,
        Lemma = word.Lemma,
        Tag = TagLabels.ParseUniversal(word.Tag),
        Penn = TagLabels.ParsePenn(word.Penn),
        Head = word.Head,
        Relation = TagLabels.ParseRelation(word.Relation),
        IsJoined = isJoined,
    };

    private static IEnumerable<(int First, int Last, EntityType Type)> Mentions(TreebankSentence source)
    {
        var open = new EntityMarks();
        for (var i = 0; i < source.Words.Count; i++)
        {
            foreach (var mention in open.Follow(source.Words[i].EntityMarks, i))
            {
                if (mention.EntityType is { } type)
                    yield return (mention.First, i, type);
            }
        }
    }

    /// <summary>The word of a mention that depends on none of its other words.</summary>
    private static int HeadOf(Sentence sentence, (int First, int Last, EntityType Type) mention)
    {
        var head = mention.First;
        while (head < mention.Last && sentence.Tokens[head].Head is var above && above >= mention.First && above <= mention.Last)
            head++;
        return head;
    }

    /// <summary>The run of proper nouns, with capital adjectives ("United States"), around the head of a mention; an office before it ("President") is not of it.</summary>
    private static GoldName? NameIn(Sentence sentence, string text, (int First, int Last, EntityType Type) mention)
    {
        var head = HeadOf(sentence, mention);
        if (sentence.Tokens[head].Tag != UniversalTag.ProperNoun)
            return null;
        var (first, last) = (head, head);
        while (first > mention.First && IsNamePart(sentence, first - 1, head))
            first--;
        while (last < mention.Last && IsNamePart(sentence, last + 1, head))
            last++;
        return new(first, last, mention.Type, sentence.Tree.SpanOf(first, last).Quote(text));
    }

    private static bool IsNamePart(Sentence sentence, int index, int head)
    {
        var token = sentence.Tokens[index];
        return token.Tag == UniversalTag.ProperNoun
            ? index == head || token.Relation != DependencyRelation.Descriptor
            : index > 0 && token.Tag == UniversalTag.Adjective && char.IsUpper(token.Text[0]);
    }
}

/// <summary>A proper name or other mention in a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Type">What it means.</param>
/// <param name="Text">Its words.</param>
internal sealed record GoldName(int First, int Last, EntityType Type, string Text)
{
    /// <summary>Number of its words.</summary>
    public int Count => Last - First + 1;
}
