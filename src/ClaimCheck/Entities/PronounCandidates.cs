namespace ClaimCheck.Entities;

/// <summary>A place where a person was spoken of, as the pronouns behind it see it.</summary>
/// <param name="Cluster">The person.</param>
/// <param name="Sentence">Index of the sentence in its passage.</param>
/// <param name="First">First word.</param>
/// <param name="Order">Number of the word in the passage.</param>
/// <param name="Role">Part in its clause.</param>
/// <param name="Governor">Head of the mention's head.</param>
/// <param name="IsPronoun">Whether it is a pronoun.</param>
/// <param name="IsLeading">Whether it is the first person of its sentence.</param>
/// <param name="IsOfRoot">Whether it depends on the root of its sentence, or is it.</param>
/// <param name="IsSpeaker">Whether it is the subject of a verb of speech outside quotation marks.</param>
internal readonly record struct SeenPerson(
    Cluster Cluster, int Sentence, int First, int Order, MentionRole Role, int Governor, bool IsPronoun, bool IsLeading, bool IsOfRoot, bool IsSpeaker);

/// <summary>Part of a mention in its clause.</summary>
internal enum MentionRole
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Subject, or the root itself.</summary>
    Subject,

    /// <summary>Object.</summary>
    Object,

    /// <summary>Possessor.</summary>
    Possessor,
}

/// <summary>
/// Weighs who a pronoun means among the persons spoken of around it. The weights were fitted to the development part of
/// GAP (log-linear, one choice a pronoun); a choice that is not clearly the likeliest is left open.
/// </summary>
internal sealed class PronounCandidates
{
    private const double LeastShare = 0.4;

    /// <summary>Weights by <see cref="Sign"/>; all but that of quoted speakers, which GAP does not show, are fitted.</summary>
    private static readonly double[] Weights =
    [
        1.77, -0.38, -1.07, -1.29, 0.60, 0.61, 0.36, 0.85, -1.06, 0.48, 0.11, -0.39,
        -1.95, 0.76, 0.29, 1.40, -0.87, 1.19, -3.0, -1.16, 0.40, 0.22, -0.50,
    ];

    private readonly List<Candidate> candidates = [];

    /// <summary>Whether no person fits.</summary>
    public bool IsEmpty => candidates.Count == 0;

    /// <summary>Forgets all candidates.</summary>
    public void Clear() => candidates.Clear();

    /// <summary>Adds a place where a person is spoken of.</summary>
    public void Add(in SeenPerson seen, in PronounPlace pronoun)
    {
        var index = IndexOf(seen.Cluster);
        if (index < 0)
        {
            candidates.Add(new Candidate(seen.Cluster));
            index = candidates.Count - 1;
        }

        candidates[index].Take(seen, pronoun);
    }

    /// <summary>The person whom the pronoun means, or null when none is likely enough.</summary>
    public Cluster? Choose(in PronounPlace pronoun)
    {
        Cluster? best = null;
        var (bestScore, sum) = (double.NegativeInfinity, 0.0);
        foreach (var candidate in candidates)
        {
            var score = candidate.Score();
            sum += Math.Exp(score);
            if (score > bestScore)
                (best, bestScore) = (candidate.Cluster, score);
        }

        return best is not null && Math.Exp(bestScore) >= LeastShare * sum ? best : null;
    }

