using System.Globalization;
using Discord;
using Discord.WebSocket;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Discord.Gateway;

/// <summary>Reads interactions as Discord.Net hands them over.</summary>
internal static class GatewayInteractions
{
    /// <summary>The interaction; null when it is of a kind that nothing here asks for.</summary>
    public static Interaction? Read(SocketInteraction received) => received switch
    {
        SocketSlashCommand command => Placed(received, InteractionKind.Command) is { } interaction
            ? interaction with { Command = CommandOf(command.Data) }
            : null,
        SocketAutocompleteInteraction typing => Placed(received, InteractionKind.Autocomplete) is { } interaction
            ? interaction with { Command = CommandOf(typing.Data), Typing = typing.Data.Current?.Name }
            : null,
        SocketMessageComponent press => Placed(received, InteractionKind.Press) is { } interaction
            ? WithPress(interaction, press)
            : null,
        _ => null,
    };

    private static Interaction? Placed(SocketInteraction received, InteractionKind kind)
    {
        if ((received.ChannelId ?? received.Channel?.Id) is not { } channel)
        {
            return null;
        }

        var person = $"discord:{IdOf(received.User.Id)}";
        var member = received.User as SocketGuildUser;
        return new Interaction(IdOf(received.Id), kind, IdOf(received.ApplicationId))
        {
            Token = received.Token,
            Caller = new Caller(person, received.GuildId is not null && MayChange(member), member?.DisplayName ?? received.User.GlobalName ?? received.User.Username),
            Channel = ChannelAddress.TryParse($"discord:{IdOf(channel)}")!,
            Workspace = received.GuildId is { } server ? $"discord:{IdOf(server)}" : person,
        };
    }

    /// <summary>From the roles that came with the interaction and what the server last said these may do; nobody may on a server the bot is not in.</summary>
    private static bool MayChange(SocketGuildUser? member) => member is { GuildPermissions: { ManageGuild: true } or { Administrator: true } };

    private static NamedCommand CommandOf(SocketSlashCommandData data)
    {
        var options = data.Options;
        string? subcommand = null;
        if (options.FirstOrDefault() is { Type: ApplicationCommandOptionType.SubCommand } first)
        {
            (subcommand, options) = (first.Name, first.Options);
        }

        return new NamedCommand(data.Name, subcommand, options.ToDictionary(option => option.Name, option => TextOf(option.Value), StringComparer.Ordinal));
    }

    /// <summary>Here the subcommand stands in one list with the options.</summary>
    private static NamedCommand CommandOf(SocketAutocompleteInteractionData data)
    {
        var subcommand = data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand)?.Name;
        var values = data.Options.Where(option => option.Type != ApplicationCommandOptionType.SubCommand);
        return new NamedCommand(data.CommandName, subcommand, values.ToDictionary(option => option.Name, option => TextOf(option.Value), StringComparer.Ordinal));
    }

    private static Interaction WithPress(Interaction interaction, SocketMessageComponent press) => interaction with
    {
        Pressed = press.Data.CustomId,
        OnOwnAnswer = press.Message?.InteractionMetadata?.UserId == press.User.Id,
        OnPrivateAnswer = press.Message?.Flags is { } flags && flags.HasFlag(MessageFlags.Ephemeral),
    };

    /// <summary>What was chosen from a list of Discord's own, a role for one, counts by its id.</summary>
    private static string TextOf(object? value) =>
        value is IEntity<ulong> chosen ? IdOf(chosen.Id) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string IdOf(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
