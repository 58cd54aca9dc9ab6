using NewsMonitor.Alerts.Posting;
using SlackNet;
using SlackNet.WebApi;

namespace NewsMonitor.Slack.Socket;

/// <summary>Slack's API as SlackNet calls it for the address of each connection: at the configured place, in time, and with a word to who
/// waits for the connection when that fails.</summary>
internal sealed class SocketCalls(PostingOptions options, OpeningPace pace, SlackJsonSettings json, TimeProvider clock) : IHttp, ISlackUrlBuilder, IDisposable
{
    private readonly HttpClient http = new() { Timeout = options.CallTimeout };

    /// <summary>Whether no further web socket is wanted.</summary>
    public required Func<bool> IsOver { get; init; }

    /// <summary>Told when a person has to mend something; SlackNet gives up then.</summary>
    public required Action<SocketFault> Refused { get; init; }

    /// <summary>Told when a call failed; SlackNet makes it again.</summary>
    public required Action<Exception> Failed { get; init; }

    /// <summary>Only calls whose arguments are in the body are made.</summary>
    public string Url(string apiMethod, Dictionary<string, object> args) => $"{options.ApiBaseUrl}{apiMethod}";

    public async Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken cancellationToken = default)
    {
        if (IsOver())
        {
            // Of all faults, this is what SlackNet takes for a reason to stop.
            throw new TaskCanceledException("The connection is over.");
        }

        await Task.Delay(pace.Take(), clock, cancellationToken);
        try
        {
            var answer = await Default.Http(json, () => http).Execute<T>(requestMessage, cancellationToken);
            return answer is WebApiResponse response ? Checked(response, answer) : throw new HttpRequestException("What answered is not Slack.");
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            // SlackNet takes a call that took too long for one that nobody waits for any more, and would make no other.
            var fault = new TimeoutException("Slack did not answer in time.", late);
            Failed(fault);
            throw fault;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(fault);
            throw;
        }
    }

    public void Dispose() => http.Dispose();

    private T Checked<T>(WebApiResponse response, T answer)
    {
        var error = response.Ok ? null : (string?)response.Data?["error"] ?? "";
        if (error is null)
        {
            return answer;
        }

        if (SocketFault.OfRefusal(error) is { } fault)
        {
            Refused(fault);
            return answer;
        }

        // Thrown so, it is tried again.
        throw new HttpRequestException($"Slack refuses a connection ({error}).");
    }
}
