using System.Collections.Immutable;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Words a claim so that it stands alone: pronouns and short names give way to full names, a subject that stands elsewhere
/// is put in front, a participle or infinitive gets the clause that it belongs to, a report what was reported.
/// </summary>
internal sealed class SelfContainedWriter
{
    /// <summary>Clauses that a wording climbs at the most to one that stands alone.</summary>
    private const int HighestClimb = 6;

    private readonly WordWriter words = new();
    private readonly QuotationWriter quotations;
    private readonly AnchorWriter anchors;
    private int climbed;

    /// <summary>A writer for one thread.</summary>
    public SelfContainedWriter()
    {
        anchors = new AnchorWriter(words);
        quotations = new QuotationWriter(words);
    }

    /// <summary>The wording and the words that stay unresolved.</summary>
    public (string Text, ImmutableArray<string> Unresolved) Write(SentenceView view, Clause? clause, Claim claim)
    {
        words.Begin(view);
        climbed = 0;
        if (claim.Attribution is { Quote: { } quote } voice && quote.Contains(claim.Span))
        {
            words.Speaker = voice.Entity;
            words.IsQuoted = voice.Entity is not null || voice.SourceSpan is not null && !NominalAntecedent.IsPronoun(voice.Source.ToLowerInvariant());
        }

        if (clause is null)
        {
            var (first, last) = Words(view, claim);
            WriteStatic(view, claim, first, last);
        }
        else
        {
            WriteClause(view, clause, claim);
        }

        return (WithSpeaker(claim), words.Unresolved.Count == 0 ? [] : [.. words.Unresolved]);
    }

    /// <summary>"Vesna Ilic: We heard a roar".</summary>
    private string WithSpeaker(Claim claim) => words.SpeaksForMany && claim.Attribution is { StandsAlone: var speaker } ? $"{speaker}: {words.Text}" : words.Text;

    private static (int First, int Last) Words(SentenceView view, Claim claim)
    {
        var low = Math.Min(view.TokenFrom(claim.Span.Start), view.Count - 1);
        var high = low;
        while (high + 1 < view.Count && view.Tokens[high + 1].Span.End <= claim.Span.End)
            high++;
        return (low, high);
    }

    private void WriteStatic(SentenceView view, Claim claim, int first, int last)
    {
        if (claim.Form == ClaimForm.Nominal || claim.Subject is not { } subject)
        {
            words.Append(first, last);
            words.Append(claim.Modality == Modality.Asserted ? " took place" : " may take place");
            return;
        }

        words.AppendPart(subject);
        words.Barred = subject.Entity;
        var predicate = words.TokenAt(claim.Predicate.Span.Start, claim.Predicate.HeadToken);
        var end = words.TokenEndingAt(claim.Predicate.Span.End, claim.Predicate.HeadToken);
        if (claim.Form == ClaimForm.Apposition && claim.Predicate.HeadToken > subject.HeadToken)
            end = Math.Max(end, view.Whole.Right(claim.Predicate.HeadToken));
        var isPast = view.Is(predicate, "then") && predicate < claim.Predicate.HeadToken;
        if (claim.Form == ClaimForm.Title)
        {
            predicate = TitleEdges.First(view, predicate, out isPast);
            end = TitleEdges.Last(view, end);
        }

        if (isPast && view.Is(predicate, "then"))
            predicate++;
        words.Append(NounNumber.TakesPlural(view, subject.HeadToken) && claim.Form != ClaimForm.Title && (subject.Entity is null || NounNumber.TakesPlural(view, claim.Predicate.HeadToken)) ? isPast ? " were " : " are " : isPast ? " was " : " is ");
        words.Append(predicate, end);
    }

    /// <summary>A gerund, an infinitive of purpose or on a noun, an order: they say nothing without the clause around them.</summary>
    private static bool NeedsMatrix(SentenceView view, Clause clause)
    {
        if (clause.Parent is not null && IsBareInfinitive(view, clause))
            return true;
        if (FiniteParticiple.Is(view, clause))
            return false;
        if (clause.Parent is not { } parent || clause.SubjectLink == SubjectLink.Own || view.Relation(clause.Attached) == DependencyRelation.Conjunct
            || parent.Kind is ClauseKind.Participial or ClauseKind.Purpose or ClauseKind.Subject)
            return false;
        return clause.Kind switch
        {
            ClauseKind.Participial => VerbChains.IsGerund(view, clause.Attached),
            ClauseKind.Purpose => true,
            ClauseKind.Controlled => VerbChains.HasTo(view, clause.Attached) || VerbChains.IsGerund(view, clause.Attached),
            ClauseKind.Reduced => VerbChains.HasTo(view, clause.Attached) || (clause.Subject < 0 && VerbChains.IsGerund(view, clause.Attached)),
            _ => false,
        };
    }

