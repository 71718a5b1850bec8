using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// What a claim is about where its own words do not say it: the flood, the march, the trial that the passage has told of before. Immutable.
/// </summary>
/// <param name="Span">Where the passage tells the scene, in its document.</param>
/// <param name="Text">The words that <see cref="Claim.SelfContained"/> carries in square brackets: "in the flood in Zermo", "after a dam burst near Kraljevo".</param>
public sealed record ClaimScene(TextSpan Span, string Text);
