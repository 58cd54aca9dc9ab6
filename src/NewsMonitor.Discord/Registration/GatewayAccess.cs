using System.Net;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord.Registration;

/// <summary>Tells whether commands can come through the gateway:
/// https://discord.com/developers/docs/events/gateway#get-gateway-bot.</summary>
internal static class GatewayAccess
{
    /// <summary>What a person has to mend, or what is waited for; null when all is well.</summary>
    /// <param name="application">What Discord says of the application.</param>
    /// <param name="gateway">What it says of the gateway.</param>
    public static string? FaultOf(ApiAnswer application, ApiAnswer gateway)
    {
        if (!application.IsSuccess || !gateway.IsSuccess)
        {
            return CallFault(application.IsSuccess ? gateway : application);
        }

        if (application.Text("interactions_endpoint_url") is not null)
        {
            return "Discord delivers commands to an address and not through the gateway: clear Interactions Endpoint URL under General Information in the developer portal.";
        }

        return gateway.Body.TryGetProperty("session_start_limit", out var limit) && (Number(limit, "remaining"), Number(limit, "reset_after")) is (0, var wait)
            ? $"Discord lets the bot begin no further connection for {TimeSpan.FromMilliseconds(wait ?? 0).TotalMinutes:0} minutes: end other programs that use its token."
            : null;
    }

    private static string CallFault(ApiAnswer answer) => answer.Status switch
    {
        null => $"Discord {answer.Fault}: check this machine's network, or https://discordstatus.com.",
        HttpStatusCode.Unauthorized => DiscordOutcomes.WrongToken,
        var status => $"Discord does not say where its gateway is ({(int)status}): try again, or see https://discordstatus.com.",
    };

    private static int? Number(System.Text.Json.JsonElement limit, string name) =>
        limit.ValueKind == System.Text.Json.JsonValueKind.Object && limit.TryGetProperty(name, out var value)
        && value.ValueKind == System.Text.Json.JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;
}
