using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>Where Discord delivers what people do.</summary>
internal static class DiscordEndpoint
{
    public static void MapDiscord(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<DiscordInteractions>() is { } interactions)
        {
            routes.MapPost(SignedPaths.DiscordInteractions, context => AnswerAsync(interactions, context));
        }
    }

    private static async Task AnswerAsync(DiscordInteractions interactions, HttpContext context)
    {
        var headers = context.Request.Headers;
        var body = await SignedBody.ReadAsync(context.Request, DiscordInteractions.MostBytes, context.RequestAborted);
        var answer = await interactions.AnswerAsync(
            headers["X-Signature-Ed25519"].ToString(), headers["X-Signature-Timestamp"].ToString(), body, context.RequestAborted);
        await SignedAnswer.WriteAsync(context.Response, answer.Status, answer.Body, answer.Afterwards, context.RequestAborted);
    }
}