    private int IndexOf(Cluster cluster)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Cluster == cluster)
                return i;
        }

        return -1;
    }

    /// <summary>What speaks for or against a person; the first four by the distance in sentences of the nearest mention before.</summary>
    private enum Sign
    {
        SameSentence,
        SentenceBefore,
        TwoSentencesBefore,
        Farther,
        Subject,
        Object,
        Possessor,
        SameRole,
        Pronoun,
        Often,
        GenderKnown,
        WordsBetween,
        Behind,
        SubjectOfSentence,
        SubjectOfSentenceBefore,
        SubjectOfSameVerb,
        Leading,
        LeadingBefore,
        SpeakerOfQuotation,
        ChainOfSubjects,
        OfRoot,
        SubjectOfMainClause,
        SameRoleInSentence,
    }

    /// <summary>One person with what speaks for it.</summary>
    private sealed class Candidate(Cluster cluster)
    {
        private readonly double[] signs = new double[Weights.Length];
        private int mentions;
        private int lastOrder = int.MinValue;

        public Cluster Cluster => cluster;

        public double Score()
        {
            var score = 0.0;
            for (var i = 0; i < Weights.Length; i++)
                score += Weights[i] * signs[i];
            return score;
        }

        public void Take(in SeenPerson seen, in PronounPlace pronoun)
        {
            mentions++;
            var distance = pronoun.Sentence - seen.Sentence;
            signs[(int)Sign.Often] = Math.Log(mentions);
            signs[(int)Sign.GenderKnown] = cluster.Gender != Gender.Unknown ? 1 : 0;
            if (pronoun.IsQuoted && seen.IsSpeaker && distance <= 1)
                signs[(int)Sign.SpeakerOfQuotation] = 1;
            if (seen.Role == MentionRole.Subject)
                TakeSubject(seen, pronoun, distance);
            if (seen.Order < lastOrder || (seen.Order > pronoun.Order && lastOrder > int.MinValue))
                return;
            lastOrder = seen.Order;
            TakeNearest(seen, pronoun, distance);
        }

        private void TakeSubject(in SeenPerson seen, in PronounPlace pronoun, int distance)
        {
            if (distance == 1)
                signs[(int)Sign.SubjectOfSentenceBefore] = 1;
            if (distance != 0)
                return;
            signs[(int)Sign.SubjectOfSentence] = 1;
            if (pronoun.Role == MentionRole.Possessor && seen.Governor >= 0 && seen.Governor == pronoun.OuterGovernor)
                signs[(int)Sign.SubjectOfSameVerb] = 1;
            if (seen.IsOfRoot && pronoun.IsSubordinate)
                signs[(int)Sign.SubjectOfMainClause] = 1;
        }

        private void TakeNearest(in SeenPerson seen, in PronounPlace pronoun, int distance)
        {
            Array.Clear(signs, (int)Sign.SameSentence, 4);
            signs[Math.Clamp(distance, 0, 3)] = 1;
            var isSameRole = seen.Role == pronoun.Role;
            Set(Sign.Subject, seen.Role == MentionRole.Subject);
            Set(Sign.Object, seen.Role == MentionRole.Object);
            Set(Sign.Possessor, seen.Role == MentionRole.Possessor);
            Set(Sign.SameRole, isSameRole);
            Set(Sign.Pronoun, seen.IsPronoun);
            Set(Sign.Behind, seen.Order > pronoun.Order);
            Set(Sign.Leading, seen.IsLeading);
            Set(Sign.LeadingBefore, seen.IsLeading && distance == 1);
            Set(Sign.ChainOfSubjects, seen.IsPronoun && seen.Role == MentionRole.Subject && pronoun.Role == MentionRole.Subject);
            Set(Sign.OfRoot, seen.IsOfRoot);
            Set(Sign.SameRoleInSentence, isSameRole && distance == 0);
            signs[(int)Sign.WordsBetween] = Math.Log(1 + Math.Abs(pronoun.Order - seen.Order));
        }

        private void Set(Sign sign, bool holds) => signs[(int)sign] = holds ? 1 : 0;
    }
}

/// <summary>Where a pronoun stands.</summary>
/// <param name="Sentence">Index of its sentence in the passage.</param>
/// <param name="Order">Number of the word in the passage.</param>
/// <param name="Role">Part in its clause.</param>
/// <param name="OuterGovernor">Head of the phrase that a possessive stands in, or -1.</param>
/// <param name="IsSubordinate">Whether its clause depends on another.</param>
/// <param name="IsQuoted">Whether it stands between quotation marks.</param>
internal readonly record struct PronounPlace(int Sentence, int Order, MentionRole Role, int OuterGovernor, bool IsSubordinate, bool IsQuoted);
