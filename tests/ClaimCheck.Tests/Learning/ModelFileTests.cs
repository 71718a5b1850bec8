using ClaimCheck.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

internal sealed class ModelFileTests
{
    [Test]
    public void What_is_written_is_read_again()
    {
        var writer = new ModelWriter();
        writer.WriteNumber(300);
        writer.WriteSigned(-70000);
        writer.WriteText("señor");
        writer.WriteBytes([1, 2, 3]);
        var reader = ModelFile.Read(new MemoryStream(File(writer)), "sample");
        Assert.Multiple(() =>
        {
            Assert.That(reader.ReadNumber(), Is.EqualTo(300));
            Assert.That(reader.ReadSigned(), Is.EqualTo(-70000));
            Assert.That(reader.ReadText(), Is.EqualTo("señor"));
            Assert.That(reader.ReadBytes(3).ToArray(), Is.EqualTo(new byte[] { 1, 2, 3 }));
            Assert.That(reader.Remaining, Is.Zero);
        });
    }

    [Test]
    public void A_damaged_byte_is_reported_with_the_name_of_the_model([Values(0, 5, 9, 20, 50)] int position)
    {
        var writer = new ModelWriter();
        writer.WriteText("a text that is long enough to be packed");
        var file = File(writer);
        file[position] ^= 0x40;
        Assert.That(() => ModelFile.Read(new MemoryStream(file), "sample"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'sample'"));
    }

    [Test]
    public void A_file_cut_short_is_reported_with_the_name_of_the_model([Values(0, 10, 48, 60)] int length)
    {
        var writer = new ModelWriter();
        writer.WriteText("a text that is long enough to be packed");
        var file = File(writer)[..length];
        Assert.That(() => ModelFile.Read(new MemoryStream(file), "sample"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'sample'"));
    }

    [Test]
    public void A_model_that_is_not_there_is_reported_with_its_name() =>
        Assert.That(() => ModelResources.Open("nowhere"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'nowhere'"));

    [Test]
    public void Reading_beyond_the_content_is_reported_with_the_name_of_the_model()
    {
        var reader = ModelFile.Read(new MemoryStream(File(new ModelWriter())), "sample");
        Assert.That(() => reader.ReadNumber(), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'sample'"));
    }

    private static byte[] File(ModelWriter writer)
    {
        var stream = new MemoryStream();
        ModelFile.Write(stream, writer.ToArray());
        return stream.ToArray();
    }
}
