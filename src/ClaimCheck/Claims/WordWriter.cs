using System.Text;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Writes stretches of a sentence in which the first mention of a person gives the full name; a pronoun for someone named already stays.
/// What could not be resolved is listed. One for one thread.
/// </summary>
internal sealed class WordWriter
{
    private readonly WrittenWords written = new();
    private readonly StringBuilder text;
    private readonly PronounWriter pronouns;
    private readonly ReferenceWriter references;
    private SentenceView view = null!;
    private int agreeing = -1;
    private int finite = -1;
    private string finiteForm = string.Empty;

    /// <summary>A writer with nothing written.</summary>
    public WordWriter()
    {
        text = written.Text;
        pronouns = new PronounWriter(written, this);
        references = new ReferenceWriter(written);
    }

    /// <summary>Words that stay unresolved, in order of writing.</summary>
    public List<string> Unresolved => written.Unresolved;

    /// <summary>Someone whom no pronoun can mean: "her lawyer, Hale" is not Hale's lawyer.</summary>
    public Entity? Barred { set => pronouns.Barred = value; }

    /// <summary>Whether the words are quoted and have a known speaker.</summary>
    public bool IsQuoted { get => pronouns.IsQuoted; set => pronouns.IsQuoted = value; }

    /// <summary>Whether the quoted words written so far hold "we" or "our".</summary>
    public bool SpeaksForMany => pronouns.SpeaksForMany;

    /// <summary>Who speaks the quoted words that are written, or null.</summary>
    public Entity? Speaker { set => pronouns.Speaker = value; }

    /// <summary>What has been written.</summary>
    public string Text => text.ToString();

    /// <summary>Forgets what was written and turns to a sentence.</summary>
    public void Begin(SentenceView sentence)
    {
        view = sentence;
        written.Clear();
        pronouns.Begin(sentence);
        agreeing = -1;
        finite = -1;
    }

    /// <summary>Has the word at <paramref name="token"/> agree with one name.</summary>
    public void Agree(int token) => agreeing = token;

    /// <summary>Has the participle in -ing of a clause on a noun written as a finite verb ("an order that recommended"); false where there is none.</summary>
    public bool MakeFinite(Clause clause)
    {
        if (view.Tokens[clause.Attached].Penn != PennTag.VerbGerund || clause.Attached != clause.Main)
            return false;
        finite = clause.Attached;
        finiteForm = VerbForms.Finite(view.Tokens[finite].Lemma, clause.Parent?.Tense is ClaimTense.Present or ClaimTense.Future, clause.Subject >= 0 && NounNumber.TakesPlural(view, clause.Subject));
        return true;
    }

    /// <summary>Writes words of our own.</summary>
    public void Append(string words) => text.Append(words);

    /// <summary>Writes the words from <paramref name="first"/> to <paramref name="last"/>; those of <paramref name="clause"/> get the link or noun that they lack.</summary>
    public void Append(int first, int last, Clause? clause = null)
    {
        var source = view.Passage.Document.Source.Value;
        var link = clause is null ? -1 : ParticipleLink.At(view, clause, first, last);
        var main = clause is null || RelativeObject.Of(view, clause) is not (>= 0 and var noun) || (noun >= first && noun <= last) ? -1 : clause.Main;
        var isVerbatim = false;
        for (var i = first; i <= last; i++)
        {
            isVerbatim = !IsQuoted && (isVerbatim ? view.Tokens[i].Penn != PennTag.ClosingQuote : view.Tokens[i].Penn == PennTag.OpeningQuote);
            if (clause is not null && (IsDropped(clause, i, first) || IsLoneComma(clause, i, first)))
                continue;
            if (clause is not null && i == Subjunctive.At(view, clause) && i > first)
                text.Append(" should");
            if (i > first && text.Length > 0 && text[^1] != ' ')
                text.Append(source, view.Tokens[i - 1].Span.End, view.Tokens[i].Span.Start - view.Tokens[i - 1].Span.End);
            if (i == link && !MakeFinite(clause!))
                text.Append(ParticipleLink.Of(view, clause!)).Append(' ');
            if (isVerbatim)
                WritePlain(i);
            else
                i += WriteWord(i, last) - 1;
            if (i == main)
                AppendObject(clause!);
            if (clause is not null && i == clause.Subject && GappedClause.LackedBy(view, clause) is { } lacked)
                text.Append(lacked);
        }
    }

    /// <summary>Writes a subject: the name of a person, else its own words.</summary>
    public void AppendPart(ClaimPart part)
    {
        if (part.Entity is { Type: EntityType.Person } person && view.CarriedTo(part.HeadToken) is null && view.MentionAt(part.HeadToken) is not { Form: MentionForm.Nominal } && person.Name.Length > 0)
        {
            text.Append(person.Name);
            written.Name(person);
            return;
        }

        Append(TokenAt(part.Span.Start, part.HeadToken), TokenEndingAt(part.Span.End, part.HeadToken));
    }

