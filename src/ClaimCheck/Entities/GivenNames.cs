using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>Names that the caller already knows.</summary>
internal static class GivenNames
{
    /// <summary>Puts the name at <paramref name="span"/> of the first passage in the place of what was found there.</summary>
    public static void Put(IReadOnlyList<SentenceView> views, TextSpan span, EntityType type)
    {
        foreach (var view in views)
        {
            if (view.Passage != 0 || !view.Sentence.Span.Overlaps(span))
                continue;
            var (first, end) = (-1, -1);
            for (var i = 0; i < view.Count; i++)
            {
                if (!view[i].Span.Overlaps(span))
                    continue;
                first = first < 0 ? i : first;
                end = i + 1;
            }

            if (first < 0)
                continue;
            var names = view.Names.FindAll(name => name.End <= first || name.First >= end);
            names.Add(new FoundName(first, end - first, type, NameEvidence.Certain));
            names.Sort((left, right) => left.First.CompareTo(right.First));
            view.SetNames(names);
            return;
        }
    }
}
