namespace NewsMonitor.Chat;

/// <summary>A change for the audit.</summary>
/// <param name="What">What was changed: "route S-400 to discord:1".</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is now.</param>
internal sealed record Change(string What, string Before, string After)
{
    /// <summary>Stands for what is not there.</summary>
    public const string None = "none";
}
