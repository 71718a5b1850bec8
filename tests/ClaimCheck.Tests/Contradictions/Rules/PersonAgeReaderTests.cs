using System.Globalization;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Which age is whose.</summary>
internal sealed class PersonAgeReaderTests
{
    [TestCase("Tomas Wielgosz, 34, lives in Perth.", "Tomas Wielgosz 34")]
    [TestCase("Tomas Wielgosz is a 58-year-old accountant.", "Tomas Wielgosz 58")]
    [TestCase("The 58-year-old Tomas Wielgosz spoke.", "Tomas Wielgosz 58")]
    [TestCase("Tomas Wielgosz is 9 years old.", "Tomas Wielgosz 9")]
    [TestCase("Abbie Conman, 12, and Kerry Green spoke.", "Abbie Conman 12", Description = "of whom it follows")]
    [TestCase("Tomas Wielgosz met Kerry Green, 34, in Perth.", "Kerry Green 34", Description = "another person stands between")]
    [TestCase("Tomas Wielgosz was 19 when he broke in.", "", Description = "an age of another time")]
    [TestCase("Tomas Wielgosz bought the 40-year-old house.", "", Description = "of a thing")]
    public void An_age_belongs_to_the_person_beside_it(string text, string expected)
    {
        var story = SharedChecker.Default.Read(ProposedBy.Tell(text));
        var reader = new PersonAgeReader(story);
        var found = story.Entities.Entities.SelectMany(person => reader.Read(person).Select(age => string.Create(CultureInfo.InvariantCulture, $"{person.Name} {age.Age.Value}")));
        Assert.That(string.Join("; ", found), Is.EqualTo(expected));
    }
}
