using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Whom a part of a claim names: its head, or the name set beside a head that describes ("the conductor Ottilie Brauer").</summary>
internal static class Persons
{
    /// <summary>The person that the subject of <paramref name="claim"/> names, or null.</summary>
    public static Entity? Subject(Claim claim, StoryEntities entities) =>
        claim.Subject is { } subject ? Named(claim, subject.Entity, subject.HeadToken, entities) : null;

    /// <summary>The person that the object of <paramref name="claim"/> names, or null.</summary>
    public static Entity? Object(Claim claim, StoryEntities entities) =>
        claim.Argument(ArgumentRole.Object) is { } part ? Named(claim, part.Entity, part.HeadToken, entities) : null;

    private static Entity? Named(Claim claim, Entity? entity, int head, StoryEntities entities)
    {
        if (entity is not null)
            return entity.Type == EntityType.Person ? entity : null;
        if (head < 0)
            return null;
        var tree = entities.ValuesOf(claim.Passage).Syntax.Sentences[claim.Sentence].Tree;
        foreach (var child in tree.Children(head))
        {
            if (tree.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.Compound
                && entities.At(claim.Passage, claim.Sentence, child) is { Type: EntityType.Person } person)
                return person;
        }

        return Beside(claim, head, tree, entities) ?? Described(claim, head, tree, entities);
    }

    /// <summary>"X is a cricketer born in July": the subject of whom the noun is said.</summary>
    private static Entity? Described(Claim claim, int head, SyntaxTree tree, StoryEntities entities)
    {
        var (copula, subject) = (false, -1);
        foreach (var child in tree.Children(head))
        {
            copula |= tree.Tokens[child].Relation == DependencyRelation.Copula;
            if (tree.Tokens[child].Relation == DependencyRelation.Subject)
                subject = child;
        }

        return copula && subject >= 0 && entities.At(claim.Passage, claim.Sentence, subject) is { Type: EntityType.Person } person ? person : null;
    }

    /// <summary>"The ceramicist Yuki Tanabe" and "Thelma Rourke, a cook": the name right behind the noun, or the name that it is set beside.</summary>
    private static Entity? Beside(Claim claim, int head, SyntaxTree tree, StoryEntities entities)
    {
        if (head + 1 < tree.Count && tree.Tokens[head + 1].Tag == UniversalTag.ProperNoun
            && entities.At(claim.Passage, claim.Sentence, head + 1) is { Type: EntityType.Person } next)
            return next;
        return tree.Tokens[head].Relation == DependencyRelation.Apposition
            && entities.At(claim.Passage, claim.Sentence, tree.Tokens[head].Head) is { Type: EntityType.Person } named
                ? named
                : null;
    }
}
