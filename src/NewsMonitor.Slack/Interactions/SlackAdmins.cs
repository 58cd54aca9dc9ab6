using System.Collections.Concurrent;
using System.Text.Json;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Knows who may change things: the workspace's admins and owners as Slack names them, and who is listed.</summary>
internal sealed class SlackAdmins(SlackClient client, TimeProvider clock)
{
    private const int MostKept = 1000;

    /// <summary>How long Slack's word is taken for.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, bool MayChange)> known = new(StringComparer.Ordinal);
    private string? team;

    /// <summary>Whether somebody may; or why that could not be found out, in a sentence.</summary>
    public async Task<(bool MayChange, string? Fault)> FindAsync(string user, CancellationToken cancellation)
    {
        if (client.Options.Admins.Contains(user, StringComparer.Ordinal))
        {
            return (true, null);
        }

        if (known.TryGetValue(user, out var kept) && kept.Until > clock.GetUtcNow())
        {
            return (kept.MayChange, null);
        }

        if (team is null && await client.AuthAsync(cancellation) is var auth && (team = auth.Text("team_id")) is null)
        {
            return (false, FaultOf(auth));
        }

        var answer = await client.UserAsync(user, cancellation);
        if (!answer.Flag("ok") || !answer.Body.TryGetProperty("user", out var found) || found.ValueKind != JsonValueKind.Object)
        {
            return (false, FaultOf(answer));
        }

        return (Keep(user, MayChange(found)), null);
    }

    /// <summary>In a channel shared with another workspace somebody may be an admin there, which counts for nothing here.</summary>
    private bool MayChange(JsonElement user) =>
        (Is(user, "is_admin") || Is(user, "is_owner")) && !Is(user, "deleted") && !Is(user, "is_stranger") && IsOfTeam(user);

    private bool IsOfTeam(JsonElement user) =>
        (user.TryGetProperty("team_id", out var own) && own.ValueEquals(team))
        || (user.TryGetProperty("enterprise_user", out var enterprise) && enterprise.ValueKind == JsonValueKind.Object
            && enterprise.TryGetProperty("teams", out var teams) && teams.ValueKind == JsonValueKind.Array
            && teams.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.ValueEquals(team)));

    private bool Keep(string user, bool mayChange)
    {
        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        known[user] = (clock.GetUtcNow() + Kept, mayChange);
        return mayChange;
    }

    private static string FaultOf(ApiAnswer answer) =>
        SlackOutcomes.IsOfToken(answer) ? SlackOutcomes.TokenSentence(answer) : SlackOutcomes.FaultSentence(answer);

    private static bool Is(JsonElement user, string name) => user.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
