using System.Globalization;
using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Reads interactions as Discord sends them:
/// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object.
/// Fields that nothing here needs are passed over, since Discord adds some at any time.</summary>
internal static class InteractionReader
{
    private const ulong Administrator = 0x8;
    private const ulong ManageServer = 0x20;
    private const int Ephemeral = 64;
    private const int Subcommand = 1;
    private const int LongestId = 20;
    private const int LongestToken = 500;

    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 32 };

    /// <summary>The interaction; null when the body is none.</summary>
    public static Interaction? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Json);
            return Read(document.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static Interaction? Read(JsonElement root)
    {
        var kind = (InteractionKind)root.GetProperty("type").GetInt32();
        var interaction = new Interaction(IdOf(root, "id"), kind, IdOf(root, "application_id"));
        return kind switch
        {
            InteractionKind.Ping => interaction,
            InteractionKind.Command or InteractionKind.Autocomplete => WithCommand(Placed(interaction, root), root.GetProperty("data")),
            InteractionKind.Press => WithPress(Placed(interaction, root), root),
            _ => null,
        };
    }

    private static Interaction Placed(Interaction interaction, JsonElement root)
    {
        var member = root.TryGetProperty("member", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var isMember = member.ValueKind == JsonValueKind.Object;
        var user = isMember ? member.GetProperty("user") : root.GetProperty("user");
        var person = $"discord:{IdOf(user, "id")}";
        var display = (isMember ? TextOf(member, "nick") : null) ?? TextOf(user, "global_name") ?? TextOf(user, "username");
        var isServer = root.TryGetProperty("guild_id", out var guild) && guild.ValueKind == JsonValueKind.String;
        var token = root.GetProperty("token").GetString();
        if (token is not { Length: > 0 and <= LongestToken })
        {
            throw new FormatException("The token is no token.");
        }

        return interaction with
        {
            Token = token,
            Caller = new Caller(person, isServer && isMember && MayChange(member), display),
            Channel = ChannelAddress.TryParse($"discord:{IdOf(root, "channel_id")}")!,
            Workspace = isServer ? $"discord:{IdOf(root, "guild_id")}" : person,
        };
    }

    /// <summary>What Discord itself says the member may do in that channel, overwrites included.</summary>
    private static bool MayChange(JsonElement member) =>
        ulong.TryParse(TextOf(member, "permissions"), NumberStyles.None, CultureInfo.InvariantCulture, out var permissions)
        && (permissions & (Administrator | ManageServer)) != 0;

    private static Interaction WithCommand(Interaction interaction, JsonElement data)
    {
        var options = OptionsOf(data);
        string? subcommand = null;
        if (options is [var first] && first.GetProperty("type").GetInt32() == Subcommand)
        {
            (subcommand, options) = (NameOf(first), OptionsOf(first));
        }

        var values = options.ToDictionary(NameOf, ValueOf, StringComparer.Ordinal);
        var typing = options.Find(option => option.TryGetProperty("focused", out var focused) && focused.ValueKind == JsonValueKind.True);
        return interaction with
        {
            Command = new NamedCommand(NameOf(data), subcommand, values),
            Typing = typing.ValueKind == JsonValueKind.Object ? NameOf(typing) : null,
        };
    }

    private static Interaction WithPress(Interaction interaction, JsonElement root)
    {
        var message = root.GetProperty("message");
        var asker = message.TryGetProperty("interaction_metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
            ? $"discord:{IdOf(metadata.GetProperty("user"), "id")}"
            : null;
        return interaction with
        {
            Pressed = TextOf(root.GetProperty("data"), "custom_id") ?? throw new FormatException("The button has no id."),
            OnOwnAnswer = asker == interaction.Caller.Name,
            OnPrivateAnswer = message.TryGetProperty("flags", out var flags) && (flags.GetInt32() & Ephemeral) != 0,
        };
    }

    private static List<JsonElement> OptionsOf(JsonElement holder) =>
        holder.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Array ? [.. options.EnumerateArray()] : [];

    private static string NameOf(JsonElement named) => TextOf(named, "name") ?? throw new FormatException("There is no name.");

    private static string ValueOf(JsonElement option) => option.GetProperty("value") switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        var other => other.GetRawText(),
    };

    private static string IdOf(JsonElement holder, string name) =>
        holder.GetProperty(name).GetString() is { Length: > 0 and <= LongestId } id && id.All(char.IsAsciiDigit)
            ? id
            : throw new FormatException($"{name} is no id.");

    private static string? TextOf(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
