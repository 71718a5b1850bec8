using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One act planned and already done, one case at two stages, one person dead and alive. Silent where the telling of the later
/// stage is the later one, where both are hedged, and where one telling names both stages or two times part them.
/// Words: <c>status-stages</c>, <c>plan-words</c>.
/// </summary>
internal sealed class StatusConflictRule : ISentencePairRule, IStoryRule
{
    private const int MostDays = 2;

    private static readonly FrozenDictionary<string, Stage> Stages = LexiconTable.OpenLexicon("status-stages").Rows
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => new Stage(rows.First()[1], rows.First()[2], rows.First()[3][0] - '0'), StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "status-conflict",
        "One passage tells as planned, charged or alive what another tells as done, convicted or dead.",
        Severity.High,
        [new("The company plans to close its Dunmore plant and to move the machines.", "The company has already closed its Dunmore plant and moved the machines.", new DateOnly(2024, 5, 16))],
        [new("The clinic may close in June.", "The clinic might have to close in June."), new("Renner was charged in March 2023.", "Renner was convicted in July 2024.", new DateOnly(2024, 8, 1))]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        LifeAndDeath.Compare(context);
        CaseComparison.Compare(context);
    }

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (pair.Left.Tokens[i].Tag is not (UniversalTag.Verb or UniversalTag.Adjective))
                continue;
            var j = pair.Alignment.RightOf(i);
            if (j >= 0 && pair.Right.Tokens[j].Tag == UniversalTag.Verb)
                ComparePlans(pair, i, j, context);
            if (Stages.TryGetValue(pair.Left.Words[i].Word, out var stage))
                CompareStages(pair, i, stage, context);
        }
    }

    private static void ComparePlans(SentencePair pair, int i, int j, RuleContext context)
    {
        var (left, right) = (VerbStatus.Of(pair.Left, i), VerbStatus.Of(pair.Right, j));
        if (!(left == ActStatus.Planned && right == ActStatus.Done) && !(left == ActStatus.Done && right == ActStatus.Planned))
            return;
        if (IsLater(pair, left == ActStatus.Done) || PairEvidence.SameActor(pair, i, j) != true || ObjectsDiffer(pair, i, j))
            return;
        if (pair.Left.Denials[i] > 0 || pair.Right.Denials[j] > 0)
            return;
        Propose(pair, i, j, context, 0.95, "one tells as still to come what the other tells as done");
    }

    private static void CompareStages(SentencePair pair, int i, Stage stage, RuleContext context)
    {
        for (var j = 0; j < pair.Right.Count; j++)
        {
            if (!Stages.TryGetValue(pair.Right.Words[j].Word, out var other) || other.Track != stage.Track || other.Name == stage.Name
                || pair.Right.Tokens[j].Tag is not (UniversalTag.Verb or UniversalTag.Adjective)
                || HasStage(pair.Left, other) || HasStage(pair.Right, stage) || !SamePerson(pair, i, j))
            {
                continue;
            }

            if (stage.Order != other.Order && IsLater(pair, stage.Order > other.Order) && !IsTooSoon(pair, stage, other))
                continue;
            var (leftUnit, rightUnit) = (Unit(i), Unit(j));
            if (PairEvidence.AreTwoEvents(pair, leftUnit, rightUnit))
                continue;
            if (pair.Left.Denials[i] > 0 || pair.Right.Denials[j] > 0)
                continue;
            if (VerbStatus.Of(pair.Left, i) is ActStatus.Open or ActStatus.Planned || VerbStatus.Of(pair.Right, j) is ActStatus.Open or ActStatus.Planned)
                continue;
            Propose(pair, i, j, context, stage.Track == "life" ? 1 : 0.9, "both cannot hold at one time");
        }
    }

    private static SentenceUnit Unit(int token) => new(token, token, token, UnitKind.Verb);

    private static bool HasStage(SentenceView view, Stage stage)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (Stages.TryGetValue(view.Words[i].Word, out var found) && found == stage)
                return true;
        }

        return false;
    }

    // The telling with the later stage was published later: time has passed.
    private static bool IsLater(SentencePair pair, bool leftIsFurther)
    {
        if (pair.Left.Passage.Published is not { } left || pair.Right.Passage.Published is not { } right)
            return false;
        return leftIsFurther ? left > right : right > left;
    }

    // No court goes from charge to verdict between two issues of a newspaper.
    private static bool IsTooSoon(SentencePair pair, Stage stage, Stage other) =>
        stage.Track == "case" && Math.Abs(stage.Order - other.Order) >= 2
        && pair.Left.Passage.Published is { } left && pair.Right.Passage.Published is { } right && Math.Abs(left.DayNumber - right.DayNumber) <= MostDays;

    private static bool ObjectsDiffer(SentencePair pair, int i, int j) =>
        PairEvidence.SameArgument(pair, i, j, ClauseRole.Undergoer) == false;

    // Who is charged, dies or recovers: the undergoer, else the actor.
    private static bool SamePerson(SentencePair pair, int i, int j)
    {
        var left = Person(pair.Left, i);
        var right = Person(pair.Right, j);
        return left >= 0 && right >= 0
            && (pair.Alignment.RightOf(left) == right || ClauseContext.SameName(pair.Left, left, pair.Right, right) == true);
    }

    private static int Person(SentenceView view, int token)
    {
        var undergoer = ClauseContext.Argument(view, token, ClauseRole.Undergoer);
        if (undergoer >= 0 && Stages.TryGetValue(view.Words[token].Word, out var stage) && stage.Track != "life")
            return undergoer;
        var actor = ClauseContext.Argument(view, token, ClauseRole.Actor);
        if (actor >= 0 && ClauseContext.IsRelative(view, actor))
            return view.Tokens[token].Head;
        if (actor < 0 && view.Tokens[token].Relation is DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause or DependencyRelation.AdjectivalModifier)
            return view.Tokens[token].Head;
        return actor >= 0 ? actor : undergoer;
    }

    private static void Propose(SentencePair pair, int i, int j, RuleContext context, double weight, string reason)
    {
        var left = PairEvidence.Side(pair.Left, Unit(i));
        var right = PairEvidence.Side(pair.Right, Unit(j));
        var strength = weight * (0.2 + (0.8 * PairEvidence.Context(pair, Unit(i), Unit(j)))) * (pair.SamePassage ? 0.4 : 1);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = SubstitutionCandidate.Relate(left, right, mayChange: true),
            Strength = Math.Clamp(strength, 0, 1),
            Explanation = Wording.Contrast(left, right, reason),
            Features = PairEvidence.Features(pair, left, right) with { IsTyped = true, SameAct = 1, SameSubject = 1, SameSlot = 1 },
        });
    }

    private sealed record Stage(string Track, string Name, int Order);
}
