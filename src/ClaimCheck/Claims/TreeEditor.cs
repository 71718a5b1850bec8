using System.Collections.Immutable;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>A copy of a sentence's words on which repairs hang words elsewhere; the tree that they look at stays the parser's.</summary>
internal sealed class TreeEditor
{
    private Token[] edited = [];
    private int[] seen = [];

    /// <summary>The parser's tree.</summary>
    public SyntaxTree Tree { get; private set; } = null!;

    /// <summary>The parser's words.</summary>
    public ImmutableArray<Token> Tokens { get; private set; } = [];

    /// <summary>The word lists.</summary>
    public ClaimLexicons Lexicons { get; } = ClaimLexicons.Shared;

    /// <summary>Whether anything has been changed.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Turns to a sentence.</summary>
    public void Load(Sentence sentence)
    {
        Tree = sentence.Tree;
        Tokens = sentence.Tokens;
        IsChanged = false;
        if (edited.Length < Tree.Count)
        {
            edited = new Token[Math.Max(64, Tree.Count)];
            seen = new int[edited.Length];
        }

        Tokens.CopyTo(edited);
    }

    /// <summary>Head of a word as it is by now.</summary>
    public int HeadNow(int index) => edited[index].Head;

    /// <summary>First child with a relation, or -1.</summary>
    public int Child(int index, DependencyRelation relation) => Tree.Child(index, relation);

    /// <summary>Whether a word is written so, case aside.</summary>
    public bool Is(int index, string word) => index >= 0 && Tokens[index].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>First child when it stands before its head, or -1.</summary>
    public int FirstChild(int index)
    {
        var children = Tree.Children(index);
        return children.Length == 0 || children[0] > index ? -1 : children[0];
    }

    /// <summary>Nominal or passive subject of a word in the parser's tree, or -1.</summary>
    public int Subject(int index) => Child(index, DependencyRelation.Subject) is var own and >= 0 ? own : Child(index, DependencyRelation.PassiveSubject);

    /// <summary>Gives a word another relation.</summary>
    public void Relabel(int index, DependencyRelation relation)
    {
        edited[index] = edited[index] with { Relation = relation };
        IsChanged = true;
    }

    /// <summary>Hangs a word on another head.</summary>
    public void Attach(int index, int head, DependencyRelation relation)
    {
        edited[index] = edited[index] with { Head = head, Relation = relation };
        IsChanged = true;
    }

    /// <summary>Makes a word a verb in a finite form.</summary>
    public void MakeVerb(int index, PennTag tag, string lemma)
    {
        edited[index] = edited[index] with { Penn = tag, Tag = UniversalTag.Verb, Lemma = lemma };
        IsChanged = true;
    }

    /// <summary>Makes "to" before an infinitive its mark.</summary>
    public void MakeMark(int index, PennTag tag)
    {
        edited[index] = edited[index] with { Penn = tag, Tag = UniversalTag.Particle, Relation = DependencyRelation.Marker };
        IsChanged = true;
    }

    /// <summary>Makes a word a noun.</summary>
    public void MakeNoun(int index)
    {
        edited[index] = edited[index] with { Penn = PennTag.Noun, Tag = UniversalTag.Noun };
        IsChanged = true;
    }

    /// <summary>The sentence as edited; the given one where nothing changed or two repairs clash.</summary>
    public Sentence Close(Sentence given) =>
        IsChanged && IsTree() ? new Sentence(ImmutableArray.Create(edited, 0, Tree.Count), given.Kind) : given;

    private bool IsTree()
    {
        var roots = 0;
        Array.Clear(seen, 0, Tree.Count);
        for (var i = 0; i < Tree.Count; i++)
        {
            if (edited[i].Head < 0)
                roots++;
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = edited[at].Head;
            }

            if (at >= 0 && seen[at] == i + 1)
                return false;
        }

        return roots == 1;
    }
}
