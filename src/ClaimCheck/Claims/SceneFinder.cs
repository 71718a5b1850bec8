using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds what a sentence tells of a scene: a noun with what says which one ("a march against a motorway in Graz"), else the clause that tells it
/// ("a dam gave way in Albania"). Words that need the story themselves tell none. One for one thread.
/// </summary>
internal sealed class SceneFinder
{
    /// <summary>Words that a noun's complement may have, and characters that a clause and what stands behind its verb may have, so that it can be repeated.</summary>
    private const int LongestComplement = 24, LongestClause = 130, LongestRest = 90;

    /// <summary>Words behind a verb in which a score may stand.</summary>
    private const int ScoreReach = 6;

    private readonly WordWriter words = new();

    /// <summary>Adds the scenes that a sentence tells, in reading order.</summary>
    public void Find(SentenceView view, List<FoundScene> into)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.ClauseAt(token) is { } clause && clause.Main == token && KindOf(view, clause) is >= 0 and var told)
                Add(into, OfClause(view, clause, told, SceneLexicon.Shared.Kinds[told].Clause));
            if (NounKind(view, token) is >= 0 and var kind)
                Add(into, OfNoun(view, token, kind));
            if (view.Tokens[token].Tag == UniversalTag.Noun && SceneLexicon.Shared.KindOf(view.Tokens[token].Lemma, "figure") is >= 0 and var reported)
                Add(into, OfCompany(view, reported));
        }
    }

    /// <summary>The kind of scene that a noun names, or -1; "Cyclone Marita" names one, "the Fire Service" and "a fire engine" none.</summary>
    public static int NounKind(SentenceView view, int token)
    {
        if (view.Tokens[token].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return -1;
        if (DescriptionNeed.IsName(view, token))
            return view.EntityAt(token) is { Type: EntityType.Organisation or EntityType.Person } ? -1 : SceneLexicon.Shared.KindOf(view.Lower(token), "noun");
        return view.Relation(token) is DependencyRelation.Compound or DependencyRelation.Flat ? -1 : SceneLexicon.Shared.KindOf(view.Tokens[token].Lemma, "noun");
    }

    /// <summary>The kind of scene that a clause tells by its verb, or -1.</summary>
    public static int KindOf(SentenceView view, Clause clause)
    {
        var verb = view.Tokens[clause.Main];
        if (verb.Tag != UniversalTag.Verb)
            return -1;
        if (SceneLexicon.Shared.KindOf(verb.Lemma, "verb") is >= 0 and var plain)
            return plain;
        if (clause.Subject >= 0 && SceneLexicon.Shared.KindOf(verb.Lemma, "vehicle-verb") is >= 0 and var hit && SceneLexicon.Shared.KindOf(view.Tokens[clause.Subject].Lemma, "vehicle") == hit)
            return hit;
        if (HasScoreBehind(view, clause.Main) && SceneLexicon.Shared.KindOf(verb.Lemma + " #", "verb") is >= 0 and var scored)
            return scored;
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (child > clause.Main && view.Relation(child) is DependencyRelation.DirectObject or DependencyRelation.PhrasalParticle or DependencyRelation.AdverbialModifier or DependencyRelation.OpenComplement
                && SceneLexicon.Shared.KindOf($"{verb.Lemma} {view.Tokens[child].Lemma}", "verb") is >= 0 and var with)
                return with;
        }

        return -1;
    }

    /// <summary>"Won 3-1", "beat Ashby 3-1": two numbers and a dash near behind a verb.</summary>
    private static bool HasScoreBehind(SentenceView view, int verb)
    {
        for (var i = verb + 1; i < Math.Min(view.Count, verb + ScoreReach); i++)
        {
            var word = view.Tokens[i].Text;
            if (view.Tokens[i].Tag == UniversalTag.Punctuation && view.Tokens[i].Penn != PennTag.Hyphen)
                return false;
            if (char.IsAsciiDigit(word[0]) && (word.Length is >= 3 and <= 5 && char.IsAsciiDigit(word[^1]) && word.AsSpan().IndexOfAny('-', '–') > 0
                || i + 2 < view.Count && view.Tokens[i + 1].Text is "-" or "–" && char.IsAsciiDigit(view.Tokens[i + 2].Text[0]) && view.Tokens[i + 2].Span.Start == view.Tokens[i].Span.End + 1))
                return true;
        }

        return false;
    }

    private static void Add(List<FoundScene> into, FoundScene? scene)
    {
        if (scene is { } found)
            into.Add(found);
    }

    /// <summary>A noun that says which one, with a name; else the clause around it, where that has one.</summary>
    private FoundScene? OfNoun(SentenceView view, int head, int kind)
    {
        var named = OfPhrase(view, head, kind);
        if (named is { HasName: true } || view.EnclosingClause(head) is not { } clause || view.Tokens[head].Head != clause.Main || KindOf(view, clause) is >= 0 and var other && other != kind
            || view.Relation(head) is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.DirectObject or DependencyRelation.Oblique))
            return named;
        return OfClause(view, clause, kind, SceneLexicon.Shared.Kinds[kind].Around) is { } around && (named is null || around.HasName) ? around : named;
    }

    /// <summary>The company that reports figures: the name in the subject of a sentence that speaks of profit or revenue.</summary>
    private static FoundScene? OfCompany(SentenceView view, int kind)
    {
        if (view.ClauseAt(view.Tree.Root) is not { Subject: >= 0 and var subject } || view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0)
            return null;
        for (var token = view.Edges.Left(subject); token <= Math.Max(subject, view.Edges.Right(subject)); token++)
        {
            if (view.MentionAt(token) is { Form: MentionForm.Name } name && view.EntityAt(token) is { } company && IsCompany(company))
                return new FoundScene(kind, false, name.Span, $"{SceneLexicon.Shared.Kinds[kind].Noun} {company.Name}", company.Name, true);
        }

        return null;
    }

    /// <summary>Whether a name may be a company's: no government's, no place's, nobody's of whom anything is known.</summary>
    public static bool IsCompany(Entity entity) => NamePlace.IsUnclear(entity) || entity.Type == EntityType.Organisation && OrganisationSpheres.Default.Of(entity.Name) is null or "corporate";

    private static FoundScene? OfPhrase(SentenceView view, int head, int kind)
    {
        var first = AppositionClaims.FirstOf(view, head);
        if (DescriptionNeed.IsName(view, head))
            return OfName(view, head, kind);
        var own = FullerPhrase.First(view, head);
        var last = WithPlace(view, FullerPhrase.Last(view, head, LongestComplement));
        if (view.Tree.Child(head, DependencyRelation.Conjunct) < 0 && (last > head || FullerPhrase.HasName(view, own, head)) && view.Tree.Child(head, DependencyRelation.Possessor) < 0 && FullerPhrase.IsRepeatable(view, own, last))
        {
            var words = view.Quote(own, last);
            words = "the " + (own == 0 && view.Tokens[0].Tag != UniversalTag.ProperNoun ? char.ToLowerInvariant(words[0]) + words[1..] : words);
            return new FoundScene(kind, false, view.Tree.SpanOf(first, last), $"{SceneLexicon.Shared.Kinds[kind].Noun} {words}", words, HasName(view, own, last));
        }

        if (view.Tree.Child(head, DependencyRelation.Possessor) is >= 0 and var owner && view.MentionAt(owner) is { Form: MentionForm.Name })
            return new FoundScene(kind, false, view.Tree.SpanOf(first, head), $"{SceneLexicon.Shared.Kinds[kind].Noun} {view.Quote(first, head)}", view.Quote(first, head), true);
        return null;
    }

    /// <summary>Last word of the places right behind a phrase ("a march against a quarry | in Sella"), whatever the tree hangs them on.</summary>
    private static int WithPlace(SentenceView view, int last)
    {
        while (last + 2 < view.Count && view.Relation(last + 1) == DependencyRelation.Case && view.Lexicons.Has(view.Lower(last + 1), "place-preposition")
            && view.Tokens[last + 1].Head is var place && place > last && !TimeArguments.IsTime(view, place))
            last = Math.Max(place, view.Edges.RightWithoutConjuncts(place));
        return last;
    }

    /// <summary>"Cyclone Marita".</summary>
    private static FoundScene? OfName(SentenceView view, int head, int kind)
    {
        int first = head, last = head;
        while (first > 0 && DescriptionNeed.IsName(view, first - 1))
            first--;
        while (last + 1 < view.Count && DescriptionNeed.IsName(view, last + 1))
            last++;
        if (first == last)
            return null;
        var the = first > 0 && view.Is(first - 1, "the") ? "the " : string.Empty;
        return new FoundScene(kind, false, view.Tree.SpanOf(first, last), $"{SceneLexicon.Shared.Kinds[kind].Noun} {the}{view.Quote(first, last)}", view.Quote(first, last), true);
    }

    private FoundScene? OfClause(SentenceView view, Clause clause, int kind, string opening)
    {
        if (clause.SubjectLink != SubjectLink.Own || clause.Subject < 0 || clause.Subject > clause.Main || clause.IsNegated || clause.IsCopular || clause.Modality is not Modality.Asserted
            || clause.Tense is not ClaimTense.Past || clause.Kind is not (ClauseKind.Main or ClauseKind.Complement or ClauseKind.Adverbial) || view.Tokens[clause.Subject].Tag == UniversalTag.Pronoun)
            return null;
        var first = AppositionClaims.FirstOf(view, clause.Subject);
        var last = LastOf(view, clause);
        if (view.Tree.SpanOf(first, last).Length > LongestClause)
            return null;
        words.Begin(view);
        words.Append(opening + " ");
        if (view.EntityAt(clause.Subject) is { Type: EntityType.Person, Name: { Length: > 0 } name } && view.Tree.Child(clause.Subject, DependencyRelation.Conjunct) < 0)
        {
            words.Append(name + " ");
            words.Append(ActWords.Of(view, clause).First, last, clause);
        }
        else
        {
            words.Append(first, last, clause);
        }

        var hasName = HasName(view, first, last);
        return words.Unresolved.Exists(open => !hasName || !open.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            ? null : new FoundScene(kind, true, view.Tree.SpanOf(first, last), words.Text, words.Text[(opening.Length + 1)..], hasName);
    }

    /// <summary>The last word of the objects, places and times right behind the verb; a comma, a clause or a cause ends them.</summary>
    public static int LastOf(SentenceView view, Clause clause)
    {
        var last = clause.Main;
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (child < clause.Main)
                continue;
            if (view.Tree.LeftEdge(child) > last + 1 || !Completes(view, child))
                break;
            var right = Math.Max(last, view.Tree.RightEdge(child));
            if (view.Tree.SpanOf(clause.Main, right).Length > LongestRest)
                return view.Relation(child) == DependencyRelation.DirectObject ? EndOfName(view, child) : last;
            last = right;
        }

        for (var i = clause.Main + 1; i <= last; i++)
        {
            if (view.Tokens[i].Tag == UniversalTag.Punctuation && view.Tokens[i].Penn != PennTag.Hyphen)
                return i - 1;
        }

        return last;
    }

    /// <summary>The last word of a head and the name that it begins: "former warehouse manager Raymond Tolliver".</summary>
    private static int EndOfName(SentenceView view, int head)
    {
        while (head + 1 < view.Count && DescriptionNeed.IsName(view, head + 1) && view.Tokens[head + 1].Span.Start == view.Tokens[head].Span.End + 1)
            head++;
        return head;
    }

    private static bool Completes(SentenceView view, int child) => view.Relation(child) switch
    {
        DependencyRelation.DirectObject or DependencyRelation.PhrasalParticle or DependencyRelation.ObliqueUnmarked or DependencyRelation.Agent or DependencyRelation.AdverbialModifier or DependencyRelation.OpenComplement => true,
        DependencyRelation.Oblique => TimeArguments.IsTime(view, child) || !view.Lexicons.PrepositionRoles.TryGetValue(view.Lower(view.Tree.LeftEdge(child)), out var role) || role is not (ArgumentRole.Cause or ArgumentRole.Means or ArgumentRole.Manner),
        _ => false,
    };

    /// <summary>Whether words name somebody or some place.</summary>
    public static bool HasName(SentenceView view, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (DescriptionNeed.IsName(view, i) && !TimeArguments.IsTime(view, i))
                return true;
        }

        return false;
    }
}

/// <summary>A scene that a sentence tells.</summary>
/// <param name="Kind">Number of its kind.</param>
/// <param name="IsClause">Whether a clause tells it.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words that point to it.</param>
/// <param name="Told">The same without the words that open them.</param>
/// <param name="HasName">Whether they name somebody or some place.</param>
internal sealed record FoundScene(int Kind, bool IsClause, TextSpan Span, string Words, string Told, bool HasName);
