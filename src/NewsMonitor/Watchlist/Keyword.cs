namespace NewsMonitor.Watchlist;

/// <summary>A term that a person added to a topic in chat.</summary>
/// <param name="Topic">The topic's name; a new one is made by its first keyword.</param>
/// <param name="Term">The term as typed.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="Workspace">Where it was added: <c>discord:</c> and a guild, <c>slack:</c> and a team, <c>web</c>.</param>
public sealed record Keyword(string Topic, string Term, string AddedBy, string Workspace = "");
