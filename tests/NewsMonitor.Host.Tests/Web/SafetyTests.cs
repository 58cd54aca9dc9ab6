using System.Net;
using System.Text.RegularExpressions;
using NewsMonitor.Feeds;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Tests.Web;

public sealed class SafetyTests
{
    private const string Admin = "correct horse battery staple";

    [Theory]
    [InlineData("/")]
    [InlineData("/feeds")]
    [InlineData("/console")]
    [InlineData("/claims/1")]
    [InlineData("/assets/monitor.css")]
    [InlineData("/no/such/page")]
    public async Task Every_answer_forbids_what_the_page_does_not_need(string path)
    {
        await using var host = await RunningHost.StartAsync();

        using var answer = await host.Client.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("monitor.example:8080", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("[::1]:80", HttpStatusCode.OK)]
    public async Task A_foreign_name_is_refused(string name, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync(new WebSettings { Urls = [new Uri("http://127.0.0.1:0")], Hosts = ["monitor.example"] });

        using var request = new HttpRequestMessage(HttpMethod.Get, "/feeds");
        request.Headers.Host = name;
        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_command_typed_on_the_page_is_answered()
    {
        await using var host = await RunningHost.StartAsync();

        using var answer = await PostAsync(host, "/console", ("command", "/status"), ("form", await TokenAsync(host)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<section class=\"panel reply\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_sent_from_another_site_does_nothing(string header, string value)
    {
        await using var host = await RunningHost.StartAsync();
        await host.Store.Feeds.AddAsync(SomeFeed("Kept"), CancellationToken.None);

        using var answer = await PostAsync(host, "/console", header, value, ("command", "/feed remove Kept"), ("form", await TokenAsync(host)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(await host.Store.Feeds.ListAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_form_without_the_visitors_token_does_nothing(string token)
    {
        await using var host = await RunningHost.StartAsync();
        await host.Store.Feeds.AddAsync(SomeFeed("Kept"), CancellationToken.None);
        await TokenAsync(host);

        using var answer = await PostAsync(host, "/console", ("command", "/feed remove Kept"), ("form", token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(await host.Store.Feeds.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_token_of_another_visitor_is_refused()
    {
        await using var host = await RunningHost.StartAsync();
        using var other = new HttpClient { BaseAddress = host.Address };
        var stolen = Token(await other.GetStringAsync("/console"));
        await TokenAsync(host);

        using var answer = await PostAsync(host, "/console", ("command", "/status"), ("form", stolen));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task With_an_admin_token_changes_need_it()
    {
        await using var host = await RunningHost.StartAsync(new WebSettings { Urls = [new Uri("http://127.0.0.1:0")], AdminToken = Admin });
        await host.Store.Feeds.AddAsync(SomeFeed("Wanted"), CancellationToken.None);
        var form = await TokenAsync(host);

        using (await PostAsync(host, "/console", ("command", "/feed remove Wanted"), ("form", form)))
        using (var wrong = await PostAsync(host, "/session", ("token", Admin + "r"), ("form", form)))
        using (await PostAsync(host, "/console", ("command", "/feed remove Wanted"), ("form", form)))
        {
            Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
            Assert.Single(await host.Store.Feeds.ListAsync(CancellationToken.None));
        }

        using var right = await PostAsync(host, "/session", ("token", Admin), ("form", form));
        using var done = await PostAsync(host, "/console", ("command", "/feed remove Wanted"), ("form", form));

        var cookie = Assert.Single(right.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Admin, Uri.UnescapeDataString(cookie), StringComparison.Ordinal);
        Assert.Empty(await host.Store.Feeds.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_a_stranger_wrote_never_becomes_markup()
    {
        await using var host = await RunningHost.StartAsync();
        const string Hostile = "<img src=x onerror=alert(1)>\"'&";
        await host.Store.Feeds.AddAsync(SomeFeed(Hostile), CancellationToken.None);

        var feeds = await host.Client.GetStringAsync("/feeds");
        var topic = await host.Client.GetStringAsync($"/topics/{Uri.EscapeDataString(Hostile)}");
        using var console = await PostAsync(host, "/console", ("command", $"/feed list {Hostile}"), ("form", await TokenAsync(host)));

        foreach (var page in new[] { feeds, topic, await console.Content.ReadAsStringAsync() })
        {
            Assert.Contains("&lt;img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_larger_than_a_form_is_refused()
    {
        await using var host = await RunningHost.StartAsync();
        var form = await TokenAsync(host);

        using var answer = await PostAsync(host, "/console", ("command", new string('x', 100_000)), ("form", form));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static Feed SomeFeed(string name) =>
        new() { Address = new Uri("http://192.0.2.1/feed"), Name = name, NextPollAt = DateTimeOffset.MaxValue.AddYears(-1) };

    private static async Task<string> TokenAsync(RunningHost host) => Token(await host.Client.GetStringAsync("/console"));

    private static string Token(string page) => Regex.Match(page, "name=\"form\" value=\"(?<token>[0-9A-F]+)\"", RegexOptions.NonBacktracking).Groups["token"].Value;

    private static Task<HttpResponseMessage> PostAsync(RunningHost host, string path, params (string Key, string Value)[] fields) =>
        PostAsync(host, path, "Origin", host.Address.GetLeftPart(UriPartial.Authority), fields);

    private static async Task<HttpResponseMessage> PostAsync(RunningHost host, string path, string header, string value, params (string Key, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Key, field.Value)));
        request.Headers.Add(header, value);
        return await host.Client.SendAsync(request);
    }
}
