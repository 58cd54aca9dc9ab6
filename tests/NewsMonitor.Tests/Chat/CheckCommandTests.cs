using NewsMonitor.Chat;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class CheckCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync(new ChatOptions { MaxCommandLength = 10_000 });

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task Sentences_are_grouped_by_what_they_say_of_the_statement()
    {
        await chat.News.ReportAsync("The Moscow Times", "Russia has delivered four S-300 batteries to Iran.");
        await chat.News.ReportAsync("DESPARDES", "Iran's ministry denied that Russia has delivered S-300 batteries and called the report false.");
        await chat.News.ReportAsync("Other", "The harbour of Oslo was closed by ice.");

        var reply = await chat.AskAsync("/check Russia has delivered four S-300 batteries to Iran");

        Assert.Equal("1 report agrees, 1 disagrees", reply.Title);
        Assert.Equal(["agrees · #1 · The Moscow Times · 31 May 2019", "disagrees · #2 · DESPARDES · 31 May 2019"], reply.Fields.Select(field => field.Heading));
        Assert.Equal("“Russia has delivered four S-300 batteries to Iran.”", reply.Fields[0].Lines[0]);
        Assert.Equal("It says that it is not so.", reply.Fields[1].Lines[1]);
    }

    [Fact]
    public async Task An_old_sentence_on_the_very_thing_is_found_behind_hundreds_on_its_like()
    {
        await PublishBatchesAsync(1, 1, "delivered");
        await PublishBatchesAsync(2, 450, "delivered");

        var reply = await chat.AskAsync("/check Siemens turbines of batch 1 were delivered.");

        Assert.Equal("1 report agrees", reply.Title);
        Assert.Equal("“Siemens turbines of batch 1 were delivered.”", Assert.Single(reply.Fields).Lines[0]);
    }

    [Fact]
    public async Task A_number_that_no_sentence_gives_is_not_answered_with_another()
    {
        await PublishBatchesAsync(1, 30, "delivered");

        Assert.Equal("The ledger holds no report that bears on this.", (await chat.AskAsync("/check Siemens turbines of batch 777 were delivered.")).Title);
    }

    [Theory]
    [InlineData("Russia has delivered the S-300 to Iran.", "Russia has delivered the S-300 to Syria.")]
    [InlineData("Russia has delivered the S-300 to Iran.", "Russia has delivered the S-400 to Iran.")]
    [InlineData("Russia has delivered the S-300 to Niger.", "Russia has delivered the S-300 to Nigeria.")]
    [InlineData("Boeing filed for bankruptcy on Monday.", "Airbus filed for bankruptcy on Monday.")]
    public async Task A_sentence_on_another_country_system_or_firm_is_not_shown(string statement, string sentence)
    {
        await chat.News.ReportAsync("Other", sentence);

        Assert.Equal("The ledger holds no report that bears on this.", (await chat.AskAsync($"/check {statement}")).Title);
        Assert.Equal("1 report agrees", (await chat.AskAsync($"/check {sentence}")).Title);
    }

    [Theory]
    [InlineData("Iran paid $800 million for the S-300.", "Iran paid $900 million for the S-300.", "It gives USD 900 million, not USD 800 million.")]
    [InlineData("Iran received the S-300 from Russia in 2016.", "Iran received the S-300 from Russia in 2015.", "It gives 2015, not 2016.")]
    [InlineData("Russia has delivered the S-300 to Iran in 2016.", "Russia has delivered the S-300 to Iran.", "It does not mention 2016.")]
    [InlineData("Russia has delivered the S-300 to Iran.", "Russia has delivered the S-300.", "It does not mention Iran.")]
    public async Task A_sentence_with_another_sum_or_year_or_with_less_bears_on_the_statement_and_says_why(string statement, string sentence, string reason)
    {
        await chat.News.ReportAsync("Other", sentence);

        var reply = await chat.AskAsync($"/check {statement}");

        Assert.Equal("1 report bears on it", reply.Title);
        Assert.Equal(reason, Assert.Single(reply.Fields).Lines[1]);
    }

    [Theory]
    [InlineData("Iran paid $800 million for the S-300.", "Iran paid 0.8 billion dollars for the S-300.")]
    [InlineData("Russia has delivered 4 S-300 batteries to Iran.", "Russia has delivered four S-300 batteries to Iran.")]
    [InlineData("Moscow has delivered the S-300 to Tehran.", "Russia has delivered the S-300 to Iran.")]
    public async Task Figures_and_names_fit_however_they_are_written(string statement, string sentence)
    {
        await chat.News.ReportAsync("Other", sentence);

        var reply = await chat.AskAsync($"/check {statement}");

        Assert.DoesNotContain("not", string.Concat(reply.Fields.Select(field => field.Lines[1])));
        Assert.Single(reply.Fields);
    }

    [Theory]
    [InlineData("Siemens turbines of batch 1 were delivered.", "Siemens turbines of batch 1, lot 5, were never delivered.", "1 report disagrees")]
    [InlineData("Siemens turbines of batch 1 were never delivered.", "Siemens turbines of batch 1 were delivered.", "1 report disagrees")]
    [InlineData("Siemens turbines of batch 1 were never delivered.", "Siemens turbines of batch 1 were never delivered.", "1 report agrees")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "Russia never delivered the S-300 to Iran.", "1 report agrees")]
    public async Task A_negation_on_one_side_disagrees_and_on_both_agrees(string statement, string sentence, string title)
    {
        await chat.News.ReportAsync("Other", sentence);

        Assert.Equal(title, (await chat.AskAsync($"/check {statement}")).Title);
    }

    [Theory]
    [InlineData("Russia has delivered the S-300 to Iran.", "2016-11-01", "Tehran received the S-300 missiles from Moscow in July 2016.", "agrees", "It says the same.")]
    [InlineData("Iran operates the S-300 that Russia sold to it.", "2019-11-01", "Russia has never delivered the S-300 to Iran.", "disagrees", "It says that it is not so.")]
    [InlineData("Russia has not delivered the S-300 to Iran.", "2019-11-01", "Russia delivered the S-300 to Iran.", "disagrees", "It says the opposite.")]
    [InlineData("Russia will deliver the S-300 to Iran.", "2016-11-01", "Russia completed the delivery of the S-300 to Iran in July 2016.", "since then", "Carried out since: July 2016.")]
    [InlineData("Russia has delivered the S-300 to Iran.", "2016-02-16", "Russia will deliver the S-300 to Iran.", "before", "Only announced as of 16 February 2016.")]
    [InlineData("Apple has sued Samsung.", "2019-02-01", "Samsung was sued by Apple.", "agrees", "It says the same.")]
    [InlineData("Apple sued Samsung over patents.", "2019-02-01", "Samsung sued Apple over patents.", "bears on it", "It tells it the other way round: who does it here has it done there.")]
    public async Task What_the_rules_say_of_a_report_decides(string statement, string day, string report, string heading, string reason)
    {
        await chat.News.ReportAsync("Reuters", report, day);

        var field = Assert.Single((await chat.AskAsync($"/check {statement}")).Fields);

        Assert.StartsWith($"{heading} · #1 · Reuters", field.Heading);
        Assert.Equal(reason, field.Lines[1]);
    }

    [Fact]
    public async Task What_was_so_and_has_changed_is_told_from_what_is_disputed()
    {
        await chat.News.ReportAsync("Haaretz", "Russia has never delivered the S-300 to Iran.", "2015-01-20");
        await chat.News.ReportAsync("Reuters", "Russia completed the delivery of the S-300 to Iran in July 2016.", "2016-11-01");

        var reply = await chat.AskAsync("/check Russia has not delivered the S-300 to Iran.");

        Assert.Equal("1 report tells what came since, 1 agrees", reply.Title);
        Assert.Equal("Not so since July 2016.", reply.Fields[0].Lines[1]);

        await chat.News.ReportAsync("Kommersant", "Russia has not delivered the S-300 to Iran.", "2016-11-03");

        Assert.Equal("2 reports agree, 1 disagrees", (await chat.AskAsync("/check Russia has not delivered the S-300 to Iran.")).Title);
    }

    [Fact]
    public async Task A_ban_that_was_lifted_is_out_of_date_and_the_lifting_is_not()
    {
        await chat.News.ReportAsync("Haaretz", "Russia banned the delivery of the S-300 to Iran.", "2010-09-22");
        await chat.News.ReportAsync("Reuters", "Russia lifted its ban on the delivery of the S-300 to Iran.", "2015-04-13");

        var banned = await chat.AskAsync("/check Russia bans the delivery of the S-300 to Iran.");
        var lifted = await chat.AskAsync("/check Russia has lifted the ban on the delivery of the S-300 to Iran.");

        Assert.Equal(["since then · #2 · Reuters · 13 Apr 2015", "agrees · #1 · Haaretz · 22 Sep 2010"], banned.Fields.Select(field => field.Heading));
        Assert.Equal("Not so since 13 April 2015.", banned.Fields[0].Lines[1]);
        Assert.Equal(["agrees · #2 · Reuters · 13 Apr 2015", "before · #1 · Haaretz · 22 Sep 2010"], lifted.Fields.Select(field => field.Heading));
    }

    [Fact]
    public async Task A_statement_is_not_kept()
    {
        await chat.News.ReportAsync("Reuters", "Russia delivered the S-300 to Iran.");
        await chat.AskAsync("/check Russia delivered the S-300 to Iran.");

        Assert.Equal("1 report agrees", (await chat.AskAsync("/check Russia delivered the S-300 to Iran.")).Title);
    }

    [Fact]
    public async Task Of_many_the_nearest_are_shown_and_said_to_be()
    {
        for (var outlet = 1; outlet <= 7; outlet++)
        {
            await chat.News.ReportAsync($"Outlet {outlet}", $"Siemens turbines of batch 7 were delivered {new string('x', outlet)}.");
        }

        var reply = await chat.AskAsync("/check Siemens turbines of batch 7 were delivered.");

        Assert.Equal("7 reports agree", reply.Title);
        Assert.Equal("The 3 nearest of each are shown; /claims with a word of it lists more.", reply.Lines[1]);
        Assert.Equal(3, reply.Fields.Count);
    }

    [Fact]
    public async Task A_statement_that_nothing_bears_on_gets_a_clear_sentence()
    {
        await chat.News.ReportAsync("Other", "The harbour of Oslo was closed by ice.");

        Assert.Equal(
            "The ledger holds no report that bears on this.\n  “Russia has delivered the S-300 to Iran”",
            await chat.ReadAsync("/check Russia has delivered the S-300 to Iran"));
    }

    [Theory]
    [InlineData("/check")]
    [InlineData("/check of the")]
    [InlineData("/check that is what it was, and so on and so on")]
    [InlineData("/check ?!")]
    public async Task A_statement_that_names_nothing_gets_a_hint(string typed)
    {
        var reply = await chat.AskAsync(typed);

        Assert.True(reply.IsError);
        Assert.Equal("Check what? Give a statement that names things, such as: Iran has received the S-300.", reply.Title);
        Assert.Equal("Right form: /check TEXT", Assert.Single(reply.Lines));
    }

    [Theory]
    [InlineData("Россия поставила С-300 Ирану.", "Russian")]
    [InlineData("روسیه سامانه اس-۳۰۰ را به ایران تحویل داد", "Persian")]
    public async Task A_statement_in_another_language_is_told_that_claims_are_in_English(string statement, string language)
    {
        var reply = await chat.AskAsync($"/check {statement}");

        Assert.True(reply.IsError);
        Assert.Equal($"That reads as {language}, and claims are read in English alone; give the statement in English.", reply.Title);
    }

    [Theory]
    [InlineData("Turbines ")]
    [InlineData("Siemens turbines of batch 7 were delivered. ")]
    [InlineData("x")]
    [InlineData("S-300, ")]
    public async Task A_statement_of_ten_thousand_characters_is_answered_in_a_few_lines(string repeated)
    {
        await PublishBatchesAsync(7, 7, "delivered");

        var reply = await chat.AskAsync("/check " + string.Concat(Enumerable.Repeat(repeated, 10_000))[..9_990]);

        Assert.False(reply.Title.Contains("fault", StringComparison.Ordinal));
        Assert.True(string.Join('\n', ReplyText.Lines(reply)).Length < 1_000);
        Assert.Equal(
            "That command is longer than the 10000 characters that are read.",
            (await chat.AskAsync("/check " + new string('x', 10_000))).Title);
    }

    private async Task PublishBatchesAsync(int first, int last, string what)
    {
        for (var batch = first; batch <= last; batch++)
        {
            await chat.News.PublishAsync("Outlet", new Saying($"Siemens turbines of batch {batch} were {what}."));
        }
    }
}
