using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Gathers the claims of a story, gives each its self-contained wording, and names them in reading order.</summary>
internal sealed class ClaimCollector
{
    private readonly List<Claim> claims = [];
    private readonly List<Claim> setAside = [];
    private readonly SelfContainedWriter writer = new();
    private int passageStart;

    /// <summary>The scenes that the passage has told so far.</summary>
    public SceneMemory Scenes { get; } = new();

    /// <summary>Takes a claim with what it is known to leave open; <paramref name="clause"/> is null where no clause states it.</summary>
    public void Add(SentenceView view, Clause? clause, Claim claim)
    {
        var (text, unresolved) = writer.Write(view, clause, claim);
        claim = claim with { SelfContained = text, Unresolved = [.. unresolved, .. claim.Unresolved] };
        if ((clause is null ? Scenes.OfTitle(claim) : SceneOf(view, clause, claim, text) ?? SceneOfSame(claim)) is { } scene)
            claim = claim with { SelfContained = $"{text} [{scene.Text}]", Scene = scene, Unresolved = Scenes.Clear(scene, claim.Unresolved) };
        if (clause is { IsNotAssertion: true })
            setAside.Add(claim with { Worth = ClaimWorth.NotAssertion });
        else
            claims.Add(claim);
    }

    /// <summary>The scene of a claim of the sentence in the same words.</summary>
    private ClaimScene? SceneOfSame(Claim claim)
    {
        for (var i = claims.Count - 1; i >= passageStart && claims[i].Sentence == claim.Sentence; i--)
        {
            if (claims[i].Scene is { } scene && claims[i].SelfContained.Length == claim.SelfContained.Length + scene.Text.Length + 3 && claims[i].SelfContained.StartsWith(claim.SelfContained, StringComparison.Ordinal))
                return scene;
        }

        return null;
    }

    /// <summary>The scene of a claim; of a report that of what is reported.</summary>
    private ClaimScene? SceneOf(SentenceView view, Clause clause, Claim claim, string text)
    {
        var said = claim.IsSpeech ? view.Tree.Child(clause.Main, DependencyRelation.ClausalComplement) : -1;
        var content = said >= 0 ? view.ClauseAt(said) : claim.IsSpeech && view.Relation(clause.Attached) == DependencyRelation.Parataxis ? clause.Parent : clause;
        return content is null ? null : Scenes.Of(view, content, text, claim.Unresolved);
    }

    /// <summary>Puts the claims of the passage that has just been read in reading order.</summary>
    public void ClosePassage()
    {
        var order = Comparer<Claim>.Create(Compare);
        Sort(claims, passageStart, order);
        passageStart = claims.Count;
    }

    /// <summary>All claims, named <c>c1</c>, <c>c2</c> ….</summary>
    public (IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> SetAside) Close()
    {
        for (var i = 0; i < claims.Count; i++)
            claims[i] = claims[i] with { Id = FormattableString.Invariant($"c{i + 1}") };
        for (var i = 0; i < setAside.Count; i++)
            setAside[i] = setAside[i] with { Id = FormattableString.Invariant($"x{i + 1}") };
        return (claims, setAside);
    }

    private static void Sort(List<Claim> list, int from, Comparer<Claim> order)
    {
        var part = list.Skip(from).Order(order).ToList();
        for (var i = 0; i < part.Count; i++)
            list[from + i] = part[i];
    }

    private static int Compare(Claim a, Claim b)
    {
        var span = a.Span.CompareTo(b.Span);
        if (span != 0)
            return span;
        var form = a.Form.CompareTo(b.Form);
        if (form != 0)
            return form;
        var subject = (a.Subject?.Span.Start ?? -1).CompareTo(b.Subject?.Span.Start ?? -1);
        return subject != 0 ? subject : a.Predicate.Span.CompareTo(b.Predicate.Span);
    }
}
