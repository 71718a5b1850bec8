using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The first and last word of each phrase once clauses and asides on it are cut off:
/// "a loan of 900,000 euros that falls due in September" ends at "euros". Worked out once a sentence, in linear time.
/// </summary>
internal sealed class PhraseEdges
{
    /// <summary>Characters up to which a restrictive relative clause stays with its noun: "errors that we regret".</summary>
    private const int ShortRelative = 16;

    private int[] right = [];
    private int[] left = [];
    private int[] bare = [];

    /// <summary>Last word of the trimmed phrase of <paramref name="token"/>.</summary>
    public int Right(int token) => right[token];

    /// <summary>First word of the phrase, leading punctuation and conjunctions left out.</summary>
    public int Left(int token) => left[token];

    /// <summary>Last word of the trimmed phrase with its later conjuncts left out too.</summary>
    public int RightWithoutConjuncts(int token) => bare[token];

    /// <summary>Measures the phrases of a sentence.</summary>
    public void Measure(SentenceView view)
    {
        if (right.Length < view.Count)
        {
            right = new int[Math.Max(64, view.Count)];
            left = new int[right.Length];
            bare = new int[right.Length];
        }

        var order = view.TopDown;
        for (var i = order.Length - 1; i >= 0; i--)
            MeasureOne(view, order[i]);
    }

    private void MeasureOne(SentenceView view, int token)
    {
        int first = token, last = token, bareLast = token;
        var open = true;
        foreach (var child in view.Tree.Children(token))
        {
            if (child < token)
            {
                if (first == token && !IsLeadingAside(view, child))
                    first = Math.Min(first, left[child]);
                continue;
            }

            open = open && !Cuts(view, token, child);
            if (!open || view.Relation(child) == DependencyRelation.Punctuation)
                continue;
            last = Math.Max(last, right[child]);
            if (view.Relation(child) != DependencyRelation.Conjunct)
                bareLast = Math.Max(bareLast, right[child]);
        }

        left[token] = first;
        right[token] = last;
        bare[token] = bareLast;
    }

    private static bool IsLeadingAside(SentenceView view, int child) => IsFronted(view, child) || view.Relation(child)
        is DependencyRelation.Punctuation or DependencyRelation.Coordinator or DependencyRelation.Discourse
        or DependencyRelation.Parataxis or DependencyRelation.Reparandum || (view.Is(child, "that") && view.Tokens[child].Penn == PennTag.Preposition);

    /// <summary>A phrase before its head with a comma behind it: "according to data, the number".</summary>
    private static bool IsFronted(SentenceView view, int child)
    {
        var edge = view.Tree.RightEdge(child);
        return view.Relation(child) is DependencyRelation.NominalModifier or DependencyRelation.Oblique or DependencyRelation.Dislocated or DependencyRelation.AdverbialModifier
            && (view.Tokens[edge].Penn == PennTag.Comma || (edge + 1 < view.Count && view.Tokens[edge + 1].Penn == PennTag.Comma));
    }

    private bool Cuts(SentenceView view, int head, int child)
    {
        switch (view.Relation(child))
        {
            case DependencyRelation.RelativeClause when !IsSetOff(view, child) && view.Tree.SubtreeSpan(child).Length <= ShortRelative && view.Tree.RightEdge(child) == child:
                return false;
            case DependencyRelation.RelativeClause when !IsSetOff(view, child) && view.Tokens[head].Tag is UniversalTag.Determiner or UniversalTag.Pronoun or UniversalTag.Numeral:
                return false;
            case DependencyRelation.RelativeClause:
            case DependencyRelation.AdverbialRelativeClause:
            case DependencyRelation.Parataxis:
            case DependencyRelation.List:
            case DependencyRelation.Discourse:
            case DependencyRelation.Vocative:
            case DependencyRelation.Dislocated:
            case DependencyRelation.Reparandum:
                return true;
            case DependencyRelation.Apposition:
                return left[child] == 0 || view.Tokens[left[child] - 1].Tag == UniversalTag.Punctuation;
            case DependencyRelation.AdverbialClause:
                return view.Tokens[head].Tag is not UniversalTag.Adjective and not UniversalTag.Adverb || IsSetOff(view, child);
            case DependencyRelation.AdnominalClause:
                return !IsGerundOfPhrase(view, child) && !(VerbChains.HasTo(view, child) && IsRanked(view, head));
            case DependencyRelation.Conjunct:
                return IsClausal(view, child) || IsFinite(view, child) || (IsVerbal(view, child) && (IsVerbal(view, head) || view.Tokens[child].Penn == PennTag.VerbBase));
            case DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.NominalModifier:
            case DependencyRelation.NominalModifierUnmarked or DependencyRelation.AdverbialModifier:
                return IsSetOff(view, child);
            default:
                return false;
        }
    }

    /// <summary>"The first Latino to lead the department", "nothing to fear" say nothing without their infinitive.</summary>
    private static bool IsRanked(SentenceView view, int noun)
    {
        if (view.Tokens[noun].Tag == UniversalTag.Pronoun)
            return true;
        foreach (var child in view.Tree.Children(noun))
        {
            if (child > noun)
                break;
            if (view.Relation(child) == DependencyRelation.AdjectivalModifier && (view.Is(child, "first") || view.Is(child, "last") || view.Is(child, "only") || view.Tokens[child].Penn == PennTag.AdjectiveSuperlative))
                return true;
        }

        return false;
    }

    private static bool IsGerundOfPhrase(SentenceView view, int child)
    {
        if (view.Tokens[child].Penn != PennTag.VerbGerund)
            return false;
        foreach (var mark in view.Tree.Children(child))
        {
            if (view.Relation(mark) is DependencyRelation.Marker or DependencyRelation.Case)
                return view.Is(mark, "of") || view.Is(mark, "for") || view.Is(mark, "from");
        }

        return false;
    }

    private static bool IsVerbal(SentenceView view, int token) => view.Tokens[token].Tag == UniversalTag.Verb;

    private static bool IsFinite(SentenceView view, int token) =>
        view.Tokens[token].Tag == UniversalTag.Verb && view.Tokens[token].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird;

    private static bool IsClausal(SentenceView view, int token)
    {
        foreach (var child in view.Tree.Children(token))
        {
            if (view.Relation(child) is DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.Copula)
                return true;
        }

        return false;
    }

    private bool IsSetOff(SentenceView view, int child)
    {
        var before = left[child] - 1;
        return before >= 0 && view.Tokens[before].Tag == UniversalTag.Punctuation
            && view.Tokens[before].Penn is PennTag.Comma or PennTag.Colon or PennTag.OpeningBracket
            && view.Tokens[before].Text is not "-" and not "'" and not "’";
    }
}
