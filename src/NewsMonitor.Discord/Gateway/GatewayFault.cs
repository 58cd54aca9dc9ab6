using System.Net;
using Discord.Net;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord.Gateway;

/// <summary>Why a connection to the gateway ended. The codes are those of
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes.</summary>
/// <param name="Sentence">What a person has to mend, or what is waited for.</param>
/// <param name="Wait">Until it is tried anew.</param>
internal sealed record GatewayFault(string Sentence, TimeSpan Wait)
{
    private const int AuthenticationFailed = 4004;
    private const int SessionExpired = 4006;
    private const int FirstForGood = 4010;
    private const int LastForGood = 4014;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>What a fault says; it need not be one that ends a connection.</summary>
    public static GatewayFault Of(Exception fault) => fault switch
    {
        HttpException { HttpCode: HttpStatusCode.Unauthorized } or WebSocketClosedException { CloseCode: AuthenticationFailed } =>
            new GatewayFault(DiscordOutcomes.WrongToken, PostingOptions.TokenWait),
        WebSocketClosedException closed when IsForGood(closed) =>
            new GatewayFault($"Discord's gateway has ended the connection (code {closed.CloseCode}); it is made anew, and commands wait until then.", Soon),
        { InnerException: { } inner } => Of(inner),
        _ => new GatewayFault(
            "Discord's gateway is not reached: check this machine's network, or https://discordstatus.com. It is tried again, and commands wait until then.", Soon),
    };

    /// <summary>Whether the same connection will not be found again.</summary>
    public static bool IsForGood(Exception? fault) => fault switch
    {
        null => false,
        WebSocketClosedException { CloseCode: AuthenticationFailed or SessionExpired or (>= FirstForGood and <= LastForGood) } => true,
        _ => IsForGood(fault.InnerException),
    };
}
