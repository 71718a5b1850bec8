using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What a clause that narrows a noun down is said of, when the noun alone would be too wide: "by collectors who live in Geneva"
/// does not say that collectors live in Geneva. The noun takes what the sentence says of it ("the letter that the board wrote"),
/// gives way to the one whom it describes ("Brian Tolley, a plumber who …"), or the clause stays in the words of the clause around it.
/// </summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Noun">Head word of the noun.</param>
/// <param name="Opening">Word by which the clause hangs on the noun, or the first of those that "and" joins on it.</param>
/// <param name="Around">The clause that the noun stands in; null where there is none.</param>
/// <param name="Named">Head word of whom the noun describes, the pronoun of a part, or -1.</param>
internal readonly record struct NounAnchor(AnchorKind Kind, int Noun, int Opening, Clause? Around, int Named)
{
    /// <summary>Length of the clause around a noun up to which the noun takes it on.</summary>
    private const int LongestAnchor = 100;

    private static readonly NounAnchor None = new(AnchorKind.None, -1, -1, null, -1);

    /// <summary>The anchor of a clause on a noun.</summary>
    public static NounAnchor Of(SentenceView view, Clause clause)
    {
        var first = FirstOf(view, clause);
        if (clause.Kind is not (ClauseKind.Relative or ClauseKind.Reduced) || VerbChains.HasTo(view, clause.Attached) || view.Tokens[first].Head is not (>= 0 and var noun) || noun > first)
            return None;
        if (clause is { SubjectLink: SubjectLink.Own, Subject: >= 0 and var part } && part < clause.Attached && RelativeObject.PartOf(view, part) is >= 0 and var pronoun)
            return new NounAnchor(AnchorKind.Part, Whole(view, noun, pronoun), first, null, pronoun);
        if (Described(view, noun) is >= 0 and var named)
            return new NounAnchor(AnchorKind.Named, noun, first, null, named);
        if (IsSetOff(view, first) || RelativeObject.HasOwner(view, clause) || view.MentionAt(noun) is { Form: Entities.MentionForm.Name } || view.EnclosingClause(noun) is not { } around || around == clause || !around.IsStated)
            return None;
        var kind = clause.Subject == noun && TakesAnchor(view, noun) ? KindOf(view, noun, around) : AnchorKind.None;
        if (kind == AnchorKind.None && IsExisting(view, clause, noun, around))
            return None;
        return new NounAnchor(kind == AnchorKind.None ? AnchorKind.Around : kind, noun, first, around, -1);
    }

    /// <summary>The first of the clauses that "and" joins on the noun.</summary>
    private static int FirstOf(SentenceView view, Clause clause)
    {
        var first = clause.Attached;
        while (view.Relation(first) == DependencyRelation.Conjunct && view.Tokens[first].Head is >= 0 and var head && view.ClauseAt(head) is not null)
            first = head;
        return first;
    }

    /// <summary>The noun that "six of whom" takes a part of: the plural that the clause hangs on, else the subject around it.</summary>
    private static int Whole(SentenceView view, int noun, int pronoun)
    {
        var subject = view.EnclosingClause(noun)?.Subject ?? -1;
        return view.Is(pronoun, "whom") && subject >= 0 && subject < noun && NounNumber.IsPlural(view, subject) && view.EntityAt(noun) is null ? subject : noun;
    }

    /// <summary>Whom a noun describes: "Brian Tolley, a plumber", "Tarn Mills is a bakery"; -1 where it describes nobody named.</summary>
    private static int Described(SentenceView view, int noun)
    {
        if (view.Relation(noun) == DependencyRelation.Apposition && view.Tokens[noun].Head is >= 0 and var head && head < noun && IsNamed(view, head) && (!IsNamed(view, noun) || view.Tree.Child(noun, DependencyRelation.Determiner) >= 0))
            return head;
        return view.ClauseAt(noun) is { IsCopular: true, IsNegated: false, Modality: Modality.Asserted, SubjectLink: SubjectLink.Own, Subject: >= 0 and var subject } clause && clause.Main == noun
            && subject < noun && IsNamed(view, subject) && view.Tree.Child(subject, DependencyRelation.Conjunct) < 0 ? subject : -1;
    }

    private static bool IsNamed(SentenceView view, int token) =>
        view.MentionAt(token) is { Form: Entities.MentionForm.Name } mention && mention.HeadToken == token && view.Relation(token) is not DependencyRelation.NominalModifier;

    private static bool IsSetOff(SentenceView view, int attached)
    {
        var left = view.Edges.Left(attached);
        return left > 0 && view.Tokens[left - 1].Tag == UniversalTag.Punctuation || view.Tree.LeftEdge(attached) is > 0 and var edge && view.Tokens[edge - 1].Tag == UniversalTag.Punctuation;
    }

    /// <summary>"The leaders of 32 delegations who agreed": there are so many, and the clause tells of them.</summary>
    private static bool IsExisting(SentenceView view, Clause clause, int noun, Clause around)
    {
        if (clause.Subject != noun || view.Tokens[noun].Tag != UniversalTag.Noun || view.Relation(noun) is DependencyRelation.Subject or DependencyRelation.PassiveSubject
            || HasComma(view, noun) || (clause.Kind == ClauseKind.Reduced && view.Tokens[around.Main].Lemma == "have"))
            return false;
        foreach (var child in view.Tree.Children(noun))
        {
            if (child > noun)
                break;
            if (view.Relation(child) == DependencyRelation.NumericModifier)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase can be spoken of as "the …": a noun of its own without "any", "every", "no" or "more than 20".</summary>
    private static bool TakesAnchor(SentenceView view, int noun)
    {
        if (view.Tokens[noun].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun) || view.Tree.Child(noun, DependencyRelation.Conjunct) >= 0 || view.Relation(noun) == DependencyRelation.Conjunct)
            return false;
        var opener = AppositionClaims.FirstOf(view, noun);
        if (HasComma(view, noun))
            return false;
        if (view.Tokens[opener].Penn is PennTag.Determiner)
            return view.Is(opener, "a") || view.Is(opener, "an") || view.Is(opener, "the") || view.Is(opener, "some");
        return view.Tokens[opener].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Numeral && view.Tokens[opener].Penn is not PennTag.AdjectiveComparative && !view.Is(opener, "many") && !view.Is(opener, "few");
    }

    private static bool HasComma(SentenceView view, int noun)
    {
        for (var i = AppositionClaims.FirstOf(view, noun); i < noun; i++)
        {
            if (view.Tokens[i].Penn == PennTag.Comma)
                return true;
        }

        return false;
    }

    /// <summary>How the noun stands in the clause around it, where that clause is short enough to be taken on.</summary>
    private static AnchorKind KindOf(SentenceView view, int noun, Clause around)
    {
        if (around.Kind is not (ClauseKind.Main or ClauseKind.Complement or ClauseKind.Adverbial) || around.SubjectLink != SubjectLink.Own || around.IsCopular
            || view.ClauseAt(view.Tokens[noun].Head) != around || view.Relation(around.Attached) == DependencyRelation.Conjunct || view.Tokens[around.Main].Lemma == "have"
            || (view.Tokens[around.Subject].Tag == UniversalTag.Pronoun && view.EntityAt(around.Subject) is null))
            return AnchorKind.None;
        var (first, last) = (ClauseSpans.Of(view, around).First, WholeClause.Of(view, around).Last);
        if (view.Tree.SpanOf(first, last).Length - view.Tree.SpanOf(noun, view.Whole.Right(noun)).Length > LongestAnchor || view.Relation(around.Attached) == DependencyRelation.Parataxis)
            return AnchorKind.None;
        switch (view.Relation(noun))
        {
            case DependencyRelation.Subject or DependencyRelation.PassiveSubject:
                return noun == around.Subject ? AnchorKind.Subject : AnchorKind.None;
            case DependencyRelation.DirectObject:
                return around.Subject < first || around.Subject > noun ? AnchorKind.None : AnchorKind.Object;
            case DependencyRelation.Oblique or DependencyRelation.Agent:
                return around.Subject < first || around.Subject > noun || ArgumentReader.Preposition(view, noun) is not { } preposition || preposition.Contains(' ', StringComparison.Ordinal) || TimeArguments.IsTime(view, noun)
                    ? AnchorKind.None : AnchorKind.Oblique;
            default:
                return AnchorKind.None;
        }
    }
}

/// <summary>What a clause on a noun is said of.</summary>
internal enum AnchorKind
{
    /// <summary>The noun as it stands.</summary>
    None,

    /// <summary>The one whom the noun describes: "Brian Tolley coached the junior team".</summary>
    Named,

    /// <summary>"The farmers who pay a fee use the dam".</summary>
    Subject,

    /// <summary>"The letter that the board wrote called for a pay freeze".</summary>
    Object,

    /// <summary>"The cellar in which the twins hid belonged to a baker".</summary>
    Oblique,

    /// <summary>"Six of the forty people remained in the hospital".</summary>
    Part,

    /// <summary>Nothing shorter than the clause around it.</summary>
    Around,
}
