using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Who does what an event noun tells.</summary>
internal sealed class EventNounRepairTests
{
    [TestCase("arrest", 1)]
    [TestCase("photograph", 0)]
    public void The_by_phrase_belongs_to_the_event(string noun, int changes) => Assert.That(TreeText.Changes($"""
        {noun} {noun} NN 0 root
        of of IN 3 case
        Fuentes Fuentes NNP 1 nmod
        by by IN 5 case
        agents agent NNS 3 nmod
        """, EventNounRepair.Mend), Has.Length.EqualTo(changes));
}
