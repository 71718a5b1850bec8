using ClaimCheck.Entities;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>Learns the weights of the name model: a structured perceptron with a margin, whole sentences at a time.</summary>
/// <param name="margin">How much better, in weight, the right reading of a word has to be.</param>
internal sealed class NameLearner(int margin)
{
    private readonly PerceptronTrainer trainer = new(NameLabels.Count);
    private readonly NameWorkspace workspace = new();
    private readonly int[] wanted = new int[4096];

    /// <summary>The weights under training.</summary>
    public PerceptronTrainer Trainer => trainer;

    /// <summary>One pass over a document; returns the number of sentences whose names were not all found.</summary>
    public int Learn(PassageSyntax passage, NamedDocument document)
    {
        var wrong = 0;
        workspace.Remember(passage.Sentences.AsSpan());
        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            if (passage.Sentences[i].Tokens.Length <= wanted.Length && LearnSentence(passage.Sentences[i], document.Sentences[i]))
                wrong++;
        }

        return wrong;
    }

    private bool LearnSentence(Sentence sentence, NamedSentence gold)
    {
        trainer.Tick();
        workspace.Load(sentence);
        if (gold.Names.Count > 0)
            KeepLive(gold);
        new NameDecoder(trainer) { Permits = (word, label) => Permits(gold, word, label) }.Prepare().Decode(workspace, sentence);
        workspace.Labels.AsSpan(0, workspace.Count).CopyTo(wanted);
        new NameDecoder(trainer) { Bonus = (word, label) => label == wanted[word] ? 0 : margin }.Prepare().Decode(workspace, sentence);
        return Update(sentence);
    }

    /// <summary>A name with a word that the recogniser does not look at cannot be learned; its words must be looked at.</summary>
    private void KeepLive(NamedSentence gold)
    {
        foreach (var name in gold.Names)
        {
            for (var i = name.First; i < name.First + name.Count; i++)
                workspace.Words[NameWorkspace.Margin + i].IsLive = true;
        }
    }

    private static bool Permits(NamedSentence gold, int word, int label)
    {
        foreach (var name in gold.Names)
        {
            if (word < name.First || word >= name.First + name.Count)
                continue;
            var position = name.Count == 1 ? NameLabels.Only
                : word == name.First ? NameLabels.First
                : word == name.First + name.Count - 1 ? NameLabels.Last : NameLabels.Inner;
            return label != NameLabels.Outside && NameLabels.Position(label) == position && (name.Kinds & (1 << NameLabels.Kind(label))) != 0;
        }

        return label == NameLabels.Outside || (gold.IsSilentOnOthers && NameLabels.Kind(label) == NameLabels.OtherKind);
    }

    private bool Update(Sentence sentence)
    {
        var wrong = false;
        Span<uint> transition = stackalloc uint[1];
        for (var i = 0; i < workspace.Count; i++)
        {
            var (good, bad) = (wanted[i], workspace.Labels[i]);
            var (goodBefore, badBefore) = i == 0 ? (0, 0) : (wanted[i - 1], workspace.Labels[i - 1]);
            if (good == bad && goodBefore == badBefore)
                continue;
            wrong = true;
            transition[0] = NameDecoder.TransitionKey(goodBefore);
            trainer.Reward(transition, good, 1);
            transition[0] = NameDecoder.TransitionKey(badBefore);
            trainer.Reward(transition, bad, -1);
            if (good == bad)
                continue;
            var count = NameFeatures.Extract(workspace, NameWorkspace.Margin + i, sentence.Tokens[i].Text, workspace.Features);
            trainer.Update(workspace.Features.AsSpan(0, count), good, bad);
        }

        return wrong;
    }
}
