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
        context.Response.StatusCode = answer.Status;
        if (answer.Afterwards is { } afterwards)
        {
            // Discord must have read that the answer is put off before it is filled in.
            context.Response.OnCompleted(() =>
            {
                afterwards();
                return Task.CompletedTask;
            });
        }

        if (answer.Body.Length > 0)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Body.Length;
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }
}
