using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>A phrase that names a source: "according to government figures".</summary>
/// <param name="Clause">The clause that it backs.</param>
/// <param name="Source">Head word of the source.</param>
/// <param name="CueFirst">First word of the cue.</param>
/// <param name="CueLast">Last word of the cue.</param>
internal readonly record struct SourcePhrase(Clause Clause, int Source, int CueFirst, int CueLast);

/// <summary>
/// Finds "according to X". At the front of a sentence, or behind a comma at its end, it backs the main clause wherever the tree
/// hangs it; else the clause that it stands in.
/// </summary>
internal static class SourcePhraseFinder
{
    /// <summary>Fills <see cref="SentenceView.SourcePhrases"/>.</summary>
    public static void Find(SentenceView view)
    {
        view.SourcePhrases.Clear();
        for (var token = 0; token + 2 < view.Count; token++)
        {
            if (!view.Is(token, "according") || !view.Is(token + 1, "to"))
                continue;
            var source = SourceOf(view, token);
            if (source >= 0 && ClauseOf(view, token, source) is { } clause)
                view.SourcePhrases.Add(new SourcePhrase(clause, source, token, token + 1));
        }
    }

    private static int SourceOf(SentenceView view, int according)
    {
        var head = view.Tokens[according].Head;
        if (head > according + 1 && view.Relation(according) is DependencyRelation.Case or DependencyRelation.Marker)
            return head;
        foreach (var child in view.Tree.Children(according))
        {
            if (child > according + 1 && view.Relation(child) is DependencyRelation.Oblique or DependencyRelation.NominalModifier or DependencyRelation.DirectObject)
                return child;
        }

        for (var i = according + 2; i < view.Count && view.Tokens[i].Tag != UniversalTag.Punctuation; i++)
        {
            if (view.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun && view.Tokens[i].Head is var up && (up <= according || view.Relation(i) is not (DependencyRelation.Compound or DependencyRelation.Descriptor or DependencyRelation.Possessor)))
                return i;
        }

        return -1;
    }

    private static Clause? ClauseOf(SentenceView view, int according, int source)
    {
        var top = view.Tokens[source].Head;
        if (top == according)
            top = view.Tokens[according].Head;
        var clause = top < 0 ? null : view.EnclosingClause(top);
        var behindComma = according > 0 && view.Tokens[according - 1].Penn is PennTag.Comma;
        var endsSentence = IsNearEnd(view, source);
        if (clause is null || !(according <= 2 || (behindComma && endsSentence)))
            return clause ?? view.ClauseAt(view.Tree.Root);
        while (clause.Parent is { } parent && clause.Kind is not ClauseKind.Complement && parent.Main != clause.Main)
            clause = parent;
        return clause;
    }

    private static bool IsNearEnd(SentenceView view, int source)
    {
        var last = view.Count - 1;
        while (last > source && view.Tokens[last].Tag == UniversalTag.Punctuation)
            last--;
        return view.Tree.RightEdge(source) >= last;
    }
}
