namespace NewsMonitor.Host.Tests.Cli;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_shows_the_main_job_and_ends_by_itself()
    {
        var (exitCode, output, error) = await MonitorProgram.RunAsync(Path.GetTempPath(), "", "demo", "--exit");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("3 articles · reported · 1 origin, 3 outlets", output, StringComparison.Ordinal);
        Assert.Contains("origin: Bloomberg", output, StringComparison.Ordinal);
        Assert.Contains("Also carried by 2 outlets", output, StringComparison.Ordinal);
        Assert.Equal(1, Count(output, "\nNEW · Russia Rejected Iran S-400"));
        Assert.DoesNotContain('\u001b', output);
        AssertJudged(output, "supersedes", "was never delivered amid strong objections", "completed the delivery of the S-300 air defense missile system to Iran in July 2016");
        AssertJudged(output, "confirms", "signed a 2007 contract", "purchase of S-300 missiles in 2007");
        AssertJudged(output, "confirms", "the $800 million order", "USD800 million deal");
        AssertJudged(output, "confirms", "demanded $4 billion", "USD4 billion lawsuit");
        AssertJudged(output, "contradicts", "denied any involvement in the attacks", "Iran has been behind recent attacks");
    }

    /// <summary>The judgement is shown with both sentences, the earlier one's outlet and day, and a reason.</summary>
    private static void AssertJudged(string output, string label, string earlier, string now)
    {
        var blocks = output.Split($"\n  {label} #").Skip(1).Select(block => block.Split('\n'));
        Assert.Contains(blocks, block => block.Length > 3
            && block[1].Contains(now, StringComparison.Ordinal)
            && block[2].Contains(earlier, StringComparison.Ordinal)
            && block[2].Contains(" 20", StringComparison.Ordinal)
            && block[3].StartsWith("    because  ", StringComparison.Ordinal));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
