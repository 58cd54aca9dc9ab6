namespace NewsMonitor.Host.Web.Chat;

/// <summary>Writes what a platform is answered to a delivery.</summary>
internal static class SignedAnswer
{
    /// <param name="response">Where to.</param>
    /// <param name="status">Of HTTP.</param>
    /// <param name="body">JSON; empty for none.</param>
    /// <param name="afterwards">Begun once the platform can have read the answer, that it is put off for one; null for nothing.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static async Task WriteAsync(HttpResponse response, int status, ReadOnlyMemory<byte> body, Action? afterwards, CancellationToken cancellation)
    {
        response.StatusCode = status;
        if (afterwards is not null)
        {
            response.OnCompleted(() =>
            {
                afterwards();
                return Task.CompletedTask;
            });
        }

        if (body.Length > 0)
        {
            response.ContentType = "application/json";
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, cancellation);
        }
    }
}
