using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Where two words of a class of which only one can be true can be held against each other at all.</summary>
internal static class ExclusiveWords
{
    /// <summary>Whether the heads of two units are of one class and can be held against each other, by <see cref="CanExclude"/>.</summary>
    public static bool Exclude(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit) =>
        WordRelations.AreExclusive(left.Words[leftUnit.Head], right.Words[rightUnit.Head]) && CanExclude(left, leftUnit, right, rightUnit);

    /// <summary>
    /// Whether both words are of one sort, no names of people or places, and neither is one of several that something merely
    /// includes: "a recipe that includes broccoli, celery and eggs".
    /// </summary>
    public static bool CanExclude(SentenceView left, SentenceUnit leftUnit, SentenceView right, SentenceUnit rightUnit) =>
        leftUnit.Kind == UnitKind.Verb == (rightUnit.Kind == UnitKind.Verb)
        && Names(left, leftUnit) && Names(right, rightUnit) && !IsOneOfSeveral(left, leftUnit) && !IsOneOfSeveral(right, rightUnit);

    // A word, or an unknown name of one word: the tagger takes "RSV" for a name.
    private static bool Names(SentenceView view, SentenceUnit unit) => unit.Kind switch
    {
        UnitKind.Verb or UnitKind.Noun or UnitKind.Adjective or UnitKind.Adverb or UnitKind.Other => true,
        UnitKind.Name => unit.First == unit.Last && view.Entities[unit.Head] is null,
        _ => false,
    };

    private static bool IsOneOfSeveral(SentenceView view, SentenceUnit unit)
    {
        if (view.Tokens[unit.Head].Relation != DependencyRelation.Conjunct && view.Sentence.Tree.Child(unit.Head, DependencyRelation.Conjunct) < 0)
            return false;
        for (var i = 0; i < unit.First; i++)
        {
            if (ComparisonWords.PartOf.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }
}
