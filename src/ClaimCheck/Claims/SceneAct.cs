using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Whether a clause tells an act that belongs to a kind of scene ("forty people were treated") and names no event, no place and nobody of its own.
/// </summary>
internal static class SceneAct
{
    /// <summary>
    /// Whether it does; <paramref name="told"/> is where its own sentence tells the scene, or null. A clause whose wording leaves open <paramref name="isPointing">which</paramref>
    /// event "the flood" is points to the scene whatever its act.
    /// </summary>
    public static bool IsOf(SentenceView view, Clause clause, int kind, TextSpan? told, bool isPointing)
    {
        if (clause.Modality is Modality.Conditional or Modality.Asked or Modality.Planned || clause.Kind is not (ClauseKind.Main or ClauseKind.Complement or ClauseKind.Adverbial))
            return false;
        var need = isPointing ? SceneNeed.Always : NeedOf(view, clause, kind);
        if (need == SceneNeed.None)
            return false;
        var (first, last) = WholeClause.Of(view, clause);
        if (told is { } span && view.Tree.SpanOf(first, last).Overlaps(span) || !IsBare(view, first, last, need, isPointing ? kind : -1))
            return false;
        return clause.Subject < 0 || clause.Subject >= first || IsBare(view, view.Edges.Left(clause.Subject), Math.Max(clause.Subject, view.Edges.Right(clause.Subject)), need, isPointing ? kind : -1);
    }

    private static SceneNeed NeedOf(SentenceView view, Clause clause, int kind)
    {
        var lexicon = SceneLexicon.Shared;
        var lemma = view.Tokens[clause.Main].Lemma;
        var need = lexicon.Need(lemma, "act", kind);
        if (need == SceneNeed.None && clause.Outer != clause.Main)
            need = lexicon.Need($"{view.Tokens[clause.Outer].Lemma} {lemma}", "act", kind);
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (need != SceneNeed.None)
                break;
            if (child > clause.Main && view.Relation(child) is not (DependencyRelation.Punctuation or DependencyRelation.AdverbialClause or DependencyRelation.Conjunct))
                need = lexicon.Need($"{lemma} {view.Tokens[child].Lemma}", "act", kind);
        }

        if (need == SceneNeed.Service)
            need = clause.Subject >= 0 && lexicon.Need(view.Tokens[clause.Subject].Lemma, "service", kind) != SceneNeed.None ? SceneNeed.Bare : SceneNeed.None;
        if (need != SceneNeed.None || clause.Subject < 0)
            return need;
        need = lexicon.Need(view.Tokens[clause.Subject].Lemma, "subject", kind);
        if (need == SceneNeed.Alone)
            return view.Child(clause.Subject, DependencyRelation.NominalModifier, DependencyRelation.Possessor) >= 0 ? SceneNeed.None : SceneNeed.Alone;
        return need == SceneNeed.None && view.Tree.Child(clause.Subject, DependencyRelation.NominalModifier) is >= 0 and var whole ? lexicon.Need(view.Lower(whole), "subject", kind) : need;
    }

    /// <summary>No event, no place, no other time; nobody with a name, where the act with a name says enough.</summary>
    private static bool IsBare(SentenceView view, int first, int last, SceneNeed need, int pointed)
    {
        for (var i = first; i <= last; i++)
        {
            if (SceneFinder.NounKind(view, i) is >= 0 and var other && !(other == pointed && view.Is(i - 1, "the")) || view.ClauseAt(i) is { } inner && inner.Main == i && SceneFinder.KindOf(view, inner) >= 0)
                return false;
            if (need != SceneNeed.Alone && TimeArguments.ExpressionAt(view, i) is { } time && SceneTimes.IsFar(view, time))
                return false;
            if (pointed >= 0)
                continue;
            if (need != SceneNeed.Always && view.Tokens[i].Tag == UniversalTag.Pronoun && view.EntityAt(i) is { Type: EntityType.Person })
                return false;
            if (DescriptionNeed.IsName(view, i) && !TimeArguments.IsTime(view, i) && !(view.EntityAt(i) is { } entity && MayStand(entity, need)))
                return false;
        }

        return true;
    }

    /// <summary>A ministry tells of the scene, a company or a ship has part in it.</summary>
    private static bool MayStand(Entity entity, SceneNeed need) => entity.Type == EntityType.Organisation && (need == SceneNeed.Always || OrganisationSpheres.Default.Of(entity.Name) is { } sphere && sphere != "corporate") || need == SceneNeed.Always && entity.Type == EntityType.Person;
}
