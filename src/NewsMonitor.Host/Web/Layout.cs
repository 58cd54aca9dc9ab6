namespace NewsMonitor.Host.Web;

/// <summary>The frame around every page.</summary>
internal static class Layout
{
    private static readonly (string Path, string Name)[] Places = [("/", "Latest"), ("/feeds", "Feeds"), ("/console", "Console")];

    /// <param name="title">The page's name.</param>
    /// <param name="path">The page's path, to mark its place in the menu.</param>
    /// <param name="body">What the page shows.</param>
    public static Html Page(string title, string path, Html body) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{title} · Monitor</title>
          <link rel="stylesheet" href="/assets/monitor.css">
          <link rel="icon" href="/assets/monitor.svg" type="image/svg+xml">
          <script src="/assets/monitor.js" defer></script>
        </head>
        <body>
          <header class="top">
            <a class="name" href="/">Monitor</a>
            <nav>{Html.Each(Places, place => Html.Of($"""<a href="{place.Path}"{Current(place.Path == path)}>{place.Name}</a>"""))}</nav>
          </header>
          <main>
            {body}
          </main>
        </body>
        </html>
        """);

    private static Html Current(bool here) => Html.When(here, () => Html.Of($""" aria-current="page" """));
}
