namespace NewsMonitor.Feeds.Parsing;

/// <summary>Addresses as feeds write them.</summary>
internal static class WebAddress
{
    private const int MaxLength = 4096;

    /// <summary>The absolute http or https address a reference stands for, seen from a base; null when it is none.</summary>
    public static Uri? Resolve(Uri @base, string? reference)
    {
        reference = reference?.Trim();
        if (string.IsNullOrEmpty(reference) || reference.Length > MaxLength) return null;
        // Addresses broken over lines by an editor or a mailer are common, and a break is never part of one.
        if (reference.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0) reference = string.Concat(reference.Split('\n', '\r', '\t').Select(part => part.Trim()));
        try
        {
            var isAbsolute = Uri.TryCreate(reference, UriKind.Absolute, out var address) && !reference.StartsWith('/');
            if (!isAbsolute && !Uri.TryCreate(@base, reference, out address)) return null;
            return address!.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
