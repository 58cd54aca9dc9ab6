using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>One of two reports that pull apart.</summary>
/// <param name="Outlet">Who published it.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Quote">The sentence in question, with its place.</param>
/// <param name="Text">The text it stands in.</param>
public sealed record CaseSide(string Outlet, DateTimeOffset PublishedAt, string Title, Quote Quote, string Text);
