namespace ClaimCheck.Claims;

/// <summary>Words of reporting that stand beside what was said: "…, the fire marshal, Joan Petrie, said on Monday".</summary>
/// <param name="Verb">The verb of speech.</param>
/// <param name="First">First word of the tag.</param>
/// <param name="Last">Last word of the tag, the punctuation behind it left out.</param>
/// <param name="SpeakerFirst">First word of the phrase that names the speaker.</param>
/// <param name="SpeakerLast">Its last word.</param>
/// <param name="AsideFirst">First word of a name or role in commas between speaker and verb, or -1.</param>
/// <param name="AsideLast">Its last word, or -1.</param>
internal readonly record struct ReportTag(int Verb, int First, int Last, int SpeakerFirst, int SpeakerLast, int AsideFirst, int AsideLast);
