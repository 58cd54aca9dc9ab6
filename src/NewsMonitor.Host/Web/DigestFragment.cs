using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Web;

/// <summary>A digest as a card of the page.</summary>
internal static class DigestFragment
{
    private const int TitleLength = 300;

    public static Html Show(long messageId, DigestCard digest) => Html.Of($"""
        <article class="alert digest" id="digest-{messageId}">
          <header><h3>{digest.Title}</h3></header>
          {Html.Each(digest.Groups, Group)}
          {Html.When(digest.More > 0, () => Html.Of($"<p>{digest.More} more</p>"))}
        </article>
        """);

    private static Html Group(DigestGroup group) => Html.Of($"""
        <div class="relation">
          {Html.When(group.Claim is not null, () => Html.Of($"<p>{Fragments.Claim(group.Claim!.Value)} {group.Heading}</p>"))}
          <ul class="lines">{Html.Each(group.Entries, Entry)}</ul>
        </div>
        """);

    private static Html Entry(DigestEntry entry) => Html.Of(
        $"""<li>{Fragments.Label(entry.Level)} {Fragments.Outward(entry.Link, SafeText.Line(entry.Title, TitleLength))} <span class="small">{entry.Outlet}, {Fragments.Time(entry.PublishedAt)} {entry.Echoes ?? ""}</span></li>""");
}
