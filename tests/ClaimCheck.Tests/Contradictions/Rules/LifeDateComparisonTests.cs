using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Two times of one birth or of one death.</summary>
internal sealed class LifeDateComparisonTests
{
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner was born on 14 March 1921.", true)]
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner died on 19 May 2009.", true, Description = "the death")]
    [TestCase("Olaf Brenner (born Olaf Lund; 4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner was born on 14 March 1921.", true, Description = "the name at birth before it")]
    [TestCase("Olaf Brenner, Earl of Vanse (4 March 1921 – 9 May 2009), was a potter.", "Olaf Brenner was born on 14 March 1921.", true, Description = "a title before it")]
    [TestCase("Olaf Brenner (born 4 March 1921) is a potter.", "Olaf Brenner is a potter born in May.", true, Description = "born of the noun that says what he is")]
    [TestCase("Olaf Brenner was born in 1941.", "Olaf Brenner was born in the fifties.", true, Description = "a decade")]
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner was born in March 1921.", false, Description = "the month holds the day")]
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 1929) was a potter.", "Olaf Brenner was born on 14 March 1901.", false, Description = "too short for a life")]
    [TestCase("Olaf Brenner showed bowls (4 March 1921 – 9 May 2009).", "Olaf Brenner was born on 14 March 1901.", false, Description = "a verb between name and brackets")]
    [TestCase("Olaf Brenner (city museum, 4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner was born on 14 March 1901.", false, Description = "something else in the brackets")]
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 2009) was a potter.", "Petra Lund was born on 14 March 1921.", false, Description = "two people")]
    [TestCase("Olaf Brenner (4 March 1921 – 9 May 2009) was a potter.", "Olaf Brenner was born on 4 March 1921. Olaf Brenner was born on 14 March 1921, says a letter.", false, Description = "a telling that knows both")]
    [TestCase("Olaf Brenner was born on May 3, 1931, though his passport said May 13.", "Olaf Brenner was born on May 13, 1931.", false, Description = "a sentence that names both")]
    [TestCase("Olaf Brenner was born in 1941.", "Olaf Brenner may have been born in 1947.", false, Description = "a guess")]
    public void Nobody_is_born_or_dies_twice(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(LifeDateComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
