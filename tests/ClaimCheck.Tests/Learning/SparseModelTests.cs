using ClaimCheck.Learning;
using ClaimCheck.Training.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

internal sealed class SparseModelTests
{
    [Test]
    public void Scores_are_the_sums_of_the_weights_of_the_features_that_hold()
    {
        var model = new SparseModel(3, [10u, 4_000_000_000u], [0, 2, 3], [0, 2, 2], [5, -7, 100]);
        var scores = new int[SparseModel.PaddedLength(3)];
        model.Score([10u, 4_000_000_000u, 77u], scores);
        Assert.That(scores[..3], Is.EqualTo(new[] { 5, 0, 93 }));
    }

    [Test]
    public void Dense_and_sparse_rows_give_the_same_scores()
    {
        var random = new Random(1);
        var classes = Enumerable.Range(0, 40).Select(i => (byte)i).ToArray();
        var weights = classes.Select(_ => (short)random.Next(-3000, 3000)).ToArray();
        var dense = new SparseModel(40, [1u], [0, 40], classes, weights);
        var sparse = new SparseModel(40, [.. Enumerable.Range(1, 40).Select(i => (uint)i * 9)], [.. Enumerable.Range(0, 41)], classes, weights);
        var left = new int[SparseModel.PaddedLength(40)];
        var right = new int[SparseModel.PaddedLength(40)];
        dense.Score([1u], left);
        sparse.Score([.. Enumerable.Range(1, 40).Select(i => (uint)i * 9)], right);
        Assert.That(left, Is.EqualTo(right));
    }

    [Test]
    public void A_trained_model_survives_its_file()
    {
        var trainer = new PerceptronTrainer(5);
        var random = new Random(2);
        for (var i = 0; i < 2000; i++)
        {
            trainer.Tick();
            trainer.Update([(uint)random.Next(400) * 7919, 3], random.Next(5), random.Next(5));
        }

        var frozen = trainer.Freeze(32, 0.01);
        var writer = new ModelWriter();
        frozen.Write(writer);
        var read = SparseModel.Read(new ModelReader("sample", writer.ToArray()));
        var expected = new int[16];
        var actual = new int[16];
        for (uint i = 0; i < 400; i++)
        {
            frozen.ToModel().Score([i * 7919, 3], expected);
            read.Score([i * 7919, 3], actual);
            Assert.That(actual, Is.EqualTo(expected));
        }
    }

    [Test]
    public void Content_that_makes_no_sense_is_refused_with_the_name_of_the_model()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            try
            {
                SparseModel.Read(new ModelReader("sample", bytes));
            }
            catch (InvalidDataException fault)
            {
                Assert.That(fault.Message, Does.Contain("'sample'"));
            }
        }
    }
}
