using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Lays entities, numbers, times and claims over the words of every sentence of a story.</summary>
internal sealed class SentenceViewBuilder(WordRelations relations)
{
    /// <summary>The sentences of <paramref name="story"/> in reading order.</summary>
    public ImmutableArray<SentenceView> Build(StoryClaims story, CancellationToken cancellationToken)
    {
        var views = ImmutableArray.CreateBuilder<SentenceView>();
        var byPassage = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in story.Entities.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            byPassage[passage.Syntax.Passage.Id] = views.Count;
            for (var i = 0; i < passage.Syntax.Sentences.Length; i++)
            {
                var view = new SentenceView(views.Count, passage, i, passage.Syntax.Sentences[i].Tokens.Length);
                FillWords(view);
                views.Add(view);
            }

            foreach (var quantity in passage.Quantities)
                Cover(views[byPassage[passage.Syntax.Passage.Id] + quantity.Sentence], quantity.Span, quantity.Token, quantity, static view => view.Quantities);
            foreach (var time in passage.Times)
                Cover(views[byPassage[passage.Syntax.Passage.Id] + time.Sentence], time.Span, time.Token, time, static view => view.Times);
        }

        FillEntities(story, views, byPassage);
        FillClaims(story, views, byPassage);
        return views.ToImmutable();
    }

    private void FillWords(SentenceView view)
    {
        var total = 0d;
        for (var i = 0; i < view.Count; i++)
        {
            var token = view.Tokens[i];
            var entry = FindEntry(view, i);
            view.Words[i] = entry;
            view.IsContent[i] = !entry.IsFunction && token.Tag is not (UniversalTag.Punctuation or UniversalTag.Auxiliary
                or UniversalTag.Pronoun or UniversalTag.Determiner or UniversalTag.CoordinatingConjunction
                or UniversalTag.SubordinatingConjunction or UniversalTag.Adposition or UniversalTag.Particle) && HasLetterOrDigit(token.Text);
            total += view.Weight(i);
        }

        view.TotalWeight = total;
    }

    // "Turned down" is one word to the lists, where they know it.
    private WordEntry FindEntry(SentenceView view, int index)
    {
        var token = view.Tokens[index];
        var lemma = token.Lemma.Length > 0 ? token.Lemma : token.Text;
        if (token.Tag == UniversalTag.Verb && view.Sentence.Tree.Child(index, DependencyRelation.PhrasalParticle) is >= 0 and var particle)
        {
            var phrase = relations.Entry($"{lemma} {view.Tokens[particle].Text}");
            if (phrase.IsListed)
                return phrase;
        }

        // "Paid for by the ministry": the preposition belongs to the verb where the hand-made list says so.
        if (token.Tag == UniversalTag.Verb && index + 1 < view.Count && view.Tokens[index + 1].Tag is UniversalTag.Adposition or UniversalTag.Adverb)
        {
            var phrase = relations.Entry($"{lemma} {view.Tokens[index + 1].Text}");
            if (phrase.Concept >= 0 || phrase.Opposites.Count > 0)
                return phrase;
        }

        // "Ahead of the vote": a preposition of two words.
        if (token.Tag is UniversalTag.Adverb or UniversalTag.Adjective && index + 1 < view.Count && view.Tokens[index + 1].Tag == UniversalTag.Adposition)
        {
            var phrase = relations.Entry($"{lemma} {view.Tokens[index + 1].Text}");
            if (phrase.Opposites.Count > 0)
                return phrase;
        }

        return relations.Entry(lemma);
    }

    private static bool HasLetterOrDigit(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }

    private static void Cover<T>(SentenceView view, TextSpan span, int head, T value, Func<SentenceView, T?[]> column)
        where T : class
    {
        var cells = column(view);
        var i = head;
        while (i > 0 && view.Tokens[i - 1].Span.Start >= span.Start)
            i--;
        for (; i < view.Count && view.Tokens[i].Span.Start < span.End; i++)
        {
            if (view.Tokens[i].Span.Start >= span.Start)
                cells[i] ??= value;
        }
    }

    private static void FillEntities(StoryClaims story, ImmutableArray<SentenceView>.Builder views, Dictionary<string, int> byPassage)
    {
        foreach (var entity in story.Entities.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                var view = views[byPassage[mention.Passage.Id] + mention.Sentence];
                for (var i = mention.FirstToken; i < mention.FirstToken + mention.TokenCount && i < view.Count; i++)
                {
                    if (view.Mentions[i] is { } known && known.TokenCount <= mention.TokenCount)
                        continue;
                    view.Entities[i] = entity;
                    view.Mentions[i] = mention;
                }
            }
        }
    }

    private static void FillClaims(StoryClaims story, ImmutableArray<SentenceView>.Builder views, Dictionary<string, int> byPassage)
    {
        foreach (var claim in story.Claims)
        {
            if (!byPassage.TryGetValue(claim.Passage.Id, out var first))
                continue;
            var view = views[first + claim.Sentence];
            for (var i = 0; i < view.Count; i++)
            {
                if (claim.Span.Contains(view.Tokens[i].Span) && (view.Claims[i] is not { } known || claim.Span.Length < known.Span.Length))
                    view.Claims[i] = claim;
            }
        }
    }
}
