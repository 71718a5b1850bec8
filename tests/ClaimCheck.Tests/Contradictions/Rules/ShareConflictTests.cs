using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Two shares of one whole in words.</summary>
internal sealed class ShareConflictTests
{
    [TestCase("All of the chests off Cabo Nero held coins.", "Some of the chests off Cabo Nero held coins.", true)]
    [TestCase("Every tenant in Harrow Court has signed the lease.", "Few tenants in Harrow Court have signed the lease.", true)]
    [TestCase("Most tenants in Harrow Court have signed the lease.", "Many tenants in Harrow Court have signed the lease.", false, Description = "many can be most")]
    [TestCase("All tenants in Harrow Court have signed the lease.", "Both tenants in Harrow Court have signed the lease.", false, Description = "both are all")]
    [TestCase("Not all tenants in Harrow Court have signed the lease.", "Some tenants in Harrow Court have signed the lease.", false, Description = "a denied share is none")]
    [TestCase("All tenants in Harrow Court have signed the lease.", "Some owners in Harrow Court have signed the lease.", false, Description = "two wholes")]
    [TestCase("All tenants in Harrow Court have signed the lease.", "Some tenants in Harrow Court have signed the new lease.", false, Description = "a word more")]
    public void Conflict_where_all_else_is_the_same(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Rule("quantity-conflict", left, right), expected ? Is.Not.Empty : Is.Empty);
}
