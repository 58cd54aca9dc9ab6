using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>What Slack takes: https://docs.slack.dev/reference/block-kit. Anything else is a breach.</summary>
/// <param name="require">Notes a breach when its condition does not hold.</param>
/// <param name="onlyFields">Notes every field that is none of those named.</param>
internal sealed partial class SlackChecks(Action<bool, string> require, Action<JsonElement, string, string[]> onlyFields)
{
    private static readonly string[] PostFields = ["channel", "text", "blocks", "metadata", "thread_ts", "unfurl_links", "unfurl_media", "parse"];
    private static readonly string[] EditFields = ["channel", "ts", "text", "blocks", "parse"];
    private static readonly string[] ResponseFields = ["text", "blocks", "response_type", "replace_original", "thread_ts", "unfurl_links", "unfurl_media"];

    public void Post(JsonElement body)
    {
        Message(body, PostFields);
        Unfurls(body);
        require(body.GetProperty("parse").GetString() == "none", "mentions are looked for");
    }

    public void Edit(JsonElement body)
    {
        Message(body, EditFields);
        require(body.GetProperty("parse").GetString() == "none", "mentions are looked for");
    }

    /// <summary>What is answered at once.</summary>
    public void Answer(JsonElement body)
    {
        require(!body.TryGetProperty("replace_original", out _), "a command has no message to replace");
        Response(body);
    }

    /// <summary>What is answered at the address of a delivery.</summary>
    public void Response(JsonElement body)
    {
        var type = body.TryGetProperty("response_type", out var given) ? given.GetString() : null;
        require(type is null or "ephemeral" or "in_channel", $"there is no response type {type}");
        Unfurls(body);
        if (body.TryGetProperty("blocks", out _))
        {
            Message(body, ResponseFields);
        }
        else
        {
            onlyFields(body, "the answer", ResponseFields);
        }
    }

    private void Unfurls(JsonElement body) =>
        require(!body.GetProperty("unfurl_links").GetBoolean() && !body.GetProperty("unfurl_media").GetBoolean(), "links are unfurled");

    private void Message(JsonElement body, string[] fields)
    {
        onlyFields(body, "the message", fields);
        var text = body.GetProperty("text").GetString()!;
        require(text.Length is > 0 and <= 4000, "the text is missing or too long");
        Markup(text);
        var blocks = body.GetProperty("blocks").EnumerateArray().ToList();
        require(blocks.Count is > 0 and <= 50, "there are no or too many blocks");
        var ids = blocks.Where(block => block.TryGetProperty("block_id", out _)).Select(block => block.GetProperty("block_id").GetString()!).ToList();
        require(ids.Distinct().Count() == ids.Count && ids.TrueForAll(id => id.Length is > 0 and <= 255), "a block's id is too long or not its own");
        blocks.ForEach(Block);
        require(blocks.SelectMany(TextsOf).Sum(one => one.GetProperty("text").GetString()!.Length) <= 13_000, "the blocks together are too long");
    }

    private void Block(JsonElement block)
    {
        switch (block.GetProperty("type").GetString())
        {
            case "header":
                onlyFields(block, "a header", ["type", "text"]);
                require(block.GetProperty("text").GetProperty("type").GetString() == "plain_text", "a header has markup");
                Text(block.GetProperty("text"), 150);
                break;
            case "section":
                onlyFields(block, "a section", ["type", "text"]);
                Text(block.GetProperty("text"), 3000);
                break;
            case "context":
                onlyFields(block, "a context", ["type", "elements"]);
                require(block.GetProperty("elements").GetArrayLength() is > 0 and <= 10, "a context has no or too many elements");
                TextsOf(block).ToList().ForEach(text => Text(text, 3000));
                break;
            case "actions":
                Actions(block);
                break;
            case var other:
                require(false, $"there is no block {other}");
                break;
        }
    }

    private void Actions(JsonElement block)
    {
        onlyFields(block, "actions", ["type", "elements", "block_id"]);
        var buttons = block.GetProperty("elements").EnumerateArray().ToList();
        require(buttons.Count is > 0 and <= 25, "there are no or too many buttons");
        require(buttons.DistinctBy(button => button.GetProperty("action_id").GetString()).Count() == buttons.Count, "two buttons have one id");
        foreach (var button in buttons)
        {
            onlyFields(button, "a button", ["type", "action_id", "text", "value"]);
            require(button.GetProperty("type").GetString() == "button", "an element is no button");
            require(button.GetProperty("action_id").GetString()!.Length is > 0 and <= 255, "an action's id is empty or too long");
            require(button.GetProperty("value").GetString()!.Length is > 0 and <= 2000, "a button's value is empty or too long");
            require(button.GetProperty("text").GetProperty("type").GetString() == "plain_text", "a button has markup");
            Text(button.GetProperty("text"), 75);
        }
    }

    private void Text(JsonElement text, int most)
    {
        var shown = text.GetProperty("text").GetString()!;
        require(shown.Length > 0 && shown.Length <= most && shown.Any(character => character > ' '), "a text is empty or too long");
        if (text.GetProperty("type").GetString() == "mrkdwn")
        {
            onlyFields(text, "a text", ["type", "text", "verbatim"]);
            require(text.GetProperty("verbatim").GetBoolean(), "addresses and names are linked");
            Markup(shown);
        }
        else
        {
            onlyFields(text, "a text", ["type", "text", "emoji"]);
            require(text.GetProperty("type").GetString() == "plain_text" && !text.GetProperty("emoji").GetBoolean(), "words become pictures");
        }
    }

    /// <summary>All that may stand in pointed brackets is a link or a user group; an ampersand begins one of three words.</summary>
    private void Markup(string markup)
    {
        var bare = Allowed().Replace(markup, "${label}");
        require(!bare.Contains('<') && !bare.Contains('>'), $"something is called or linked: {markup}");
        require(!bare.Replace("&amp;", "").Replace("&lt;", "").Replace("&gt;", "").Contains('&'), $"an ampersand is not escaped: {markup}");
    }

    /// <summary>The text objects of a block; of actions, none.</summary>
    public static IEnumerable<JsonElement> TextsOf(JsonElement block) =>
        block.TryGetProperty("text", out var text) ? [text]
        : block.GetProperty("type").GetString() == "actions" ? []
        : block.GetProperty("elements").EnumerateArray();

    [GeneratedRegex(@"<https?://[^<>|\s]+\|(?<label>[^<>]*)>|<!subteam\^S[0-9A-Z]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();
}
