using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs each step puts out of
/// reach, from any state, also one that only a mistake leads to.
/// </summary>
internal static class ParserOracle
{
    /// <summary>What a step costs that the state does not allow.</summary>
    public const int Forbidden = 1000;

    /// <summary>Cost of putting the next word on the stack.</summary>
    public static int ShiftCost(ParserState state, GoldTree gold)
    {
        if (!state.CanShift)
            return Forbidden;
        var cost = 0;
        var next = state.Next;
        for (var depth = 0; depth < state.StackSize; depth++)
        {
            var word = state.StackAt(depth);
            cost += gold.Heads[word] == next || (depth > 0 && gold.Heads[next] == word) ? 1 : 0;
        }

        return cost;
    }

    /// <summary>Cost of making the top of the stack a dependent of the next word, with the right label.</summary>
    public static int LeftCost(ParserState state, GoldTree gold)
    {
        if (!state.CanLeft)
            return Forbidden;
        var top = state.StackAt(0);
        var head = gold.Heads[top];
        return gold.DependentsFrom(top, state.Next) + (head > state.Next || head == state.StackAt(1) ? 1 : 0);
    }

    /// <summary>Cost of making the top of the stack a dependent of the word below it, with the right label.</summary>
    public static int RightCost(ParserState state, GoldTree gold)
    {
        if (!state.CanRight)
            return Forbidden;
        var top = state.StackAt(0);
        return gold.DependentsFrom(top, state.Next) + (gold.Heads[top] >= state.Next ? 1 : 0);
    }
}
