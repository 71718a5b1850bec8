using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The shape of the parser's network: every block of its weights, one behind the other.</summary>
internal sealed class ParserLayout
{
    /// <summary>Length of a word's vector.</summary>
    public const int WordSize = WordVectorTable.Dimensions;

    /// <summary>Length of a universal tag's vector.</summary>
    public const int UniversalSize = 16;

    /// <summary>Length of an English tag's vector.</summary>
    public const int PennSize = 32;

    /// <summary>Length of a suffix's vector.</summary>
    public const int SuffixSize = 16;

    /// <summary>Length of the vector of a word's capitals and digits.</summary>
    public const int FlagSize = 8;

    /// <summary>Length of a word's whole input.</summary>
    public const int InputSize = WordSize + UniversalSize + PennSize + SuffixSize + FlagSize;

    /// <summary>Number of suffix vectors.</summary>
    public const int SuffixCount = 2048;

    /// <summary>Number of vectors of capitals and digits.</summary>
    public const int FlagCount = 64;

    /// <summary>Number of recurrent layers.</summary>
    public const int Layers = 2;

    /// <summary>Length of a recurrent state.</summary>
    public const int Hidden = 96;

    /// <summary>Length of what a recurrent layer hands on.</summary>
    public const int Both = 2 * Hidden;

    /// <summary>Length of the vectors by which words pick heads.</summary>
    public const int ArcSize = 64;

    /// <summary>Length of the vectors by which arcs pick relations.</summary>
    public const int LabelSize = 96;

    /// <summary>Kinds of distance between a word and its head.</summary>
    public const int DistanceCount = 24;

    private int next;

    /// <summary>Lays out a network for so many words of its own, pairs of tags and relations.</summary>
    public ParserLayout(int wordCount, int tagCount, int relationCount)
    {
        WordCount = wordCount;
        TagCount = tagCount;
        RelationCount = relationCount;
        Words = Take(wordCount + 1, WordSize);
        Universal = Take(32, UniversalSize);
        Penn = Take(64, PennSize);
        Suffixes = Take(SuffixCount, SuffixSize);
        Flags = Take(FlagCount, FlagSize);
        Recurrent = new RecurrentBlocks[Layers, 2];
        for (var layer = 0; layer < Layers; layer++)
        {
            for (var direction = 0; direction < 2; direction++)
                Recurrent[layer, direction] = new(Take(layer == 0 ? InputSize : Both, 3 * Hidden), Take(Hidden, 3 * Hidden), Take(1, 3 * Hidden));
        }

        Tag = Take(Both, DenseMath.Padded(tagCount));
        TagBias = Take(1, DenseMath.Padded(tagCount));
        Dependent = Take(Both, ArcSize);
        DependentBias = Take(1, ArcSize);
        Head = Take(Both, ArcSize);
        HeadBias = Take(1, ArcSize);
        Root = Take(1, ArcSize);
        Arc = Take(ArcSize, ArcSize);
        ArcBias = Take(1, ArcSize);
        ArcDistance = Take(1, DistanceCount);
        LabelDependent = Take(Both, LabelSize);
        LabelHead = Take(Both, LabelSize);
        LabelRoot = Take(1, LabelSize);
        LabelDistance = Take(DistanceCount, LabelSize);
        Label = Take(LabelSize, DenseMath.Padded(relationCount));
        LabelBias = Take(1, DenseMath.Padded(relationCount));
    }

    /// <summary>Number of words with a vector of their own; the row behind them stands for all other words.</summary>
    public int WordCount { get; }

    /// <summary>Number of pairs of tags.</summary>
    public int TagCount { get; }

    /// <summary>Number of relations.</summary>
    public int RelationCount { get; }

    /// <summary>Number of all weights.</summary>
    public int Length => next;

    /// <summary>What words add to their vectors.</summary>
    public WeightBlock Words { get; }

    /// <summary>Vectors of universal tags.</summary>
    public WeightBlock Universal { get; }

    /// <summary>Vectors of English tags.</summary>
    public WeightBlock Penn { get; }

    /// <summary>Vectors of suffixes.</summary>
    public WeightBlock Suffixes { get; }

    /// <summary>Vectors of capitals and digits.</summary>
    public WeightBlock Flags { get; }

    /// <summary>The recurrent layers by layer and direction.</summary>
    public RecurrentBlocks[,] Recurrent { get; }

    /// <summary>To the pairs of tags.</summary>
    public WeightBlock Tag { get; }

    /// <summary>Bias of the pairs of tags.</summary>
    public WeightBlock TagBias { get; }

    /// <summary>To what a word seeks in a head.</summary>
    public WeightBlock Dependent { get; }

    /// <summary>Bias of <see cref="Dependent"/>.</summary>
    public WeightBlock DependentBias { get; }

    /// <summary>To what a word offers as a head.</summary>
    public WeightBlock Head { get; }

    /// <summary>Bias of <see cref="Head"/>.</summary>
    public WeightBlock HeadBias { get; }

    /// <summary>What the root offers as a head.</summary>
    public WeightBlock Root { get; }

    /// <summary>Pairs what is sought with what is offered.</summary>
    public WeightBlock Arc { get; }

    /// <summary>How good a head is whatever is sought.</summary>
    public WeightBlock ArcBias { get; }

    /// <summary>How good a distance is.</summary>
    public WeightBlock ArcDistance { get; }

    /// <summary>The dependent's part in the relation.</summary>
    public WeightBlock LabelDependent { get; }

    /// <summary>The head's part in the relation.</summary>
    public WeightBlock LabelHead { get; }

    /// <summary>The root's part in the relation.</summary>
    public WeightBlock LabelRoot { get; }

    /// <summary>The distance's part in the relation.</summary>
    public WeightBlock LabelDistance { get; }

    /// <summary>To the relations.</summary>
    public WeightBlock Label { get; }

    /// <summary>Bias of the relations.</summary>
    public WeightBlock LabelBias { get; }

    /// <summary>All blocks that are matrices between layers.</summary>
    public IEnumerable<WeightBlock> Matrices =>
    [
        .. Recurrent.Cast<RecurrentBlocks>().SelectMany(blocks => new[] { blocks.Input, blocks.Recurrent }),
        Tag, Dependent, Head, Arc, LabelDependent, LabelHead, Label,
    ];

    /// <summary>The kind of distance from a word to its head.</summary>
    public static int Distance(int word, int head)
    {
        var distance = Math.Abs(head - word);
        var kind = distance switch { <= 6 => distance - 1, <= 8 => 6, <= 11 => 7, <= 16 => 8, <= 24 => 9, <= 40 => 10, _ => 11 };
        return head < word ? kind : kind + 12;
    }

    private WeightBlock Take(int rows, int columns)
    {
        var block = new WeightBlock(next, rows, columns);
        next += block.Length;
        return block;
    }
}
