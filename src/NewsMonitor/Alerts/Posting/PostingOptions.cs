namespace NewsMonitor.Alerts.Posting;

/// <summary>How a chat platform's HTTP API is called.</summary>
public sealed record PostingOptions
{
    /// <param name="token">The bot's token.</param>
    /// <param name="apiBaseUrl">Where the API is, http or https, with or without the slash at the end.</param>
    /// <exception cref="ArgumentException">The token is blank, or the address is none of a web API.</exception>
    public PostingOptions(string token, Uri apiBaseUrl)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        if (!apiBaseUrl.IsAbsoluteUri || apiBaseUrl.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException($"{apiBaseUrl} is no http or https address.", nameof(apiBaseUrl));
        }

        Token = token;
        ApiBaseUrl = apiBaseUrl.AbsoluteUri.EndsWith('/') ? apiBaseUrl : new Uri(apiBaseUrl.AbsoluteUri + "/");
    }

    public string Token { get; }

    /// <summary>Ends in a slash.</summary>
    public Uri ApiBaseUrl { get; }

    /// <summary>How long alerts wait while a platform does not accept the token: a person has to mend that, and nothing is lost meanwhile.</summary>
    public static TimeSpan TokenWait => TimeSpan.FromMinutes(10);

    /// <summary>How long one call may take.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>The wait before a call that failed on the way is made again; doubled for the one after.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Without the token, which is in no log.</summary>
    public override string ToString() => $"{nameof(PostingOptions)} for {ApiBaseUrl}";
}
