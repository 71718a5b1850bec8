using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// Arc-hybrid dependency parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): two steps a word, so linear in the
/// sentence. Its trees have one root and no circles, whatever the words are. Immutable and thread-safe.
/// </summary>
/// <param name="relations">The relations that it may give, in the order of the model's classes; the first is the root's.</param>
/// <param name="scorer">Scores steps: 0 shifts, then a left arc for each relation, then a right arc for each.</param>
internal sealed class DependencyParser(ImmutableArray<DependencyRelation> relations, IFeatureScorer scorer)
{
    /// <summary>The relations, in the order of the classes.</summary>
    public ImmutableArray<DependencyRelation> Relations => relations;

    /// <summary>Number of steps.</summary>
    public int StepCount => 1 + (2 * relations.Length);

    /// <summary>Reads a parser from its model.</summary>
    public static DependencyParser Read(ModelReader reader)
    {
        var relations = ImmutableArray.CreateBuilder<DependencyRelation>();
        var count = reader.ReadNumber();
        reader.Require(count is > 1 and <= 127);
        for (var i = 0; i < count; i++)
            relations.Add(TagLabels.ParseRelation(reader.ReadText()));
        var model = SparseModel.Read(reader);
        reader.Require(relations[0] == DependencyRelation.Root && model.ClassCount == 1 + (2 * count));
        return new(relations.ToImmutable(), model);
    }

    /// <summary>Writes the part of a model that stands before the weights.</summary>
    public static void WriteRelations(ModelWriter writer, IReadOnlyList<DependencyRelation> relations)
    {
        writer.WriteNumber(relations.Count);
        foreach (var relation in relations)
            writer.WriteText(TagLabels.ToLabel(relation));
    }

    /// <summary>Parses the tagged words of <paramref name="workspace"/>; heads and labels stay in its parser state.</summary>
    public void Parse(SyntaxWorkspace workspace)
    {
        var state = workspace.Parser;
        state.Begin(workspace);
        while (!state.IsDone)
        {
            var count = ParserFeatures.Extract(state, workspace.Features);
            scorer.Score(workspace.Features.AsSpan(0, count), workspace.Scores);
            Take(state, BestStep(state, workspace.Scores));
        }
    }

    /// <summary>The allowed step that scores best, the first of equals.</summary>
    public int BestStep(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        if (state.CanShift)
            best = 0;
        if (state.CanLeft)
            best = state.Next == state.Count ? Better(scores, best, 1, 2) : Better(scores, best, 2, 1 + relations.Length);
        return state.CanRight ? Better(scores, best, 2 + relations.Length, StepCount) : best;
    }

    /// <summary>Takes a step.</summary>
    public void Take(ParserState state, int step)
    {
        if (step == 0)
            state.Shift();
        else if (step <= relations.Length)
            state.Left((byte)step);
        else
            state.Right((byte)(step - relations.Length));
    }

    private static int Better(ReadOnlySpan<int> scores, int best, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (best < 0 || scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
