using ClaimCheck.Training.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

internal sealed class PerceptronTrainerTests
{
    [Test]
    public void Learns_what_can_be_told_apart()
    {
        var trainer = new PerceptronTrainer(2);
        var scores = new int[16];
        for (var round = 0; round < 10; round++)
        {
            for (uint i = 0; i < 50; i++)
            {
                trainer.Tick();
                trainer.Score([i + 1], scores);
                var gold = (int)(i % 2);
                var best = scores[1] > scores[0] ? 1 : 0;
                if (best != gold)
                    trainer.Update([i + 1], gold, best);
            }
        }

        var model = trainer.Freeze(32, 0).ToModel();
        for (uint i = 0; i < 50; i++)
        {
            model.Score([i + 1], scores);
            Assert.That(scores[1] > scores[0], Is.EqualTo(i % 2 == 1));
        }
    }

    [Test]
    public void Weights_are_averaged_over_time()
    {
        var trainer = new PerceptronTrainer(2);
        for (var i = 0; i < 50; i++)
            trainer.Tick();
        trainer.Update([9u], 1, 0);
        for (var i = 0; i < 50; i++)
            trainer.Tick();
        var scores = new int[16];
        trainer.Freeze(1010, 0).ToModel().Score([9u], scores);
        Assert.That(scores[1], Is.EqualTo(500).Within(10));
    }

    [Test]
    public void Weights_below_the_minimum_are_left_out()
    {
        var trainer = new PerceptronTrainer(2);
        trainer.Update([9u], 1, 0);
        for (var i = 0; i < 100; i++)
            trainer.Tick();
        trainer.Update([8u], 1, 0);
        Assert.That(trainer.Freeze(32, 0.5).FeatureCount, Is.EqualTo(1));
    }
}
