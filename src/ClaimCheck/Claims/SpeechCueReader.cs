using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Collects the verbs of speech of a sentence that can belong to a quotation.</summary>
internal static class SpeechCueReader
{
    /// <summary>Adds the cues of the loaded sentence, its clauses and subjects found.</summary>
    public static void Read(SentenceView view, Func<TextSpan, bool> isQuoted, List<SpeechCue> into)
    {
        foreach (var clause in view.Clauses)
        {
            for (var word = clause.Attached; word >= 0; word = view.Inner(word))
            {
                if (IsCue(view, word) && !isQuoted(view.Tokens[word].Span))
                    Add(view, clause, word, isQuoted, into);
            }
        }

        foreach (var phrase in view.SourcePhrases)
        {
            var speaker = SourceReader.Make(view, phrase.Source, phrase.CueFirst, phrase.CueLast);
            into.Add(new SpeechCue(view.Index, speaker.CueSpan!.Value.Start, speaker.SourceSpan!.Value.End, true, speaker));
        }
    }

    private static bool IsCue(SentenceView view, int word) =>
        view.Tokens[word].Tag == UniversalTag.Verb
        && view.Lexicons.Speech.TryGetValue(view.Tokens[word].Lemma, out var kind)
        && kind is not (SpeechKind.Know or SpeechKind.Show);

    private static void Add(SentenceView view, Clause clause, int word, Func<TextSpan, bool> isQuoted, List<SpeechCue> into)
    {
        var source = Neighbour(view, word);
        if (clause.Subject >= 0 || source < 0)
            source = AttributionFinder.SpeakerOf(view, clause, word);
        if (source < 0 || isQuoted(view.Tokens[source].Span))
            return;
        var speaker = SourceReader.Make(view, source, word, word);
        var verb = view.Tokens[word].Span;
        var named = speaker.SourceSpan ?? verb;
        var near = view.Relation(source) is not DependencyRelation.Root && Math.Abs(source - word) < 40;
        into.Add(new SpeechCue(
            view.Index,
            near ? Math.Min(Math.Min(named.Start, view.Tokens[view.Edges.Left(source)].Span.Start), verb.Start) : verb.Start,
            Math.Max(verb.End, near ? named.End : verb.End),
            HasContent(view, word, isQuoted),
            speaker));
    }

    /// <summary>The name right beside a verb of speech when the tree gives it no subject.</summary>
    private static int Neighbour(SentenceView view, int word)
    {
        var next = word + 1;
        if (next < view.Count && view.Tokens[next].Tag is UniversalTag.ProperNoun or UniversalTag.Pronoun && view.EntityAt(next) is not null)
            return next;
        var previous = word - 1;
        return previous >= 0 && view.Tokens[previous].Tag is UniversalTag.ProperNoun or UniversalTag.Pronoun && view.EntityAt(previous) is not null ? previous : -1;
    }

    private static bool HasContent(SentenceView view, int word, Func<TextSpan, bool> isQuoted)
    {
        foreach (var child in view.Tree.Children(word))
        {
            if (view.Relation(child) is DependencyRelation.ClausalComplement or DependencyRelation.Parataxis && !isQuoted(view.Tokens[child].Span))
                return true;
        }

        return view.Relation(word) == DependencyRelation.Parataxis && view.Tokens[word].Head >= 0 && !isQuoted(view.Tokens[view.Tokens[word].Head].Span);
    }
}
