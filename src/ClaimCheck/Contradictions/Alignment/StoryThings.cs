using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Says whether two nouns of two passages denote one thing: one entity, or a description that each passage uses for one thing
/// only, which is never plural, never "another" and brought in at most once.
/// </summary>
internal sealed class StoryThings(ImmutableArray<SentenceView> views)
{
    private const double Described = 0.85;
    private const double Wider = 0.75;
    private const double LeastWeight = 0.25;

    private readonly Dictionary<(string Passage, int Word), bool> unique = CountNouns(views);

    /// <summary>How surely two words denote one thing: 0 where they do not or nothing shows it, 1 for one entity.</summary>
    public double AreOne(SentenceView left, int leftToken, SentenceView right, int rightToken)
    {
        if (leftToken < 0 || rightToken < 0)
            return 0;
        if (ClauseContext.SameName(left, leftToken, right, rightToken) is { } same)
            return same && !AreTwoModified(left, leftToken, right, rightToken) ? 1 : 0;
        var (one, other) = (ClauseContext.EntityOf(left, leftToken), ClauseContext.EntityOf(right, rightToken));
        if (one is not null && other is not null && one.Type != EntityType.Group)
            return one == other ? 1 : 0;
        return IsDescription(left, leftToken) && IsDescription(right, rightToken) ? AreOneDescription(left, leftToken, right, rightToken) : 0;
    }

    /// <summary>Whether two words surely denote two things: two names, two entities.</summary>
    public static bool AreTwo(SentenceView left, int leftToken, SentenceView right, int rightToken)
    {
        if (leftToken < 0 || rightToken < 0)
            return false;
        var (one, other) = (ClauseContext.EntityOf(left, leftToken), ClauseContext.EntityOf(right, rightToken));
        return one is not null && other is not null && one != other && ClauseContext.SameName(left, leftToken, right, rightToken) != true;
    }

    private double AreOneDescription(SentenceView left, int leftToken, SentenceView right, int rightToken)
    {
        var (mine, theirs) = (left.Words[leftToken], right.Words[rightToken]);
        if (!unique.GetValueOrDefault((left.Passage.Id, mine.Number)) || !unique.GetValueOrDefault((right.Passage.Id, theirs.Number))
            || AreTwoModified(left, leftToken, right, rightToken))
        {
            return 0;
        }

        return WordRelations.Compare(mine, theirs) switch
        {
            WordRelation.Same or WordRelation.Synonym or WordRelation.SameIdea => Described,
            WordRelation.Narrower or WordRelation.Wider => Wider,
            _ => 0,
        };
    }

    private static bool IsDescription(SentenceView view, int token) =>
        view.Tokens[token].Penn == PennTag.Noun && view.Words[token].Weight >= LeastWeight && view.Times[token] is null && view.Quantities[token] is null;

    // "The Corley dam" and "the Ambrel dam": names on the noun that are not one.
    private static bool AreTwoModified(SentenceView left, int leftToken, SentenceView right, int rightToken)
    {
        var (mine, theirs) = (NamesOn(left, leftToken), NamesOn(right, rightToken));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Exists(theirs.Contains);
    }

    private static List<int> NamesOn(SentenceView view, int noun)
    {
        var names = new List<int>();
        foreach (var child in view.Sentence.Tree.Children(noun))
        {
            if (view.Tokens[child].Tag == UniversalTag.ProperNoun
                && view.Tokens[child].Relation is DependencyRelation.Compound or DependencyRelation.Possessor or DependencyRelation.AdjectivalModifier)
            {
                names.Add(view.Words[child].Number);
            }
        }

        return names;
    }

    private static Dictionary<(string Passage, int Word), bool> CountNouns(ImmutableArray<SentenceView> views)
    {
        var unique = new Dictionary<(string Passage, int Word), bool>();
        var introduced = new HashSet<(string Passage, int Word)>();
        foreach (var view in views)
        {
            for (var i = 0; i < view.Count; i++)
            {
                if (view.Tokens[i].Tag != UniversalTag.Noun)
                    continue;
                var key = (view.Passage.Id, view.Words[i].Number);
                var isOne = view.Tokens[i].Penn == PennTag.Noun && !IsOneOfSeveral(view, i)
                    && (!IsBroughtIn(view, i) || view.IsHeadline || introduced.Add(key));
                unique[key] = unique.GetValueOrDefault(key, true) && isOne;
            }
        }

        return unique;
    }

    private static bool IsBroughtIn(SentenceView view, int noun) =>
        view.Sentence.Tree.Child(noun, DependencyRelation.Determiner) is >= 0 and var article && view.Words[article].Word is "a" or "an";

    private static bool IsOneOfSeveral(SentenceView view, int noun)
    {
        foreach (var child in view.Sentence.Tree.Children(noun))
        {
            if (ComparisonWords.OneOfSeveral.Contains(view.Words[child].Word) || view.Quantities[child] is { Value: not 1 })
                return true;
        }

        return false;
    }
}
