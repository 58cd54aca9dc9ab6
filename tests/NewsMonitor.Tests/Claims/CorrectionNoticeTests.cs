using NewsMonitor.Claims;
using NewsMonitor.Items;

namespace NewsMonitor.Tests.Claims;

public sealed class CorrectionNoticeTests
{
    [Theory]
    [InlineData("RETRACTED: Russia delivers S-300 to Iran", "Russia has delivered the S-300 to Iran.")]
    [InlineData("Withdrawn - Russia delivers S-300 to Iran", "Russia has delivered the S-300 to Iran.")]
    [InlineData("[Retracted] Russia delivers S-300 to Iran", "")]
    [InlineData("Reuters retracts its report on S-300 delivery", "Russia has delivered the S-300 to Iran.")]
    [InlineData("Editor's note", "Editor's note: this story has been withdrawn.\n\nRussia has delivered the S-300 to Iran.")]
    [InlineData("Russia and Iran", "This article was retracted after publication.")]
    [InlineData("Russia and Iran", "Reuters has withdrawn its earlier report that Russia delivered the S-300 to Iran.")]
    [InlineData("Russia and Iran", "On Monday Reuters retracted its report that Russia delivered the S-300 to Iran.")]
    [InlineData("Russia and Iran", "We have retracted our report that Russia delivered the S-300 to Iran.")]
    public void A_withdrawal_covers_the_whole_item(string title, string text)
    {
        var notice = CorrectionNotice.Find(Report(title, text));

        Assert.Equal(NoticeKind.Withdrawn, notice?.Kind);
        Assert.True(notice!.Covers(new Quote(ItemField.Text, 40, "")));
    }

    [Theory]
    [InlineData("Correction: An earlier version of this article said Russia had delivered the S-300 to Iran. It has not.")]
    [InlineData("An earlier version of this story incorrectly stated that Russia had delivered the S-300 to Iran.")]
    [InlineData("Correction: On Monday we wrongly reported that Russia had delivered the S-300.")]
    [InlineData("CORRECTION — The report misstated that Russia had delivered the S-300.")]
    public void A_correction_covers_its_own_paragraph(string paragraph)
    {
        const string News = "Iran has asked for the S-400.\n\n";
        var notice = CorrectionNotice.Find(Report("Iran asks for S-400", News + paragraph + "\n\nThe ministry declined to comment."));

        Assert.Equal(NoticeKind.Corrected, notice?.Kind);
        Assert.False(notice!.Covers(new Quote(ItemField.Text, 0, "")));
        Assert.True(notice.Covers(new Quote(ItemField.Text, News.Length, "")));
        Assert.True(notice.Covers(new Quote(ItemField.Text, News.Length + paragraph.Length - 5, "")));
        Assert.False(notice.Covers(new Quote(ItemField.Text, News.Length + paragraph.Length + 2, "")));
        Assert.False(notice.Covers(new Quote(ItemField.Title, 0, "")));
    }

    [Theory]
    [InlineData("CORRECTED-Russia has not delivered S-300 to Iran")]
    [InlineData("Correction: Russia has not delivered S-300 to Iran")]
    public void A_corrected_copy_is_told_by_its_title(string title)
    {
        Assert.Equal(NoticeKind.CorrectedCopy, CorrectionNotice.Find(Report(title, "Russia has not delivered the S-300."))?.Kind);
    }

    [Theory]
    [InlineData("Moscow corrected course and delivered the S-300.")]
    [InlineData("The market correction hit Russian arms makers.")]
    [InlineData("The Department of Correction said it would not comment.")]
    [InlineData("Iran withdrew its request for the S-300.")]
    [InlineData("The minister retracted his statement that Russia had delivered the S-300.")]
    [InlineData("The IAEA has withdrawn its report on Iran.")]
    [InlineData("Bloomberg has retracted its report that Russia delivered the S-300 to Iran.")]
    [InlineData("Russia has withdrawn its forces from the region.")]
    [InlineData("An earlier version of this article was published on Monday.")]
    [InlineData("An earlier version of this missile was sold to Syria, officials said.")]
    [InlineData("An earlier version of this article misspelled the name of the minister.")]
    [InlineData("Correction officers said they were on strike.")]
    [InlineData("The report was corrected for inflation.")]
    [InlineData("The contract was withdrawn in 2010.")]
    public void Ordinary_words_of_correcting_and_withdrawing_are_no_notice(string text)
    {
        Assert.Null(CorrectionNotice.Find(Report("Russia and Iran", text)));
        Assert.Null(CorrectionNotice.Find(Report(text, "")));
    }

    [Fact]
    public void A_very_long_text_is_looked_through_at_its_ends()
    {
        var filler = string.Concat(Enumerable.Repeat("we wrongly this story has been ", 60_000));

        Assert.Null(CorrectionNotice.Find(Report("Russia", filler)));
        Assert.NotNull(CorrectionNotice.Find(Report("Russia", filler + "\n\nThis story has been withdrawn.")));
    }

    private static Item Report(string title, string text) => new()
    {
        Keys = [new ItemKey("a")],
        Outlet = "Reuters",
        Title = title,
        Text = text,
        PublishedAt = new DateTimeOffset(2019, 6, 1, 12, 0, 0, TimeSpan.Zero),
        SeenAt = new DateTimeOffset(2019, 6, 1, 12, 0, 0, TimeSpan.Zero),
    };
}
