using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Values;
using SentenceView = ClaimCheck.Claims.SentenceView;

namespace ClaimCheck.Tests.Support;

/// <summary>A sentence of <see cref="TreeText"/> as the claims stage looks at it, with entities noted by hand and without models.</summary>
internal static class HandView
{
    /// <summary>The sentence with its clauses and subjects found.</summary>
    public static SentenceView Read(string rows, int index = 0, params (string Words, Entity Entity)[] names)
    {
        var syntax = TreeText.Read(rows);
        var view = new SentenceView();
        view.Load(syntax.Passage, index, syntax.Sentences[0], ReadOnlyMemory<TimeExpression>.Empty, ReadOnlyMemory<Quantity>.Empty);
        foreach (var (words, entity) in names)
            Note(view, words, entity);
        ClauseFinder.Find(view);
        SubjectFinder.Find(view);
        return view;
    }

    /// <summary>An entity of a type.</summary>
    public static Entity Entity(string name, EntityType type) => new() { Id = "e1", Type = type, Name = name, Mentions = [], Titles = [] };

    /// <summary>Index of the first word written so.</summary>
    public static int At(SentenceView view, string word)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Tokens[i].Text == word)
                return i;
        }

        throw new ArgumentException($"The sentence has no '{word}'.", nameof(word));
    }

    private static void Note(SentenceView view, string words, Entity entity)
    {
        var parts = words.Split(' ');
        var first = At(view, parts[0]);
        var last = first + parts.Length - 1;
        view.Note(new Mention(view.Passage, view.Index, first, parts.Length, first, view.Tree.SpanOf(first, last), MentionForm.Name), entity);
    }
}
