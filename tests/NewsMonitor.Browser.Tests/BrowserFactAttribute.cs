namespace NewsMonitor.Browser.Tests;

/// <summary>A test that needs a browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Executable is null)
        {
            Skip = "There is no chromium, chromium-browser or google-chrome on the PATH: install chromium to test the pages.";
        }
    }
}
