using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds.Fetching;

public sealed class WebFetcherTests : FetchingTests
{
    [Fact]
    public async Task A_document_comes_with_its_headers_and_address()
    {
        Server.On("/feed", "200 OK", "Content-Type: application/rss+xml; charset=utf-8\r\nETag: W/\"a b\"\r\nLast-Modified: yesterday or so\r\n", "<rss/>");

        var document = await FetchedAsync("/feed");

        Assert.Equal("<rss/>", Encoding.UTF8.GetString(document.Body.Span));
        Assert.Equal("application/rss+xml; charset=utf-8", document.ContentType);
        Assert.Equal(Server["/feed"], document.Address);
        Assert.Equal("W/\"a b\"", document.ETag);
        Assert.Equal("yesterday or so", document.LastModified);
        Assert.False(document.MovedPermanently);
    }

    [Fact]
    public async Task A_request_says_who_asks_and_carries_no_more()
    {
        Server.On("/feed", "200 OK", "Set-Cookie: id=1\r\n", "<rss/>");
        using var fetcher = new WebFetcher(Open, TimeProvider.System);

        await fetcher.FetchAsync(Server["/feed"], null, CancellationToken.None);
        await fetcher.FetchAsync(Server["/feed"], null, CancellationToken.None);

        var request = Server.Requests.Last();
        Assert.Contains("User-Agent: Monitor/1.0 (+feed reader)\r\n", request);
        Assert.DoesNotContain("Cookie", request);
        Assert.DoesNotContain("traceparent", request);
    }

    [Fact]
    public async Task Validators_go_back_verbatim_and_304_means_not_modified()
    {
        Server.On("/feed", "304 Not Modified");

        var outcome = await FetchAsync("/feed", validators: new Validators("odd tag \u00e9", "yesterday or so"));

        Assert.IsType<FetchOutcome.NotModified>(outcome);
        Assert.Contains("If-None-Match: odd tag \u00e9\r\n", Server.Requests.Single());
        Assert.Contains("If-Modified-Since: yesterday or so\r\n", Server.Requests.Single());
    }

    [Fact]
    public async Task A_304_that_was_not_asked_for_is_a_fault() =>
        Assert.Equal("HTTP 304", (await FaultAsync("/feed", s => s.On("/feed", "304 Not Modified"))).Cause);

    [Theory]
    [InlineData("301 Moved Permanently", true)]
    [InlineData("308 Permanent Redirect", true)]
    [InlineData("302 Found", false)]
    [InlineData("303 See Other", false)]
    [InlineData("307 Temporary Redirect", false)]
    public async Task A_redirect_is_followed_and_remembered_when_permanent(string status, bool permanent)
    {
        Server.On("/old", status, "Location: /n\u00e9w\r\n").On("/n%C3%A9w", "200 OK", body: "<rss/>");

        var document = await FetchedAsync("/old");

        Assert.Equal(Server["/n%C3%A9w"], document.Address);
        Assert.Equal(permanent, document.MovedPermanently);
    }

    [Fact]
    public async Task A_permanent_redirect_behind_a_passing_one_changes_no_address()
    {
        Server.On("/a", "302 Found", "Location: /b\r\n").On("/b", "301 Moved Permanently", "Location: /c\r\n").On("/c", "200 OK", body: "<rss/>");

        Assert.False((await FetchedAsync("/a")).MovedPermanently);
    }

    [Fact]
    public async Task A_redirect_in_a_circle_is_refused() =>
        Assert.Equal(FaultKind.TooManyRedirects, (await FaultAsync("/a", s =>
            s.On("/a", "302 Found", "Location: /b\r\n").On("/b", "302 Found", "Location: /a\r\n"))).Kind);

    [Fact]
    public async Task A_feed_that_redirects_for_ever_is_refused()
    {
        for (var i = 0; i < 20; i++)
            Server.On($"/{i}", "301 Moved Permanently", $"Location: /{i + 1}\r\n");

        Assert.Equal(FaultKind.TooManyRedirects, (await FaultAsync("/0")).Kind);
        Assert.Equal(6, Server.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Location: http://\r\n")]
    public async Task A_redirect_to_nowhere_is_a_fault(string location) =>
        Assert.Equal(FaultKind.HttpStatus, (await FaultAsync("/a", s => s.On("/a", "302 Found", location))).Kind);

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://0x0a.1/")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@example.org/")]
    public async Task A_redirect_to_where_it_may_not_go_is_refused(string target) =>
        Assert.Equal(FaultKind.Refused, (await FaultAsync("/a", s => s.On("/a", "302 Found", $"Location: {target}\r\n"))).Kind);

    [Theory]
    [InlineData("http://127.0.0.1:{0}/feed")]
    [InlineData("http://localhost:{0}/feed")]
    [InlineData("http://2130706433:{0}/feed")]
    public async Task A_private_address_is_refused_however_it_is_written(string pattern)
    {
        Server.On("/feed", "200 OK", body: "<rss/>");
        using var fetcher = new WebFetcher(new FetchOptions(), TimeProvider.System);

        var outcome = await fetcher.FetchAsync(new Uri(string.Format(null, pattern, Server.Port)), null, CancellationToken.None);

        Assert.Equal(FaultKind.Refused, Assert.IsType<FetchOutcome.Failed>(outcome).Fault.Kind);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_server_that_is_down_is_unreachable()
    {
        using var gone = new TcpListener(IPAddress.Loopback, 0);
        gone.Start();
        var port = ((IPEndPoint)gone.LocalEndpoint).Port;
        gone.Stop();
        using var fetcher = new WebFetcher(Open, TimeProvider.System);

        var outcome = await fetcher.FetchAsync(new Uri($"http://127.0.0.1:{port}/"), null, CancellationToken.None);

        Assert.Equal(FaultKind.Unreachable, Assert.IsType<FetchOutcome.Failed>(outcome).Fault.Kind);
    }

    [Fact]
    public async Task A_server_that_never_answers_times_out() =>
        Assert.Equal(FaultKind.TimedOut, (await FaultAsync("/slow", s =>
            s.On("/slow", (_, _, over) => Task.Delay(Timeout.Infinite, over)), Open with { Timeout = TimeSpan.FromSeconds(0.3) })).Kind);

    [Fact]
    public async Task A_body_that_drips_times_out() =>
        Assert.Equal(FaultKind.TimedOut, (await FaultAsync("/drip", s => s.On("/drip", async (_, stream, over) =>
        {
            await stream.WriteAsync(LoopbackServer.Head("200 OK", "Content-Length: 90000\r\n"), over);
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), over);
                await Task.Delay(20, over);
            }
        }), Open with { Timeout = TimeSpan.FromSeconds(0.5) })).Kind);

