namespace NewsMonitor.Chat;

/// <summary>Something that can be pressed under a reply or an alert.</summary>
public sealed record ReplyButton
{
    /// <summary>The most UTF-16 units of <see cref="Press"/>: Discord's limit for a <c>custom_id</c>; Slack's is higher.</summary>
    public const int LongestPress = 100;

    /// <param name="label">What stands on it; one short line.</param>
    /// <param name="press">What <see cref="CommandHandler.PressAsync"/> understands; 1 to <see cref="LongestPress"/> units.</param>
    public ReplyButton(string label, string press)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        if (press.Length is 0 or > LongestPress)
        {
            throw new ArgumentException($"A button's id has 1 to {LongestPress} units.", nameof(press));
        }

        (Label, Press) = (label, press);
    }

    /// <summary>What stands on it.</summary>
    public string Label { get; }

    /// <summary>Goes back to the program as it is when the button is pressed.</summary>
    public string Press { get; }
}
