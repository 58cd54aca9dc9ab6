using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Host.Web;

/// <summary>An alert as a card of the page; the same markup is sent to open pages when it arrives or changes.</summary>
internal static class AlertFragment
{
    private const int TitleLength = 300;
    private const int OutletLength = 100;

    public static Html Show(long alertId, AlertCard card) => Html.Of($"""
        <article class="alert {card.Level.ToString().ToLowerInvariant()}" id="alert-{alertId}">
          <header>{Fragments.Label(card.Level)} <h3>{Fragments.Outward(card.Link, SafeText.Line(card.Title, TitleLength))}</h3></header>
          <p class="small">{SafeText.Line(card.Outlet, OutletLength)} · {Fragments.Time(card.PublishedAt)}{Html.Each(card.Topics, Topic)}</p>
          {Html.Each(card.Relations.Select((relation, i) => Relation(relation, i > 0 && card.Relations[i - 1].Quote == relation.Quote)), relation => relation)}
          {Html.Each(card.NewClaims, NewClaim)}
          {Html.When(card.StandingChanges.Count > 0, () => Html.Of($"""<p class="small changed">What changed in earlier claims</p>"""))}
          {Lines("changes", card.StandingChanges)}
          {Lines("corrections", card.Corrections)}
          {CarriedBy(card.CarriedBy)}
          {Lines("marks", card.Marks)}
          <p class="small"><a href="/console?press={AlertButtons.WhyOf(alertId)}">Why? Right or wrong?</a></p>
        </article>
        """);

    private static Html Topic(AlertTopic topic) => Html.Of($""" · {Fragments.Topic(topic.Name)} <span class="term">“{topic.Term}”</span>""");

    /// <summary>One sentence often bears on several earlier claims; it is quoted before the first.</summary>
    private static Html Relation(AlertRelation relation, bool isQuoted) => Html.Of($"""
        <div class="relation{Html.When(isQuoted, () => Html.Of($" further"))}">
          {Html.When(!isQuoted, () => Html.Of($"<blockquote>{relation.Quote}</blockquote>"))}
          <p>{Fragments.Label(relation.Label)} {Fragments.Claim(relation.Earlier.Number)} {Fragments.Gist(relation.Earlier.Gist)}<q>{relation.Earlier.Sentence}</q></p>
          <p class="small">{relation.EarlierOutlet}, {Fragments.Time(relation.EarlierPublishedAt)}{Said(relation)}</p>
          <p class="reason">{relation.Reason}</p>
        </div>
        """);

    private static Html NewClaim(AlertClaim claim) => Html.Of($"""
        <div class="relation">
          <blockquote>{Fragments.Claim(claim.Number)} {Fragments.Gist(claim.Gist)}{claim.Sentence}</blockquote>
          <p class="small">{claim.Origin}</p>
        </div>
        """);

    private static Html Said(AlertRelation relation) => Html.When(
        relation.Earlier.Origin.Length > 0 && !relation.Earlier.Origin.Equals(relation.EarlierOutlet, StringComparison.OrdinalIgnoreCase),
        () => Html.Of($""" · said by {relation.Earlier.Origin}"""));

    private static Html CarriedBy(IReadOnlyList<AlertEcho> echoes) => Html.When(echoes.Count > 0, () => Html.Of($"""
        <div class="echoes">
          <p>{Fragments.Label(AlertLevel.Echoes)} {EchoLine.Of(echoes)}</p>
          <p class="small">{Html.Each(echoes.Select((echo, i) => (echo, i)), Echo)}</p>
        </div>
        """));

    private static Html Echo((AlertEcho Echo, int Index) entry) => Html.Of(
        $"""{(entry.Index == 0 ? "" : " · ")}{Fragments.Outward(entry.Echo.Link, entry.Echo.Outlet)}, {AlertText.Day(entry.Echo.PublishedAt)}""");

    private static Html Lines(string kind, IReadOnlyList<string> lines) => Html.When(lines.Count > 0, () => Html.Of(
        $"""<ul class="{kind}">{Html.Each(lines, line => Html.Of($"<li>{line}</li>"))}</ul>"""));
}
