using System.Text.Json;

namespace NewsMonitor.Host.Tests.Cli;

public sealed class StreamingTests
{
    /// <summary>How far ahead of its output a command may read.</summary>
    private const int Ahead = 64;

    private const string Earlier = """{"text":"Iran has received the S-300 system from Russia.","outlet":"A","published":"2016-07-20"}""";

    [Fact]
    public async Task Pairs_are_judged_as_they_come() => await AssertStreamsAsync(
        number => $$"""{"id":"p{{number}}","earlier":{{Earlier}},"later":{{Earlier}}}""", "\"id\":\"p0\"", "judge", "-");

    [Fact]
    public async Task Stances_are_told_as_they_come() => await AssertStreamsAsync(
        number => $$"""{"id":"s{{number}}","claim":"Iran has received the S-300","text":"Iran has received the S-300 system from Russia."}""", "\"id\":\"s0\"", "stance", "-");

    [Fact]
    public async Task Items_are_replayed_as_they_come() => await AssertStreamsAsync(
        number => $$"""{"id":"i{{number}}","outlet":"O{{number}}","title":"","published":"2016-07-20","text":"Iran has received the S-300 system from Russia."}""",
        "\"from_item\":\"i1\"",
        "replay",
        "-");

    [Fact]
    public async Task Feeds_are_shown_as_they_come() => await AssertStreamsAsync(number => $"/no/such/file{number}", "no file /no/such/file0", "feed", "show", "-");

    /// <summary>Gives a command its first lines and no end, and expects the first result.</summary>
    private static async Task AssertStreamsAsync(Func<int, string> line, string told, params string[] arguments)
    {
        using var monitor = MonitorProgram.Start(Path.GetTempPath(), arguments);
        using var patience = new CancellationTokenSource(MonitorProgram.Patience);
        for (var number = 0; number < Ahead; number++)
        {
            await monitor.StandardInput.WriteAsync(line(number) + "\n");
        }

        await monitor.StandardInput.FlushAsync(patience.Token);
        var first = await monitor.StandardOutput.ReadLineAsync(patience.Token);
        var rest = monitor.StandardOutput.ReadToEndAsync(patience.Token);
        monitor.StandardInput.Close();
        await monitor.WaitForExitAsync(patience.Token);

        Assert.Contains(told, first, StringComparison.Ordinal);
        Assert.Equal(0, monitor.ExitCode);
        Assert.All(
            (await rest).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            result => Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(result).ValueKind));
    }
}
