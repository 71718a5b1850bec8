using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Lexicons;

/// <summary>
/// Who held which office when: US Congress, presidents, cabinet, world leaders, and tables of the house.
/// What lies outside the tables' coverage is answered <see cref="OfficeAnswerKind.Unknown"/>. Immutable and thread-safe.
/// </summary>
public sealed class OfficeTable
{
    private static readonly Lazy<OfficeTable> Shared = new(() => new OfficeTable(OfficeTableReader.ReadKnowledge()));

    private readonly ImmutableArray<OfficeTerm> terms;
    private readonly FrozenDictionary<string, Person[]> byLastName;
    private readonly FrozenDictionary<string, OfficeTerm[]> byBase;
    private readonly OfficeCatalog catalog = OfficeCatalog.Default;

    private OfficeTable(ImmutableArray<OfficeTerm> terms)
    {
        this.terms = terms;
        byLastName = GroupByPerson(terms);
        byBase = terms.GroupBy(term => OfficeId.Parse(term.Office).Base, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tables that come with the library.</summary>
    public static OfficeTable Default => Shared.Value;

    /// <summary>All rows.</summary>
    public IReadOnlyList<OfficeTerm> Terms => terms;

    /// <summary>
    /// Reads a house table: UTF-8, tab-separated, a header row with the columns <c>person</c>, <c>office</c>,
    /// <c>organisation</c> (or <c>jurisdiction</c>), <c>start</c> and <c>end</c>; days as yyyy-MM-dd, an empty end means
    /// that the person still holds the office. Lines that begin with # are comments.
    /// </summary>
    /// <param name="reader">The text of the table.</param>
    /// <param name="name">Name of the table in errors and reports.</param>
    /// <exception cref="OfficeTableException">A line is malformed or contradicts another one.</exception>
    public static OfficeTable Parse(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new OfficeTable(OfficeTableReader.ReadHouse(reader, name));
    }

    /// <summary>This table with the rows of another one added.</summary>
    public OfficeTable With(OfficeTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new OfficeTable(terms.AddRange(other.terms));
    }

    /// <summary>Whether a person held an office on a day.</summary>
    /// <param name="person">Full name; nicknames, initials and accents do not matter.</param>
    /// <param name="office">Office as <see cref="OfficeTerm.Office"/> spells it; without a jurisdiction any one counts.</param>
    /// <param name="day">The day.</param>
    public OfficeAnswer DidHold(string person, string office, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(office);
        var found = FindPersons(person);
        OfficeAnswer? best = null;
        foreach (var candidate in found)
        {
            var answer = Ask(candidate, office, day);
            if (answer.Kind == OfficeAnswerKind.Yes)
                return answer;
            best = best is null || best.Value.Kind == answer.Kind ? answer : new OfficeAnswer(OfficeAnswerKind.Unknown, answer.Term, answer.AsOf);
        }

        return best is { Kind: OfficeAnswerKind.No } ? best.Value : AskHolder(person, office, day) ?? best ?? default;
    }

    /// <summary>The offices that a person is known to have held on a day; empty when nothing is known.</summary>
    public ImmutableArray<OfficeTerm> HeldBy(string person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        var found = FindPersons(person);
        return found.Length == 1
            ? [.. found[0].Terms.Where(term => AnswerFor(found[0], term, day).Kind == OfficeAnswerKind.Yes)]
            : [];
    }

    /// <summary>All rows of a person, by start; empty when the name is unknown or fits several people.</summary>
    public ImmutableArray<OfficeTerm> TermsOf(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var found = FindPersons(person);
        return found.Length == 1 ? [.. found[0].Terms] : [];
    }

    /// <summary>Who is known to have held an office on a day; empty when nothing is known.</summary>
    public ImmutableArray<OfficeTerm> WhoHeld(string office, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(office);
        var id = OfficeId.Parse(office);
        if (!byBase.TryGetValue(id.Base, out var candidates))
            return [];
        return [.. candidates.Where(term => catalog.SameOffice(term.Office, office)
            && FindPersons(term.Person).Any(person => person.Terms.Contains(term) && AnswerFor(person, term, day).Kind == OfficeAnswerKind.Yes))];
    }

    /// <summary>Sex of a person by the tables, <c>m</c>, <c>f</c> or <c>\0</c>, and the key of the row.</summary>
    internal (char Gender, string? Key) Identify(string person)
    {
        var found = FindPersons(person);
        return found.Length == 1 ? (found[0].Gender, found[0].Key) : default;
    }

    private OfficeAnswer Ask(Person person, string office, DateOnly day)
    {
        OfficeAnswer? nearest = null;
        foreach (var term in person.Terms)
        {
            if (!catalog.SameOffice(term.Office, office))
                continue;
            var answer = AnswerFor(person, term, day);
            if (answer.Kind == OfficeAnswerKind.Yes)
                return answer;
            if (nearest is null || answer.Kind == OfficeAnswerKind.Unknown || nearest.Value.Kind != OfficeAnswerKind.Unknown)
                nearest = answer;
        }

        if (nearest is { } near)
            return near;
        foreach (var term in person.Terms)
        {
            if (!catalog.CanBeHeldTogether(term.Office, office) && AnswerFor(person, term, day).Kind == OfficeAnswerKind.Yes)
                return new OfficeAnswer(OfficeAnswerKind.No, term, null);
        }

        return default;
    }

    /// <summary>A unique public office that the table knows to be held by somebody else is not held by this person.</summary>
    private OfficeAnswer? AskHolder(string person, string office, DateOnly day)
    {
        var id = OfficeId.Parse(office);
        if (!id.IsPublic || catalog.Find(id.Base) is not { IsUnique: true } || PersonName.Parse(person) is not { } name || name.Given.IsEmpty)
            return null;
        if (!byBase.TryGetValue(id.Base, out var candidates))
            return null;
        OfficeTerm? holder = null;
        foreach (var term in candidates)
        {
            if (!term.Office.Equals(office, StringComparison.Ordinal) || day < term.Start || (term.End is { } end && day > end))
                continue;
            if (term.End is null && term.AsOf is { } asOf && day > asOf)
                continue;
            if (PersonName.Parse(term.Person) is { } other && SharesWord(name, other))
                return null;
            holder = term;
        }

        return holder is null ? null : new OfficeAnswer(OfficeAnswerKind.No, holder, null);
    }

    private static bool SharesWord(PersonName left, PersonName right) =>
        left.FoldedLast.Equals(right.FoldedLast, StringComparison.Ordinal)
        || left.Given.Contains(right.Last) || right.Given.Contains(left.Last) || left.Given.Intersect(right.Given).Any()
        || SpellingDistance.Within(left.Last, right.Last, 2);

    private OfficeAnswer AnswerFor(Person person, OfficeTerm term, DateOnly day)
    {
        if (day < term.Start)
            return new OfficeAnswer(term.CoversEarlier ? OfficeAnswerKind.No : OfficeAnswerKind.Unknown, term, null);
        if (term.End is { } end)
            return new OfficeAnswer(day <= end ? OfficeAnswerKind.Yes : OfficeAnswerKind.No, term, null);
        foreach (var later in person.Terms)
        {
            if (later.Start > term.Start && day >= later.Start && !catalog.CanBeHeldTogether(term.Office, later.Office))
                return new OfficeAnswer(OfficeAnswerKind.No, later, null);
        }

        if (term.AsOf is not { } asOf || day <= asOf)
            return new OfficeAnswer(OfficeAnswerKind.Yes, term, null);
        return Successor(term, day) is { } next
            ? new OfficeAnswer(OfficeAnswerKind.No, next, null)
            : new OfficeAnswer(OfficeAnswerKind.Unknown, term, asOf);
    }

    private OfficeTerm? Successor(OfficeTerm term, DateOnly day)
    {
        var id = OfficeId.Parse(term.Office);
        if (catalog.Find(id.Base) is not { IsUnique: true } || !byBase.TryGetValue(id.Base, out var candidates))
            return null;
        return Array.Find(candidates, other => other.Start > term.Start && day >= other.Start && other.Office.Equals(term.Office, StringComparison.Ordinal)
            && !other.Person.Equals(term.Person, StringComparison.Ordinal));
    }

    private Person[] FindPersons(string name)
    {
        if (PersonName.Parse(name) is not { } parsed || !byLastName.TryGetValue(parsed.FoldedLast, out var candidates))
            return [];
        return Array.FindAll(candidates, person => person.Names.Any(own => own.Matches(parsed, FirstNames.Default)));
    }

    private static FrozenDictionary<string, Person[]> GroupByPerson(ImmutableArray<OfficeTerm> terms)
    {
        var persons = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var term in terms.OrderBy(term => term.Start))
        {
            if (PersonName.Parse(term.Person) is not { } name)
                continue;
            if (!persons.TryGetValue(name.FoldedLast, out var list))
                persons[name.FoldedLast] = list = [];
            var person = list.Find(other => other.Takes(term, name));
            if (person is null)
                list.Add(person = new Person());
            person.Add(term, name);
        }

        return persons.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The rows of one person; filled while a table is built and then left alone.</summary>
    private sealed class Person
    {
        public List<OfficeTerm> Terms { get; } = [];

        public List<PersonName> Names { get; } = [];

        public string? Key { get; private set; }

        public char Gender { get; private set; }

        public bool Takes(OfficeTerm term, PersonName name) =>
            (term.Key is null || Key is null || term.Key.Equals(Key, StringComparison.Ordinal))
            && (term.Key is not null && term.Key.Equals(Key, StringComparison.Ordinal)
                || Names.Exists(own => own.Matches(name, FirstNames.Default) || (own.Given.IsEmpty && name.Given.IsEmpty)));

        public void Add(OfficeTerm term, PersonName name)
        {
            Terms.Add(term);
            Names.Add(name);
            if (term.Alias is { Length: > 0 } alias && PersonName.Parse(alias) is { } other && other.FoldedLast.Equals(name.FoldedLast, StringComparison.Ordinal))
                Names.Add(other);
            Key ??= term.Key;
            if (term.Gender != '\0')
                Gender = term.Gender;
        }
    }
}
