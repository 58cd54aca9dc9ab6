using NewsMonitor.Claims;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Tests.Relations;

/// <summary>The tables by which steps of any subject are compared.</summary>
public sealed class StepRelationsTests
{
    private static readonly HashSet<string> Known = [.. WordLists.Shipped.Steps.Gists.Keys, .. LadderTable.Rows().SelectMany(row => new[] { row.First, row.Second })];

    private static readonly StepRelations Steps = new(WordLists.Shipped);

    [Fact]
    public void Every_step_that_a_relation_or_a_field_speaks_of_is_one()
    {
        var spoken = StepRelationTable.Rows(WordLists.Shipped).SelectMany(row => new[] { row.First, row.Second }).Concat(StepRelationTable.Fields(WordLists.Shipped).Select(field => field.Step));

        Assert.Empty(spoken.Where(step => !Known.Contains(step)).Distinct());
    }

    [Fact]
    public void No_step_opposes_ends_or_entails_itself()
    {
        Assert.DoesNotContain(StepRelationTable.Rows(WordLists.Shipped), row => row.First == row.Second);
    }

    [Fact]
    public void No_two_steps_are_the_same_and_opposed()
    {
        var rows = StepRelationTable.Rows(WordLists.Shipped).ToList();
        var same = rows.Where(row => row.Relation == "same").SelectMany(row => new[] { (row.First, row.Second), (row.Second, row.First) }).ToHashSet();

        Assert.DoesNotContain(rows, row => row.Relation == "opposes" && same.Contains((row.First, row.Second)));
    }

    [Fact]
    public void No_step_stands_on_both_sides_of_a_field()
    {
        Assert.Empty(StepRelationTable.Fields(WordLists.Shipped).GroupBy(field => (field.Field, field.Step)).Where(group => group.Select(field => field.For).Distinct().Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_step_has_a_gist_for_people()
    {
        Assert.All(WordLists.Shipped.Steps.Gists, step => Assert.False(string.IsNullOrWhiteSpace(step.Value), step.Key));
    }

    [Theory]
    [InlineData("approve", "veto")]
    [InlineData("raise-rate", "cut-rate")]
    [InlineData("convict", "acquit")]
    public void Opposites_oppose_either_way_round(string one, string other)
    {
        Assert.Contains(Steps.Between(one, other), Pulls);
        Assert.Contains(Steps.Between(other, one), Pulls);
    }

    private static readonly StepRelation[] Pulls = [StepRelation.Opposes, StepRelation.Ends, StepRelation.EndedBy, StepRelation.Averse];
}
