using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What tells whether a predicate happened: its form and auxiliaries, who acts, negation, the words that it depends on,
/// how the rules of this stage read its clause.
/// </summary>
internal static class FactualityFeatures
{
    /// <summary>Room that <see cref="Extract"/> needs.</summary>
    public const int Most = 160;

    /// <summary>Writes the features of a predicate and returns their number.</summary>
    public static int Extract(SentenceView view, int token, Span<uint> target)
    {
        var list = new FeatureList(target);
        AddWord(view, token, ref list);
        AddPath(view, token, ref list);
        AddChildren(view, token, ref list);
        AddClause(view, token, ref list);
        return list.Count;
    }

    private static uint Key(string text) => FeatureHash.LowerText(text);

    private static void AddWord(SentenceView view, int token, ref FeatureList list)
    {
        var word = view.Tokens[token];
        uint penn = (uint)word.Penn, relation = (uint)word.Relation;
        list.Add(0);
        list.Add(1, Key(word.Lemma));
        list.Add(2, Key(word.Text));
        list.Add(3, penn);
        list.Add(4, relation);
        list.Add(5, penn, relation);
        list.Add(6, Key(word.Lemma), penn);
        if (token > 0)
        {
            list.Add(7, Key(view.Tokens[token - 1].Text));
            list.Add(8, Key(view.Tokens[token - 1].Text), penn);
        }

        if (token > 1)
            list.Add(9, Key(view.Tokens[token - 2].Text), Key(view.Tokens[token - 1].Text));
        if (token + 1 < view.Count)
            list.Add(10, Key(view.Tokens[token + 1].Text));
        list.Add(11, Key(view.Tokens[view.Count - 1].Text));
        list.Add(12, Key(view.Tokens[0].Text));
        list.Add(13, Key(view.Tokens[0].Text), relation);
    }

    private static void AddPath(SentenceView view, int token, ref FeatureList list)
    {
        uint path = (uint)view.Relation(token);
        var at = token;
        for (var step = 0; step < 3; step++)
        {
            var head = view.Tokens[at].Head;
            if (head < 0)
                break;
            var lemma = Key(view.Tokens[head].Lemma);
            list.Add(20 + step, lemma, path);
            list.Add(24 + step, lemma, (uint)view.Tokens[head].Penn, path, (uint)view.Tokens[token].Penn);
            foreach (var child in view.Tree.Children(head))
            {
                if (child != at && view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.Marker or DependencyRelation.AdverbialModifier or DependencyRelation.PassiveAuxiliary)
                    list.Add(30 + step, Key(view.Tokens[child].Text), path);
                if (list.Count > Most - 60)
                    return;
            }

            list.Add(36 + step, (uint)view.Tokens[head].Penn, path);
            path = FeatureHash.Mix(path, (uint)view.Relation(head));
            at = head;
        }

        list.Add(40, path);
    }

    private static void AddChildren(SentenceView view, int token, ref FeatureList list)
    {
        uint auxiliaries = 17, penn = (uint)view.Tokens[token].Penn;
        foreach (var child in view.Tree.Children(token))
        {
            if (list.Count > Most - 30)
                return;
            var word = view.Tokens[child];
            list.Add(50, (uint)word.Relation);
            switch (word.Relation)
            {
                case DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula:
                    auxiliaries = FeatureHash.Mix(auxiliaries, Key(word.Text));
                    list.Add(51, Key(word.Text));
                    list.Add(52, Key(word.Text), penn);
                    break;
                case DependencyRelation.Marker or DependencyRelation.Case or DependencyRelation.AdverbialModifier or DependencyRelation.Coordinator:
                    list.Add(53, Key(word.Text), (uint)word.Relation);
                    list.Add(54, Key(word.Text), (uint)view.Relation(token));
                    break;
                case DependencyRelation.Subject or DependencyRelation.PassiveSubject:
                    list.Add(55, Key(word.Lemma));
                    list.Add(56, Key(word.Lemma), penn);
                    list.Add(57, (uint)word.Penn, penn);
                    break;
                case DependencyRelation.DirectObject or DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement:
                    list.Add(58, Key(word.Lemma));
                    list.Add(59, (uint)word.Penn, penn);
                    break;
                case DependencyRelation.AdverbialClause:
                    if (view.Tree.Child(child, DependencyRelation.Marker) is var mark and >= 0)
                        list.Add(60, Key(view.Tokens[mark].Text), penn);
                    break;
            }
        }

        list.Add(61, auxiliaries);
        list.Add(62, auxiliaries, penn, (uint)view.Relation(token));
        list.Add(63, auxiliaries, Key(view.Tokens[token].Lemma));
    }

    private static void AddClause(SentenceView view, int token, ref FeatureList list)
    {
        if (view.ClauseAt(token) is not { } clause)
        {
            list.Add(70);
            return;
        }

        uint modality = (uint)clause.Modality, negated = clause.IsNegated ? 1u : 0u, kind = (uint)clause.Kind, tense = (uint)clause.Tense;
        var isMain = clause.Main == token ? 1u : 0u;
        list.Add(71, modality, negated, isMain);
        list.Add(72, kind, tense, isMain);
        list.Add(73, modality, negated, kind, isMain);
        list.Add(74, modality, tense, negated, kind);
        list.Add(75, clause.IsNotAssertion ? 1u : 0u, (uint)clause.SubjectLink);
        list.Add(76, (uint)view.Tokens[token].Penn, kind, tense, negated);
        if (clause.Outer != clause.Main)
            list.Add(77, Key(view.Tokens[clause.Outer].Lemma), isMain, negated);
        if (clause.Parent is { } parent)
        {
            list.Add(78, (uint)parent.Modality, parent.IsNegated ? 1u : 0u, kind);
            list.Add(79, (uint)parent.Modality, (uint)parent.Tense, kind, tense);
            list.Add(80, parent.IsNotAssertion ? 1u : 0u, kind);
        }

        if (clause.Subject >= 0)
        {
            list.Add(81, Key(view.Tokens[clause.Subject].Text), (uint)view.Tokens[token].Penn);
            list.Add(82, Key(view.Tokens[clause.Subject].Text), tense, kind);
        }
    }
}
