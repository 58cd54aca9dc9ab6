using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>What Discord takes: its fields, its limits, and its own specification where that is at hand.</summary>
internal sealed partial class DiscordChecks(Action<bool, string> require, Action<JsonElement, string, string[]> onlyFields)
{
    private static readonly OpenApiSchema? Specification =
        PlatformFiles.Absence is null ? new OpenApiSchema(PlatformFiles.Read("discord-openapi.json")) : null;

    public void Post(JsonElement body)
    {
        onlyFields(body, "the message", ["content", "embeds", "components", "allowed_mentions", "nonce", "enforce_nonce"]);
        if (body.TryGetProperty("nonce", out var nonce))
        {
            require(body.GetProperty("enforce_nonce").GetBoolean() && nonce.GetString() is { Length: > 0 and <= 25 }, "the nonce is not enforced");
        }

        Message(body, "MessageCreateRequest");
    }

    public void Edit(JsonElement body)
    {
        onlyFields(body, "the edit", ["embeds", "components", "allowed_mentions"]);
        Message(body, "MessageEditRequestPartial");
    }

    public void Fill(JsonElement body)
    {
        onlyFields(body, "the answer", ["embeds", "components", "allowed_mentions"]);
        Message(body, "IncomingWebhookUpdateRequestPartial");
    }

    public void FollowUp(JsonElement body)
    {
        onlyFields(body, "the answer", ["embeds", "components", "allowed_mentions", "flags"]);
        Message(body, "IncomingWebhookRequestPartial");
    }

    public void Thread(JsonElement body)
    {
        onlyFields(body, "the thread", ["name", "message", "applied_tags"]);
        require(body.TryGetProperty("applied_tags", out var tags) && tags.GetRawText() == """["5"]""", "the post has no tag, or one it may not have");
        Conform(body, "CreateForumThreadRequest");
        onlyFields(body.GetProperty("message"), "the first message", ["content", "embeds", "components", "allowed_mentions"]);
        Message(body.GetProperty("message"), "BaseCreateMessageCreateRequest");
    }

    public void Commands(JsonElement body)
    {
        var names = body.EnumerateArray().Select(command => command.GetProperty("name").GetString()).ToList();
        require(names.Count is > 0 and <= 100 && names.Distinct().Count() == names.Count, "there are too many commands, or two of one name");
        foreach (var command in body.EnumerateArray())
        {
            onlyFields(command, "a command", ["name", "description", "options", "default_member_permissions", "contexts", "integration_types"]);
            require(command.GetProperty("description").GetString() is { Length: > 0 and <= 100 }, "a command has no fit description");
            require(Name().IsMatch(command.GetProperty("name").GetString()!), "a command has no fit name");
            Conform(command, "ApplicationCommandUpdateRequest");
            Options(command);
        }
    }

    /// <summary>What is answered to a delivery.</summary>
    public void Callback(JsonElement callback)
    {
        onlyFields(callback, "the answer", ["type", "data"]);
        switch (callback.GetProperty("type").GetInt32())
        {
            case InteractionAnswered.Pong:
                Conform(callback, "PongInteractionCallbackRequest");
                break;
            case InteractionAnswered.Message:
                Conform(callback, "CreateMessageInteractionCallbackRequest");
                onlyFields(callback.GetProperty("data"), "the answer", ["embeds", "components", "allowed_mentions", "flags"]);
                Message(callback.GetProperty("data"), "IncomingWebhookInteractionRequest");
                break;
            case InteractionAnswered.Deferred:
                Conform(callback, "CreateMessageInteractionCallbackRequest");
                break;
            case InteractionAnswered.Update:
                Conform(callback, "UpdateMessageInteractionCallbackRequest");
                Message(callback.GetProperty("data"), "IncomingWebhookUpdateForInteractionCallbackRequestPartial");
                break;
            case InteractionAnswered.Choices:
                Conform(callback, "ApplicationCommandAutocompleteCallbackRequest");
                var choices = callback.GetProperty("data").GetProperty("choices").EnumerateArray().ToList();
                require(choices.Count <= 25 && choices.TrueForAll(choice => choice.GetProperty("name").GetString() is { Length: > 0 and <= 100 }), "choices exceed a limit");
                break;
            default:
                require(false, $"an interaction is answered with {callback}");
                break;
        }
    }

