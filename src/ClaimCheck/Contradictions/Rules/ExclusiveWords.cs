using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Where two words of a class of which only one can be true can be held against each other at all.</summary>
internal static class ExclusiveWords
{
    /// <summary>
    /// Whether both words are of one sort, no names of people or places, and neither is one of several that something merely
    /// includes: "a recipe that includes broccoli, celery and eggs".
    /// </summary>
    public static bool CanExclude(SentencePair pair, Substitution substitution) =>
        substitution.Left.Kind == UnitKind.Verb == (substitution.Right.Kind == UnitKind.Verb)
        && Names(pair.Left, substitution.Left) && Names(pair.Right, substitution.Right)
        && !IsOneOfSeveral(pair.Left, substitution.Left) && !IsOneOfSeveral(pair.Right, substitution.Right);

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
