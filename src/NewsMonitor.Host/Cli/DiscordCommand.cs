using System.CommandLine;
using NewsMonitor.Discord.Registration;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor discord invite</c>: how the bot comes to a server.</summary>
internal static class DiscordCommand
{
    public static Command Create(CommandContext context)
    {
        var invite = new Command("invite", "Prints the address at which the bot is added to a server.");
        invite.SetAction(_ => Invite(context));
        return new Command("discord", "Sets Discord up.") { invite };
    }

    private static int Invite(CommandContext context)
    {
        if (context.ReadSettings().Chat.DiscordApplication is not { } application)
        {
            return context.Terminal.Fail(
                "Monitor:Discord:ApplicationId is not set; copy it from General Information of the application at https://discord.com/developers/applications.");
        }

        context.Terminal.Output.WriteLine(InviteLink.Of(application).AbsoluteUri);
        return ExitCode.Done;
    }
}
