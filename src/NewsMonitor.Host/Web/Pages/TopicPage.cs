using NewsMonitor.Ledger;

namespace NewsMonitor.Host.Web.Pages;

/// <summary>The claims on one topic, newest first.</summary>
internal static class TopicPage
{
    private const int Rows = 20;

    public static async Task<IResult> ShowAsync(string name, int? page, ILedger ledger, CancellationToken cancellation)
    {
        var found = await ledger.SearchAsync(new ClaimQuery(name, Page: Math.Clamp(page ?? 1, 1, 100_000), PageSize: Rows), cancellation);
        return new PageResult(Layout.Page(name, "/topics", Html.Of($"""
            <h1>{name}</h1>
            <p class="small">{found.Count} claim{(found.Total == 1 ? "" : "s")}, newest first</p>
            <ul class="claims">{Html.Each(found.Claims, Fragments.ClaimRow)}</ul>
            <p>{Turn(name, found.Page - 1, found, "Newer")} {Turn(name, found.Page + 1, found, "Older")}</p>
            """)));
    }

    private static Html Turn(string name, int page, ClaimPage found, string text) => Html.When(
        page >= 1 && page <= found.Pages && page != found.Page,
        () => Html.Of($"""<a href="/topics/{Uri.EscapeDataString(name)}?page={page}">{text}</a>"""));
}
