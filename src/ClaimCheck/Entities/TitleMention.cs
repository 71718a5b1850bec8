namespace ClaimCheck.Entities;

/// <summary>A title found in a sentence with the name or pronoun that it is given to; indices are of words.</summary>
/// <param name="First">First word of the title.</param>
/// <param name="End">First word after the title.</param>
/// <param name="Hit">The wording of the office in it.</param>
/// <param name="Qualifier">What limits it.</param>
/// <param name="Form">How it stands to the name.</param>
/// <param name="Holder">A word of the name, or the pronoun.</param>
/// <param name="OrganisationFirst">First word of what the title is of or for, or -1.</param>
/// <param name="OrganisationEnd">First word after that.</param>
internal sealed record TitleMention(
    int First,
    int End,
    TitleHit Hit,
    TitleQualifier Qualifier,
    TitleForm Form,
    int Holder,
    int OrganisationFirst = -1,
    int OrganisationEnd = -1);
