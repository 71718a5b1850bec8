using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Which clauses become claims.</summary>
internal sealed class ClauseFilterTests
{
    [TestCase("because because", ExpectedResult = true)]
    [TestCase("until until", ExpectedResult = false)]
    public bool A_reason_is_stated_and_a_mere_circumstance_is_not(string opener)
    {
        var view = HandView.Read($"""
            The the DT 2 det
            bridge bridge NN 3 nsubj
            closed close VBD 0 root
            {opener} IN 7 mark
            it it PRP 7 nsubj
            was be VBD 7 cop
            unsafe unsafe JJ 3 advcl
            """);
        return ClauseFilter.IsStated(view, view.ClauseAt(HandView.At(view, "unsafe"))!);
    }
}
