namespace ClaimCheck.Entities;

/// <summary>What the words around a name show of the thing or person that it names.</summary>
[Flags]
internal enum NameSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title, an age, "who" or a relative: a person.</summary>
    Person = 1,

    /// <summary>A class noun, "Norlake shares", "analyst at Norlake": a firm, a club, an institution.</summary>
    Company = 2,

    /// <summary>"Denholm have won": a club or another body of many.</summary>
    Plural = 4,

    /// <summary>"Norlake, which", "Norlake raised its forecast": no person.</summary>
    Thing = 8,

    /// <summary>"The freighter Polar Dawn", "aboard the Polar Dawn": a ship.</summary>
    Vessel = 16,

    /// <summary>"The town of Halbrook", "Kythnos, where": a place.</summary>
    Place = 32,

    /// <summary>"In Lirona": a place, seldom a person ("an ally in Brenner").</summary>
    Inside = 64,

    /// <summary>"In Lirona" and again "in Lirona": a place.</summary>
    InsideAgain = 128,
}
