namespace NewsMonitor.Host.Configuration;

/// <summary>A source article: what its file says and where it was published.</summary>
internal sealed record SeedArticle(string Title, string Outlet, DateTimeOffset Date, Uri Address, string Text);
