using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>What a verb tells: the act and the words in its two core roles. Word positions are indices into the sentence.</summary>
/// <param name="View">The sentence.</param>
/// <param name="Predicate">The verb.</param>
/// <param name="Act">The word that names the act: the verb, or the noun of a verb that carries no act of its own ("made landfall").</param>
/// <param name="Actor">Who acts, or -1.</param>
/// <param name="Undergoer">What the act is done to, or -1.</param>
internal sealed record StoryEvent(SentenceView View, int Predicate, WordEntry Act, int Actor, int Undergoer)
{
    /// <summary>How the act is told.</summary>
    public ActStatus Status { get; } = VerbStatus.Of(View, Predicate);

    /// <summary>Whether the act is denied.</summary>
    public bool IsDenied => View.Denials[Predicate] > 0;

    /// <summary>Whether it happens to a person, or a person does it where it happens to nothing.</summary>
    public bool IsOfPerson => View.Entities[Undergoer >= 0 ? Undergoer : Actor]?.Type == Entities.EntityType.Person;

    /// <summary>Whether both can be told of one time: neither is done where the other is still open or to come.</summary>
    public bool CanBeOneStatus(StoryEvent other) => (Status, other.Status) switch
    {
        (ActStatus.Done, ActStatus.Planned or ActStatus.Open) or (ActStatus.Planned or ActStatus.Open, ActStatus.Done) => false,
        _ => true,
    };
}

/// <summary>Two events of two passages that are one as far as act and participants show.</summary>
/// <param name="Left">The event that comes first in reading order.</param>
/// <param name="Right">The other one.</param>
/// <param name="Trust">How surely they are one, 0 to 1.</param>
/// <param name="HaveOneUndergoer">Whether the act is done to one thing in both, as far as the words show.</param>
internal sealed record StoryEventPair(StoryEvent Left, StoryEvent Right, double Trust, bool HaveOneUndergoer);
