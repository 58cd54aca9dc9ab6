using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Chat;

namespace NewsMonitor.Tests.Chat;

/// <summary>It is 31 May 2019, 7:00 UTC, a Friday.</summary>
public sealed class ChannelCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task A_digest_is_set_shown_and_taken_back()
    {
        Assert.Equal(
            """
            This channel's alerts are gathered from now on: daily at 08:00 UTC.
              The next digest comes 31 May 2019 08:00 UTC, if there is anything in it.
              For another time zone: /digest daily 08:00 Europe/Berlin
            """,
            await chat.ReadAsync("/digest daily"));
        Assert.Equal("digest of discord:1: off -> daily 08:00", await chat.LastChangeAsync());
        Assert.Contains("Gathered in a digest: daily 08:00", await chat.ReadAsync("/route list"));

        Assert.Contains("on Mondays at 09:30 Europe/Berlin.\n  The next digest comes 3 Jun 2019 07:30 UTC", await chat.ReadAsync("/digest weekly 9:30 europe/berlin"));
        Assert.Equal("This channel's alerts come as they are made again.", (await chat.AskAsync("/digest OFF")).Title);
        Assert.Equal("digest of discord:1: weekly 09:30 Europe/Berlin -> off", await chat.LastChangeAsync());
    }

    [Fact]
    public async Task Quiet_hours_are_set_beside_a_digest_which_takes_their_zone()
    {
        await chat.AskAsync("/digest daily 20:00");
        Assert.Equal("This channel is quiet from now on: 22:00-07:00 Europe/Berlin.", (await chat.AskAsync("/quiet 22:00-07:00 europe/berlin")).Title);
        Assert.Equal("quiet hours of discord:1: off -> 22:00-07:00 Europe/Berlin", await chat.LastChangeAsync());
        Assert.Equal(Newsroom(18), (await TimetableAsync()).Releases(Newsroom(18)));

        Assert.Equal("This channel has no quiet hours any more.", (await chat.AskAsync("/quiet off")).Title);
        Assert.Equal(Newsroom(20), (await TimetableAsync()).Releases(Newsroom(20)));
    }

    [Theory]
    [InlineData("/digest", "A digest is daily or weekly", "Right form: /digest RHYTHM [time] [zone]")]
    [InlineData("/digest hourly", "A digest is daily or weekly", "Right form: /digest RHYTHM [time] [zone]")]
    [InlineData("/quiet", "Quiet hours are two times of day and a zone", "Right form: /quiet HOURS [zone]")]
    [InlineData("/quiet 22:00-07:00", "Which time zone?", "Right form: /quiet HOURS [zone]")]
    [InlineData("/quiet 22:00-07:00 Mars/Olympus", "Mars/Olympus is no time zone", "Right form: /quiet HOURS [zone]")]
    [InlineData("/quiet 22:00-26:00 UTC", "Quiet hours are two times of day", "Right form: /quiet HOURS [zone]")]
    [InlineData("/status all", "/status takes nothing, or audit and a page.", "Right form: /status [audit] [page]")]
    [InlineData("/status audit 9", "There is no such page; the changes fill 1.", "Right form: /status [audit] [page]")]
    public async Task What_cannot_be_read_is_answered_with_the_right_form(string typed, string sentence, string form)
    {
        var reply = await chat.AskAsync(typed);

        Assert.StartsWith(sentence, reply.Title);
        Assert.Equal((true, form), (reply.IsError, Assert.Single(reply.Lines)));
        Assert.Empty(await chat.LastChangeAsync());
    }

    [Theory]
    [InlineData("/route add Iran contradicts mention <@&77>")]
    [InlineData("/route add Iran contradicts mention 77")]
    public async Task A_route_calls_a_role_only_when_it_asks(string typed)
    {
        Assert.False((await chat.AskAsync(typed)).IsError);

        Assert.Equal("77", Assert.Single(await chat.News.Store.Routes.ListAsync(default)).Mention!.Id);
        Assert.Equal("route Iran to discord:1: none -> contradicts, calls role 77", await chat.LastChangeAsync());
        Assert.Contains("Iran · contradicts only · calls role 77 · by discord:anna", await chat.ReadAsync("/route list"));
    }

    [Theory]
    [InlineData("discord:1", "/route add Iran new mention @everyone", "Whom? A role is mentioned as @role")]
    [InlineData("discord:1", "/route add Iran mention", "Whom? A role is mentioned as @role")]
    [InlineData("slack:C1", "/route add Iran mention <!channel>", "Whom? A user group is mentioned as @group")]
    [InlineData("web", "/route add Iran mention 7", "The web page calls nobody")]
    public async Task Everyone_a_person_or_nobody_is_not_called(string channel, string typed, string sentence)
    {
        chat.Channel = ChannelAddress.TryParse(channel)!;

        Assert.StartsWith(sentence, (await chat.AskAsync(typed)).Title);
        Assert.Empty(await chat.News.Store.Routes.ListAsync(default));
    }

    [Fact]
    public async Task A_channel_that_is_off_is_told_and_turned_on_again_by_its_route()
    {
        await chat.AskAsync("/route add Iran new");
        await chat.News.Store.Channels.TurnOffAsync(chat.Channel, "The thread is archived.", chat.News.Clock.Now, default);
        chat.News.Clock.Now += TimeSpan.FromHours(3);

        var status = await chat.ReadAsync("/status");
        Assert.StartsWith("Something needs a look.", status);
        Assert.Contains("discord:1 was turned off 3 h ago\n  The thread is archived.", status);
        Assert.Contains("off: The thread is archived.", await chat.ReadAsync("/route list"));

        Assert.Equal("This channel gets Iran now: new and higher.\n  It was off, and is on again.", await chat.ReadAsync("/route add Iran new"));
        Assert.Equal("route Iran to discord:1: new, off -> new", await chat.LastChangeAsync());
        Assert.StartsWith("All is well.", await chat.ReadAsync("/status"));
    }

    [Fact]
    public async Task The_audit_tells_who_changed_what_where_and_when_page_by_page()
    {
        for (var i = 1; i <= 11; i++)
        {
            await chat.AskAsync($"/keyword add Topic term{i}");
        }

        var reply = await chat.AskAsync("/status audit", mayChange: false);
        Assert.Equal("11 changes", reply.Title);
        Assert.Equal("31 May 2019 07:00 UTC · discord:anna · discord:1", reply.Fields[0].Heading);
        Assert.Equal(["keyword \"term11\" of Topic", "before: none", "after: added"], reply.Fields[0].Lines);
        Assert.Equal("page:/status audit 2", Assert.Single(reply.Buttons).Press);
        Assert.Equal("keyword \"term1\" of Topic", Assert.Single((await chat.AskAsync("/status audit 2")).Fields).Lines[0]);
    }

    [Fact]
    public async Task A_workspace_has_limits_of_its_own()
    {
        await using var scene = await ChatScene.OpenAsync(new ChatOptions { MaxKeywordsAWorkspace = 1, MaxRoutesAWorkspace = 1 });

        Assert.False((await AskAsync(scene, "discord:9", "/keyword add A one")).IsError);
        Assert.Equal("This workspace has added 1 keywords, as many as one may; /keyword remove makes room.", (await AskAsync(scene, "discord:9", "/keyword add A two")).Title);
        Assert.False((await AskAsync(scene, "slack:T1", "/keyword add A three")).IsError);
        Assert.False((await AskAsync(scene, "discord:9", "/route add Iran")).IsError);
        Assert.True((await AskAsync(scene, "discord:9", "/route add S-400")).IsError);
    }

    [Fact]
    public async Task Every_command_that_changes_something_is_refused_to_who_may_only_read()
    {
        foreach (var form in chat.Handler.Forms.Where(form => form.Changes))
        {
            var options = form.Options.Where(option => option.Required).ToDictionary(option => option.Name, option => option.Choices?[0] ?? "1");
            var reply = await chat.Handler.HandleAsync(
                CommandRequest.Named(form.Name, form.Subcommand, options, new Caller("discord:7", MayChange: false), chat.Channel), default);
            Assert.Contains("Manage Server", reply.Title);
        }

        Assert.Empty(await chat.LastChangeAsync());
    }

    private static Task<Reply> AskAsync(ChatScene scene, string workspace, string text) =>
        scene.Handler.HandleAsync(new CommandRequest(text, new Caller("discord:anna", MayChange: true), scene.Channel) { Workspace = workspace }, default);

    private Task<Timetable> TimetableAsync() => new ChannelTable(chat.News.Timetables, chat.News.Store.Channels).OfAsync(chat.Channel, default);

    private static DateTimeOffset Newsroom(int hour) => new(2019, 5, 31, hour, 0, 0, TimeSpan.Zero);
}