    /// <summary>"The rule lets farmers sell milk": an infinitive without "to" that has its own subject.</summary>
    private static bool IsBareInfinitive(SentenceView view, Clause clause) =>
        clause.SubjectLink == SubjectLink.Own && view.Relation(clause.Attached) is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement
        && view.Tokens[clause.Attached].Penn == PennTag.VerbBase && view.Tree.Child(clause.Attached, DependencyRelation.Auxiliary) < 0 && view.Tree.Child(clause.Attached, DependencyRelation.Marker) < 0;

    private void WriteInMatrix(SentenceView view, Clause clause, Clause matrix, int first, int last)
    {
        var (from, to) = WholeClause.Of(view, matrix);
        if (from <= first && last <= to)
        {
            WriteClause(view, matrix, null);
            return;
        }

        var isBehind = first > matrix.Main;
        WriteOwn(view, matrix, null, from, isBehind ? Math.Min(to, first - 1) : to);
        var mark = MarkOf(view, clause, first);
        words.Append(clause.Kind == ClauseKind.Participial && mark == first ? ", " : " ");
        words.Append(mark, last);
    }

    /// <summary>First word of a clause with the word that opens it: "before being taken".</summary>
    private static int MarkOf(SentenceView view, Clause clause, int first)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < first && first - child <= 2 && view.Relation(child) is DependencyRelation.Marker or DependencyRelation.Case)
                return child;
        }

        return first;
    }

    /// <summary>Writes a clause by itself, in the clause that it needs, or with what its noun is anchored by; <paramref name="claim"/> is null where it serves another one.</summary>
    private void WriteClause(SentenceView view, Clause clause, Claim? claim)
    {
        var (first, last) = WholeClause.Of(view, clause);
        var mayClimb = ++climbed <= HighestClimb;
        if (mayClimb && NeedsMatrix(view, clause))
        {
            WriteInMatrix(view, clause, clause.Parent!, first, last);
            return;
        }

        var anchor = NounAnchor.Of(view, clause);
        if (mayClimb && anchor.Kind == AnchorKind.Around)
        {
            WriteClause(view, anchor.Around!, null);
            return;
        }

        if (anchors.Write(view, clause, anchor, last))
            return;
        var subject = clause.IsPassive && clause.Agent >= 0 ? null : claim?.Subject;
        if (claim is { IsSpeech: true } && last > clause.Main && ReportedClause.IsParted(view, clause) && ReportedClause.Of(view, clause) is not null)
            last = clause.Main;
        WriteOwn(view, clause, subject, first, last);
        if (claim is { IsSpeech: true } && ReportedClause.Of(view, clause) is { } content)
            WriteReported(view, content);
        else if (claim is not null)
            AppendTime(view, claim, view.Tree.SpanOf(first, last));
    }

    /// <summary>"Police said that …", with the words of a quotation in quotation marks.</summary>
    private void WriteReported(SentenceView view, Clause content)
    {
        var (from, to) = WholeClause.Of(view, content);
        if (content.Attribution?.Quote is { } quote)
        {
            quotations.Write(view, content, quote, from, to);
            return;
        }

        words.Append(" that ");
        WriteOwn(view, content, null, from, to);
    }

    private void WriteOwn(SentenceView view, Clause clause, ClaimPart? subject, int first, int last)
    {
        var head = clause.Subject;
        if (head > clause.Main && head <= last && head >= first && clause.SubjectLink == SubjectLink.Own && view.Lexicons.Speech.ContainsKey(view.Tokens[clause.Main].Lemma))
        {
            WriteInverted(view, clause, subject, first, last);
            return;
        }

        if (Stands(view, head, first, last))
        {
            var end = view.Tree.RightEdge(head);
            if (subject is not null && clause.SubjectLink != SubjectLink.Antecedent && view.Tree.Child(head, DependencyRelation.Conjunct) >= 0 && view.Edges.Left(head) == first && end < last)
            {
                words.AppendPart(subject);
                words.Append(" ");
                if (!NounNumber.IsPlural(view, subject.HeadToken))
                    words.Agree(ThirdPerson.FiniteWord(view, clause));
                first = end + 1;
            }

            words.Append(first, last, clause);
            return;
        }

        words.Append(WriteSubject(view, clause, subject, first, last), last, clause);
    }

    /// <summary>"Said Ms Falcão on Monday" is worded "Ms Falcão said on Monday".</summary>
    private void WriteInverted(SentenceView view, Clause clause, ClaimPart? subject, int first, int last)
    {
        var head = clause.Subject;
        words.AppendPart(subject ?? ClauseClaims.Part(view, AppositionClaims.FirstOf(view, head), Math.Max(head, view.Edges.RightWithoutConjuncts(head)), head));
        words.Append(" ");
        words.Append(first, clause.Main);
        var rest = view.Tree.RightEdge(head) + 1;
        while (rest <= last && view.Tokens[rest].Tag == UniversalTag.Punctuation)
            rest++;
        if (rest > last)
            return;
        words.Append(" ");
        words.Append(rest, last);
    }

    /// <summary>Whether the subject stands in a stretch, itself or with its name.</summary>
    private static bool Stands(SentenceView view, int head, int first, int last) =>
        head >= 0 && ((head >= first && head <= last) || (view.MentionAt(head) is { Form: Entities.MentionForm.Name } mention && mention.FirstToken >= first && mention.FirstToken <= last));

    private int WriteSubject(SentenceView view, Clause clause, ClaimPart? subject, int first, int last)
    {
        var head = clause.Subject;
        if (head < 0)
            return first;
        while (first < last && (SubjectFinder.IsRelativePronoun(view, first) || view.Tokens[first].Tag == UniversalTag.Punctuation))
            first++;
        if (head >= first && head <= last)
            return first;
        if (subject is null && view.Tree.Child(head, DependencyRelation.Conjunct) >= 0)
            words.Append(AppositionClaims.FirstOf(view, head), Math.Max(head, view.Edges.Right(head)));
        else
            words.AppendPart(subject ?? ClauseClaims.Part(view, AppositionClaims.FirstOf(view, head), Math.Max(head, view.Edges.RightWithoutConjuncts(head)), head));
        words.Append(" ");
        if (subject is not null && clause.SubjectLink != SubjectLink.Controlled && view.Tree.Child(head, DependencyRelation.Conjunct) >= 0 && !NounNumber.IsPlural(view, subject.HeadToken))
            words.Agree(ThirdPerson.FiniteWord(view, clause));
        AppendShared(view, clause, first);
        AppendChain(view, clause, first);
        if (view.Relation(clause.Attached) != DependencyRelation.Conjunct || clause.Kind is ClauseKind.Reduced or ClauseKind.Participial)
            ParticipleLink.Append(words, view, clause);
        return first;
    }

    /// <summary>"Had pushed into the lake and broken the wall": the second verb has the helping verbs of the first.</summary>
    private void AppendShared(SentenceView view, Clause clause, int first)
    {
        if (clause.Sharing is not { } sharing || clause.Outer != clause.Attached || first != clause.Attached)
            return;
        foreach (var child in view.Tree.Children(sharing.Attached))
        {
            if (child > sharing.Attached)
                break;
            if (view.Relation(child) is not (DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary))
                continue;
            words.Append(view.Tokens[child].Text);
            words.Append(" ");
        }
    }

    /// <summary>"Has promised to restart work and to build homes": the second infinitive has the promise of the first.</summary>
    private void AppendChain(SentenceView view, Clause clause, int first)
    {
        if (view.Relation(clause.Attached) != DependencyRelation.Conjunct || !VerbChains.HasTo(view, clause.Attached) || view.Tokens[clause.Attached].Head is not (>= 0 and var mate)
            || view.ClauseAt(mate) is not { } sharing || sharing.Outer == mate || sharing.Outer > mate || first > clause.Attached)
            return;
        for (var i = Math.Min(view.Tree.LeftEdge(sharing.Outer), sharing.Outer); i <= sharing.Outer; i++)
        {
            if (i != sharing.Outer && !(view.Tokens[i].Head == sharing.Outer && view.Relation(i) is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula))
                continue;
            words.Append(view.Tokens[i].Text);
            words.Append(" ");
        }
    }

    private void AppendTime(SentenceView view, Claim claim, TextSpan written)
    {
        foreach (var argument in claim.Arguments)
        {
            if (argument.Role != ArgumentRole.Time || written.Contains(argument.Span) || argument.Preposition is null && !argument.Text.Contains(' ', StringComparison.Ordinal) && char.IsLower(argument.Text[0]) && claim.Time is null)
                continue;
            words.Append(", ");
            words.Append(Behind(claim.Time is { } time && time.Span.Overlaps(argument.Span) && time.Span.End > argument.Span.End && !written.Contains(time.Span)
                ? view.Quote(TextSpan.FromBounds(Math.Min(argument.Span.Start, time.Span.Start), time.Span.End)) : argument.Text, view.Tokens[0]));
            return;
        }
    }

    /// <summary>"In May" that opened its sentence becomes "in May" behind other words.</summary>
    private static string Behind(string phrase, Token opening) =>
        opening.Tag is not (UniversalTag.ProperNoun or UniversalTag.Other) && phrase.StartsWith(opening.Text, StringComparison.Ordinal) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
}
