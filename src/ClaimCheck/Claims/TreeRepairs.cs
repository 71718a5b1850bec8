using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Mends the slips of a parser that would lose a claim: a sentence without a main verb whose verb hangs on its subject,
/// "…, X said" hung on a noun, "told them that …" read as a relative clause. A tree without such a slip is returned as it is.
/// </summary>
internal sealed class TreeRepairs
{
    private readonly TreeEditor edit = new();

    /// <summary>The sentence, mended where needed.</summary>
    public Sentence Mend(Sentence sentence)
    {
        sentence = MendAsides(sentence);
        edit.Load(sentence);
        MainVerbRepair.Mend(edit);
        for (var i = 0; i < edit.Tree.Count; i++)
            MendWord(i);
        return edit.Close(sentence);
    }

    /// <summary>Reports and relative clauses in commas go first: what is left is read without them.</summary>
    private Sentence MendAsides(Sentence sentence)
    {
        edit.Load(sentence);
        HeadlineRepair.Mend(edit, sentence.Kind);
        sentence = Reload(sentence);
        MendPredicates();
        sentence = Reload(sentence);
        ReportTagRepair.Mend(edit);
        sentence = Reload(sentence);
        for (var i = 0; i + 2 < edit.Tree.Count; i++)
            SourcePhraseRepair.Mend(edit, i);
        sentence = Reload(sentence);

        for (var i = 0; i < edit.Tree.Count; i++)
        {
            RelativeClauseRepair.Mend(edit, i);
            PassiveAgentRepair.Mend(edit, i);
        }

        return edit.Close(sentence);
    }

    /// <summary>Finite verbs and their subjects, before anything is read off commas.</summary>
    private void MendPredicates()
    {
        MainVerbRepair.Mend(edit);
        for (var i = 0; i < edit.Tree.Count; i++)
        {
            var token = edit.Tokens[i];
            WordClassRepair.Mend(edit, i);
            InfinitiveRepair.Mend(edit, i);
            ExpectedActRepair.Mend(edit, i);
            ComparisonRepair.Mend(edit, i);
            ComparisonRepair.MendObject(edit, i);
            AfterthoughtRepair.Mend(edit, i);
            TimePhraseRepair.Mend(edit, i);
            ClauseOrderRepair.Mend(edit, i);
            AppointmentRepair.Mend(edit, i);
            AmountRepair.Mend(edit, i);
            CoordinationRepair.Mend(edit, i);
            SecondSubjectRepair.Mend(edit, i);
            SubordinateRepair.Mend(edit, i);
            SubjectRepair.Mend(edit, i);
            LostSubjectRepair.Mend(edit, i);
            AppositionRepair.Mend(edit, i);
            ParticipleObjectRepair.Mend(edit, i);
            if (token.Tag is UniversalTag.Noun or UniversalTag.ProperNoun && token.Relation is DependencyRelation.ClausalComplement or DependencyRelation.Parataxis or DependencyRelation.AdverbialClause or DependencyRelation.Apposition)
                MainVerbRepair.MendNested(edit, i);
        }
    }

    private Sentence Reload(Sentence sentence)
    {
        if (!edit.IsChanged)
            return sentence;
        sentence = edit.Close(sentence);
        edit.Load(sentence);
        return sentence;
    }

    private void MendWord(int index)
    {
        var token = edit.Tokens[index];
        RecipientRepair.Mend(edit, index);
        EventNounRepair.Mend(edit, index);
        ReportAsideRepair.Mend(edit, index);
        GoalRepair.Mend(edit, index);
        HedgeRepair.Mend(edit, index);
        if (edit.Is(index, "that"))
        {
            ThatClauseRepair.MendMark(edit, index);
            return;
        }

        if (token.Tag is UniversalTag.Adposition or UniversalTag.Particle or UniversalTag.SubordinatingConjunction)
        {
            FunctionHeadRepair.Mend(edit, index);
            return;
        }

        if (token.Tag == UniversalTag.ProperNoun)
            FunctionHeadRepair.MendDate(edit, index);
        if (token.Penn == PennTag.Noun && index + 1 < edit.Tree.Count && edit.Is(index + 1, "that") && MainVerbRepair.MakeSpeechVerb(edit, index))
            return;
        if (token.Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary) && token.Penn != PennTag.Particle)
        {
            if (token.Relation is DependencyRelation.ClausalComplement or DependencyRelation.Parataxis or DependencyRelation.AdverbialClause)
                MainVerbRepair.MendNested(edit, index);
            else if (token.Relation == DependencyRelation.AdnominalClause && edit.Child(index, DependencyRelation.Copula) >= 0)
                ThatClauseRepair.Mend(edit, index);
            return;
        }

        switch (token.Relation)
        {
            case DependencyRelation.AdverbialModifier when token.Penn == PennTag.Particle && token.Head == index - 1:
                edit.Relabel(index, DependencyRelation.PhrasalParticle);
                break;
            case DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause:
                if (!ReportRepair.Mend(edit, index))
                    ThatClauseRepair.Mend(edit, index);
                break;
            case DependencyRelation.Parataxis:
                ReportRepair.MendParted(edit, index);
                break;
            case DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause or DependencyRelation.Conjunct or DependencyRelation.AdnominalClause:
                if (!ThatClauseRepair.MendRelative(edit, index) && !ThatClauseRepair.MendConjunct(edit, index) && !ReportRepair.Mend(edit, index) && !ReportRepair.MendReported(edit, index))
                    ControlRepair.Mend(edit, index);
                break;
        }
    }
}
