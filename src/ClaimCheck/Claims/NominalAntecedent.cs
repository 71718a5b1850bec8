using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What a pronoun without an entity stands for in its own sentence: "critics say that they …", "a cousin has said that she may go to court",
/// "the bill passed and it will …". Only the subject of the clause that reports it, or that it goes on with, and only when it fits in number and kind;
/// a possessive also means the subject of its own clause ("three nurses were praised for their work").
/// </summary>
internal static class NominalAntecedent
{
    private static readonly int Person = WordRelations.Default.Entry("person").Number;

    /// <summary>Head word of the phrase that the pronoun at <paramref name="token"/> stands for, or -1.</summary>
    public static int Of(SentenceView view, int token)
    {
        if (KindOf(view.Lower(token)) is not { } kind || view.EnclosingClause(token) is not { } clause)
            return -1;
        if (clause.Subject != token && view.Tokens[token].Penn == PennTag.Pronoun)
            return ObjectBefore(view, clause, token, kind);
        if (clause.Subject != token)
        {
            var isPossessive = view.Tokens[token].Penn == PennTag.PronounPossessive;
            return isPossessive && clause.Subject >= 0 && clause.Subject != token && !view.Tree.Dominates(clause.Subject, token) && Fits(view, clause.Subject, kind) ? clause.Subject : -1;
        }

        if (Above(view, clause) is not { } above)
            return -1;
        if (Fits(view, above.Subject, kind))
            return above.Subject;
        return kind == PronounKind.Thing && clause.Kind == ClauseKind.Complement ? TargetOf(view, above.Subject) : -1;
    }

    /// <summary>"Passed a bill and sent it on": the object of the verb that this one goes on with.</summary>
    private static int ObjectBefore(SentenceView view, Clause clause, int token, PronounKind kind)
    {
        if (view.Relation(token) is not DependencyRelation.DirectObject || view.Relation(clause.Attached) != DependencyRelation.Conjunct || clause.SubjectLink == SubjectLink.Own
            || view.ClauseAt(view.Tokens[clause.Attached].Head) is not { IsPassive: false } first)
            return -1;
        var target = view.Tree.Child(first.Main, DependencyRelation.DirectObject);
        return target >= 0 && target < token && Fits(view, target, kind) ? target : -1;
    }

    /// <summary>"Critics of the proposal say that it …": what those who speak are for or against.</summary>
    private static int TargetOf(SentenceView view, int speakers)
    {
        foreach (var child in view.Tree.Children(speakers))
        {
            if (child > speakers && view.Relation(child) == DependencyRelation.NominalModifier && view.Tokens[speakers].Penn == PennTag.NounPlural
                && ArgumentReader.Preposition(view, child) is "of" or "to" && Fits(view, child, PronounKind.Thing))
                return child;
        }

        return -1;
    }

    /// <summary>The clause whose subject a subject pronoun means.</summary>
    private static Clause? Above(SentenceView view, Clause clause)
    {
        if (clause.SubjectLink != SubjectLink.Own || clause.Parent is not { Subject: >= 0, IsPassive: false } parent || clause.IsCopular && view.Is(clause.Subject, "it"))
            return null;
        if (clause.Kind == ClauseKind.Complement)
            return view.Relation(clause.Attached) == DependencyRelation.ClausalComplement && view.Lexicons.Speech.ContainsKey(view.Tokens[parent.Main].Lemma) ? parent : null;
        return view.Relation(clause.Attached) == DependencyRelation.Conjunct && clause.Kind == ClauseKind.Main && view.Tree.Child(parent.Main, DependencyRelation.DirectObject) < 0 ? parent : null;
    }

    /// <summary>Whether a possessive agrees with a noun or name in number and kind: "the nurse who sold her house".</summary>
    public static bool Agrees(SentenceView view, int noun, int possessive) =>
        KindOf(view.Lower(possessive)) is { } kind && (Fits(view, noun, kind) || view.EntityAt(noun) is { } named && (kind == PronounKind.Person) == (named.Type == Entities.EntityType.Person));

    private static bool Fits(SentenceView view, int subject, PronounKind kind)
    {
        if (view.Tokens[subject].Tag != UniversalTag.Noun || view.MentionAt(subject) is { Form: Entities.MentionForm.Name } || view.Tree.Child(subject, DependencyRelation.Conjunct) >= 0)
            return false;
        var isPlural = view.Tokens[subject].Penn == PennTag.NounPlural;
        return kind switch
        {
            PronounKind.Many => isPlural || view.Lexicons.Has(view.Tokens[subject].Lemma, "many-in-one"),
            PronounKind.Person => !isPlural && IsPerson(view, subject),
            _ => !isPlural && !IsPerson(view, subject),
        };
    }

    /// <summary>Whether a word, in lower case, is a pronoun that stands for somebody or something said before.</summary>
    public static bool IsPronoun(string word) => KindOf(word) is not null;

    /// <summary>Whether a noun means a person.</summary>
    public static bool IsPerson(SentenceView view, int noun) => IsPerson(view.Tokens[noun].Lemma);

    /// <summary>Whether a noun names people.</summary>
    public static bool IsPerson(string lemma) => Array.BinarySearch(WordRelations.Default.Entry(lemma).Wider, Person) >= 0;

    private static PronounKind? KindOf(string pronoun) => pronoun switch
    {
        "they" or "their" or "them" => PronounKind.Many,
        "he" or "she" or "his" or "her" => PronounKind.Person,
        "it" or "its" => PronounKind.Thing,
        _ => null,
    };

    private enum PronounKind
    {
        Many,
        Person,
        Thing,
    }
}
