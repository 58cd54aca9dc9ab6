using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Slack.Interactions;
using NewsMonitor.Slack.Registration;

namespace NewsMonitor.Slack;

/// <summary>The calls of Slack's Web API that the bot makes, within its limits.</summary>
public sealed class SlackClient : IDisposable
{
    private const string Agent = "Monitor/1.0";
    private const string Post = "chat.postMessage";
    private const string Update = "chat.update";

    /// <summary>How far back an alert is looked for.</summary>
    private const int MessagesLookedAt = 100;

    private static readonly TimeSpan TimeLookedAt = TimeSpan.FromDays(1);

    private readonly TimeProvider clock;
    private readonly SlackPace pace;
    private readonly ApiConnection connection;
    private readonly ApiConnection responses;

    public SlackClient(SlackOptions options, TimeProvider clock)
    {
        (Options, this.clock, pace) = (options, clock, new SlackPace(clock));
        connection = new ApiConnection(options.Posting, "Bearer", Agent, clock);
        responses = new ApiConnection(options.Posting, scheme: null, Agent, clock);
    }

    internal SlackOptions Options { get; }

    /// <summary>Tries the token and what it may do.</summary>
    /// <returns>What a person has to mend, in a sentence; null when all is well.</returns>
    public async Task<string?> FaultAsync(CancellationToken cancellation) => SlackConnection.FaultOf(await AuthAsync(cancellation));

    /// <summary>Tries whether the app-level token lets Socket Mode be entered; the connection that is offered is not made.</summary>
    /// <returns>What a person has to mend, in a sentence; null when all is well.</returns>
    /// <exception cref="InvalidOperationException">There is no app-level token.</exception>
    public async Task<string?> EntranceFaultAsync(CancellationToken cancellation)
    {
        var token = Options.AppToken ?? throw new InvalidOperationException("Without an app-level token Socket Mode cannot be entered.");
        var posting = new PostingOptions(token, Options.Posting.ApiBaseUrl) { CallTimeout = Options.Posting.CallTimeout };
        using var entrance = new ApiConnection(posting, "Bearer", Agent, clock);
        var answer = await entrance.SendAsync(HttpMethod.Post, "apps.connections.open", new { }, cancellation);
        return answer.Flag("ok") ? null : SlackOutcomes.EntranceSentence(answer.Text("error")) ?? SlackOutcomes.FaultSentence(answer);
    }

    public void Dispose()
    {
        connection.Dispose();
        responses.Dispose();
    }

    internal async Task<ApiAnswer> PostMessageAsync(SlackMessage message, CancellationToken cancellation)
    {
        if (pace.TakePost(Post, message.Channel) is { Ticks: > 0 } wait)
        {
            return ApiAnswer.Limited(wait);
        }

        var answer = await CallAsync(HttpMethod.Post, Post, Post, message, cancellation);
        if (answer.Status >= HttpStatusCode.InternalServerError)
        {
            pace.ReturnPost(message.Channel);
        }

        return answer;
    }

    internal async Task<ApiAnswer> UpdateAsync(SlackEdit edit, CancellationToken cancellation) =>
        pace.TakeEdit(Update) is { Ticks: > 0 } wait ? ApiAnswer.Limited(wait) : await CallAsync(HttpMethod.Post, Update, Update, edit, cancellation);

    /// <summary>A channel's latest messages, or a thread's, with what their apps noted on them.</summary>
    internal Task<ApiAnswer> LatestAsync(ChannelAddress channel, CancellationToken cancellation)
    {
        var oldest = (clock.GetUtcNow() - TimeLookedAt).ToUnixTimeSeconds();
        var query = $"channel={Part(channel.Id)}&limit={MessagesLookedAt}&oldest={oldest}&include_all_metadata=true";
        return channel.Thread is { } thread
            ? PacedAsync("conversations.replies", $"{query}&ts={Part(thread)}", cancellation)
            : PacedAsync("conversations.history", query, cancellation);
    }

    /// <summary>Who the token is of, and in the headers what it may do.</summary>
    internal Task<ApiAnswer> AuthAsync(CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, "auth.test", "auth.test", body: null, cancellation);

    internal Task<ApiAnswer> UserAsync(string user, CancellationToken cancellation) => PacedAsync("users.info", $"user={Part(user)}", cancellation);

    /// <summary>Answers at the address that Slack gave with a delivery. The token is not shown there.</summary>
    internal Task<ApiAnswer> RespondAsync(Uri address, object response, CancellationToken cancellation) =>
        responses.SendAsync(HttpMethod.Post, address.AbsoluteUri, response, cancellation);

    private async Task<ApiAnswer> PacedAsync(string method, string query, CancellationToken cancellation) =>
        pace.Take(method) is { Ticks: > 0 } wait
            ? ApiAnswer.Limited(wait)
            : await CallAsync(HttpMethod.Get, method, $"{method}?{query}", body: null, cancellation);

    private async Task<ApiAnswer> CallAsync(HttpMethod http, string method, string path, object? body, CancellationToken cancellation)
    {
        var answer = await connection.SendAsync(http, path, body, cancellation);
        pace.Note(method, answer);
        return answer;
    }

    private static string Part(string id) => Uri.EscapeDataString(id);
}
