using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>Where Slack delivers what people do.</summary>
internal static class SlackEndpoints
{
    public static void MapSlack(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<SlackInteractions>() is { } interactions)
        {
            routes.MapPost(SignedPaths.SlackCommands, async context =>
                await WriteAsync(context, await interactions.AnswerCommandAsync(await ReadAsync(context.Request), context.RequestAborted)));
            routes.MapPost(SignedPaths.SlackInteractions, async context =>
                await WriteAsync(context, await interactions.AnswerPressAsync(await ReadAsync(context.Request), context.RequestAborted)));
        }
    }

    private static async Task<SlackRequest> ReadAsync(HttpRequest request)
    {
        var body = await SignedBody.ReadAsync(request, SlackRequest.MostBytes, request.HttpContext.RequestAborted);
        return new SlackRequest(request.Headers["X-Slack-Signature"].ToString(), request.Headers["X-Slack-Request-Timestamp"].ToString(), body);
    }

    private static Task WriteAsync(HttpContext context, SlackAnswer answer) =>
        SignedAnswer.WriteAsync(context.Response, answer.Status, answer.Body, answer.Afterwards, context.RequestAborted);
}
