using ClaimCheck.Learning;
using ClaimCheck.Training;
using NUnit.Framework;

namespace ClaimCheck.Tests.Training;

/// <summary>That one run of the training is one chain: what is trained first is what the later trainings see.</summary>
[NonParallelizable]
internal sealed class TrainingContextTests
{
    private static readonly ModelCard Card = new("Sample", "A sample.", [], "MIT", "none", []);
    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("training").FullName;

    [TearDown]
    public void DeleteFolder()
    {
        ModelResources.Replace(null);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void What_was_just_written_is_what_every_stage_opens()
    {
        var context = CreateContext();
        ModelResources.Replace(context.OpenModel);
        context.WriteModel("names", Write(7), Card);
        Assert.That(ModelResources.Open("names").ReadNumber(), Is.EqualTo(7));
    }

    [Test]
    public void A_model_that_another_training_has_used_already_cannot_be_trained()
    {
        var context = CreateContext();
        context.WriteModel("tagger", Write(1), Card);
        context.OpenModel("tagger");
        Assert.That(() => context.WriteModel("tagger", Write(2), Card), Throws.InvalidOperationException.With.Message.Contains("'tagger'"));
    }

    [Test]
    public void Without_a_training_the_models_of_the_assembly_are_opened()
    {
        ModelResources.Replace(CreateContext().OpenModel);
        ModelResources.Replace(null);
        Assert.That(() => ModelResources.Open("names"), Throws.Nothing);
    }

    private static ModelWriter Write(int number)
    {
        var writer = new ModelWriter();
        writer.WriteNumber(number);
        return writer;
    }

    private TrainingContext CreateContext() => new(folder, folder, folder, null, TextWriter.Null);
}
