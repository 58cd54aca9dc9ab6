namespace NewsMonitor.Host.Adjudication;

/// <summary>Reads at most so many bytes of an answer, where the client would read whatever comes.</summary>
internal sealed class BoundedAnswers : DelegatingHandler
{
    /// <summary>Many times what a valid answer takes.</summary>
    private const int MostBytes = 256 * 1024;

    // No redirects: they would carry the key and the articles to where nobody meant them to go.
    public BoundedAnswers()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch (HttpRequestException cut)
        {
            response.Dispose();
            throw new InvalidDataException($"The answer broke off or is longer than {MostBytes} bytes.", cut);
        }
    }
}
