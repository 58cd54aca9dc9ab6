using System.Text.Json;

namespace NewsMonitor.Host.Configuration;

/// <summary>The source articles and their manifest.</summary>
internal static class SeedFolder
{
    private const string Manifest = "manifest.json";

    /// <summary>The articles, oldest first; or a fault that says which file cannot be used.</summary>
    public static (IReadOnlyList<SeedArticle> Articles, SettingFault? Fault) Read(string folder)
    {
        var path = HomePath.Resolve(folder);
        var file = Path.Combine(path, Manifest);
        try
        {
            var rows = JsonSerializer.Deserialize<IReadOnlyList<Row>>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? [];
            return ([.. rows.Select(row => row.Open(path)).OrderBy(article => article.Date)], null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return ([], new SettingFault("Monitor:Seeds:Folder", $"The seeds cannot be read from {file}: {unreadable.Message.TrimEnd('.')}."));
        }
    }

    private sealed record Row(string File, string Title, string Outlet, DateTimeOffset Date, Uri Address)
    {
        // Only the name counts, so that a manifest reads no file elsewhere.
        public SeedArticle Open(string folder) =>
            new(Title, Outlet, Date, Address, System.IO.File.ReadAllText(Path.Combine(folder, Path.GetFileName(File))));
    }
}
