using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>The clause around a word: its governing predicate and how far the clause answers that of the other sentence.</summary>
internal static class ClauseContext
{
    /// <summary>The verb, or the noun or adjective with a copula or subject, that governs <paramref name="token"/>; the root where none does.</summary>
    public static int Predicate(SentenceView view, int token) => view.Predicates[token];

    /// <summary>The predicate of each word.</summary>
    public static int[] ReadPredicates(SentenceView view)
    {
        var predicates = new int[view.Count];
        for (var i = 0; i < predicates.Length; i++)
            predicates[i] = ReadPredicate(view, i);
        return predicates;
    }

    private static int ReadPredicate(SentenceView view, int token)
    {
        var tree = view.Sentence.Tree;
        var current = view.Tokens[token].Head < 0 ? token : view.Tokens[token].Head;
        if (IsPredicate(view, token) && view.Tokens[token].Tag == UniversalTag.Verb)
            return token;
        while (!IsPredicate(view, current))
        {
            var head = tree.Tokens[current].Head;
            if (head < 0)
                return current;
            current = head;
        }

        return current;
    }

    /// <summary>Whether a word states something of a subject.</summary>
    public static bool IsPredicate(SentenceView view, int token)
    {
        if (view.Tokens[token].Tag == UniversalTag.Verb && view.Tokens[token].Relation != DependencyRelation.AdjectivalModifier)
            return true;
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation is DependencyRelation.Copula or DependencyRelation.Subject or DependencyRelation.PassiveSubject)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Weighted share of the content words of the clause of <paramref name="predicate"/>, subordinate clauses and the words of
    /// <paramref name="unit"/> left out, that the other sentence answers; 0 to 1.
    /// </summary>
    public static double Agreement(SentenceView view, int predicate, SentenceUnit unit, ReadOnlySpan<bool> covered)
    {
        var (shared, total) = (0d, 0d);
        Add(view, predicate, unit, covered, 0, ref shared, ref total);
        return total <= 0 ? 0.5 : shared / total;
    }

    /// <summary>First dependent of <paramref name="predicate"/> in <paramref name="role"/>, or -1; a shared subject of a conjunct is found at the first conjunct.</summary>
    public static int Argument(SentenceView view, int predicate, ClauseRole role)
    {
        for (var hops = 0; predicate >= 0 && hops < 3; hops++)
        {
            var found = -1;
            foreach (var child in view.Sentence.Tree.Children(predicate))
            {
                if (Roles.Of(view, child) == role && (found < 0 || (view.Entities[found] is null && view.Entities[child] is not null && child == found + 1)))
                    found = child;
            }

            if (found >= 0)
                return found;

            if (role != ClauseRole.Actor || view.Tokens[predicate].Relation is not (DependencyRelation.Conjunct or DependencyRelation.OpenComplement))
                return -1;
            predicate = view.Tokens[predicate].Head;
        }

        return -1;
    }

    /// <summary>Whether a word stands for the noun before it: "who", "which", "that", "whom".</summary>
    public static bool IsRelative(SentenceView view, int token) => view.Words[token].Word is "who" or "which" or "that" or "whom";

    /// <summary>The entity of an argument: at its head, or at the name beside it ("its supplier, Hanbao Plastics"; "who" stands for the noun before it).</summary>
    public static Entities.Entity? EntityOf(SentenceView view, int token)
    {
        if (token < 0)
            return null;
        if (IsRelative(view, token) && view.Tokens[token].Head >= 0 && view.Tokens[view.Tokens[token].Head].Head is >= 0 and var noun)
            token = noun;
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.Flat && view.Entities[child] is { Type: Entities.EntityType.Person or Entities.EntityType.Organisation } named)
                return named;
        }

        return view.Entities[token];
    }

    /// <summary>
    /// Whether two arguments name one: the same entity, or names that end in the same word; null when one of them is no name.
    /// </summary>
    public static bool? SameName(SentenceView left, int leftToken, SentenceView right, int rightToken)
    {
        if (EntityOf(left, leftToken) is { } first && EntityOf(right, rightToken) is { } second && first == second)
            return true;
        var (leftName, rightName) = (NameToken(left, leftToken), NameToken(right, rightToken));
        if (leftName < 0 || rightName < 0)
            return null;
        return left.Words[leftName].Number == right.Words[rightName].Number;
    }

    private static int NameToken(SentenceView view, int token)
    {
        if (view.Tokens[token].Tag == UniversalTag.ProperNoun)
            return LastOfName(view, token);
        var beside = NameBeside(view, token);
        return beside < 0 ? -1 : LastOfName(view, beside);
    }

    private static int LastOfName(SentenceView view, int token)
    {
        var last = token;
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (view.Tokens[child].Relation == DependencyRelation.Flat)
                last = Math.Max(last, child);
        }

        return last;
    }

    /// <summary>Index of a name beside or right behind a noun, or -1.</summary>
    public static int NameBeside(SentenceView view, int noun)
    {
        foreach (var child in view.Sentence.Tree.Children(noun))
        {
            if (view.Tokens[child].Tag == UniversalTag.ProperNoun && view.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.Flat)
                return child;
        }

        return noun + 1 < view.Count && view.Tokens[noun + 1].Tag == UniversalTag.ProperNoun ? noun + 1 : -1;
    }

    private static void Add(SentenceView view, int token, SentenceUnit unit, ReadOnlySpan<bool> covered, int depth, ref double shared, ref double total)
    {
        if (token < unit.First || token > unit.Last)
        {
            var weight = view.Weight(token);
            total += weight;
            if (covered[token])
                shared += weight;
        }

        if (depth > 6)
            return;
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (IsSubordinate(view.Tokens[child].Relation))
                continue;
            Add(view, child, unit, covered, depth + 1, ref shared, ref total);
        }
    }

    private static bool IsSubordinate(DependencyRelation relation) => relation is DependencyRelation.AdverbialClause
        or DependencyRelation.AdverbialRelativeClause or DependencyRelation.RelativeClause or DependencyRelation.ClausalComplement
        or DependencyRelation.Parataxis or DependencyRelation.ClausalSubject;
}
