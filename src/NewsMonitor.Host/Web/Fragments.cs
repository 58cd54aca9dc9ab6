using System.Globalization;
using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Host.Web;

/// <summary>Pieces of markup that several pages show.</summary>
internal static class Fragments
{
    /// <summary>A link out of the site, only for http and https; plain text otherwise.</summary>
    public static Html Outward(Uri? address, string text) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" }
        ? Html.Of($"""<a href="{address.AbsoluteUri}" rel="noopener noreferrer nofollow">{text}</a>""")
        : Html.Of($"{text}");

    public static Html Claim(ClaimNumber number) => Claim(number.Value);

    public static Html Claim(long number) => Html.Of($"""<a class="number" href="/claims/{number}">#{number}</a>""");

    public static Html Topic(string name) => Html.Of($"""<a class="topic" href="/topics/{Uri.EscapeDataString(name)}">{name}</a>""");

    public static Html Time(DateTimeOffset at) =>
        Html.Of($"""<time datetime="{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}">{at.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC</time>""");

    public static Html Label(RelationLabel label) => Label(label.ToString());

    public static Html Label(AlertLevel level) => Label(level.ToString());

    public static Html Standing(Standing standing) => Html.Of(
        $"""<span class="standing {standing.Kind.ToString().ToLowerInvariant()}">{standing.ToString()}</span>""");

    /// <summary>A claim in a list: its number, sentence and standing.</summary>
    public static Html ClaimRow(ClaimHistory claim)
    {
        var latest = claim.Appearances[^1];
        return Html.Of($"""
            <li class="claim">
              <p>{Claim(claim.Number)} {Gist(claim.Gist)}{claim.Sentence}</p>
              <p class="small">{Standing(claim.Standing)} <span>latest: {latest.Outlet}, {Time(latest.PublishedAt)}</span></p>
            </li>
            """);
    }

    /// <summary>What a sentence was read as, before the sentence.</summary>
    public static Html Gist(string gist) => Html.When(gist.Length > 0, () => Html.Of($"""<span class="gist">{gist}</span> """));

    /// <summary>"1 feed", "2 feeds".</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static Html Label(string name) => Html.Of($"""<span class="label {name.ToLowerInvariant()}">{name.ToLowerInvariant()}</span>""");
}
