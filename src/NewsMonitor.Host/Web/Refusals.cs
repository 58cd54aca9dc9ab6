namespace NewsMonitor.Host.Web;

/// <summary>Requests that cannot be served are answered with a page of one sentence, never with a trace.</summary>
internal static partial class Refusals
{
    public static IApplicationBuilder UseRefusals(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound })
            {
                await ShowAsync(context, StatusCodes.Status404NotFound, "There is no such page.");
            }
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await ShowAsync(context, bad.StatusCode, "The request cannot be read.");
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await ShowAsync(context, StatusCodes.Status400BadRequest, "The form cannot be read.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !context.Response.HasStarted)
        {
            Log.Failed(app.Logger, context.Request.Path, fault);
            await ShowAsync(context, StatusCodes.Status500InternalServerError, "The page could not be made because of a fault in the program or its database; the log says more.");
        }
    });

    private static Task ShowAsync(HttpContext context, int status, string sentence) =>
        new PageResult(Layout.Page("Not served", context.Request.Path, Html.Of($"""<h1>{sentence}</h1><p><a href="/">Back to the latest</a></p>""")), status).ExecuteAsync(context);

    private static partial class Log
    {
        [LoggerMessage(7101, LogLevel.Error, "The page {Path} could not be made")]
        public static partial void Failed(ILogger logger, PathString path, Exception fault);
    }
}
