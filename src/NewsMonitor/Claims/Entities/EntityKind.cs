namespace NewsMonitor.Claims.Entities;

/// <summary>The sorts of entity.</summary>
internal enum EntityKind
{
    Country,

    /// <summary>A people's adjective or noun: "Iranian".</summary>
    Demonym,
    Person,
    Organisation,
    Outlet,

    /// <summary>A weapon or product with a name of its own.</summary>
    System,

    /// <summary>A word for a class of systems: "air defence system".</summary>
    ClassWord,

    /// <summary>Words that hold a name of the lists and mean something else: "South China Sea", "COVID-19".</summary>
    NoName,
}
