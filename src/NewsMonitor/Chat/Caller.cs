using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Who types a command.</summary>
/// <param name="Name">The person as the platform knows them: "discord:80351110224678912", "slack:U2147483697", "web".</param>
/// <param name="MayChange">Whether the platform's rules let them change feeds, keywords, routes and judgements; found out by the
/// program itself for each call.</param>
/// <param name="Display">The name others see; null when there is none.</param>
public sealed record Caller(string Name, bool MayChange, string? Display = null)
{
    private const int DisplayLength = 40;

    /// <summary>As the audit and corrections keep it: "anna (discord:80351110224678912)".</summary>
    public string Who => SafeText.Line(Display ?? "", DisplayLength) is { Length: > 0 } shown ? $"{shown} ({Name})" : Name;
}
