using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using Entity = ClaimCheck.Entities.Entity;
using EntityType = ClaimCheck.Entities.EntityType;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Who did it and to whom change places, passives turned round. Silent on symmetric verbs, on "in turn" and "again", and
/// where the two acts have two times. Words: <c>symmetric-verbs</c>, <c>part-words</c>.
/// </summary>
internal sealed class RoleSwapRule : ISentencePairRule
{
    private const int LongestDescription = 6;

    private static readonly FrozenSet<string> Symmetric = LexiconTable.OpenLexicon("symmetric-verbs").Rows
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Parts = LexiconTable.OpenLexicon("part-words").Rows
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "role-swap",
        "Who did something and to whom it was done change places.",
        Severity.High,
        [new("Pembroke Dairies sued Orion Foods in a court in Delaware on Monday.", "Orion Foods sued Pembroke Dairies in a court in Delaware on Monday.")],
        [new("Pembroke Dairies sued Orion Foods on Monday.", "Orion Foods was sued by Pembroke Dairies on Monday."), new("Tamsin Grove married Enzo Ricci.", "Enzo Ricci married Tamsin Grove.")]);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        if (ExamineTrees(pair, context) || (ExchangeFinder.Find(pair, Symmetric.Contains) ?? PhraseExchange.Find(pair, Symmetric.Contains)) is not { } exchange)
            return;
        var left = PairEvidence.Side(pair.Left, exchange.LeftFirst.First, exchange.LeftSecond.Last);
        var right = PairEvidence.Side(pair.Right, exchange.RightFirst.First, exchange.RightSecond.Last);
        var reason = $"{Wording.Quote(pair.Left.Quote(exchange.LeftFirst.First, exchange.LeftFirst.Last))} and {Wording.Quote(pair.Left.Quote(exchange.LeftSecond.First, exchange.LeftSecond.Last))} have changed places";
        Propose(pair, (left, right), (exchange.LeftFirst, exchange.RightFirst), 0.95 * pair.Similarity, reason, context);
    }

    private static bool ExamineTrees(SentencePair pair, RuleContext context)
    {
        var found = false;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (pair.Left.Tokens[i].Tag != UniversalTag.Verb || Symmetric.Contains(pair.Left.Words[i].Word))
                continue;
            for (var j = 0; j < pair.Right.Count; j++)
            {
                if (pair.Right.Tokens[j].Tag != UniversalTag.Verb || !IsSameAct(pair, i, j) || !AreSwapped(pair, i, j))
                    continue;
                var (left, right) = (new SentenceUnit(i, i, i, UnitKind.Verb), new SentenceUnit(j, j, j, UnitKind.Verb));
                var strength = (0.35 + (0.65 * PairEvidence.Context(pair, left, right))) * (pair.SamePassage ? 0.5 : 1);
                Propose(pair, (Clause(pair.Left, i), Clause(pair.Right, j)), (left, right), strength, "who did it and to whom change places", context);
                found = true;
            }
        }

        return found;
    }

    private static bool IsSameAct(SentencePair pair, int i, int j) =>
        WordRelations.Alike(pair.Left.Words[i], pair.Right.Words[j]) is WordRelation.Same or WordRelation.Synonym;

    private static bool AreSwapped(SentencePair pair, int i, int j)
    {
        var leftActor = ClauseContext.Argument(pair.Left, i, ClauseRole.Actor);
        var leftObject = ClauseContext.Argument(pair.Left, i, ClauseRole.Undergoer);
        var rightActor = ClauseContext.Argument(pair.Right, j, ClauseRole.Actor);
        var rightObject = ClauseContext.Argument(pair.Right, j, ClauseRole.Undergoer);
        return leftActor >= 0 && leftObject >= 0 && rightActor >= 0 && rightObject >= 0
            && IsOne(pair, leftActor, rightObject) && IsOne(pair, leftObject, rightActor)
            && !IsOne(pair, leftActor, rightActor);
    }

    private static bool IsOne(SentencePair pair, int left, int right)
    {
        (left, right) = (Whole(pair.Left, left), Whole(pair.Right, right));
        if ((NamedBefore(pair.Left, left) ?? ClauseContext.EntityOf(pair.Left, left)) is { } first
            && (NamedBefore(pair.Right, right) ?? ClauseContext.EntityOf(pair.Right, right)) is { } second && first == second)
        {
            return true;
        }

        if (ClauseContext.SameName(pair.Left, left, pair.Right, right) is { } same)
            return same;
        return pair.Left.IsContent[left] && pair.Left.Words[left].Number == pair.Right.Words[right].Number;
    }

    // "Bexley Foods, a supermarket supplier, sued Harlow": the name before a description between commas.
    private static Entity? NamedBefore(SentenceView view, int noun)
    {
        for (var i = noun; i >= Math.Max(2, noun - LongestDescription); i--)
        {
            if (view.Words[i].Word is "a" or "an" && view.Tokens[i - 1].Text == "," && noun + 1 < view.Count && view.Tokens[noun + 1].Text == ",")
                return view.Entities[i - 2] is { Type: EntityType.Person or EntityType.Organisation } named ? named : null;
        }

        return null;
    }

    // The bow of the freighter is the freighter, the lawyers of the bank are the bank.
    private static int Whole(SentenceView view, int token)
    {
        if (!Parts.Contains(view.Words[token].Word))
            return token;
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (Roles.Of(view, child) == ClauseRole.Nominal && (Roles.Preposition(view, child) is "of" or "for" || view.Tokens[child].Relation == DependencyRelation.Possessor))
                return child;
        }

        return token;
    }

    private static void Propose(
        SentencePair pair, (FindingSide Left, FindingSide Right) sides, (SentenceUnit Left, SentenceUnit Right) units, double strength, string reason, RuleContext context)
    {
        var apart = PairEvidence.AreTwoEvents(pair, units.Left, units.Right) || PairEvidence.TellOfTwoActs(pair);
        context.Propose(new Candidate
        {
            Left = sides.Left,
            Right = sides.Right,
            Relation = Relations.Between(sides.Left, sides.Right),
            Strength = Math.Clamp(strength * (apart ? 0.3 : 1), 0, 1),
            Explanation = Wording.Contrast(sides.Left, sides.Right, reason),
            Features = PairEvidence.Features(pair, sides.Left, sides.Right) with { IsTyped = true, SameAct = 1, SameSlot = 1, Exclusive = 1, SameTime = apart ? -1 : 0 },
        });
    }

    private static FindingSide Clause(SentenceView view, int predicate)
    {
        var actor = ClauseContext.Argument(view, predicate, ClauseRole.Actor);
        var undergoer = ClauseContext.Argument(view, predicate, ClauseRole.Undergoer);
        var first = Math.Min(predicate, Math.Min(actor, undergoer));
        var last = Math.Max(predicate, Math.Max(actor, undergoer));
        return PairEvidence.Side(view, first, last);
    }
}
