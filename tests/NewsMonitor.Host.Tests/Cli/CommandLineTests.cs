using System.Text.Json;
using NewsMonitor.Host.Cli;

namespace NewsMonitor.Host.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("demo --port 99999")]
    [InlineData("claim twelve")]
    [InlineData("export --format docx")]
    [InlineData("match TEXT")]
    [InlineData("stance train --data .")]
    [InlineData("check")]
    [InlineData("claims Iran --Monitor:Nope=1")]
    [InlineData("run --Monitor:Feeds:Interval=soon")]
    public async Task Bad_arguments_end_with_2_and_a_sentence(string arguments)
    {
        var (exitCode, output, error) = await RunAsync("", arguments.Split(' '));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("replay no/such/file.jsonl", "There is no file no/such/file.jsonl.")]
    [InlineData("stance train --data no/such/folder --out model", "The folder no/such/folder needs the files train_stances.csv and train_bodies.csv.")]
    [InlineData("watchlist derive no/such/folder", "There is no folder no/such/folder.")]
    [InlineData("feed discover nowhere", "is no address")]
    public async Task Work_that_fails_ends_with_1_and_a_sentence(string arguments, string sentence)
    {
        var (exitCode, output, error) = await RunAsync("", arguments.Split(' '));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_says_how_each_item_stands_to_earlier_ones()
    {
        const string Items = """
            {"id":"a","outlet":"A","title":"","url":"https://a.example/","published":"2015-01-20","text":"Russia signed a 2007 contract to sell Tehran the S-300 system, but the weaponry was never delivered."}
            {"id":"b","outlet":"B","title":"","url":"https://b.example/","published":"2019-06-01T09:00:00Z","text":"Russia had completed the delivery of the S-300 air defense missile system to Iran in July 2016."}
            """;
        var (exitCode, output, _) = await RunAsync(Items, "replay", "-");

        Assert.Equal(0, exitCode);
        using var line = JsonDocument.Parse(output.Split('\n')[0]);
        Assert.Equal("supersedes", line.RootElement.GetProperty("label").GetString());
        Assert.Equal(["from_item", "from_quote", "to_item", "to_quote", "label", "rule", "reason"], line.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Contains(line.RootElement.GetProperty("to_quote").GetString()!, Items, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_is_judged()
    {
        const string Pair = """
            {"id":"p1","earlier":{"text":"Iran has received the S-300 system from Russia.","outlet":"A","published":"2016-07-20T00:00:00Z"},"later":{"text":"The weather in Tehran was fine.","outlet":"B","published":"2016-07-21T00:00:00Z"}}
            """;
        var (exitCode, output, _) = await RunAsync(Pair, "judge");

        using var line = JsonDocument.Parse(output);
        Assert.Equal((0, "p1", "unrelated"), (exitCode, line.RootElement.GetProperty("id").GetString(), line.RootElement.GetProperty("label").GetString()));
        Assert.NotEmpty(line.RootElement.GetProperty("rule").GetString()!);
    }

    [Fact]
    public async Task A_text_is_read_for_what_it_says_about_a_claim()
    {
        const string Pairs = """
            {"id":"s1","claim":"Iran has received the S-300 system","text":"Iran has received the S-300 system."}
            {"id":"s2","claim":"Iran has received the S-300 system","text":"The beaches of Lisbon were full on Sunday."}
            """;
        var (exitCode, output, _) = await RunAsync(Pairs, "stance");

        var lines = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, exitCode);
        Assert.Equal(["s1 agree", "s2 unrelated"], lines.Select(line => $"{line.GetProperty("id").GetString()} {line.GetProperty("label").GetString()}"));
        Assert.All(lines, line => Assert.Equal(["id", "label", "reason"], line.EnumerateObject().Select(property => property.Name)));
    }

    [Theory]
    [InlineData("{\"id\":", "Line 1")]
    [InlineData("{\"id\":\"s1\",\"claim\":\"x\"}", "\"text\"")]
    public async Task A_pair_without_claim_or_text_is_named(string line, string told)
    {
        var (exitCode, output, error) = await RunAsync(line, "stance", "-");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":", "Line 1")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\",\"published\":\"yesterday\"}", "yesterday")]
    [InlineData("{\"text\":\"x\",\"published\":\"2019-06-01\"}", "\"id\"")]
    [InlineData("{\"id\":\"a\",\"published\":\"2019-06-01\"}", "no text")]
    public async Task An_item_that_cannot_be_judged_is_named(string line, string told)
    {
        var (exitCode, _, error) = await RunAsync(line, "replay", "-");

        Assert.Equal(1, exitCode);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_feeds_is_shown_a_line_each_with_an_error_for_a_refused_one()
    {
        var (good, bad) = (Path.GetTempFileName(), Path.GetTempFileName());
        await File.WriteAllTextAsync(good, "<rss version='2.0'><channel><title>News</title><item><title>One</title></item></channel></rss>");
        await File.WriteAllTextAsync(bad, "no feed at all");

        var (exitCode, output, _) = await RunAsync($"{good}\n{bad}\n/no/such/file\n", "feed", "show", "-");

        var lines = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((0, 3), (exitCode, lines.Count));
        Assert.Equal("News", lines[0].GetProperty("title").GetString());
        Assert.All(lines.Skip(1), line => Assert.NotEmpty(line.GetProperty("error").GetString()!));
    }

    [Fact]
    public async Task Lines_with_a_watched_term_are_found_and_counted()
    {
        var terms = Path.GetTempFileName();
        await File.WriteAllTextAsync(terms, "S-400\nIran\n");
        const string Text = "Tirana is in Albania\nthe S400 system\nnothing\nIranian and Iran\n";

        Assert.Equal("2\tS-400\n4\tIran\n", (await RunAsync(Text, "match", "--terms", terms, "-")).Output);
        Assert.Equal("2\n", (await RunAsync(Text, "match", "--terms", terms, "--count", "-")).Output);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(new StringReader(input), output, error));
        return (exitCode, output.ToString(), error.ToString());
    }
}
