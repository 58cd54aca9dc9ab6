using System.Net;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>The service that is asked about cases of tension, under <c>Monitor:Adjudicator</c>; off unless endpoint, model and key are set.</summary>
public sealed record AdjudicatorOptions
{
    public const string Section = "Monitor:Adjudicator";
    public const int DefaultCallsPerHour = 30;
    public const int DefaultCallsPerDay = 200;
    public const int DefaultMaxCharacters = 6_000;
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Where the service's API begins, such as <c>https://api.example/v1</c>. Plain http is for services on this machine or network alone.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model's name as the service knows it.</summary>
    public string? Model { get; init; }

    /// <summary>The service's key; any word for a service that asks for none. In no log, error or page.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one answer may take, 1 s to 5 min.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Most calls in any hour, 1 to 1000.</summary>
    public int CallsPerHour { get; init; } = DefaultCallsPerHour;

    /// <summary>Most calls in any 24 hours, 1 to 10000.</summary>
    public int CallsPerDay { get; init; } = DefaultCallsPerDay;

    /// <summary>Most characters of articles put into one call, 1000 to 50000.</summary>
    public int MaxCharacters { get; init; } = DefaultMaxCharacters;

    public bool IsOn => Endpoint is not null && Model is not null && ApiKey is not null;

    /// <summary>A sentence for every value that is not allowed, naming key, value and what is allowed; empty when all are.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        Require(problems, nameof(Endpoint), Endpoint, Endpoint is null || IsAllowed(Endpoint), "an https address, or an http address of this machine or its own network");
        Require(problems, nameof(Timeout), Timeout, Timeout >= TimeSpan.FromSeconds(1) && Timeout <= TimeSpan.FromMinutes(5), "a time from 00:00:01 to 00:05:00");
        Require(problems, nameof(CallsPerHour), CallsPerHour, CallsPerHour is >= 1 and <= 1_000, "a number from 1 to 1000");
        Require(problems, nameof(CallsPerDay), CallsPerDay, CallsPerDay is >= 1 and <= 10_000, "a number from 1 to 10000");
        Require(problems, nameof(MaxCharacters), MaxCharacters, MaxCharacters is >= 1_000 and <= 50_000, "a number from 1000 to 50000");
        if (!IsOn && (Endpoint is not null || Model is not null || ApiKey is not null))
        {
            var missing = Endpoint is null ? nameof(Endpoint) : Model is null ? nameof(Model) : nameof(ApiKey);
            problems.Add($"{Section}:{missing} is missing; Endpoint, Model and ApiKey are set together (any word as the key for a service that asks for none).");
        }

        return problems;
    }

    /// <summary>Without the key.</summary>
    public override string ToString() => IsOn ? $"{Model} at {Endpoint!.Host}" : "off";

    private static bool IsAllowed(Uri endpoint) => endpoint is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && IsNear(endpoint)));

    /// <summary>A private address, or a name that no public name server knows.</summary>
    private static bool IsNear(Uri endpoint) => IPAddress.TryParse(endpoint.IdnHost, out var address)
        ? !new AddressWall([]).Allows(address)
        : !endpoint.Host.Contains('.', StringComparison.Ordinal) || endpoint.Host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || endpoint.Host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);

    private static void Require(List<string> problems, string key, object? value, bool holds, string allowed)
    {
        if (!holds)
        {
            problems.Add($"{Section}:{key} is \"{value}\"; it must be {allowed}.");
        }
    }
}
