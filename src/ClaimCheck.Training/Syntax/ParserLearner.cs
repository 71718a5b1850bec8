using System.Collections.Immutable;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Teaches the parser's steps: after the first pass it follows its own mistakes nine times in ten.</summary>
internal sealed class ParserLearner
{
    private const double Explore = 0.9;
    private readonly ImmutableArray<DependencyRelation> relations;
    private readonly PerceptronTrainer trainer;
    private readonly DependencyParser parser;
    private readonly TrainingContext context;
    private readonly SyntaxWorkspace workspace = new();
    private readonly Random random;

    /// <summary>Starts with no weights; <paramref name="seed"/> picks the order of the sentences.</summary>
    public ParserLearner(ImmutableArray<DependencyRelation> relations, int seed, TrainingContext context)
    {
        random = new(seed);
        this.relations = relations;
        this.context = context;
        trainer = new(1 + (2 * relations.Length));
        parser = new(relations, trainer);
    }

    /// <summary>Learns from <paramref name="train"/> with the tags given; returns the weights.</summary>
    public PerceptronTrainer Learn(List<TreebankSentence> train, TagPair[][] tags, int epochs)
    {
        var trees = train.Select(sentence => new GoldTree(sentence, relations)).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var index in TreebankData.Shuffled(train.Count, random))
            {
                TreebankData.SetWords(workspace, train[index]);
                for (var i = 0; i < workspace.Count; i++)
                    (workspace.Tags[i], workspace.PennTags[i]) = (tags[index][i].Tag, tags[index][i].Penn);
                wrong += LearnSentence(trees[index], epoch > 0);
            }

            context.Say($"parser epoch {epoch + 1}: {wrong} wrong, {trainer.FeatureCount:N0} features");
        }

        return trainer;
    }

    private int LearnSentence(GoldTree gold, bool explore)
    {
        var state = workspace.Parser;
        var wrong = 0;
        state.Begin(workspace);
        while (!state.IsDone)
        {
            var features = workspace.Features.AsSpan(0, ParserFeatures.Extract(state, workspace.Features));
            trainer.Score(features, workspace.Scores);
            trainer.Tick();
            var best = parser.BestStep(state, workspace.Scores);
            var good = BestRightStep(state, gold, out var isRight, best);
            if (!isRight)
            {
                trainer.Update(features, good, best);
                wrong++;
            }

            parser.Take(state, !isRight && explore && random.NextDouble() < Explore ? best : good);
        }

        return wrong;
    }

    /// <summary>The best scoring of the steps that cost least; <paramref name="isRight"/> tells whether <paramref name="predicted"/> is one.</summary>
    private int BestRightStep(ParserState state, GoldTree gold, out bool isRight, int predicted)
    {
        var shift = ParserOracle.ShiftCost(state, gold);
        var left = ParserOracle.LeftCost(state, gold);
        var right = ParserOracle.RightCost(state, gold);
        var least = Math.Min(shift, Math.Min(left, right));
        var best = -1;
        isRight = false;
        if (shift == least)
            Consider(0, 1);
        if (left == least)
            ConsiderArc(state.Next, 0, state.Next == state.Count);
        if (right == least)
            ConsiderArc(state.StackAt(1), relations.Length, false);
        isRight = best == predicted;
        return best;

        void ConsiderArc(int head, int offset, bool toRoot)
        {
            var top = state.StackAt(0);
            if (toRoot)
                Consider(1, 2);
            else if (gold.Heads[top] == head)
                Consider(offset + gold.Labels[top], offset + gold.Labels[top] + 1);
            else
                Consider(offset + 2, offset + relations.Length + 1);
        }

        void Consider(int first, int end)
        {
            for (var i = first; i < end; i++)
            {
                if (best < 0 || workspace.Scores[i] > workspace.Scores[best])
                    best = i;
            }
        }
    }
}
