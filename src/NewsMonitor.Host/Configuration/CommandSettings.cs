using NewsMonitor.Chat;

namespace NewsMonitor.Host.Configuration;

/// <summary>What chat users may ask for, and how much of it, under <c>Chat</c>.</summary>
internal static class CommandSettings
{
    public static ChatOptions Read(SettingsReader reader)
    {
        var usual = new ChatOptions();
        var options = new ChatOptions
        {
            MaxCommandLength = Count(reader, nameof(ChatOptions.MaxCommandLength), usual.MaxCommandLength),
            MaxFeeds = Count(reader, nameof(ChatOptions.MaxFeeds), usual.MaxFeeds),
            MaxKeywords = Count(reader, nameof(ChatOptions.MaxKeywords), usual.MaxKeywords),
            MaxRoutes = Count(reader, nameof(ChatOptions.MaxRoutes), usual.MaxRoutes),
            MaxFeedsAWorkspace = Count(reader, nameof(ChatOptions.MaxFeedsAWorkspace), usual.MaxFeedsAWorkspace),
            MaxKeywordsAWorkspace = Count(reader, nameof(ChatOptions.MaxKeywordsAWorkspace), usual.MaxKeywordsAWorkspace),
            MaxRoutesAWorkspace = Count(reader, nameof(ChatOptions.MaxRoutesAWorkspace), usual.MaxRoutesAWorkspace),
            ItemsTried = Count(reader, nameof(ChatOptions.ItemsTried), usual.ItemsTried),
            Timeout = reader.Duration($"Chat:{nameof(ChatOptions.Timeout)}", usual.Timeout),
        };
        reader.Refuse(options.Validate());
        return options;
    }

    private static int Count(SettingsReader reader, string name, int usual) => reader.Count($"Chat:{name}", usual);
}
