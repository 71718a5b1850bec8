using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Values;

/// <summary>The atoms of one sentence with what readers ask about them; reused from sentence to sentence, on one thread.</summary>
internal sealed class AtomSequence(string text, ValueLexicon lexicon)
{
    private readonly List<Atom> atoms = [];

    /// <summary>The sentence under the atoms.</summary>
    public Sentence Sentence { get; private set; } = null!;

    /// <summary>Number of atoms.</summary>
    public int Count => atoms.Count;

    /// <summary>The atom at <paramref name="index"/>; outside the sentence an atom of kind None.</summary>
    public Atom this[int index] => (uint)index < (uint)atoms.Count ? atoms[index] : default;

    /// <summary>Takes the next sentence.</summary>
    public void Load(Sentence sentence)
    {
        Sentence = sentence;
        atoms.Clear();
        AtomSplitter.Split(sentence, text, lexicon, atoms);
    }

    /// <summary>The characters of an atom.</summary>
    public ReadOnlySpan<char> Chars(int index) => text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>Whether the atom is <paramref name="word"/>, case aside.</summary>
    public bool Is(int index, string word)
    {
        var atom = this[index];
        return atom.Length == word.Length && text.AsSpan(atom.Start, atom.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the atom is one of two words.</summary>
    public bool Is(int index, string word, string other) => Is(index, word) || Is(index, other);

    /// <summary>Whether the atom is the sign <paramref name="sign"/>.</summary>
    public bool IsSign(int index, char sign)
    {
        var atom = this[index];
        return atom.Kind == AtomKind.Sign && text[atom.Start] == sign;
    }

    /// <summary>Whether the atom is a hyphen or a dash that can join numbers.</summary>
    public bool IsHyphen(int index)
    {
        var atom = this[index];
        return atom.Kind == AtomKind.Sign && text[atom.Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';
    }

    /// <summary>Whether the atom is a straight or curved apostrophe.</summary>
    public bool IsApostrophe(int index)
    {
        var atom = this[index];
        return atom.Kind == AtomKind.Sign && text[atom.Start] is '\'' or '\u2019';
    }

    /// <summary>Whether the atom is a run of figures.</summary>
    public bool IsFigures(int index) => this[index].Kind == AtomKind.Figures;

    /// <summary>Whether the atom follows the one before without a gap.</summary>
    public bool IsGlued(int index)
    {
        var atom = this[index];
        return atom.Kind != AtomKind.None && !atom.Spaced;
    }

    /// <summary>Whether the lists give the atom the role.</summary>
    public bool Has(int index, WordRole role) => this[index].Lexeme?.Has(role) ?? false;

    /// <summary>The value of the atom in a role that it has.</summary>
    public double Value(int index, WordRole role) => this[index].Lexeme!.Value(role);

    /// <summary>Whether the atom begins with a capital letter.</summary>
    public bool IsCapital(int index)
    {
        var atom = this[index];
        return atom.Kind == AtomKind.Word && char.IsUpper(text[atom.Start]);
    }

    /// <summary>The token of an atom.</summary>
    public Token Token(int index) => Sentence.Tokens[this[index].Token];

    /// <summary>Document span from atom <paramref name="first"/> up to, not including, atom <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(this[first].Start, this[end - 1].End);

    /// <summary>The longest wording of <paramref name="table"/> that begins at <paramref name="index"/>, and the atom after it.</summary>
    public Phrase? Match(int index, PhraseTable table, out int end)
    {
        end = index;
        if (this[index].Lexeme is not { Phrases.Length: > 0 } lexeme)
            return null;
        foreach (var phrase in lexeme.Phrases)
        {
            if (phrase.Table == table && Continues(index, phrase.Parts))
            {
                end = index + phrase.Parts.Length;
                return phrase;
            }
        }

        return null;
    }

    /// <summary>Skips a hyphen between two atoms: returns the index after it, or <paramref name="index"/>.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) && this[index + 1].Kind != AtomKind.None ? index + 1 : index;

    private bool Continues(int index, string[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (!Is(index + i, parts[i]) || (this[index + i].Spaced && this[index + i].Kind == AtomKind.Figures))
                return false;
        }

        return true;
    }
}
