using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Words the claim of a clause on a noun with what the noun is anchored by: "the letter that the board wrote called for a pay freeze",
/// "the cellar in which the twins hid belonged to a baker", "Brian Tolley coached the junior team".
/// </summary>
internal sealed class AnchorWriter(WordWriter words)
{
    /// <summary>Writes the clause that ends at <paramref name="last"/>; false where its words do not allow it.</summary>
    public bool Write(SentenceView view, Clause clause, NounAnchor anchor, int last)
    {
        switch (anchor.Kind)
        {
            case AnchorKind.Part:
                words.Append(view.Edges.Left(clause.Subject), anchor.Named - 1);
                words.Append(" ");
                AppendDefinite(view, anchor.Noun, view.Edges.RightWithoutConjuncts(anchor.Noun));
                words.Append(" ");
                words.Append(anchor.Named + 1, last, clause);
                return true;
            case AnchorKind.Named when clause.Subject == anchor.Noun:
                words.AppendPart(PartOf(view, anchor.Named));
                break;
            case AnchorKind.Named:
                return WriteWithObject(view, clause, anchor, last);
            case AnchorKind.Subject or AnchorKind.Object or AnchorKind.Oblique:
                WriteAnchored(view, anchor);
                break;
            default:
                return false;
        }

        words.Append(" ");
        var first = StartOf(view, clause);
        if (first == clause.Attached)
            ParticipleLink.Append(words, view, clause);
        words.Append(first, last, clause);
        return true;
    }

    private static ClaimPart PartOf(SentenceView view, int head) =>
        ClauseClaims.Part(view, AppositionClaims.FirstOf(view, head), Math.Max(head, view.Edges.RightWithoutConjuncts(head)), head);

    /// <summary>First word of a clause behind the pronoun that opens it.</summary>
    private static int StartOf(SentenceView view, Clause clause)
    {
        if (view.Relation(clause.Attached) == DependencyRelation.Conjunct)
            return ClauseSpans.Of(view, clause).First;
        var first = Math.Max(view.Edges.Left(clause.Attached), clause.Subject + 1);
        while (first < clause.Attached && (SubjectFinder.IsRelativePronoun(view, first) || view.Tokens[first].Tag == UniversalTag.Punctuation))
            first++;
        return first;
    }

    /// <summary>"The engineer whom the city has hired to rebuild the pier": the city has hired Lena Hartog to rebuild the pier.</summary>
    private bool WriteWithObject(SentenceView view, Clause clause, NounAnchor anchor, int last)
    {
        var (first, act) = (ClauseSpans.Of(view, clause).First, clause.Attached);
        if (clause.SubjectLink != SubjectLink.Own || clause.Subject < first || clause.Subject > act || !HasObjectPronoun(view, clause))
            return false;
        while (first < act && SubjectFinder.IsRelativePronoun(view, first))
            first++;
        words.Append(first, act);
        words.Append(" ");
        words.AppendPart(PartOf(view, anchor.Named));
        if (last > act)
        {
            words.Append(" ");
            words.Append(act + 1, last);
        }

        return true;
    }

    private static bool HasObjectPronoun(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (view.Relation(child) == DependencyRelation.DirectObject && SubjectFinder.IsRelativePronoun(view, child))
                return true;
        }

        return false;
    }

    private void WriteAnchored(SentenceView view, NounAnchor anchor)
    {
        var (noun, around) = (anchor.Noun, anchor.Around!);
        var clauseLeft = view.Edges.Left(anchor.Opening);
        var end = Math.Max(noun, Math.Min(ArgumentReader.RightWithoutAdjuncts(view, noun), clauseLeft - 1));
        AppendDefinite(view, noun, end);
        words.Append(" ");
        var isPerson = HasPersonPronoun(view, anchor.Opening);
        if (anchor.Kind == AnchorKind.Oblique)
        {
            words.Append(ArgumentReader.Preposition(view, noun)!);
            words.Append(" ");
        }

        words.Append(anchor.Kind switch
        {
            AnchorKind.Subject => isPerson ? "who " : "that ",
            AnchorKind.Object => isPerson ? "whom " : "that ",
            _ => isPerson ? "whom " : "which ",
        });
        var (first, last) = (ClauseSpans.Of(view, around).First, WholeClause.Of(view, around).Last);
        if (anchor.Kind == AnchorKind.Subject)
        {
            words.Append(ActWords.Of(view, around).First, last);
            return;
        }

        words.Append(first, view.Edges.Left(noun) - 1);
        AppendRest(view, end + 1, Math.Min(last, clauseLeft - 1));
        AppendRest(view, view.Whole.Right(noun) + 1, last);
    }

    /// <summary>"The letter" for "a letter", "the 300 reports" for "300 reports".</summary>
    private void AppendDefinite(SentenceView view, int noun, int end)
    {
        var opener = AppositionClaims.FirstOf(view, noun);
        if (view.Tokens[opener].Penn == PennTag.Determiner && opener < noun)
            opener++;
        words.Append("the ");
        words.Append(opener, Math.Max(noun, end));
    }

    private void AppendRest(SentenceView view, int first, int last)
    {
        while (first <= last && (view.Tokens[first].Tag == UniversalTag.Punctuation || SubjectFinder.IsRelativePronoun(view, first)))
            first++;
        while (last >= first && view.Tokens[last].Tag == UniversalTag.Punctuation)
            last--;
        if (first > last)
            return;
        words.Append(" ");
        words.Append(first, last);
    }

    private static bool HasPersonPronoun(SentenceView view, int attached)
    {
        foreach (var child in view.Tree.Children(attached))
        {
            if (child < attached && (view.Is(child, "who") || view.Is(child, "whom")))
                return true;
        }

        return false;
    }
}
