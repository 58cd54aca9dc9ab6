namespace NewsMonitor.Claims;

/// <summary>The ids by which outlets are known, however their names are written.</summary>
internal static class OutletNames
{
    public static string Id(string name) => WordLists.Shipped.Names.OutletId(name);
}
