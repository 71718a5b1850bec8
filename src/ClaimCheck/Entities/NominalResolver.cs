using System.Collections.Immutable;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Ties "the president", "the senator" to the one person of the passage who has the title.</summary>
internal static class NominalResolver
{
    /// <summary>Adds nominal mentions to the persons.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="views">All sentences in reading order.</param>
    /// <param name="titles">The titles found in each.</param>
    /// <param name="persons">The people, with their titles.</param>
    public static void Resolve(ImmutableArray<PassageValues> passages, List<SentenceView> views, List<List<TitleMention>> titles, List<Cluster> persons)
    {
        var byOffice = new Dictionary<(int, string), Cluster?>();
        foreach (var person in persons)
        {
            foreach (var name in person.Names)
            {
                foreach (var office in person.Offices)
                    byOffice[(name.View.Passage, office)] = byOffice.TryGetValue((name.View.Passage, office), out var other) && other != person ? null : person;
            }
        }

        for (var v = 0; v < views.Count; v++)
        {
            var view = views[v];
            for (var h = 0; h < view.Titles.Count; h++)
            {
                var hit = view.Titles[h];
                if (view.IsDropped(h) || hit.Wording.IsPlural || hit.Office.Strength != OfficeStrength.Office || !view.Is(hit.First - 1, "the")
                    || view.IsCapital(hit.End) || view.Is(hit.End, "of") || titles[v].Exists(title => title.Hit == hit))
                    continue;
                if (hit.End < view.Count && view[hit.End].Tag is Syntax.UniversalTag.Noun or Syntax.UniversalTag.ProperNoun || !byOffice.TryGetValue((view.Passage, hit.Office.Id), out var holder) || holder is null)
                    continue;
                holder.Others.Add(new Mention(
                    passages[view.Passage].Syntax.Passage, view.Index, hit.First - 1, hit.Count + 1, hit.End - 1, view.SpanOf(hit.First - 1, hit.End), MentionForm.Nominal));
            }
        }
    }
}
