using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Says what a caller needs who may not change things.</summary>
internal static class Permission
{
    public static string NeededOn(ChannelAddress channel) => channel.Scheme switch
    {
        "discord" => "Changing feeds, keywords, routes and judgements needs the permission Manage Server here; ask someone who has it.",
        "slack" => "Changing feeds, keywords, routes and judgements needs a workspace admin or a listed user; ask one of them.",
        _ => "Changing feeds, keywords, routes and judgements needs the admin token: sign in with it first.",
    };
}
