namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>Titles that feeds have no business with.</summary>
internal static class HostileText
{
    public static readonly TheoryData<string> All = new(
        "@everyone and @here, <@123456789012345678> <@&1> <#42> <!channel> <!here> <@U123ABC> <!subteam^S1|@desk>",
        "*bold* _italics_ ~struck~ ~~struck~~ ||hidden|| `code` ```block``` > quote # heading [a](https://evil.example)",
        "https://discord.gg/invite and <https://evil.example|Reuters> javascript:alert(1)",
        "right\u202Eto left\u2066 null\0 bell\a zalgo Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358 lone \uD83D surrogate",
        "& &amp; &lt; \" ' \\ \\\\ %s {0} \n\r\n\u2028 lines",
        new string('\u0000', 100),
        new string('\u200D', 100),
        "\u0301 \u200C\u0301",
        new string('a', 10_000),
        new string('&', 10_000),
        new string('*', 10_000),
        new string('@', 10_000),
        string.Concat(Enumerable.Repeat("\U0001F600", 10_000)),
        string.Concat(Enumerable.Repeat("<@U1> *x* \\ ", 1_000)));
}
