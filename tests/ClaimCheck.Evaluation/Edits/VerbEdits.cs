using ClaimCheck.Claims;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>
/// Changes to the main verb: denied, moved from done to planned and back, its two named sides exchanged; and "was not" written
/// as "wasn't". A denial is made only where it turns the sentence round: not with "some", "may" and the like.
/// </summary>
internal sealed class VerbEdits(EditWords words) : ISentenceEdits
{
    /// <summary>So many words of a description are moved at most.</summary>
    private const int LongestActor = 6;

    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        var edits = new[] { Denial(sentence), Status(sentence) }.OfType<SentenceEdit>();
        return edits.Concat(Exchanges(sentence)).Concat(Enumerable.Range(0, sentence.Tokens.Length - 1).Select(i => Contraction(sentence, i)).OfType<SentenceEdit>());
    }

    private SentenceEdit? Denial(GoldSentence sentence)
    {
        if (sentence.IsDenied || IsUnsure(sentence) || sentence.Tree.Child(sentence.Tree.Root, DependencyRelation.Marker) >= 0)
            return null;
        var root = sentence.Tokens[sentence.Tree.Root];
        if (FirstAuxiliary(sentence) is >= 0 and var auxiliary)
        {
            var token = sentence.Tokens[auxiliary];
            var isShort = char.IsLetter(token.Text[0]) is false;
            return isShort || words.Has("unsure", token.Lemma) ? null : new("negation", new TextSpan(token.Span.End, 0), " not", IsContrary: true);
        }

        return root switch
        {
            { Tag: UniversalTag.Verb, Penn: PennTag.VerbPast } => new("negation", root.Span, "did not " + root.Lemma, IsContrary: true),
            { Tag: UniversalTag.Verb, Penn: PennTag.VerbPresentThird } => new("negation", root.Span, "does not " + root.Lemma, IsContrary: true),
            _ => null,
        };
    }

    private bool IsUnsure(GoldSentence sentence)
    {
        var subject = sentence.Subject;
        return Enumerable.Range(sentence.Tree.LeftEdge(subject), sentence.Tree.RightEdge(subject) - sentence.Tree.LeftEdge(subject) + 1)
            .Any(i => words.Has("unsure", sentence.Tokens[i].Text.ToLowerInvariant()));
    }

    private static int FirstAuxiliary(GoldSentence sentence)
    {
        foreach (var child in sentence.Tree.Children(sentence.Tree.Root))
        {
            if (sentence.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return child;
        }

        return -1;
    }

    private static SentenceEdit? Status(GoldSentence sentence)
    {
        var root = sentence.Tokens[sentence.Tree.Root];
        if (root.Tag != UniversalTag.Verb || sentence.IsDenied || sentence.Tree.Child(sentence.Tree.Root, DependencyRelation.ClausalComplement) >= 0 || sentence.Tree.Child(sentence.Tree.Root, DependencyRelation.Parataxis) >= 0)
            return null;
        var auxiliary = FirstAuxiliary(sentence);
        if (auxiliary < 0)
            return root.Penn == PennTag.VerbPast ? new("status", root.Span, "will " + root.Lemma, IsContrary: true) : null;
        var token = sentence.Tokens[auxiliary];
        var isNext = auxiliary + 1 == sentence.Tree.Root;
        return (token.Text, root.Penn) switch
        {
            ("was" or "were", PennTag.VerbPastParticiple) => new("status", token.Span, "will be", IsContrary: true),
            ("has" or "have", PennTag.VerbPastParticiple) when isNext => new("status", token.Span.Union(root.Span), "will " + root.Lemma, IsContrary: true),
            ("will", PennTag.VerbBase) when isNext => new("status", token.Span.Union(root.Span), VerbForms.Finite(root.Lemma, isPresent: false, isPlural: false), IsContrary: true),
            _ => null,
        };
    }

    /// <summary>Who acts and who is acted on change places, two persons or two organisations.</summary>
    private IEnumerable<SentenceEdit> Exchanges(GoldSentence sentence) =>
        from child in Enumerable.Range(0, sentence.Tokens.Length)
        let verb = sentence.Tokens[child].Head
        where verb >= 0 && sentence.Tokens[verb].Tag == UniversalTag.Verb && !words.Has("symmetric", sentence.Tokens[verb].Lemma) && IsSide(sentence, child)
        let subject = Math.Max(sentence.Tree.Child(verb, DependencyRelation.Subject), sentence.Tree.Child(verb, DependencyRelation.PassiveSubject))
        let left = ActorAt(sentence, subject)
        let right = ActorAt(sentence, child)
        where left is not null && right is not null && left.Type == right.Type && right.First > left.Last && !string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase)
        select Exchange(sentence, left, right);

    private bool IsSide(GoldSentence sentence, int child) => sentence.Tokens[child].Relation switch
    {
        DependencyRelation.DirectObject or DependencyRelation.IndirectObject or DependencyRelation.Agent => true,
        DependencyRelation.Oblique => words.Has("towards", sentence.Tokens[sentence.Tree.LeftEdge(child)].Text),
        _ => false,
    };

    private static SentenceEdit Exchange(GoldSentence sentence, GoldName first, GoldName second)
    {
        var (left, right) = (sentence.Tree.SpanOf(first.First, first.Last), sentence.Tree.SpanOf(second.First, second.Last));
        return new("role-swap", left.Union(right), Begin(second.Text, left.Start == 0) + sentence.Text[left.End..right.Start] + Begin(first.Text, isFirst: false), IsContrary: true);
    }

    private static string Begin(string words, bool isFirst)
    {
        if (isFirst)
            return char.ToUpperInvariant(words[0]) + words[1..];
        return words.StartsWith("The ", StringComparison.Ordinal) || words.StartsWith("A ", StringComparison.Ordinal) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>The widest short mention that the word heads; pronouns head none.</summary>
    private static GoldName? ActorAt(GoldSentence sentence, int head) => head < 0 ? null :
        sentence.Actors.Where(actor => actor.First >= sentence.Tree.LeftEdge(head) && actor.Last == sentence.Tree.RightEdge(head) && actor.Count <= LongestActor && actor.First <= head).MaxBy(actor => actor.Count);

    private SentenceEdit? Contraction(GoldSentence sentence, int index)
    {
        var (token, next) = (sentence.Tokens[index], sentence.Tokens[index + 1]);
        if (next.Text == "not" && words.Other("contraction", token.Text) is { } contracted)
            return new("contraction", token.Span.Union(next.Span), contracted, IsContrary: false);
        if (next.Text is not ("n't" or "n’t"))
            return null;
        var written = (token.Text + "n't").ToLowerInvariant();
        return words.Of("contraction").FirstOrDefault(row => row.Other == written) is { } row && char.IsLower(token.Text[0])
            ? new("contraction", token.Span.Union(next.Span), row.Word + " not", IsContrary: false)
            : null;
    }
}
