using NewsMonitor.Structure.Tests.Rules;

namespace NewsMonitor.Structure.Tests;

/// <summary>Each rule is broken once, on an example in memory, to see that it speaks up; and kept once, to see that it can be.</summary>
public sealed class BrokenExampleTests
{
    [Fact]
    public void An_arrow_from_the_domain_to_the_store_is_reported()
        => ProjectArrows.Rule.Reports(
            SourceTree.Of(
                ("src/NewsMonitor/NewsMonitor.csproj", Project("ProjectReference", @"..\NewsMonitor.Storage\NewsMonitor.Storage.csproj")),
                ("src/NewsMonitor.Storage/NewsMonitor.Storage.csproj", Project("ProjectReference", "../NewsMonitor/NewsMonitor.csproj"))),
            "src/NewsMonitor/NewsMonitor.csproj: NewsMonitor points at NewsMonitor.Storage");

    [Fact]
    public void An_arrow_from_one_chat_to_the_other_is_reported()
        => ProjectArrows.Rule.Reports(
            SourceTree.Of("src/NewsMonitor.Slack/NewsMonitor.Slack.csproj", Project("ProjectReference", "../NewsMonitor.Discord/NewsMonitor.Discord.csproj")),
            "src/NewsMonitor.Slack/NewsMonitor.Slack.csproj: NewsMonitor.Slack points at NewsMonitor.Discord");

    [Fact]
    public void A_project_that_the_house_does_not_know_is_reported()
        => ProjectArrows.Rule.Reports(
            SourceTree.Of("src/NewsMonitor.Extra/NewsMonitor.Extra.csproj", "<Project />"),
            "src/NewsMonitor.Extra/NewsMonitor.Extra.csproj: NewsMonitor.Extra is no project of the house");

    [Theory]
    [InlineData("using NewsMonitor.Alerts;")]
    [InlineData("using Card = NewsMonitor.Alerts.AlertCard;")]
    [InlineData("using static NewsMonitor.Alerts.AlertLevel;")]
    [InlineData("global using global::NewsMonitor.Alerts;")]
    [InlineData("class Claim { NewsMonitor.Alerts.AlertCard? card; }")]
    [InlineData("class Claim { List<Alerts.AlertCard> cards; }")]
    [InlineData("class Claim { object Make() => Find(Alerts.AlertCard.Of(1)).Card; }")]
    public void A_folder_that_uses_a_later_one_is_reported(string text)
        => FolderArrows.Rule.Reports(
            SourceTree.Of(("src/NewsMonitor/Claims/Claim.cs", text), ("src/NewsMonitor/Alerts/AlertCard.cs", "public class AlertCard;")),
            "src/NewsMonitor/Claims/Claim.cs:1: Claims uses Alerts");

    [Fact]
    public void A_file_of_the_domain_outside_the_flow_is_reported()
        => FolderArrows.Rule.Reports(
            SourceTree.Of("src/NewsMonitor/Extras/Thing.cs", "class Thing;"), "src/NewsMonitor/Extras/Thing.cs: stands in no folder of the flow");

    [Fact]
    public void A_folder_may_use_earlier_ones_and_the_watchlist_and_the_ledger()
        => FolderArrows.Rule.Reports(SourceTree.Of(
            "src/NewsMonitor/Items/Thing.cs",
            "using NewsMonitor.Feeds.Parsing;\nusing NewsMonitor.Ledger;\nusing NewsMonitor.Watchlist;\nclass Thing { int A => Alerts.Count; }"));

    [Fact]
    public void A_namespace_of_another_folder_is_reported()
        => NamespacePlaces.Rule.Reports(
            SourceTree.Of("src/NewsMonitor/Feeds/Parsing/Rss.cs", "namespace NewsMonitor.Feeds;"),
            "src/NewsMonitor/Feeds/Parsing/Rss.cs:1: is NewsMonitor.Feeds, should be NewsMonitor.Feeds.Parsing");

    [Fact]
    public void A_database_package_in_the_domain_is_reported()
        => DomainPackages.Rule.Reports(
            SourceTree.Of("src/NewsMonitor/NewsMonitor.csproj", Project("PackageReference", "Dapper")),
            "src/NewsMonitor/NewsMonitor.csproj: takes Dapper");

    [Theory]
    [InlineData("class A { string b = \"SELECT 1\"; }")]
    [InlineData("class A { string b = $\"delete from items where id = {c}\"; }")]
    [InlineData("class A { string b = \"\"\"\n    insert into items values (1)\n    \"\"\"; }")]
    [InlineData("class A { string b = \"pragma journal_mode=wal\"; }")]
    public void SQL_outside_the_store_is_reported(string text)
        => SqlPlaces.Rule.Reports(SourceTree.Of("src/NewsMonitor.Host/A.cs", text), "src/NewsMonitor.Host/A.cs:1: is an SQL statement");

    [Fact]
    public void A_sentence_and_the_store_itself_may_say_delete()
        => SqlPlaces.Rule.Reports(SourceTree.Of(
            ("src/NewsMonitor.Host/A.cs", "class A { string b = \"Delete the feed, or select another from the list.\"; // SELECT 1\n}"),
            ("src/NewsMonitor.Storage/B.cs", "class B { string c = \"SELECT 1\"; }")));

