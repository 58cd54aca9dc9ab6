namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>Somebody who talks to the bot.</summary>
/// <param name="Id">The platform's own id.</param>
/// <param name="Name">The name others see.</param>
/// <param name="MayChange">Whether the platform's rules let them change things.</param>
internal sealed record Person(string Id, string Name, bool MayChange)
{
    public static readonly Person Editor = new("501", "editor", MayChange: true);
    public static readonly Person Reader = new("502", "reader", MayChange: false);
}
