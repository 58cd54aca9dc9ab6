namespace NewsMonitor.Chat;

/// <summary>Reads an address as people type it.</summary>
internal static class WebAddressOption
{
    private const int Longest = 2000;

    /// <summary>The address, <c>https</c> where no scheme is typed; or a sentence that says what is wrong.</summary>
    public static (Uri? Address, string Problem) Read(string typed)
    {
        if (typed.Length > Longest)
        {
            return (null, $"That address is longer than {Longest} characters.");
        }

        var full = typed.Contains("://") ? typed : $"https://{typed}";
        return Uri.TryCreate(full, UriKind.Absolute, out var address) && !HasOtherScheme(typed, address)
            ? (address, "")
            : (null, $"{Alerts.SafeText.Line(typed, 80)} is no web address; one starts with https:// or http://.");
    }

    /// <summary>A scheme without slashes ("javascript:alert(1)") reads as a host with a port once https:// is before it.</summary>
    private static bool HasOtherScheme(string typed, Uri address)
    {
        var isWeb = address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
        return !isWeb || address.UserInfo.Length > 0 || !address.Host.Contains('.') && address.Host != "localhost" && !typed.Contains("://");
    }
}
