using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>Reads and writes the parser's model: relations, pairs of tags, words with a vector of their own, weights as numbers of 16 bits.</summary>
internal static class ParserModel
{
    /// <summary>Reads a parser.</summary>
    public static DependencyParser Read(ModelReader reader, WordVectorTable vectors)
    {
        var relations = ImmutableArray.CreateBuilder<DependencyRelation>();
        var count = reader.ReadNumber();
        reader.Require(count is > 1 and <= 127);
        for (var i = 0; i < count; i++)
            relations.Add(TagLabels.ParseRelation(reader.ReadText()));
        var pairs = PartOfSpeechTagger.ReadPairs(reader);
        reader.Require(relations[0] == DependencyRelation.Root && relations.Contains(DependencyRelation.Parataxis));
        var words = reader.ReadNumber();
        reader.Require(words >= 0 && words <= reader.Remaining);
        var layout = new ParserLayout(words, pairs.Length, count);
        reader.Require(reader.ReadNumber() == layout.Length);
        var table = KeyTable.Read(reader, words);
        return new(pairs, relations.ToImmutable(), new ParserNetwork(layout, NetworkWeights.Read(reader, layout.Length), table, vectors).Pack());
    }

    /// <summary>Writes a parser whose weights are rounded to 16 bits already.</summary>
    public static void Write(ModelWriter writer, IReadOnlyList<TagPair> pairs, IReadOnlyList<DependencyRelation> relations, IReadOnlyDictionary<uint, int> words, ReadOnlySpan<float> weights)
    {
        writer.WriteNumber(relations.Count);
        foreach (var relation in relations)
            writer.WriteText(TagLabels.ToLabel(relation));
        PartOfSpeechTagger.WritePairs(writer, pairs);
        writer.WriteNumber(words.Count);
        writer.WriteNumber(weights.Length);
        KeyTable.Write(writer, words);
        NetworkWeights.Write(writer, weights);
    }
}
