using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Hangs the words of reporting that <see cref="ReportTagFinder"/> has found beside what was said, with their speaker as subject:
/// "…, the fire marshal, Joan Petrie, said on Monday", "The tunnel, Quill said, will open". What the tree has hung across goes back to its side.
/// </summary>
internal static class ReportTagRepair
{
    /// <summary>Mends every tag of the sentence; the first clash of two of them is left to <see cref="TreeEditor.Close"/>.</summary>
    public static void Mend(TreeEditor edit)
    {
        var from = 0;
        for (var i = 1; i < edit.Tree.Count; i++)
        {
            if (ReportTagFinder.Find(edit, i) is not { } tag || tag.First <= from)
                continue;
            MendOne(edit, tag, from);
            from = tag.Last + 1;
        }
    }

    private static void MendOne(TreeEditor edit, ReportTag tag, int from)
    {
        var speaker = NominalHead(edit, tag.SpeakerFirst, tag.SpeakerLast);
        var before = tag.First - 1;
        var isBefore = ReportTagFinder.HasFiniteVerb(edit, from, before);
        var content = isBefore ? PredicateIn(edit, from, before, tag.Verb) : -1;
        if (content < 0 && isBefore)
            content = HungOnSubject(edit, from, before, tag.Verb);
        if (content < 0 && before > 0 && tag.Last + 2 < edit.Tree.Count && edit.Tokens[tag.Last + 1].Penn == PennTag.Comma && (isBefore || ReadsOn(edit, tag.Last + 2)))
            content = PredicateIn(edit, tag.Last + 2, edit.Tree.Count - 1, tag.Verb);
        if (speaker < 0 || content < 0 || IsRightAlready(edit, tag, speaker, content))
            return;
        if (edit.Tree.Dominates(tag.Verb, content))
            edit.Attach(content, edit.Tokens[tag.Verb].Head, edit.Tokens[tag.Verb].Head < 0 ? DependencyRelation.Root : RelationAbove(edit, tag.Verb));
        edit.Attach(tag.Verb, content, DependencyRelation.Parataxis);
        MainVerbRepair.MakeFinite(edit, tag.Verb);
        MendSpeaker(edit, tag, speaker);
        MendContent(edit, tag, content);
        MendRest(edit, tag, speaker, content);
    }

    /// <summary>Whether a subject parted from its verb by the tag goes on: "The tunnel, Quill said, will open".</summary>
    private static bool ReadsOn(TreeEditor edit, int next)
    {
        while (next < edit.Tree.Count && edit.Tokens[next].Tag == UniversalTag.Adverb)
            next++;
        return next < edit.Tree.Count && ReportTagFinder.HasFiniteVerb(edit, next, next);
    }

    private static bool IsRightAlready(TreeEditor edit, ReportTag tag, int speaker, int content)
    {
        if (edit.Tokens[tag.Verb].Relation != DependencyRelation.Parataxis || !edit.Tree.Dominates(content, tag.Verb)
            || edit.Tokens[speaker].Head != tag.Verb || edit.Tokens[speaker].Relation != DependencyRelation.Subject)
            return false;
        for (var i = tag.First; i <= tag.Last; i++)
        {
            if (edit.FirstChild(i) is >= 0 and var child && child < tag.First)
                return false;
        }

        return true;
    }

    /// <summary>A verb that hung on the speaker hands on a relation that suits a clause.</summary>
    private static DependencyRelation RelationAbove(TreeEditor edit, int verb) =>
        edit.Tokens[verb].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause ? DependencyRelation.Parataxis : edit.Tokens[verb].Relation;

    private static void MendSpeaker(TreeEditor edit, ReportTag tag, int speaker)
    {
        edit.Attach(speaker, tag.Verb, DependencyRelation.Subject);
        for (var i = tag.SpeakerFirst; i <= tag.SpeakerLast; i++)
        {
            if (i != speaker && IsOutside(edit, i, tag.SpeakerFirst, tag.SpeakerLast))
                edit.Attach(i, speaker, i < speaker && edit.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun ? DependencyRelation.Compound : NominalRelation(edit, i));
        }

        if (tag.AsideFirst < 0)
            return;
        var aside = NominalHead(edit, tag.AsideFirst, tag.AsideLast);
        for (var i = tag.AsideFirst; i <= tag.AsideLast; i++)
        {
            if (i != aside && aside >= 0 && IsOutside(edit, i, tag.AsideFirst, tag.AsideLast))
                edit.Attach(i, aside, NominalRelation(edit, i));
        }

        if (aside >= 0)
            edit.Attach(aside, speaker, DependencyRelation.Apposition);
    }

    private static DependencyRelation NominalRelation(TreeEditor edit, int index) => edit.Tokens[index].Relation
        is DependencyRelation.Oblique or DependencyRelation.Subject or DependencyRelation.DirectObject ? DependencyRelation.NominalModifier : edit.Tokens[index].Relation;

    /// <summary>Words of what was said that hang on words of the tag.</summary>
    private static void MendContent(TreeEditor edit, ReportTag tag, int content)
    {
        for (var word = tag.First; word <= tag.Last; word++)
        {
            foreach (var child in edit.Tree.Children(word))
            {
                if (child >= tag.First)
                    break;
                if (child != content)
                    MendPart(edit, child, content);
            }
        }
    }

