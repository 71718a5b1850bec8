using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Words a claim so that it stands alone: pronouns and short names give way to full names, a subject that stands elsewhere
/// is put in front, a relative pronoun to its noun. What could not be resolved is listed.
/// </summary>
internal sealed class SelfContainedWriter
{
    private readonly StringBuilder text = new();
    private readonly List<string> unresolved = [];

    /// <summary>The wording and the words that stay unresolved.</summary>
    public (string Text, ImmutableArray<string> Unresolved) Write(SentenceView view, Clause? clause, Claim claim)
    {
        text.Clear();
        unresolved.Clear();
        var (first, last) = Words(view, claim);
        if (clause is null)
            WriteStatic(view, claim, first, last);
        else
            WriteClause(view, clause, claim, first, last);
        return (text.ToString(), unresolved.Count == 0 ? [] : [.. unresolved]);
    }

    private static (int First, int Last) Words(SentenceView view, Claim claim)
    {
        int low = 0, high = view.Count - 1;
        while (low < view.Count - 1 && view.Tokens[low].Span.Start < claim.Span.Start)
            low++;
        while (high > low && view.Tokens[high].Span.End > claim.Span.End)
            high--;
        return (low, high);
    }

    private void WriteStatic(SentenceView view, Claim claim, int first, int last)
    {
        if (claim.Form == ClaimForm.Nominal || claim.Subject is not { } subject)
        {
            Append(view, first, last);
            return;
        }

        AppendPart(view, subject);
        text.Append(" is ");
        var start = TokenAt(view, claim.Predicate.Span.Start, claim.Predicate.HeadToken);
        Append(view, start, TokenEndingAt(view, claim.Predicate.Span.End, claim.Predicate.HeadToken));
    }

    private void WriteClause(SentenceView view, Clause clause, Claim claim, int first, int last)
    {
        var subject = claim.Passive && clause.Agent >= 0 ? null : claim.Subject;
        var head = clause.Subject;
        if (head >= first && head <= last && clause.SubjectLink != SubjectLink.Antecedent)
        {
            var end = view.Tree.RightEdge(head);
            var isDistributed = subject is not null && view.Tree.Child(head, DependencyRelation.Conjunct) >= 0 && view.Edges.Left(head) == first && end < last;
            if (isDistributed)
            {
                AppendPart(view, subject!);
                text.Append(' ');
                first = end + 1;
            }

            Append(view, first, last);
        }
        else
        {
            first = WriteSubject(view, clause, subject, first, last);
            var start = text.Length;
            Append(view, first, last);
            if (start > 0 && start < text.Length && view.Tokens[first].Tag == UniversalTag.Verb)
                text[start] = char.ToLowerInvariant(text[start]);
        }

        AppendTime(view, claim);
    }

    private int WriteSubject(SentenceView view, Clause clause, ClaimPart? subject, int first, int last)
    {
        var head = clause.Subject;
        if (head < 0)
            return first;
        while (first < last && (SubjectFinder.IsRelativePronoun(view, first) || view.Tokens[first].Tag == UniversalTag.Punctuation))
            first++;
        if (head >= first && head <= last)
            return first;
        if (subject is not null)
            AppendPart(view, subject);
        else
            Append(view, AppositionClaims.FirstOf(view, head), Math.Max(head, view.Edges.RightWithoutConjuncts(head)));
        text.Append(' ');
        if (view.Relation(clause.Attached) != DependencyRelation.Conjunct || clause.Kind is ClauseKind.Reduced or ClauseKind.Participial)
            AppendLink(view, clause);
        return first;
    }

    /// <summary>A bare participle gets the auxiliary that it lacks.</summary>
    private void AppendLink(SentenceView view, Clause clause)
    {
        var form = view.Tokens[clause.Attached].Penn;
        if (clause.Kind is not (ClauseKind.Reduced or ClauseKind.Participial)
            || view.Child(clause.Attached, DependencyRelation.Auxiliary, DependencyRelation.PassiveAuxiliary) >= 0)
            return;
        if (form == PennTag.VerbPastParticiple)
            text.Append("was ");
        else if (form == PennTag.VerbGerund)
            text.Append(clause.Parent?.Tense == ClaimTense.Past ? "was " : "is ");
    }

    private void AppendTime(SentenceView view, Claim claim)
    {
        foreach (var argument in claim.Arguments)
        {
            if (argument.Role == ArgumentRole.Time && !claim.Span.Contains(argument.Span))
            {
                text.Append(", ").Append(argument.Text);
                return;
            }
        }
    }

    private void AppendPart(SentenceView view, ClaimPart part)
    {
        if (part.Entity is { Type: EntityType.Person } person && view.MentionAt(part.HeadToken) is { Form: not MentionForm.Nominal })
        {
            text.Append(person.Name);
            return;
        }

        Append(view, TokenAt(view, part.Span.Start, part.HeadToken), TokenEndingAt(view, part.Span.End, part.HeadToken));
    }

    private static int TokenAt(SentenceView view, int start, int near)
    {
        var token = near;
        while (token > 0 && view.Tokens[token].Span.Start > start)
            token--;
        return token;
    }

    private static int TokenEndingAt(SentenceView view, int end, int near)
    {
        var token = near;
        while (token < view.Count - 1 && view.Tokens[token].Span.End < end)
            token++;
        return token;
    }

    private void Append(SentenceView view, int first, int last)
    {
        var source = view.Passage.Document.Source.Value;
        for (var i = first; i <= last; i++)
        {
            if (i > first)
                text.Append(source, view.Tokens[i - 1].Span.End, view.Tokens[i].Span.Start - view.Tokens[i - 1].Span.End);
            var skip = Replace(view, i, last);
            if (skip == 0)
                text.Append(i > 0 && view.Is(i, "am") && view.Is(i - 1, "I") && view.EntityAt(i - 1) is not null ? "is" : view.Tokens[i].Text);
            else
                i += skip - 1;
        }
    }

    /// <summary>Writes a full name for a short mention and returns the number of words that it stands for, or 0.</summary>
    private int Replace(SentenceView view, int token, int last)
    {
        if (view.Tokens[token].Tag == UniversalTag.Pronoun || view.Tokens[token].Penn == PennTag.PronounPossessive)
            return ReplacePronoun(view, token) ? 1 : 0;
        if (view.MentionAt(token) is not { Form: MentionForm.Name } mention || mention.FirstToken != token || mention.FirstToken + mention.TokenCount - 1 > last
            || view.EntityAt(token) is not { Type: EntityType.Person } person || person.Name.Length <= mention.Span.Length)
            return 0;
        text.Append(person.Name);
        return mention.TokenCount;
    }

    private bool ReplacePronoun(SentenceView view, int token)
    {
        if (view.Tokens[token].Penn is not (PennTag.Pronoun or PennTag.PronounPossessive))
        {
            if (view.Lower(token) is "this" or "these" or "those" && view.Relation(token) is DependencyRelation.Subject or DependencyRelation.DirectObject)
                unresolved.Add(view.Tokens[token].Text);
            return false;
        }

        if (view.Relation(token) == DependencyRelation.Expletive)
            return false;
        if (view.EntityAt(token) is { } entity && entity.Name.Length > 0)
        {
            text.Append(entity.Name);
            if (view.Tokens[token].Penn == PennTag.PronounPossessive)
                text.Append(entity.Name.EndsWith('s') ? "'" : "'s");
            return true;
        }

        unresolved.Add(view.Tokens[token].Text);
        return false;
    }
}
