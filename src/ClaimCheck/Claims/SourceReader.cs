using ClaimCheck.Entities;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Reads who a source is off the phrase that names it: the name where there is one, else the words without the article.</summary>
internal static class SourceReader
{
    /// <summary>What a source is called when the text names none: "is said to".</summary>
    public const string Unnamed = "unnamed sources";

    /// <summary>An attribution to the phrase headed by <paramref name="head"/>; to unnamed sources when it is negative.</summary>
    public static Attribution Make(SentenceView view, int head, int cueFirst, int cueLast)
    {
        var cueSpan = view.Tree.SpanOf(cueFirst, cueLast);
        if (head < 0)
            return new Attribution(Unnamed, null, null, view.Quote(cueSpan), cueSpan, null);
        var (span, entity) = Words(view, head);
        var attribution = new Attribution(view.Quote(span), span, entity, view.Quote(cueSpan), cueSpan, null);
        return entity is { Type: EntityType.Person } ? attribution : attribution with { StandsAlone = InFull(view, span) };
    }

    /// <summary>"The company" of the story: its name where that is sure, else its words with the article.</summary>
    private static string InFull(SentenceView view, TextSpan span)
    {
        var words = view.Quote(span);
        var article = view.TokenFrom(span.Start) - 1;
        if (article < 0 || view.Tokens[article].Penn != PennTag.Determiner || !(view.Is(article, "the") || view.Is(article, "a") || view.Is(article, "an")))
            return words;
        if (view.ReferenceAt(article) is not { Words: { } full } reference || view.Tokens[reference.Last].Span.End > span.End)
            return $"{view.Lower(article)} {words}";
        return full + view.Quote(TextSpan.FromBounds(view.Tokens[reference.Last].Span.End, span.End));
    }

    private static (TextSpan Span, Entity? Entity) Words(SentenceView view, int head)
    {
        if (Named(view, head) is { } own)
            return own;
        foreach (var child in view.Tree.Children(head))
        {
            if (view.Relation(child) == DependencyRelation.Apposition && Named(view, child) is { } named && named.Entity?.Type is EntityType.Person or EntityType.Organisation)
                return named;
        }

        var first = view.Edges.Left(head);
        var last = view.Edges.RightWithoutConjuncts(head);
        while (first < head && (view.Relation(first) is DependencyRelation.Case or DependencyRelation.Fixed or DependencyRelation.Preconjunction
            || view.Tokens[first].Penn == PennTag.Determiner && view.Lower(first) is "the" or "a" or "an"
            || view.Tokens[first].Tag == UniversalTag.Punctuation))
            first++;
        return (view.Tree.SpanOf(first, Math.Max(last, head)), view.EntityAt(head));
    }

    private static (TextSpan Span, Entity? Entity)? Named(SentenceView view, int head)
    {
        if (view.MentionAt(head) is not { } mention || view.EntityAt(head) is not { } entity || mention.Form == MentionForm.Nominal)
            return null;
        var after = mention.FirstToken + mention.TokenCount;
        if (mention.Form == MentionForm.Name && after < view.Count && view.Tokens[after].Tag == UniversalTag.Noun
            && (view.Tokens[head].Head == after || (view.Tokens[after].Head >= mention.FirstToken && view.Tokens[after].Head < after)))
            return (TextSpan.FromBounds(mention.Span.Start, view.Tokens[after].Span.End), null);
        return (mention.Span, entity);
    }
}
