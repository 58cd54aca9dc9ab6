namespace NewsMonitor.Storage;

/// <summary>How values stand in columns, the same in every database.</summary>
internal static class Column
{
    public static long Of(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static long? Of(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static string Of(Uri address) => address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString;

    public static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } value ? Time(value) : null;

    public static Uri Address(string text) => new(text, UriKind.RelativeOrAbsolute);

    /// <summary>The form in which names are compared without case.</summary>
    public static string Folded(string name) => name.Trim().ToLowerInvariant();
}
