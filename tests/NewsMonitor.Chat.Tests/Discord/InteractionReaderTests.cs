using System.Text;
using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Chat.Tests.Discord;

public sealed class InteractionReaderTests
{
    private const string Command = """
        {"type":2,"id":"1","application_id":"700","token":"t","guild_id":"900","channel_id":"42","member":{"user":{"id":"501","username":"editor"},"permissions":"32","nick":"ed"},
        "data":{"name":"feed","options":[{"type":1,"name":"add","options":[{"type":3,"name":"url","value":"https://x"},{"type":4,"name":"page","value":3}]}]}}
        """;

    private const string Press = """
        {"type":3,"id":"1","application_id":"700","token":"t","channel_id":"42","user":{"id":"501","username":"editor"},
        "data":{"custom_id":"alert:1:why"},"message":{"flags":64,"interaction_metadata":{"user":{"id":"501"}}}}
        """;

    [Fact]
    public void A_command_is_read_with_who_where_and_its_options()
    {
        var interaction = Read(Command)!;

        Assert.Equal(("feed", "add"), (interaction.Command!.Name, interaction.Command.Subcommand));
        Assert.Equal(new Dictionary<string, string> { ["url"] = "https://x", ["page"] = "3" }, interaction.Command.Options);
        Assert.Equal(new Caller("discord:501", MayChange: true, "ed"), interaction.Caller);
        Assert.Equal(("discord:42", "discord:900"), (interaction.Channel.ToString(), interaction.Workspace));
    }

    [Fact]
    public void A_press_is_read_with_whose_answer_it_is_on()
    {
        var interaction = Read(Press)!;

        Assert.Equal(("alert:1:why", true, true), (interaction.Pressed, interaction.OnOwnAnswer, interaction.OnPrivateAnswer));
        Assert.False(Read(Press.Replace("{\"user\":{\"id\":\"501\"}}", "{\"user\":{\"id\":\"502\"}}"))!.OnOwnAnswer);
        Assert.False(interaction.Caller.MayChange);
    }

    [Theory]
    [InlineData(Command)]
    [InlineData(Press)]
    public void Whatever_comes_is_read_or_is_none_and_nothing_throws(string text)
    {
        string[] pieces = ["null", "[]", "{}", "\"\"", "-1", "1e999", "\"\\ud800\"", "true", ",", "}", "\"name\":5", "\0"];
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var start = random.Next(text.Length);
            var end = Math.Min(text.Length, start + random.Next(12));
            Read(text[..start] + pieces[random.Next(pieces.Length)] + text[end..]);
            Read(text[..start]);
        }

        Assert.NotNull(Read(text));
    }

    [Theory]
    [InlineData("[{\"type\":3,\"name\":\"url\",\"value\":\"a\"},{\"type\":3,\"name\":\"url\",\"value\":\"b\"}]")]
    [InlineData("[{\"type\":3,\"name\":null,\"value\":\"a\"},{\"type\":3,\"name\":\"b\",\"value\":\"b\"}]")]
    [InlineData("[null,null]")]
    public void Options_that_are_none_make_no_interaction(string options) =>
        Assert.Null(Read("""{"type":2,"id":"1","application_id":"700","token":"t","channel_id":"42","user":{"id":"501"},"data":{"name":"feed","options":""" + options + "}}"));

    [Fact]
    public void An_interaction_nested_without_end_is_none() => Assert.Null(Read(string.Concat(Enumerable.Repeat("{\"data\":", 20_000))));

    private static Interaction? Read(string text) => InteractionReader.Read(Encoding.UTF8.GetBytes(text));
}
