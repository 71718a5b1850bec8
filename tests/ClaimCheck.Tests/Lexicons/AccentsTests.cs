using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Lexicons;

/// <summary>Letters without their marks.</summary>
internal sealed class AccentsTests
{
    [TestCase("Antić", "Antic")]
    [TestCase("L’Oréal", "L’Oreal")]
    [TestCase("Ærø", "Aero")]
    [TestCase("ÉTÉ", "ETE")]
    [TestCase("Weiß", "Weiss")]
    [TestCase("e\u0301tude", "etude")]
    public void Marks_are_taken_off(string word, string plain) => Assert.That(Accents.Fold(word), Is.EqualTo(plain));

    [TestCase("Quill")]
    [TestCase("Москва")]
    [TestCase("“5€”")]
    [TestCase("")]
    public void What_has_no_plain_letter_stays_as_it_is(string word) => Assert.That(Accents.Fold(word), Is.EqualTo(word));
}
