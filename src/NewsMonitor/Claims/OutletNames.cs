using NewsMonitor.Claims.Entities;

namespace NewsMonitor.Claims;

/// <summary>The ids by which outlets are known, however their names are written.</summary>
internal static class OutletNames
{
    private static readonly Lazy<Gazetteer> Names = new(() => new Gazetteer());

    public static string Id(string name) => Names.Value.OutletId(name);
}
