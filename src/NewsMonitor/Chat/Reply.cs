namespace NewsMonitor.Chat;

/// <summary>An answer that any platform can render. Every text is one line without control characters; it may hold
/// strangers' words, so markup is the renderer's to escape and limits are the renderer's to keep.</summary>
public sealed record Reply
{
    public required string Title { get; init; }

    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<ReplyField> Fields { get; init; } = [];

    /// <summary>Where in a longer answer this is; null when it is all of it.</summary>
    public ReplyPage? Page { get; init; }

    /// <summary>What can be pressed under it, those that turn pages included.</summary>
    public IReadOnlyList<ReplyButton> Buttons { get; init; } = [];

    /// <summary>Whether it is for who asked alone, where the platform can show it so.</summary>
    public bool ForAskerAlone { get; init; }

    /// <summary>Whether the command did not do what was asked.</summary>
    public bool IsError { get; init; }

    internal static Reply Error(string title, params IReadOnlyList<string> lines) => new() { Title = title, Lines = lines, IsError = true };
}
