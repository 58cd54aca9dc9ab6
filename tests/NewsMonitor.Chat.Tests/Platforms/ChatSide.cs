using NewsMonitor.Alerts;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A chat platform as the scenes use it: people who ask and press, channels that show what the bot posts, and what goes wrong.</summary>
internal abstract class ChatSide : IAsyncDisposable
{
    private readonly TaskCompletionSource putOff = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A channel where the people and the bot are.</summary>
    public abstract ChannelAddress Room { get; }

    /// <summary>Another.</summary>
    public abstract ChannelAddress OtherRoom { get; }

    /// <summary>A channel that is gone.</summary>
    public abstract ChannelAddress GoneRoom { get; }

    /// <summary>One of as many more channels as are wanted.</summary>
    public abstract ChannelAddress More(int number);

    /// <summary>The least time in which the platform's limits let messages through, so many to each of so many channels.</summary>
    public abstract TimeSpan LeastTime(int channels, int each);

    /// <summary>People who can be called together: a role, a user group.</summary>
    public abstract Mention Group { get; }

    /// <summary>Whether the platform asks for suggestions while an option is typed.</summary>
    public virtual bool Suggests => true;

    /// <summary>Whether the platform gives options by name; else they are typed, and told by their shape.</summary>
    public virtual bool NamesOptions => true;

    /// <summary>The status by which a delivery is answered that comes again.</summary>
    public virtual int RepeatStatus => 400;

    /// <summary>Whether what people do is delivered to an address of the bot's, where others may send requests too.</summary>
    public virtual bool Delivers => true;

    /// <summary>What turns the platform on.</summary>
    public abstract ChatSettings Settings { get; }

    public abstract LoopbackPlatform Server { get; }

    /// <summary>Ends once the platform was told that an answer comes later.</summary>
    public Task PutOff => putOff.Task;

    /// <summary>Waits until the platform knows the bot that is there.</summary>
    public abstract Task ConnectAsync(Uri bot);

    /// <summary>Has somebody type a command, and waits for its answer.</summary>
    /// <param name="who">Who types it.</param>
    /// <param name="command">The command and its subcommand: "feed add".</param>
    /// <param name="options">By name, in the order of the form.</param>
    public Task<Shown> AskAsync(Person who, string command, params (string Name, string Value)[] options) => AskAsync(who, Room, command, options);

    public abstract Task<Shown> AskAsync(Person who, ChannelAddress where, string command, params (string Name, string Value)[] options);

    /// <summary>Has somebody press a button, and waits for the answer.</summary>
    public abstract Task<Shown> PressAsync(Person who, Shown on, string press);

    public Task<Shown> PressLabelAsync(Person who, Shown on, string label) => PressAsync(who, on, on.Buttons.Single(button => button.Label == label).Press);

    /// <summary>What is suggested for an option while it is typed.</summary>
    public abstract Task<IReadOnlyList<string>> SuggestAsync(string command, string option, string typed);

    /// <summary>Delivers the same command twice.</summary>
    /// <returns>The status of each answer.</returns>
    public abstract Task<(int First, int Second)> AskTwiceAsync(Person who, string command, params (string Name, string Value)[] options);

    /// <summary>Sends a request that the platform did not.</summary>
    /// <returns>The status it is answered with.</returns>
    public abstract Task<int> ForgeAsync(Forgery forgery);

    /// <summary>What stands in a channel, in order.</summary>
    public abstract IReadOnlyList<Shown> In(ChannelAddress room);

    /// <summary>What the bot told a person alone, by itself.</summary>
    public abstract IReadOnlyList<Shown> ToldTo(Person person);

    /// <summary>Answers the next request with the platform's own word for too many.</summary>
    public abstract void LimitNext(int seconds);

    /// <summary>Acts on the next request and loses the answer.</summary>
    public void LoseNextAnswer() => Server.LoseNextAnswer();

    public void GoDown() => Server.IsDown = true;

    public void ComeBack() => Server.IsDown = false;

    public void RevokeToken() => Server.IsTokenRevoked = true;

    public void GiveTokenBack() => Server.IsTokenRevoked = false;

    public abstract ValueTask DisposeAsync();

    /// <summary>Takes note that an answer comes later.</summary>
    protected void NotePutOff() => putOff.TrySetResult();
}
