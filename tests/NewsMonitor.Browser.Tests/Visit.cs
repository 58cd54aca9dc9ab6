using System.Collections.Concurrent;
using Microsoft.Playwright;
using NewsMonitor.Host.Tests;

namespace NewsMonitor.Browser.Tests;

/// <summary>A visitor with a browser of their own: one page of the running service, and a list of what must never happen on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> offences = new();

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        Page = page;
        page.Dialog += (_, dialog) =>
        {
            offences.Enqueue($"a dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        // Scripts refused by the content security policy are told here too.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                offences.Enqueue($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => offences.Enqueue($"script error: {error}");
        page.Popup += (_, popup) => offences.Enqueue($"a window: {popup.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.AbsoluteUri, StringComparison.Ordinal))
            {
                offences.Enqueue($"a request elsewhere: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Dialogs, errors, refused scripts and requests to other sites so far.</summary>
    public IReadOnlyCollection<string> Offences => offences;

    public static Task<Visit> ToAsync(RunningHost host, Chromium chromium) => ToAsync(host, chromium, new());

    public static Task<Visit> OnPhoneAsync(RunningHost host, Chromium chromium) =>
        ToAsync(host, chromium, new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true });

    public static async Task<Visit> ToAsync(RunningHost host, Chromium chromium, BrowserNewContextOptions options)
    {
        options.BaseURL = host.Address.AbsoluteUri;
        var visitor = await chromium.Browser.NewContextAsync(options);
        return new Visit(visitor, await visitor.NewPageAsync(), host.Address);
    }

    /// <summary>Types a command into the console and waits for its reply.</summary>
    public async Task<ILocator> TypeAsync(string command)
    {
        await Page.GotoAsync("/console");
        await Page.GetByLabel("Command").FillAsync(command);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        // The page of the reply holds the command in its markup, the one before it only in its field.
        await Assertions.Expect(Page.GetByLabel("Command")).Not.ToHaveAttributeAsync("value", "");
        await Page.WaitForLoadStateAsync(LoadState.Load);
        return Page.Locator(".reply");
    }

    /// <summary>By how many pixels the page is wider than the screen.</summary>
    public Task<int> OverhangAsync() =>
        Page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
