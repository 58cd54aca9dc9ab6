using NewsMonitor.Alerts;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>What happens between people and the bot, the same on every platform: the real service with a real database, and a
/// platform on this machine that takes nothing the real one would not.</summary>
public abstract partial class ConversationScenes : IAsyncLifetime
{
    private static readonly TimeSpan OutboxTime = TimeSpan.FromMinutes(11);

    private readonly ShiftedClock clock = new();
    private ChatSide chat = null!;
    private TalkingHost bot = null!;

    public async Task InitializeAsync()
    {
        chat = await OpenAsync(clock);
        bot = await TalkingHost.StartAsync(chat, clock);
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await chat.DisposeAsync();
    }

    private protected abstract Task<ChatSide> OpenAsync(TimeProvider clock);

    /// <summary>Waits until a channel shows what is looked for.</summary>
    private Task<Shown> SeenAsync(string text, ChannelAddress? room = null) =>
        TalkingHost.EventuallyAsync(() => Task.FromResult(chat.In(room ?? chat.Room).FirstOrDefault(shown => Has(shown, text))));

    /// <summary>Waits until nothing is owed any more.</summary>
    private Task<string> QuietAsync() => TalkingHost.EventuallyAsync(async () => (await StateAsync()).Waiting == 0 ? "quiet" : null);

    /// <summary>Waits until sending has failed for a reason.</summary>
    private Task<string> FailureAsync(string reason) => TalkingHost.EventuallyAsync(async () =>
        (await StateAsync()).LastFailure is { } failure && failure.Contains(reason, StringComparison.OrdinalIgnoreCase) ? failure : null);

    private Task<OutboxState> StateAsync() => bot.Store.Outbox.StateAsync(CancellationToken.None);

    private static bool Has(Shown shown, string text) => shown.Text.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static void AssertSays(Shown shown, params string[] texts) =>
        Assert.All(texts, text => Assert.Contains(text, shown.Text, StringComparison.OrdinalIgnoreCase));
}
