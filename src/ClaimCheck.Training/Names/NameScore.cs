using System.Collections.Immutable;
using ClaimCheck.Entities;

namespace ClaimCheck.Training.Names;

/// <summary>Counts of names by the CoNLL 2003 definition: right when both ends and the type are right.</summary>
internal sealed class NameScore
{
    private readonly int[] right = new int[3];
    private readonly int[] found = new int[3];
    private readonly int[] wanted = new int[3];

    /// <summary>Adds one document.</summary>
    public void Add(NamedDocument document, ImmutableArray<NameSpan> names)
    {
        var gold = new HashSet<NameSpan>();
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            foreach (var name in document.Sentences[i].Names)
            {
                for (var kind = 0; kind < 3; kind++)
                {
                    if (name.Kinds == 1 << kind)
                        gold.Add(new NameSpan(i, name.First, name.Count, (EntityType)kind));
                }
            }
        }

        foreach (var name in gold)
            wanted[(int)name.Type]++;
        foreach (var name in names)
        {
            found[(int)name.Type]++;
            right[(int)name.Type] += gold.Contains(name) ? 1 : 0;
        }
    }

    /// <summary>F1 of one type.</summary>
    public double F1(EntityType type) => Harmonic(right[(int)type], found[(int)type], wanted[(int)type]);

    /// <summary>F1 of all types together.</summary>
    public double F1() => Harmonic(right.Sum(), found.Sum(), wanted.Sum());

    /// <summary>Precision of all types together.</summary>
    public double Precision => found.Sum() == 0 ? 0 : (double)right.Sum() / found.Sum();

    /// <summary>Recall of all types together.</summary>
    public double Recall => wanted.Sum() == 0 ? 0 : (double)right.Sum() / wanted.Sum();

    private static double Harmonic(int right, int found, int wanted) => found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
}
