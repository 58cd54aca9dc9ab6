namespace NewsMonitor.Alerts;

/// <summary>Says in one sentence who else carried a report and on whose word.</summary>
public static class EchoLine
{
    private const int NamedOrigins = 2;
    private const int OriginLength = 80;

    /// <summary>"Also carried by 4 outlets, all from Bloomberg."; null when nobody did.</summary>
    public static string? Of(IReadOnlyList<AlertEcho> echoes)
    {
        if (echoes.Count == 0)
        {
            return null;
        }

        var outlets = echoes.DistinctBy(echo => echo.Outlet, StringComparer.OrdinalIgnoreCase).ToList();
        var origins = echoes.Select(echo => echo.Origin).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var who = outlets.Count == 1 ? SafeText.Line(outlets[0].Outlet, OriginLength) : $"{outlets.Count} outlets";
        return $"Also carried by {who}, {From(origins, outlets.Count)}.";
    }

    private static string From(List<string> origins, int outlets)
    {
        var named = string.Join("; ", origins.Take(NamedOrigins).Select(origin => SafeText.Line(origin, OriginLength)));
        var prefix = (origins.Count, outlets) switch
        {
            (1, 1) => "from ",
            (1, 2) => "both from ",
            (1, _) => "all from ",
            (NamedOrigins, _) => "from 2 origins: ",
            _ => $"from {origins.Count} origins, among them ",
        };
        return prefix + named;
    }
}
