namespace ClaimCheck.Claims;

/// <summary>A verb of speech outside quotation marks, with its speaker.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Start">Where its phrase, speaker included, begins in the document.</param>
/// <param name="End">Where the verb or the speaker ends, whichever is later.</param>
/// <param name="HasOwnContent">Whether it already says what was said in a clause outside quotation marks.</param>
/// <param name="Speaker">The speaker.</param>
internal sealed record SpeechCue(int Sentence, int Start, int End, bool HasOwnContent, Attribution Speaker);
