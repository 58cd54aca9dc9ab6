using NewsMonitor.Alerts;
using NewsMonitor.Slack;
using NewsMonitor.Slack.Interactions;
using NewsMonitor.Slack.Registration;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>The parts that Slack needs.</summary>
internal static class SlackParts
{
    public static IServiceCollection AddSlack(this IServiceCollection services, SlackOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton<SlackClient>()
            .AddSingleton<DeliveryAnswers>()
            .AddSingleton<SlackConnection>()
            .AddSingleton<IAlertChannel, SlackChannel>()
            .AddHostedService<SlackStart>();
        return options.SigningSecret is null ? services.AddSlackSocket() : services.AddSingleton<SlackInteractions>();
    }
}
