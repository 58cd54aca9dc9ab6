using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>A machine without OpenSSL, on which nobody can tell Discord's requests from others'.</summary>
public sealed class MissingLibraryTests
{
    [Fact]
    public async Task Without_OpenSSL_one_line_says_what_to_install_nothing_delivered_is_believed_and_alerts_go_out()
    {
        var clock = new ShiftedClock();
        await using var chat = await DiscordSide.OpenAsync(clock);
        await using var bot = await TalkingHost.StartAsync(chat, clock, isReady: false, settings => settings with
        {
            Chat = settings.Chat with { Discord = settings.Chat.Discord! with { SignatureFault = Ed25519Key.NoLibrary } },
        });

        var line = await TalkingHost.EventuallyAsync(() => Task.FromResult(bot.Log.Lines.FirstOrDefault(line => line.Contains("OpenSSL", StringComparison.Ordinal))));
        Assert.Contains("Discord's commands cannot be used: OpenSSL's libcrypto was not found", line, StringComparison.Ordinal);
        Assert.Contains("install OpenSSL 3", line, StringComparison.Ordinal);
        using var anybody = new HttpClient { BaseAddress = bot.Address };
        using var answer = await anybody.PostAsync(new Uri("discord/interactions", UriKind.Relative), new StringContent("""{"type":1}"""));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        await bot.PublishAsync("S-400 all the same");
        await TalkingHost.EventuallyAsync(() => Task.FromResult(chat.In(chat.Room) is [var alert] ? alert : null));
        var status = await bot.Services.GetRequiredService<CommandHandler>()
            .HandleAsync(new CommandRequest("/status", new Caller("anybody", MayChange: false), ChannelAddress.Web), CancellationToken.None);
        Assert.Equal("Something needs a look.", status.Title);
        Assert.Contains(status.Lines, shown => shown.Contains("libcrypto was not found", StringComparison.Ordinal));
    }
}
