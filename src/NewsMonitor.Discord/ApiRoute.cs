namespace NewsMonitor.Discord;

/// <summary>What Discord counts calls by.</summary>
/// <param name="Kind">The call without its ids: "POST channels/messages".</param>
/// <param name="Major">The channel or webhook it is about; each has a count of its own.</param>
internal sealed record ApiRoute(string Kind, string Major);
