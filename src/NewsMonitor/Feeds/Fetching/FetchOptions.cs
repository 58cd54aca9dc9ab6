using System.Net;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Limits on fetching from the web, under <c>Monitor:Feeds</c>.</summary>
public sealed record FetchOptions
{
    public const int DefaultConcurrency = 64;
    public const int DefaultPerHost = 2;
    public const int DefaultMaxBytes = 10 * 1024 * 1024;
    public const int DefaultMaxRedirects = 5;
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(20);

    /// <summary>Requests under way at once, 1 to 1024.</summary>
    public int Concurrency { get; init; } = DefaultConcurrency;

    /// <summary>Requests under way at once to one host, 1 to 16.</summary>
    public int PerHost { get; init; } = DefaultPerHost;

    /// <summary>How long a server may take for everything, redirects and the last byte of the body included; 0.1 s to 10 min.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Largest body after decompression, 1 KiB to 256 MiB.</summary>
    public int MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>Redirects followed for one document, 0 to 20.</summary>
    public int MaxRedirects { get; init; } = DefaultMaxRedirects;

    /// <summary>CIDR ranges that are reached although they are private; none by default.</summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>A sentence for every value that is not allowed, naming key, value and what is allowed; empty when all are.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        Require(problems, nameof(Concurrency), Concurrency, Concurrency is >= 1 and <= 1024, "a number from 1 to 1024");
        Require(problems, nameof(PerHost), PerHost, PerHost is >= 1 and <= 16, "a number from 1 to 16");
        Require(problems, nameof(PerHost), PerHost, PerHost <= Concurrency, $"at most Monitor:Feeds:Concurrency, which is {Concurrency}");
        Require(problems, nameof(Timeout), Timeout, Timeout >= TimeSpan.FromMilliseconds(100) && Timeout <= TimeSpan.FromMinutes(10), "a time from 00:00:00.1 to 00:10:00");
        Require(problems, nameof(MaxBytes), MaxBytes, MaxBytes is >= 1024 and <= 256 * 1024 * 1024, "a number of bytes from 1024 to 268435456");
        Require(problems, nameof(MaxRedirects), MaxRedirects, MaxRedirects is >= 0 and <= 20, "a number from 0 to 20");
        foreach (var network in AllowedNetworks)
            Require(problems, nameof(AllowedNetworks), network, IPNetwork.TryParse(network, out _), "address ranges such as 10.0.0.0/8 or fd00::/8");
        return problems;
    }

    private static void Require(List<string> problems, string key, object value, bool holds, string allowed)
    {
        if (!holds)
            problems.Add($"Monitor:Feeds:{key} is \"{value}\"; it must be {allowed}.");
    }
}
