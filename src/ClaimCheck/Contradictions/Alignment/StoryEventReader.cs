using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Reads the events of a story: each verb that says more than most, with its participants, also where they stand at the verb
/// above ("Questioned on Monday, Aubrey said …", "the barge was seen stranded"). Words: <c>light-verbs</c>.
/// </summary>
internal static class StoryEventReader
{
    private const double LeastWeight = 0.3;

    private static readonly FrozenDictionary<string, FrozenSet<string>> LightVerbs = LexiconTable.OpenLexicon("light-verbs").Rows
        .ToFrozenDictionary(row => row[0], row => LexiconTable.SplitList(row[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The events of <paramref name="views"/> in reading order.</summary>
    public static ImmutableArray<StoryEvent> Read(ImmutableArray<SentenceView> views)
    {
        var events = ImmutableArray.CreateBuilder<StoryEvent>();
        foreach (var view in views)
        {
            for (var i = 0; i < view.Count; i++)
            {
                var told = view.Tokens[i].Tag switch
                {
                    UniversalTag.Verb when view.Tokens[i].Relation is not (DependencyRelation.Compound or DependencyRelation.Auxiliary) => Read(view, i),
                    UniversalTag.Noun => ReadNoun(view, i),
                    _ => null,
                };
                if (told is not null)
                    events.Add(told);
            }
        }

        return events.ToImmutable();
    }

    private static StoryEvent? Read(SentenceView view, int verb)
    {
        var undergoer = ClauseContext.Argument(view, verb, ClauseRole.Undergoer);
        var actor = ClauseContext.Argument(view, verb, ClauseRole.Actor);
        var act = view.Words[verb];
        if (undergoer >= 0 && LightVerbs.TryGetValue(act.Word, out var nouns) && nouns.Contains(view.Words[undergoer].Word))
        {
            act = view.Words[undergoer];
            undergoer = -1;
        }

        if (!view.IsContent[verb] || (act.Weight < LeastWeight && act.Concept < 0))
            return null;
        if (undergoer < 0 && view.Tokens[verb].Penn == PennTag.VerbPastParticiple && view.Sentence.Tree.Child(verb, DependencyRelation.Auxiliary) < 0)
            (actor, undergoer) = Outside(view, verb, actor);
        (actor, undergoer) = (Noun(view, actor), Noun(view, undergoer));
        return actor < 0 && undergoer < 0 ? null : new(view, verb, act, actor, undergoer);
    }

    // "The collapse of the dam", "the dam burst": the act as a noun with the one to whom it happens.
    private static StoryEvent? ReadNoun(SentenceView view, int noun)
    {
        var act = view.Words[noun];
        if (view.Tokens[noun].Penn != PennTag.Noun || act.Concept < 0 || act.Weight < LeastWeight || view.Tokens[noun].Relation == DependencyRelation.Compound)
            return null;
        foreach (var child in view.Sentence.Tree.Children(noun))
        {
            if (view.IsContent[child] && (view.Tokens[child].Relation is DependencyRelation.Compound or DependencyRelation.Possessor
                || (view.Tokens[child].Relation == DependencyRelation.NominalModifier && Roles.Preposition(view, child) == "of")))
            {
                return new(view, noun, act, child, -1);
            }
        }

        return null;
    }

    // A participle without a subject of its own: the noun that it hangs on, or the subject of the verb above.
    private static (int Actor, int Undergoer) Outside(SentenceView view, int participle, int actor)
    {
        var head = view.Tokens[participle].Head;
        return view.Tokens[participle].Relation switch
        {
            DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause or DependencyRelation.AdjectivalModifier => (actor, head),
            DependencyRelation.AdverbialClause or DependencyRelation.OpenComplement when Above(view, head) is >= 0 and var subject => (actor == subject ? -1 : actor, subject),
            _ => (actor, -1),
        };
    }

    private static int Above(SentenceView view, int verb) =>
        ClauseContext.Argument(view, verb, ClauseRole.Undergoer) is >= 0 and var passive && view.Tokens[passive].Relation == DependencyRelation.PassiveSubject
            ? passive
            : ClauseContext.Argument(view, verb, ClauseRole.Actor);

    // "Who" and "which" stand for the noun before them.
    private static int Noun(SentenceView view, int token)
    {
        if (token < 0 || !ClauseContext.IsRelative(view, token))
            return token;
        var verb = view.Tokens[token].Head;
        return verb >= 0 ? view.Tokens[verb].Head : -1;
    }
}
