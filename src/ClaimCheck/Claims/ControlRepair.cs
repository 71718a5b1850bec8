using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Challenged the committee to publish it", "agreed on Thursday to sell", "was asked if": clauses that belong to the verb before them.</summary>
internal static class ControlRepair
{
    /// <summary>Hangs an infinitive or an indirect question on the verb that takes it.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        var head = edit.Tokens[verb].Head;
        if (head < 0 || head > verb || edit.FirstChild(verb) is not (>= 0 and var first))
            return;
        if (edit.Tokens[verb].Relation == DependencyRelation.AdverbialClause && (edit.Is(first, "if") || edit.Is(first, "whether"))
            && edit.Lexicons.Speech.GetValueOrDefault(edit.Tokens[head].Lemma) == SpeechKind.Ask)
        {
            edit.Relabel(verb, DependencyRelation.ClausalComplement);
            return;
        }

        if (edit.Tokens[verb].Relation == DependencyRelation.Conjunct && edit.Tokens[first].Penn == PennTag.VerbGerund && first == head + 1)
        {
            edit.Relabel(verb, DependencyRelation.OpenComplement);
            return;
        }

        if (edit.Is(first, "to"))
            MendInfinitive(edit, verb, head);
    }

    private static void MendInfinitive(TreeEditor edit, int verb, int head)
    {
        if (edit.Tokens[head].Tag == UniversalTag.Verb)
        {
            if (edit.Tokens[verb].Relation == DependencyRelation.AdverbialClause && (!IsAmbiguous(edit, head) || edit.Is(head, "used") && edit.FirstChild(verb) == head + 1) && edit.Child(head, DependencyRelation.DirectObject) < 0
                && edit.Lexicons.Cue(edit.Tokens[head].Lemma, ComplementFrame.To) is not null && edit.Child(head, DependencyRelation.PassiveAuxiliary) < 0)
                edit.Attach(verb, head, DependencyRelation.OpenComplement);
            return;
        }

        var governor = edit.Tokens[head].Head;
        if (governor < 0 || edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[head].Lemma))
            return;
        var frame = edit.Tokens[head].Relation switch
        {
            DependencyRelation.DirectObject => ComplementFrame.ObjectTo,
            DependencyRelation.Agent => ComplementFrame.PassiveTo,
            _ => (ComplementFrame?)null,
        };
        if (frame is { } given && edit.Lexicons.Cue(edit.Tokens[governor].Lemma, given) is not null)
            edit.Attach(verb, governor, DependencyRelation.OpenComplement);
    }

    /// <summary>Verbs behind which an infinitive is as often a purpose as a complement.</summary>
    private static bool IsAmbiguous(TreeEditor edit, int verb) => edit.Lexicons.Has(edit.Tokens[verb].Lemma, "before-purpose");
}
