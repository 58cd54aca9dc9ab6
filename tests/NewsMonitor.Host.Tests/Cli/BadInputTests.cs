using System.Text.Json;
using NewsMonitor.Host.Cli;

namespace NewsMonitor.Host.Tests.Cli;

public sealed class BadInputTests
{
    [Fact]
    public async Task Half_a_character_in_a_line_stops_nothing()
    {
        const string Items = """
            {"id":"a","outlet":"A","published":"2019-05-30","text":"Russia \ud83d refused to sell Iran the S-400."}
            {"id":"b","outlet":"B","published":"2019-05-31","text":"Russia refused to sell Iran \ud83d\ude80 the S-400.\udc00 \\ud83d"}
            """;
        var (exitCode, output, _) = await RunAsync(Items, "replay", "-");

        Assert.Equal(0, exitCode);
        using var line = JsonDocument.Parse(output);
        Assert.Equal("Russia \uFFFD refused to sell Iran the S-400.", line.RootElement.GetProperty("to_quote").GetString());
        Assert.Equal("Russia refused to sell Iran \U0001F680 the S-400.\uFFFD \\ud83d", line.RootElement.GetProperty("from_quote").GetString());
    }

    [Fact]
    public async Task What_was_not_read_is_told_beside_the_results()
    {
        const string Item = """{"id":"a","outlet":"A","published":"1970-01-01","text":"روسیه درخواست ایران برای خرید سامانه اس-۴۰۰ را رد کرد."}""";

        var (exitCode, output, error) = await RunAsync(Item, "replay", "-");

        Assert.Equal((0, "", "a: claims not read: Persian\n"), (exitCode, output, error));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(reader, output, error));
        return (exitCode, output.ToString(), error.ToString());
    }
}
