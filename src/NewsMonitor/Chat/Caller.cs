namespace NewsMonitor.Chat;

/// <summary>Who types a command.</summary>
/// <param name="Name">As the audit keeps it: "discord:anna", "web".</param>
/// <param name="MayChange">Whether the platform's rules let them change feeds, keywords, routes and judgements; found out by the
/// program itself for each call.</param>
public sealed record Caller(string Name, bool MayChange);
