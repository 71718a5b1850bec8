using System.Collections.Frozen;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Reads who is what relative of whom: "her son, Magnus", "Rupert Fane said his sister, Tamsin Lockyer", "Olav Tveit, whose sister
/// Hannah Tveit …", "the father of Ruth Airey", "was married to Anselm Orde". Words: <c>kinship</c>.
/// </summary>
internal sealed class KinshipReader(RuleContext context)
{
    private static readonly FrozenDictionary<string, string> Kin = LexiconTable.OpenLexicon("kinship").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly List<KinshipTie> ties = [];

    /// <summary>The ties in reading order.</summary>
    public List<KinshipTie> Read()
    {
        foreach (var values in context.Story.Entities.Passages)
        {
            for (var s = 0; s < values.Syntax.Sentences.Length; s++)
            {
                var sentence = values.Syntax.Sentences[s];
                for (var i = 0; i < sentence.Tokens.Length; i++)
                {
                    var lemma = sentence.Tokens[i].Lemma;
                    if (sentence.Tokens[i].Tag == UniversalTag.Noun && Kin.TryGetValue(lemma, out var relation))
                        ReadNoun(values.Syntax, s, i, relation);
                    else if (sentence.Tokens[i].Penn is PennTag.VerbPast or PennTag.VerbPastParticiple or PennTag.VerbPresentThird && Kin.TryGetValue(lemma, out relation))
                        ReadVerb(values.Syntax, s, i, relation);
                }
            }
        }

        return ties;
    }

    private void ReadNoun(PassageSyntax syntax, int sentence, int noun, string relation)
    {
        var tree = syntax.Sentences[sentence].Tree;
        if (tree.Tokens[noun].Penn != PennTag.Noun)
            return;
        var whose = Whose(syntax, sentence, noun);
        var bearer = Bearer(syntax, sentence, noun);
        if (whose is not null && bearer is not null && whose != bearer)
            ties.Add(new(bearer, relation, whose, syntax.Passage, sentence, tree.Tokens[noun].Span));
    }

    // "Her son", "Joan Airey's brother", "the son of Joan Airey", "Olav Tveit, whose sister".
    private Entity? Whose(PassageSyntax syntax, int sentence, int noun)
    {
        var tree = syntax.Sentences[sentence].Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Tokens[child].Relation is not (DependencyRelation.Possessor or DependencyRelation.NominalModifier))
                continue;
            if (tree.Tokens[child].Lemma == "whose")
                return PersonAbove(syntax, sentence, noun);
            if (tree.Tokens[child].Relation == DependencyRelation.NominalModifier && !(tree.Child(child, DependencyRelation.Case) is >= 0 and var preposition && tree.Tokens[preposition].Lemma == "of"))
                continue;
            if (Person(syntax, sentence, child) is { } person)
                return person;
        }

        return null;
    }

    // The noun on which the relative clause around a word hangs.
    private Entity? PersonAbove(PassageSyntax syntax, int sentence, int token)
    {
        var tree = syntax.Sentences[sentence].Tree;
        for (var at = token; at >= 0; at = tree.Tokens[at].Head)
        {
            if (tree.Tokens[at].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.AdnominalClause)
                return Person(syntax, sentence, tree.Tokens[at].Head);
        }

        return null;
    }

    // "Her son, Magnus", "Colin Airey, her brother", "Anselm Orde was her father".
    private Entity? Bearer(PassageSyntax syntax, int sentence, int noun)
    {
        var tree = syntax.Sentences[sentence].Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.Flat && Person(syntax, sentence, child) is { } named)
                return named;
        }

        if (tree.Tokens[noun].Relation == DependencyRelation.Apposition && Person(syntax, sentence, tree.Tokens[noun].Head) is { } beside)
            return beside;
        if (tree.Child(noun, DependencyRelation.Copula) >= 0)
            return tree.Child(noun, DependencyRelation.Subject) is >= 0 and var subject ? Person(syntax, sentence, subject) : null;
        return noun + 1 < tree.Count && tree.Tokens[noun + 1].Tag == UniversalTag.ProperNoun ? Person(syntax, sentence, noun + 1) : null;
    }

    // "Was married to Anselm Orde", "wed Anselm Orde".
    private void ReadVerb(PassageSyntax syntax, int sentence, int verb, string relation)
    {
        var tree = syntax.Sentences[sentence].Tree;
        var subject = tree.Child(verb, DependencyRelation.Subject) is >= 0 and var active ? active : tree.Child(verb, DependencyRelation.PassiveSubject);
        if (subject < 0 || Person(syntax, sentence, subject) is not { } one)
            return;
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree.Tokens[child].Relation is DependencyRelation.DirectObject or DependencyRelation.Oblique && Person(syntax, sentence, child) is { } other && one != other
                && !(tree.Child(child, DependencyRelation.Case) is >= 0 and var preposition && tree.Tokens[preposition].Lemma != "to"))
            {
                ties.Add(new(other, relation, one, syntax.Passage, sentence, tree.Tokens[verb].Span));
                return;
            }
        }
    }

    /// <summary>The person whom a word names or describes with the name beside it.</summary>
    private Entity? Person(PassageSyntax syntax, int sentence, int token)
    {
        if (token < 0)
            return null;
        if (context.Story.Entities.At(syntax.Passage, sentence, token) is { Type: EntityType.Person } person)
            return person;
        var tree = syntax.Sentences[sentence].Tree;
        foreach (var child in tree.Children(token))
        {
            if (tree.Tokens[child].Relation is DependencyRelation.Apposition or DependencyRelation.Flat
                && context.Story.Entities.At(syntax.Passage, sentence, child) is { Type: EntityType.Person } named)
            {
                return named;
            }
        }

        return tree.Tokens[token].Relation == DependencyRelation.Flat ? Person(syntax, sentence, tree.Tokens[token].Head) : null;
    }
}

/// <summary>One person is a relative of another, as a passage has it.</summary>
/// <param name="Bearer">Who is the relative.</param>
/// <param name="Relation">What relative.</param>
/// <param name="Whose">Of whom.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Span">The word for the relation.</param>
internal sealed record KinshipTie(Entity Bearer, string Relation, Entity Whose, Stories.Passage Passage, int Sentence, TextSpan Span);
