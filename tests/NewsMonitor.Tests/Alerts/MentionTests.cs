using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class MentionTests
{
    [Theory]
    [InlineData("discord", "<@&165511591545143296>", "165511591545143296", "<@&165511591545143296>")]
    [InlineData("discord", "165511591545143296", "165511591545143296", "<@&165511591545143296>")]
    [InlineData("slack", "<!subteam^SAZ94GDB8>", "SAZ94GDB8", "<!subteam^SAZ94GDB8>")]
    [InlineData("slack", "<!subteam^SAZ94GDB8|@desk>", "SAZ94GDB8", "<!subteam^SAZ94GDB8>")]
    public void A_role_or_user_group_is_read_as_its_platform_writes_it(string scheme, string text, string id, string shown)
    {
        var mention = Mention.TryParse(scheme, text)!;

        Assert.Equal(id, mention.Id);
        Assert.Equal(shown, mention.ToString());
    }

    [Theory]
    [InlineData("discord", "<@80351110224678912>")]
    [InlineData("discord", "@everyone")]
    [InlineData("discord", "@here")]
    [InlineData("discord", "<@&>")]
    [InlineData("discord", "<@&12> <@&13>")]
    [InlineData("discord", "<!subteam^SAZ94GDB8>")]
    [InlineData("slack", "<!channel>")]
    [InlineData("slack", "<!here>")]
    [InlineData("slack", "<@U012AB3CD>")]
    [InlineData("slack", "<!subteam^U012AB3CD>")]
    [InlineData("slack", "@desk")]
    [InlineData("web", "1")]
    [InlineData("discord", "")]
    public void A_person_everybody_or_another_platforms_group_is_none(string scheme, string text) =>
        Assert.Null(Mention.TryParse(scheme, text));
}
