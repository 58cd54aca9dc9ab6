using NewsMonitor.Structure.Tests.Rules;

namespace NewsMonitor.Structure.Tests;

/// <summary>The lines of the house style, held against every file of the repository.</summary>
public sealed class HouseTests
{
    [Fact]
    public void Projects_point_from_the_host_to_the_domain_and_never_back() => ProjectArrows.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_folder_of_the_domain_uses_only_folders_earlier_in_the_flow() => FolderArrows.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_namespace_follows_its_folder() => NamespacePlaces.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void The_domain_takes_no_package_of_a_database_a_web_server_or_a_chat() => DomainPackages.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void SQL_stands_in_the_storage_project_alone() => SqlPlaces.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_file_can_be_read_in_one_sitting() => FileLengths.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_method_fits_on_a_screen() => MethodLengths.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void The_pipeline_reads_as_a_list_of_steps() => PipelineSteps.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_public_type_is_found_in_the_file_of_its_name() => PublicTypes.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void Names_say_what_a_thing_does_or_is() => Names.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void The_root_holds_only_what_belongs_there() => TopLevel.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void No_work_is_left_undone_in_the_code() => UnfinishedWork.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void A_test_is_named_by_a_sentence() => TestNames.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void The_source_articles_are_byte_for_byte_as_published() => Seeds.Rule.HoldsIn(SourceTree.Repository);

    [Fact]
    public void Every_file_is_read_whole_so_no_rule_looks_past_one()
        => Assert.Empty(
            from file in SourceTree.Repository.Code
            from fault in file.Syntax.GetDiagnostics()
            where fault.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error
            select file.Offence(fault.GetMessage()).ToString());

    [Fact]
    public void The_rules_see_the_repository_and_not_an_empty_folder()
        => Assert.True(SourceTree.Repository.Code.Count(file => file.IsUnder("src/NewsMonitor")) > 50);
}
