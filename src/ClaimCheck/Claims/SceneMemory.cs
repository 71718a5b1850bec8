using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The scenes that the lead of a passage tells, at most one of a kind, and whether the paragraph being read is still about them: a year, another town,
/// another event of the kind turn it to the background until it ends. One for one thread.
/// </summary>
internal sealed class SceneMemory
{
    /// <summary>Sentences of running text in which a story says what it is about.</summary>
    private const int Lead = 2;

    private readonly SceneFinder finder = new();
    private readonly List<FoundScene> found = [];
    private readonly FoundScene?[] scenes = new FoundScene?[SceneLexicon.Shared.Kinds.Count];
    private readonly int[] told = new int[SceneLexicon.Shared.Kinds.Count];
    private readonly HashSet<Entity> places = new(ReferenceEqualityComparer.Instance);
    private int sentences;
    private int block;
    private int count;
    private bool isElsewhere;
    private bool isAnother;
    private bool isOfAnother;

    /// <summary>Forgets the passage before.</summary>
    public void Reset()
    {
        Array.Clear(scenes);
        places.Clear();
        (sentences, block, count, isElsewhere, isAnother, isOfAnother) = (0, -1, 0, false, false, false);
    }

    /// <summary>Takes in the loaded sentence, its clauses read; <paramref name="isQuoted"/> tells where somebody else speaks.</summary>
    public void Read(SentenceView view, bool isQuoted)
    {
        if (view.Passage.Headline is { } headline && headline.Overlaps(view.Sentence.Span))
        {
            NotePlaces(view);
            return;
        }

        if (BlockOf(view) is var now && now != block)
            (block, isElsewhere, isAnother, isOfAnother) = (now, false, false, false);
        if (++sentences > Lead && count == 0 || isQuoted)
            return;
        isOfAnother |= sentences > 1 && NamesAnother(view);
        isAnother |= sentences > 1 && (TellsAnother(view) || SceneTimes.AreFar(view));
        if (isAnother || sentences > 1 && OpensElsewhere(view))
            isElsewhere = true;
        else if (sentences <= Lead)
            Take(view);
    }

    /// <summary>
    /// The scene that a clause is about without saying so, whose wording so far is <paramref name="wording"/> and leaves <paramref name="open"/>;
    /// null where it needs none or none is sure.
    /// </summary>
    public ClaimScene? Of(SentenceView view, Clause clause, string wording, ImmutableArray<string> open)
    {
        if (count == 0)
            return null;
        FoundScene? only = null;
        for (var kind = 0; kind < scenes.Length; kind++)
        {
            if (scenes[kind] is not { Words.Length: > 0 } scene)
                continue;
            var isPointing = PointsTo(open, kind);
            if ((SceneLexicon.Shared.Kinds[kind].IsCompany ? isOfAnother : isPointing ? isAnother : isElsewhere) || !isPointing && NamesPlace(wording)
                || !SceneAct.IsOf(view, clause, kind, told[kind] == view.Index ? scene.Span : null, isPointing))
                continue;
            if (only is not null)
                return null;
            only = scene;
        }

        return only is null || wording.Contains(only.Told, StringComparison.OrdinalIgnoreCase) ? null : new ClaimScene(only.Span, only.Words);
    }

    /// <summary>The company that reports, for "is Chief Executive"; null for other titles and where another company is spoken of.</summary>
    public ClaimScene? OfTitle(Claim claim)
    {
        if (claim.Form != ClaimForm.Title || claim.Unresolved.Length != 1 || isOfAnother)
            return null;
        for (var kind = 0; kind < scenes.Length; kind++)
        {
            if (SceneLexicon.Shared.Kinds[kind].IsCompany && scenes[kind] is { } scene && SceneLexicon.Shared.Need(claim.Unresolved[0].ToLowerInvariant(), "title", kind) != SceneNeed.None)
                return new ClaimScene(scene.Span, scene.Words);
        }

        return null;
    }

