using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Reads clauses off single sentences for the training and measuring of factuality. One for one thread.</summary>
internal sealed class FactualityReader
{
    private readonly SentenceView view = new();

    /// <summary>A sentence with its clauses read, good until the next call.</summary>
    public SentenceView Load(PassageSyntax passage, int sentence)
    {
        view.Load(passage.Passage, sentence, passage.Sentences[sentence], default, default);
        ClauseFinder.Find(view);
        SubjectFinder.Find(view);
        SourcePhraseFinder.Find(view);
        ClauseReader.Read(view);
        return view;
    }

    /// <summary>What the rules alone make of a predicate: how surely it happened, -3 to 3.</summary>
    public static double ByRule(SentenceView view, int token)
    {
        if (view.ClauseAt(token) is not { } clause)
            return view.Tokens[token].Penn is PennTag.VerbBase ? -0.5 : 1;
        if (clause.IsNotAssertion)
            return -1;
        if (token != clause.Main)
            return clause.IsNegated && view.Inner(token) >= 0 ? 0.5 : 1.5;
        if (clause.IsNegated)
            return -2;
        return clause.Modality switch
        {
            Modality.Asserted => clause.Kind is ClauseKind.Subject ? 0.5 : 2,
            Modality.Expected or Modality.Planned => clause.Tense == ClaimTense.Future ? 0.4 : -0.5,
            Modality.Alleged => 0.3,
            Modality.Possible => -0.3,
            _ => -1,
        };
    }
}
