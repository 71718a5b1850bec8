using System.Text;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Writes pronouns so that the words stand alone: the name or phrase that a pronoun stands for, once; "whose" as the owner; "I" of a known speaker
/// as he or she. A pronoun that could mean several is listed. One for one thread.
/// </summary>
internal sealed class PronounWriter(WrittenWords written, WordWriter words)
{
    private readonly StringBuilder text = written.Text;
    private SentenceView view = null!;
    private bool carries;

    /// <summary>Someone whom no pronoun can mean: "her lawyer, Hale" is not Hale's lawyer.</summary>
    public Entity? Barred { get; set; }

    /// <summary>Whether the words are quoted and have a known speaker.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Who speaks the quoted words that are written, or null.</summary>
    public Entity? Speaker { get; set; }

    /// <summary>Whether the quoted words written so far hold "we" or "our", which say nothing without their speaker.</summary>
    public bool SpeaksForMany { get; private set; }

    /// <summary>The pronoun for which a name was written last, or -1.</summary>
    public int Renamed { get; private set; } = -1;

    /// <summary>Turns to a sentence.</summary>
    public void Begin(SentenceView sentence)
    {
        view = sentence;
        carries = false;
        Renamed = -1;
        Barred = null;
        Speaker = null;
        IsQuoted = false;
        SpeaksForMany = false;
    }

    /// <summary>"Whose shop": the owner is the noun that the clause hangs on.</summary>
    public bool WriteOwner(int token)
    {
        if (view.EnclosingClause(token) is not { Kind: ClauseKind.Relative } clause || view.Tokens[FirstOf(clause)].Head is not (>= 0 and var noun) || noun >= token || written.Mentions(noun))
            return false;
        // Only what stands before the word: the phrase of the owner holds the clause itself, and writing it would never end.
        var right = Math.Min(view.Edges.RightWithoutConjuncts(noun), token - 1);
        words.AppendPart(ClauseClaims.Part(view, AppositionClaims.FirstOf(view, noun), Math.Max(noun, right), noun));
        written.AppendOwner();
        return true;
    }

    /// <summary>The first of the clauses that "and" joins.</summary>
    private int FirstOf(Clause clause)
    {
        var first = clause.Attached;
        while (view.Relation(first) == DependencyRelation.Conjunct && view.Tokens[first].Head is >= 0 and var head && view.ClauseAt(head) is not null)
            first = head;
        return first;
    }

    /// <summary>Writes what the pronoun at <paramref name="token"/> stands for; false where the pronoun itself is to stand.</summary>
    public bool Write(int token)
    {
        if (view.CarriedTo(token) is { } carried)
        {
            if (carries)
                return false;
            carries = true;
            text.Append(carried);
            if (view.CarriedOpen is { } open)
                written.Unresolved.Add(open);
            return true;
        }

        if (view.Tokens[token].Penn is not (PennTag.Pronoun or PennTag.PronounPossessive))
        {
            if (view.Lower(token) is "this" or "these" or "those" && view.Relation(token) is DependencyRelation.Subject or DependencyRelation.DirectObject && !PronounDoubts.PointsBack(view, token))
                written.Unresolved.Add(view.Tokens[token].Text);
            return false;
        }

        if (view.Relation(token) == DependencyRelation.Expletive || (view.Lower(token) is var form && (form.EndsWith("self", StringComparison.Ordinal) || form.EndsWith("selves", StringComparison.Ordinal)) && !view.Lexicons.FirstPerson.ContainsKey(form)))
            return false;
        if (PronounDoubts.IsOfOwnSubject(view, token) || PronounDoubts.IsOfSubjectGroup(view, token))
            return false;
        if (PronounDoubts.NamedSpeakerBefore(view, token) is { Name.Length: > 0 } described)
            return WriteDescribed(token, described);
        if (PronounDoubts.SpeakerBefore(view, token) is >= 0 and var speaker)
        {
            if (written.Mentions(speaker) || !WriteNominal(token))
                return false;
            return true;
        }

        if (view.EntityAt(token) is not { Name.Length: > 0 } entity || entity == Barred || PronounDoubts.IsDoubtful(view, token, entity, Speaker))
        {
            if (view.EntityAt(token) is null && WriteNominal(token))
                return true;
            if (view.EntityAt(token) is null && written.Mentions(NominalAntecedent.Of(view, token)))
                return false;
            if (IsQuoted && view.Lexicons.Has(view.Lower(token), "speaker"))
                SpeaksForMany = true;
            else
                written.Unresolved.Add(view.Tokens[token].Text);
            return false;
        }

        var isFirst = view.Lexicons.FirstPerson.ContainsKey(view.Lower(token));
        if (isFirst)
            words.Agree(ThirdPerson.AgreeingWord(view, token));
        if (written.HasNamed(entity))
            return isFirst && WriteThird(token, entity);
        written.Name(entity);
        Renamed = token;
        text.Append(entity.Name);
        if (view.Tokens[token].Penn == PennTag.PronounPossessive)
            written.AppendOwner();
        return true;
    }

    /// <summary>A name for the pronoun of someone who is described in front of it, unless that has been written already.</summary>
    private bool WriteDescribed(int token, Entity person)
    {
        if (written.HasNamed(person) || written.Mentions(NominalAntecedent.Of(view, token)))
            return false;
        written.Name(person);
        text.Append(person.Name);
        return true;
    }

    /// <summary>"Critics say that they …": the phrase for its pronoun, unless it has been written already.</summary>
    private bool WriteNominal(int token)
    {
        if (NominalAntecedent.Of(view, token) is not (>= 0 and var noun) || written.Mentions(noun) || token == noun)
            return false;
        written.Mention(noun);
        words.Append(AppositionClaims.FirstOf(view, noun), Math.Max(noun, view.Edges.RightWithoutConjuncts(noun)));
        if (view.Tokens[token].Penn == PennTag.PronounPossessive)
            written.AppendOwner();
        return true;
    }

    /// <summary>"I" for someone named already becomes "he" or "she", or the name again.</summary>
    private bool WriteThird(int token, Entity entity)
    {
        var forms = view.Lexicons.FirstPerson[view.Lower(token)];
        if (entity.Gender is Gender.Male or Gender.Female)
            text.Append(entity.Gender == Gender.Male ? forms.Male : forms.Female);
        else
            text.Append(entity.Name).Append(view.Tokens[token].Penn != PennTag.PronounPossessive ? "" : entity.Name.EndsWith('s') ? "'" : "'s");
        return true;
    }
}
