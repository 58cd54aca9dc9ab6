namespace NewsMonitor.Claims;

/// <summary>The sorts of names that a sentence can hold.</summary>
public enum NameKind
{
    Country,
    Person,
    Organisation,

    /// <summary>A weapon, an aircraft, a product.</summary>
    System,

    /// <summary>A class of systems: "helicopter carriers", and whatever belongs to it.</summary>
    Class,

    /// <summary>No list knows it.</summary>
    Other,
}