    private void Message(JsonElement body, string schema)
    {
        var mentions = body.GetProperty("allowed_mentions");
        onlyFields(mentions, "the mentions", ["parse", "roles"]);
        require(mentions.GetProperty("parse").GetArrayLength() == 0, "the message may mention whom its text names");
        var roles = mentions.TryGetProperty("roles", out var named) ? named.EnumerateArray().Select(role => $"<@&{role.GetString()}>") : [];
        var content = body.TryGetProperty("content", out var text) ? text.GetString() : "";
        require(content == string.Join(' ', roles), $"the text is \"{content}\", which is not the roles it may mention");
        require(body.GetProperty("embeds").GetArrayLength() == 1, "there is not one embed");
        Embed(body.GetProperty("embeds")[0]);
        Buttons(body.GetProperty("components"));
        Conform(body, schema);
    }

    private void Embed(JsonElement embed)
    {
        onlyFields(embed, "the embed", ["title", "url", "color", "author", "description", "fields", "footer", "timestamp"]);
        var total = 0;
        Count(embed, "title", 256);
        Count(embed, "description", 4096);
        if (embed.TryGetProperty("author", out var author))
        {
            Count(author, "name", 256);
        }

        if (embed.TryGetProperty("footer", out var footer))
        {
            Count(footer, "text", 2048);
        }

        var fields = embed.GetProperty("fields");
        require(fields.GetArrayLength() <= 25, "there are too many fields");
        foreach (var field in fields.EnumerateArray())
        {
            onlyFields(field, "a field", ["name", "value"]);
            Count(field, "name", 256);
            Count(field, "value", 1024);
        }

        require(total <= 6000, $"the embed has {total} of 6000 units");

        void Count(JsonElement holder, string name, int limit)
        {
            if (holder.TryGetProperty(name, out var value))
            {
                var length = value.GetString()!.Length;
                total += length;
                require(value.GetString()!.Any(IsSeen) && length <= limit, $"{name} has {length} of {limit} units");
            }
        }
    }

    private static bool IsSeen(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control);

    private void Buttons(JsonElement rows)
    {
        var buttons = rows.EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray()).ToList();
        require(rows.GetArrayLength() <= 5 && rows.EnumerateArray().All(row => row.GetProperty("components").GetArrayLength() is > 0 and <= 5), "there are too many buttons");
        var ids = buttons.Select(button => button.GetProperty("custom_id").GetString()!).ToList();
        require(ids.TrueForAll(id => id.Length is > 0 and <= 100) && ids.Distinct().Count() == ids.Count, "a button's id is too long or there twice");
        require(buttons.TrueForAll(button => button.GetProperty("label").GetString() is { Length: > 0 and <= 80 }), "a button's label is empty or too long");
    }

    private void Options(JsonElement holder)
    {
        var options = holder.TryGetProperty("options", out var some) ? some.EnumerateArray().ToList() : [];
        require(options.Count <= 25 && options.DistinctBy(option => option.GetProperty("name").GetString()).Count() == options.Count, "there are too many options, or two of one name");
        var required = options.ConvertAll(option => option.TryGetProperty("required", out var needed) && needed.GetBoolean());
        require(required.SequenceEqual(required.OrderByDescending(needed => needed)), "an option that must be given comes after one that may be left out");
        foreach (var option in options)
        {
            require(Name().IsMatch(option.GetProperty("name").GetString()!), "an option has no fit name");
            require(!(option.TryGetProperty("autocomplete", out _) && option.TryGetProperty("choices", out _)), "an option has choices and suggestions");
            Options(option);
        }
    }

    private void Conform(JsonElement value, string schema)
    {
        foreach (var fault in Specification?.Faults(schema, value) ?? [])
        {
            require(false, fault);
        }
    }

    [GeneratedRegex("^[a-z0-9_-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