    [Fact]
    public void A_file_of_300_lines_is_reported()
        => FileLengths.Rule.Reports(
            SourceTree.Of(("src/A.cs", string.Concat(Enumerable.Repeat("//\n", 300))), ("src/B.cs", string.Concat(Enumerable.Repeat("//\n", 299)))),
            "src/A.cs: has 300 lines");

    [Theory]
    [InlineData("class A\n{\n    /// <summary>b</summary>\n    void B()\n    {\n", "    }\n}", "src/A.cs:4: B has 40 lines")]
    [InlineData("class A\n{\n    A()\n    {\n", "    }\n}", "src/A.cs:3: A has 40 lines")]
    [InlineData("class A\n{\n    int B => c switch\n    {\n", "    };\n}", "src/A.cs:3: B has 40 lines")]
    public void A_method_of_40_lines_is_reported(string head, string tail, string expected)
    {
        MethodLengths.Rule.Reports(SourceTree.Of("src/A.cs", head + Filling(37) + tail), expected);
        MethodLengths.Rule.Reports(SourceTree.Of("src/A.cs", head + Filling(36) + tail));
    }

    [Fact]
    public void A_program_of_40_lines_of_statements_is_reported()
        => MethodLengths.Rule.Reports(
            SourceTree.Of("src/Program.cs", string.Concat(Enumerable.Repeat("Run();\n", 40))),
            "src/Program.cs:1: the program's statements take 40 lines or more");

    [Fact]
    public void A_step_of_the_pipeline_with_16_statements_is_reported()
    {
        var head = "class Poll\n{\n    void Run()\n    {\n        if (due) { Fetch(); }\n";
        var steps = string.Concat(Enumerable.Repeat("Fetch(); ", 13));
        PipelineSteps.Rule.Reports(
            SourceTree.Of("src/NewsMonitor/Pipeline/Poll.cs", head + steps + "Send(); } }"),
            "src/NewsMonitor/Pipeline/Poll.cs:3: Run has 16 statements");
        PipelineSteps.Rule.Reports(SourceTree.Of("src/NewsMonitor/Pipeline/Poll.cs", head + steps + "} }"));
    }

    [Fact]
    public void A_second_public_type_in_a_file_is_reported()
        => PublicTypes.Rule.Reports(
            SourceTree.Of("src/Feed.cs", "public record Feed;\npublic enum Health { Good }\ninternal class Inner;"),
            "src/Feed.cs:2: Health is public and has no file of its own");

    [Fact]
    public void A_file_without_the_type_of_its_name_is_reported()
        => PublicTypes.Rule.Reports(
            SourceTree.Of(("src/Feed.cs", "internal class Outlet;"), ("src/Program.cs", "return 0;"), ("src/Item.Json.cs", "partial class Item;")),
            "src/Feed.cs: holds Outlet and no Feed");

    [Fact]
    public void An_empty_name_of_a_type_or_a_folder_is_reported()
        => Names.Rule.Reports(
            SourceTree.Of(("src/NewsMonitor/Utils/FeedManager.cs", "class FeedManager { class ItemInfo; }"), ("src/NewsMonitor/Claims/Coreference.cs", "class CoreferenceDatabase;")),
            "src/NewsMonitor/Utils: the folder says Utils",
            "src/NewsMonitor/Utils/FeedManager.cs:1: FeedManager says Manager",
            "src/NewsMonitor/Utils/FeedManager.cs:1: ItemInfo says Info");

    [Fact]
    public void A_stray_file_at_the_root_is_reported()
        => TopLevel.Rule.Reports(SourceTree.Of(("notes.md", ""), ("README.md", ""), ("src/A.cs", "")), "notes.md: has no place at the root");

    [Fact]
    public void Work_left_undone_is_reported()
        => UnfinishedWork.Rule.Reports(
            SourceTree.Of(
                ("src/A.cs", "class A\n{\n    // TODO later\n    void B() => throw new NotImplementedException();\n    string C = \"TODO\";\n}"),
                ("config/a.yaml", "# FIXME")),
            "src/A.cs:3: a comment leaves work undone",
            "src/A.cs:4: NotImplementedException",
            "config/a.yaml: holds FIXME");

    [Fact]
    public void A_test_named_by_a_word_is_reported()
        => TestNames.Rule.Reports(
            SourceTree.Of("tests/T.cs", "class T\n{\n    [Fact]\n    public void ParseTest() { }\n    [Fact]\n    public void An_empty_feed_is_refused() { }\n    void Check() { }\n}"),
            "tests/T.cs:4: ParseTest is no sentence");

    [Fact]
    public void A_changed_a_missing_and_an_added_article_are_reported()
    {
        var whole = SourceTree.Repository.Files.Where(file => file.IsUnder("seeds")).ToList();
        var changed = new SourceFile(whole[0].Path, whole[0].Text + " ");
        Seeds.Rule.Reports(
            new SourceTree([changed, .. whole[2..], new SourceFile("seeds/new.txt", "News.")]),
            $"{whole[0].Path}: is not what was published",
            $"{whole[1].Path}: is missing",
            "seeds/new.txt: is an article without a known hash");
    }

    private static string Project(string element, string include) => $"<Project><ItemGroup><{element} Include=\"{include}\" /></ItemGroup></Project>";

    private static string Filling(int lines) => string.Concat(Enumerable.Repeat("        // a line\n", lines));
}
