namespace NewsMonitor.Host.Configuration;

/// <summary>Relative paths are taken from the working directory, else from beside the executable.</summary>
internal static class HomePath
{
    /// <summary>The absolute path: the first place where it exists, the working directory when it exists nowhere yet.</summary>
    public static string Resolve(string path)
    {
        var here = Path.GetFullPath(path);
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return !Path.Exists(here) && Path.Exists(beside) ? beside : here;
    }

    /// <summary>Where a relative path was looked for, for messages.</summary>
    public static string Places(string path)
    {
        var here = Path.GetFullPath(path);
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return here == beside ? here : $"{here} and {beside}";
    }
}
