using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Web.Chat;
using NewsMonitor.Host.Web.Pages;

namespace NewsMonitor.Host.Web;

/// <summary>The web side of the program: what is guarded and what is served where.</summary>
internal static class WebPages
{
    public static IServiceCollection AddPages(this IServiceCollection services, WebSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<FormGuard>()
        .AddSingleton<AdminGate>()
        .AddSingleton<ConsolePage>();

    public static void MapPages(this WebApplication app)
    {
        app.UseSafetyHeaders();
        app.UseHostGuard(app.Services.GetRequiredService<WebSettings>());
        app.UseRefusals();
        app.UseRouting();
        app.MapAssets();
        app.MapHealth();
        app.MapDiscord();
        app.MapSlack();
        app.MapGet("/", HomePage.ShowAsync);
        app.MapGet("/claims/{id:long}", ClaimHistoryPage.ShowAsync);
        app.MapGet("/topics/{name}", TopicPage.ShowAsync);
        app.MapGet("/feeds", FeedsPage.ShowAsync);
        app.MapGet("/events", Events);
        var console = app.Services.GetRequiredService<ConsolePage>();
        app.MapGet("/console", console.ShowAsync);
        app.MapPost("/console", console.RunAsync);
        app.MapPost("/session", console.SignInAsync);
    }

    private static IResult Events(WebAlertChannel channel, TimeProvider time, IHostApplicationLifetime lifetime) =>
        channel.TryListen() is { } listener
            ? new EventStream(listener, time, lifetime.ApplicationStopping)
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