    private static void MendPart(TreeEditor edit, int i, int content)
    {
        var isSubject = edit.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun && i < content && edit.Subject(content) < 0
            && edit.Child(i, DependencyRelation.Case) < 0;
        edit.Attach(i, content, isSubject ? SubjectRelation(edit, content) : RelationInContent(edit, i));
    }

    private static DependencyRelation RelationInContent(TreeEditor edit, int index) => edit.Tokens[index].Relation switch
    {
        DependencyRelation.Subject => DependencyRelation.Dislocated,
        DependencyRelation.ClausalComplement when edit.Tokens[index].Penn == PennTag.VerbGerund => DependencyRelation.AdverbialClause,
        var other => other,
    };

    /// <summary>Words behind the verb: those of the tag go to it; a verb that goes on behind "…, and" goes on with what was said.</summary>
    private static void MendRest(TreeEditor edit, ReportTag tag, int speaker, int content)
    {
        for (var i = Math.Max(tag.Verb, tag.SpeakerLast) + 1; i <= tag.Last; i++)
        {
            if (IsOutside(edit, i, tag.First, tag.Last))
                edit.Attach(i, tag.Verb, edit.Child(i, DependencyRelation.Case) >= 0 ? DependencyRelation.Oblique : edit.Tokens[i].Relation);
        }

        foreach (var i in edit.Tree.Children(tag.Verb))
        {
            if (i == content || i <= tag.Last)
                continue;
            var goesOn = edit.Tokens[i].Relation == DependencyRelation.Conjunct && edit.Subject(i) < 0 && content < tag.First
                && tag.Last + 1 < edit.Tree.Count && edit.Tokens[tag.Last + 1].Penn == PennTag.Comma && !IsQuote(edit, tag.First - 1);
            if (tag.SpeakerLast == tag.Last && edit.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun && edit.Tokens[i].Relation is DependencyRelation.ClausalComplement or DependencyRelation.DirectObject
                && edit.Child(i, DependencyRelation.Copula) < 0)
                edit.Attach(i, speaker, DependencyRelation.Apposition);
            else if (goesOn || edit.Tokens[i].Tag == UniversalTag.Punctuation)
                edit.Attach(i, content, edit.Tokens[i].Relation);
        }
    }

    private static bool IsQuote(TreeEditor edit, int index) => edit.Tokens[index].Penn == PennTag.ClosingQuote || edit.Tokens[index].Text is "”" or "\"";

    private static DependencyRelation SubjectRelation(TreeEditor edit, int verb) =>
        edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject;

    private static bool IsOutside(TreeEditor edit, int index, int first, int last) =>
        edit.Tokens[index].Tag != UniversalTag.Punctuation && (edit.Tokens[index].Head < first || edit.Tokens[index].Head > last);

    /// <summary>The noun that heads a stretch: of those that hang outside it the last before its first preposition, else the last such noun.</summary>
    public static int NominalHead(TreeEditor edit, int first, int last)
    {
        int outside = -1, any = -1;
        for (var i = first; i <= last; i++)
        {
            if (edit.Tokens[i].Tag == UniversalTag.Adposition && any >= 0)
                break;
            if (edit.Tokens[i].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun) || edit.Tokens[i].Penn == PennTag.PronounPossessive)
                continue;
            any = i;
            if (IsOutside(edit, i, first, last))
                outside = i;
        }

        return outside >= 0 ? outside : any;
    }

    /// <summary>The predicate that a stretch of words hangs on: one with a subject rather than one without; none where it is a clause of time or condition.</summary>
    public static int PredicateIn(TreeEditor edit, int first, int last, int verb)
    {
        var found = -1;
        for (var i = first; i <= last; i++)
        {
            if (i == verb || !IsOutside(edit, i, first, last) || !IsPredicate(edit, i) || IsSubordinate(edit, i))
                continue;
            if (found < 0 || (edit.Subject(found) < 0 && edit.Subject(i) >= 0))
                found = i;
        }

        return found;
    }

    /// <summary>"The illustrator, …, has died, her publisher said" with "died" beside the illustrator, who is made the speaker: the finite verb, or -1.</summary>
    private static int HungOnSubject(TreeEditor edit, int first, int last, int verb)
    {
        for (var i = first; i <= last; i++)
        {
            if (edit.Tokens[i].Relation == DependencyRelation.Parataxis && edit.Tokens[i].Head is >= 0 and var noun && noun >= first && noun < i
                && edit.Tokens[noun].Head == verb && edit.Tokens[noun].Relation == DependencyRelation.Subject
                && IsPredicate(edit, i) && MainVerbRepair.IsFinite(edit, i) && edit.Subject(i) < 0)
                return i;
        }

        return -1;
    }

    private static bool IsPredicate(TreeEditor edit, int index) =>
        edit.Child(index, DependencyRelation.Copula) >= 0 || edit.Tokens[index].Tag == UniversalTag.Auxiliary
        || (edit.Tokens[index].Tag == UniversalTag.Verb && edit.Tokens[index].Relation is not (DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause or DependencyRelation.AdjectivalModifier or DependencyRelation.Compound));

    private static bool IsSubordinate(TreeEditor edit, int verb)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > verb)
                return false;
            if ((edit.Tokens[child].Relation == DependencyRelation.Marker && !edit.Is(child, "that") && !edit.Is(child, "to")) || edit.Tokens[child].Penn is PennTag.WhAdverb)
                return true;
        }

        return false;
    }
}
