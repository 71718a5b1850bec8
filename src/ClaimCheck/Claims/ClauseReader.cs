namespace ClaimCheck.Claims;

/// <summary>Reads tense, polarity and modality of the clauses of a sentence, matrix clauses first.</summary>
internal static class ClauseReader
{
    /// <summary>Fills the clauses.</summary>
    public static void Read(SentenceView view)
    {
        AssertionReader.Mark(view);
        foreach (var token in view.TopDown)
        {
            if (view.ClauseAt(token) is not { } clause || clause.Attached != token)
                continue;
            clause.Tense = TenseReader.Read(view, clause);
            clause.IsNegated = NegationReader.IsNegated(view, clause);
            clause.Modality = ModalityReader.Read(view, clause);
        }
    }
}