    /// <summary>What a claim still leaves open once its scene is told: "the jurors" are those of the trial.</summary>
    public ImmutableArray<string> Clear(ClaimScene scene, ImmutableArray<string> open)
    {
        var kind = Array.FindIndex(scenes, known => known is not null && known.Words == scene.Text);
        return kind < 0 || open.IsEmpty ? open : [.. open.Where(words => !IsOwn(words, kind))];
    }

    /// <summary>Whether open words are clear once the scene is told.</summary>
    private static bool IsOwn(string words, int kind) =>
        SceneLexicon.Shared.Need(Noun(words), "own", kind) != SceneNeed.None || SceneLexicon.Shared.Need(words.ToLowerInvariant(), "title", kind) != SceneNeed.None || SceneLexicon.Shared.KindOf(Noun(words), "noun") == kind;

    /// <summary>Whether a wording leaves open "the flood", "the talks" of a kind.</summary>
    private static bool PointsTo(ImmutableArray<string> open, int kind)
    {
        foreach (var words in open)
        {
            if (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && SceneLexicon.Shared.KindOf(Noun(words), "noun") == kind)
                return true;
        }

        return false;
    }

    /// <summary>The last word of a description, in lower case.</summary>
    private static string Noun(string words) => words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private bool NamesPlace(string wording)
    {
        foreach (var place in places)
        {
            if (wording.Contains(place.Name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void Take(SentenceView view)
    {
        NotePlaces(view);
        found.Clear();
        finder.Find(view, found);
        foreach (var scene in found)
        {
            ref var known = ref scenes[scene.Kind];
            if (known is null)
                count++;
            else if (told[scene.Kind] != view.Index || known.Words.Length == 0)
                continue;
            if (known is { HasName: true } && scene.HasName && (!known.Span.Overlaps(scene.Span) || known.IsClause && scene.IsClause && known.Span != scene.Span))
                known = known with { Words = string.Empty };
            else if (known is null || scene.HasName && !known.HasName || known.HasName == scene.HasName && known.IsClause && !scene.IsClause)
                known = scene;
            told[scene.Kind] = view.Index;
        }
    }

    private void NotePlaces(SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (view.EntityAt(token) is { Type: EntityType.Place } place)
                places.Add(place);
        }
    }

    private static int BlockOf(SentenceView view)
    {
        var blocks = view.Passage.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Span.Contains(view.Sentence.Span.Start))
                return i;
        }

        return -1;
    }

    /// <summary>"A flood in 2013", "another march", "a van hit a wall": one more event of a kind that has its scene.</summary>
    private bool TellsAnother(SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (SceneFinder.NounKind(view, token) is >= 0 and var kind && scenes[kind] is not null && IsNew(view, token))
                return true;
            if (view.ClauseAt(token) is { Subject: >= 0 } clause && clause.Main == token && SceneFinder.KindOf(view, clause) is >= 0 and var of && scenes[of] is not null && IsNew(view, clause.Subject))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence names a company that is not the one that reports.</summary>
    private bool NamesAnother(SentenceView view)
    {
        for (var kind = 0; kind < scenes.Length; kind++)
        {
            if (!SceneLexicon.Shared.Kinds[kind].IsCompany || scenes[kind] is not { } scene)
                continue;
            for (var token = 0; token < view.Count; token++)
            {
                if (view.MentionAt(token) is { Form: MentionForm.Name } && view.EntityAt(token) is { } entity && SceneFinder.IsCompany(entity) && !scene.Told.StartsWith(entity.Name, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNew(SentenceView view, int noun)
    {
        var determiner = view.Tree.Child(noun, DependencyRelation.Determiner);
        return determiner >= 0 && (view.Is(determiner, "a") || view.Is(determiner, "an") || view.Is(determiner, "another"));
    }

    /// <summary>"In Braga, …": the main clause is put in a place that the lead does not name.</summary>
    private bool OpensElsewhere(SentenceView view)
    {
        foreach (var child in view.Tree.Children(view.Tree.Root))
        {
            if (view.Relation(child) == DependencyRelation.Oblique && view.EntityAt(child) is { Type: EntityType.Place } place && !places.Contains(place)
                && view.Lexicons.Has(view.Lower(view.Tree.LeftEdge(child)), "place-preposition"))
                return true;
        }

        return false;
    }
}
