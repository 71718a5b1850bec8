using ClaimCheck.Learning;

namespace ClaimCheck.Entities;

/// <summary>The shape of the name recogniser's network: every block of its weights, one behind the other.</summary>
internal sealed class NameLayout
{
    /// <summary>Length of a word's vector.</summary>
    public const int WordSize = WordVectorTable.Dimensions;

    /// <summary>Length of the vectors of beginnings, endings, patterns and tags.</summary>
    public const int PartSize = 16;

    /// <summary>Length of the vector of what lists and the document say.</summary>
    public const int CueSize = 24;

    /// <summary>Length of a word's whole input.</summary>
    public const int InputSize = WordSize + (4 * PartSize) + CueSize;

    /// <summary>Number of vectors of beginnings and of endings.</summary>
    public const int AffixCount = 1024;

    /// <summary>Number of vectors of patterns.</summary>
    public const int ShapeCount = 256;

    /// <summary>Number of vectors of tags.</summary>
    public const int TagCount = 64;

    /// <summary>Where the vectors of listed phrases, of the document's capitals and of the sentence's capitals begin, behind those of the cues.</summary>
    public const int PhraseStart = 16, ElsewhereStart = 32, UseStart = 36;

    /// <summary>Number of vectors of what lists and the document say: the last are those of the four uses of capitals.</summary>
    public const int CueCount = UseStart + 4;

    /// <summary>Number of recurrent layers.</summary>
    public const int Layers = 2;

    /// <summary>Length of a recurrent state.</summary>
    public const int Hidden = 64;

    /// <summary>Length of what a recurrent layer hands on.</summary>
    public const int Both = 2 * Hidden;

    /// <summary>Columns of the labels, rounded up to whole lanes.</summary>
    public static readonly int Columns = DenseMath.Padded(NameLabels.Count);

    private int next;

    /// <summary>Lays out the network.</summary>
    public NameLayout()
    {
        Prefixes = Take(AffixCount, PartSize);
        Suffixes = Take(AffixCount, PartSize);
        Shapes = Take(ShapeCount, PartSize);
        Tags = Take(TagCount, PartSize);
        Cues = Take(CueCount, CueSize);
        Recurrent = new RecurrentBlocks[Layers, 2];
        for (var layer = 0; layer < Layers; layer++)
        {
            for (var direction = 0; direction < 2; direction++)
                Recurrent[layer, direction] = new(Take(layer == 0 ? InputSize : Both, 3 * Hidden), Take(Hidden, 3 * Hidden), Take(1, 3 * Hidden));
        }

        Label = Take(Both, Columns);
        LabelBias = Take(1, Columns);
        Pairs = Take(NameLabels.Count, Columns);
    }

    /// <summary>The one shape.</summary>
    public static NameLayout Shared { get; } = new();

    /// <summary>Number of all weights.</summary>
    public int Length => next;

    /// <summary>Vectors of words' beginnings.</summary>
    public WeightBlock Prefixes { get; }

    /// <summary>Vectors of words' endings.</summary>
    public WeightBlock Suffixes { get; }

    /// <summary>Vectors of words' patterns.</summary>
    public WeightBlock Shapes { get; }

    /// <summary>Vectors of tags.</summary>
    public WeightBlock Tags { get; }

    /// <summary>Vectors of what lists and the document say of a word; those that hold are added up.</summary>
    public WeightBlock Cues { get; }

    /// <summary>The recurrent layers by layer and direction.</summary>
    public RecurrentBlocks[,] Recurrent { get; }

    /// <summary>To the labels.</summary>
    public WeightBlock Label { get; }

    /// <summary>Bias of the labels.</summary>
    public WeightBlock LabelBias { get; }

    /// <summary>How well each label follows each.</summary>
    public WeightBlock Pairs { get; }

    /// <summary>All blocks that are matrices between layers.</summary>
    public IEnumerable<WeightBlock> Matrices => [.. Recurrent.Cast<RecurrentBlocks>().SelectMany(static blocks => new[] { blocks.Input, blocks.Recurrent }), Label];

    private WeightBlock Take(int rows, int columns)
    {
        var block = new WeightBlock(next, rows, columns);
        next += block.Length;
        return block;
    }
}