    /// <summary>The word that begins at an offset, searched from a word near it backwards.</summary>
    public int TokenAt(int start, int near)
    {
        var token = near;
        while (token > 0 && view.Tokens[token].Span.Start > start)
            token--;
        return token;
    }

    /// <summary>The word that ends at an offset, searched from a word near it onwards.</summary>
    public int TokenEndingAt(int end, int near)
    {
        var token = near;
        while (token < view.Count - 1 && view.Tokens[token].Span.End < end)
            token++;
        return token;
    }

    /// <summary>"Suffered" in "the injuries he suffered" gets its object.</summary>
    private void AppendObject(Clause clause)
    {
        var noun = RelativeObject.Of(view, clause);
        text.Append(' ');
        var right = Math.Min(view.Edges.RightWithoutConjuncts(noun), view.Tree.LeftEdge(clause.Attached) - 1);
        AppendPart(ClauseClaims.Part(view, AppositionClaims.FirstOf(view, noun), Math.Max(noun, right), noun));
    }

    /// <summary>The second comma of an aside whose first is not written: "Elena Ortega, wept".</summary>
    private bool IsLoneComma(Clause clause, int token, int first)
    {
        if (view.Tokens[token].Penn != PennTag.Comma || token + 1 != ActWords.Of(view, clause).First)
            return false;
        for (var i = first; i < token; i++)
        {
            if (view.Tokens[i].Penn == PennTag.Comma)
                return false;
        }

        return true;
    }

    /// <summary>A relative pronoun that is the subject of a clause whose noun stands before it.</summary>
    private bool IsDropped(Clause clause, int token, int first) =>
        clause is { Kind: ClauseKind.Relative, SubjectLink: SubjectLink.Antecedent } && token > first && clause.Subject >= first && clause.Subject < token && token < clause.Attached
        && (IsBetween(clause, token) || SubjectFinder.IsRelativePronoun(view, token) && view.Relation(token) is DependencyRelation.Subject or DependencyRelation.PassiveSubject);

    /// <summary>"A bill on Wednesday that would spend": a phrase of the clause above between a noun and its relative clause.</summary>
    private bool IsBetween(Clause clause, int token) =>
        token < view.Tree.LeftEdge(clause.Attached) && view.Tokens[clause.Attached].Head == clause.Subject && !view.Tree.Dominates(clause.Subject, token) && view.Tokens[token].Tag != UniversalTag.Punctuation;

    /// <summary>Writes one word or the name that it begins and returns how many words that was.</summary>
    private int WriteWord(int token, int last)
    {
        if (token == finite)
        {
            finite = -1;
            text.Append(finiteForm);
            return 1;
        }

        if (token == agreeing)
        {
            agreeing = -1;
            if (token > 0 && view.Tokens[token].Span.Start == view.Tokens[token - 1].Span.End)
                text.Append(' ');
            text.Append(ThirdPerson.FormOf(view, token));
            return 1;
        }

        if (token > 0 && token - 1 == pronouns.Renamed && ThirdPerson.FullAuxiliary(view, token) is { } full)
        {
            text.Append(' ').Append(full);
            return 1;
        }

        if (view.Tokens[token].Penn == PennTag.WhPronounPossessive && pronouns.WriteOwner(token))
            return 1;
        if (references.Write(view, token, last, IsQuoted) is > 0 and var count)
            return count;
        if (PronounDoubts.PointsBack(view, token) && !GappedClause.IsCounted(view, token))
            Unresolved.Add(view.Tokens[token].Text);
        if (view.Tokens[token].Tag == UniversalTag.Pronoun || view.Tokens[token].Penn == PennTag.PronounPossessive)
        {
            if (!pronouns.Write(token))
                WritePlain(token);
            return 1;
        }

        if (view.MentionAt(token) is not { Form: MentionForm.Name } mention || mention.FirstToken != token || mention.FirstToken + mention.TokenCount - 1 > last
            || view.EntityAt(token) is not { Type: EntityType.Person } person)
        {
            WritePlain(token);
            return 1;
        }

        var isNew = !written.HasNamed(person) && person.Name.Length > mention.Span.Length;
        written.Name(person);
        if (!isNew)
        {
            WritePlain(token);
            return 1;
        }

        text.Append(person.Name);
        return mention.TokenCount;
    }

    private void WritePlain(int token)
    {
        if (view.Tokens[token].Tag == UniversalTag.Noun)
            written.Mention(token);
        if (view.EntityAt(token) is { Type: not EntityType.Person } thing)
            written.Name(thing);
        var start = text.Length;
        text.Append(view.Tokens[token].Text);
        var isOpening = (token == 0 || token == 1 && view.Tokens[0].Penn == PennTag.OpeningQuote) && start > 0 && view.Tokens[token].Tag is not (UniversalTag.ProperNoun or UniversalTag.Other) && view.MentionAt(token) is not { Form: MentionForm.Name };
        if (isOpening && view.Tokens[token].Text is var word && (word.Length > 1 ? !char.IsUpper(word[1]) : word == "A"))
            text[start] = char.ToLowerInvariant(text[start]);
    }
}
