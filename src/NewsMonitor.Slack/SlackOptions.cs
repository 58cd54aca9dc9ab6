using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>What the bot is to Slack.</summary>
/// <param name="Posting">Its token, and where the API is.</param>
/// <param name="SigningSecret">By which Slack signs what it delivers; null when what people do comes over Socket Mode, where nothing is signed.</param>
public sealed record SlackOptions(PostingOptions Posting, string? SigningSecret)
{
    /// <summary>Where Slack's API is.</summary>
    public static readonly Uri DefaultApi = new("https://slack.com/api/");

    /// <summary>The app-level token, by which Socket Mode is entered; null when that is not used.</summary>
    public string? AppToken { get; init; }

    /// <summary>The ids of people who may change things beside the workspace's admins and owners.</summary>
    public IReadOnlyList<string> Admins { get; init; } = [];

    /// <summary>Without the secrets, which are in no log.</summary>
    public override string ToString() => $"{nameof(SlackOptions)} for {Posting.ApiBaseUrl}";
}