    [Fact]
    public async Task Redirects_share_one_time_limit()
    {
        for (var i = 0; i < 6; i++)
        {
            var next = i + 1;
            Server.On($"/{i}", async (_, stream, over) =>
            {
                await Task.Delay(300, over);
                await stream.WriteAsync(LoopbackServer.Head("302 Found", $"Location: /{next}\r\nContent-Length: 0\r\n"), over);
            });
        }

        Assert.Equal(FaultKind.TimedOut, (await FaultAsync("/0", options: Open with { Timeout = TimeSpan.FromSeconds(0.8) })).Kind);
    }

    [Fact]
    public async Task A_cancelled_fetch_throws()
    {
        using var stop = new CancellationTokenSource();
        Server.On("/slow", async (_, _, over) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, over);
        });
        using var fetcher = new WebFetcher(Open, TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(Server["/slow"], null, stop.Token));
    }

    [Fact]
    public async Task Headers_without_end_are_refused() =>
        Assert.Equal(FaultKind.TooLarge, (await FaultAsync("/headers", s =>
            s.On("/headers", "200 OK", string.Concat(Enumerable.Range(0, 3000).Select(i => $"X-Padding-{i}: {new string('x', 100)}\r\n"))))).Kind);

    [Fact]
    public async Task A_server_that_speaks_no_HTTP_is_unreachable() =>
        Assert.Equal(FaultKind.Unreachable, (await FaultAsync("/", s =>
            s.On("/", (_, stream, over) => stream.WriteAsync("220 mail.example ESMTP\r\n"u8.ToArray(), over).AsTask()))).Kind);

    [Theory]
    [InlineData("404 Not Found", FaultKind.HttpStatus, "HTTP 404")]
    [InlineData("403 Forbidden", FaultKind.HttpStatus, "HTTP 403")]
    [InlineData("410 Gone", FaultKind.Gone, "HTTP 410")]
    [InlineData("500 Oops", FaultKind.HttpStatus, "HTTP 500")]
    public async Task A_status_other_than_success_is_a_fault(string status, FaultKind kind, string cause)
    {
        var fault = await FaultAsync("/feed", s => s.On("/feed", status, body: "sorry"));

        Assert.Equal((kind, cause), (fault.Kind, fault.Cause));
        Assert.Contains(cause, fault.Sentence);
    }

    [Theory]
    [InlineData("429 Too Many Requests", "120", 120)]
    [InlineData("503 Unavailable", "Wed, 01 Jan 2025 00:30:00 GMT", 1800)]
    [InlineData("503 Unavailable", "soon", null)]
    [InlineData("503 Unavailable", "Tue, 31 Dec 2024 00:00:00 GMT", null)]
    public async Task Retry_After_is_carried_out(string status, string header, int? seconds)
    {
        Server.On("/feed", status, $"Retry-After: {header}\r\n");
        using var fetcher = new WebFetcher(Open, new StoppedClock(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero)));

        var outcome = await fetcher.FetchAsync(Server["/feed"], null, CancellationToken.None);

        Assert.Equal(seconds, (int?)Assert.IsType<FetchOutcome.Failed>(outcome).RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task No_more_requests_than_allowed_go_to_one_host_at_once()
    {
        var (now, most) = (0, 0);
        Server.On("/feed", async (_, stream, over) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(50, over);
            Interlocked.Decrement(ref now);
            await stream.WriteAsync(LoopbackServer.Head("200 OK", "Content-Length: 1\r\n"), over);
            await stream.WriteAsync("x"u8.ToArray(), over);
        });
        using var fetcher = new WebFetcher(Open with { PerHost = 2 }, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => fetcher.FetchAsync(Server["/feed"], null, CancellationToken.None)));

        Assert.Equal(8, Server.Requests.Count);
        Assert.Equal(2, most);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
