using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Ledger;

public sealed class ClaimPageTests
{
    [Theory]
    [InlineData(0, false, "0")]
    [InlineData(1204, false, "1,204")]
    [InlineData(2999, true, "more than 2,000")]
    [InlineData(731, true, "more than 700")]
    [InlineData(3, true, "more than 3")]
    public void A_count_of_which_only_a_part_is_known_is_given_in_round_figures(int total, bool isCut, string count) =>
        Assert.Equal(count, new ClaimPage([], total, 1, 1) { IsCut = isCut }.Count);
}
