using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Host.Web.Pages;

/// <summary>One claim: its appearances as a timeline, its origins, and how it stands to other claims.</summary>
internal static class ClaimHistoryPage
{
    private const int MostNeighbours = 40;

    public static async Task<IResult> ShowAsync(long id, ILedger ledger, ClaimGrader grader, CancellationToken cancellation)
    {
        if (id < 1 || await ledger.FindAsync(new ClaimNumber(id), cancellation) is not { } claim)
        {
            var none = Html.Of($"""<h1>No such claim</h1><p>No claim has the number {id}. <a href="/">Back to the latest</a></p>""");
            return new PageResult(Layout.Page("No such claim", "/claims", none), StatusCodes.Status404NotFound);
        }

        var grade = await grader.GradeAsync(claim, cancellation);
        var around = await AroundAsync(claim, ledger, cancellation);
        return new PageResult(Layout.Page($"Claim {claim.Number}", "/claims", Html.Of($"""
            <h1>{claim.Number.ToString()} {(claim.Gist.Length > 0 ? claim.Gist : claim.Sentence)}</h1>
            {Html.When(claim.Gist.Length > 0, () => Html.Of($"<blockquote>{claim.Sentence}</blockquote>"))}
            {Html.When(claim.Number.Value != id, () => Html.Of($"""<p>#{id} is merged into {claim.Number.ToString()}.</p>"""))}
            <p>{Fragments.Standing(claim.Standing)} <span class="standing">grade {grade.ToString()}</span></p>
            <p class="reason">{Standing.How(claim)}</p>
            <p class="reason">Grade {grade.ToString()}: {grade.How}</p>
            {Html.Each(AttributionDrift.Notes(claim), note => Html.Of($"""<p class="reason">{note}</p>"""))}
            <h2>Timeline</h2>
            <ol class="timeline">{Html.Each(claim.Appearances, appearance => Entry(claim, appearance, around))}</ol>
            <h2>Origins</h2>
            <ul class="claims">{Html.Each(claim.Appearances.GroupBy(appearance => appearance.Origin.Id), OriginRow)}</ul>
            """)));
    }

    /// <summary>The appearances at both ends of the claim's relations, by id.</summary>
    private static async Task<Dictionary<long, LedgerAppearance>> AroundAsync(ClaimHistory claim, ILedger ledger, CancellationToken cancellation)
    {
        var around = claim.Appearances.ToDictionary(appearance => appearance.Id);
        var neighbours = claim.Relations.SelectMany(r => new[] { r.FromClaim, r.ToClaim }).Where(number => number != claim.Number).Distinct();
        foreach (var number in neighbours.Take(MostNeighbours))
        {
            foreach (var appearance in (await ledger.FindAsync(number, cancellation))?.Appearances ?? [])
            {
                around[appearance.Id] = appearance;
            }
        }

        return around;
    }

    private static Html Entry(ClaimHistory claim, LedgerAppearance appearance, Dictionary<long, LedgerAppearance> around)
    {
        var frame = appearance.Appearance.Frame;
        return Html.Of($"""
            <li>
              <div class="appearance">
                <p class="small">{Fragments.Time(appearance.PublishedAt)} · {appearance.Outlet} · {Fragments.Outward(appearance.ItemAddress, appearance.ItemTitle)}</p>
                <blockquote>{appearance.Appearance.Quote.Text}</blockquote>
                <p class="small">{Said(appearance)}{Html.When(frame.Modality != Modality.Certain, () => Html.Of($" · {frame.Modality.ToString().ToLowerInvariant()}"))}{Html.When(frame.Polarity == Polarity.Denied, () => Html.Of($" · denies"))}{When(frame.Time)}</p>
                {Html.Each(appearance.ItemMarks, mark => Html.Of($"""<p class="small">note: {mark}</p>"""))}
                {Html.Each(claim.Relations.Where(r => Concerns(r, appearance)), relation => RelationLine(relation, appearance, around))}
              </div>
            </li>
            """);
    }

    /// <summary>What it says of earlier ones, and what other claims later say of it.</summary>
    private static bool Concerns(LedgerRelation relation, LedgerAppearance appearance) =>
        relation.From == appearance.Id || (relation.To == appearance.Id && relation.FromClaim != relation.ToClaim);

    private static Html Said(LedgerAppearance appearance)
    {
        var wording = appearance.Appearance.Attribution.Wording;
        var speaker = wording.Length > 0 ? wording : appearance.Outlet;
        return speaker.Equals(appearance.Origin.Name, StringComparison.OrdinalIgnoreCase)
            ? Html.Of($"origin: {speaker}")
            : Html.Of($"said by {speaker} · origin: {appearance.Origin.Name}");
    }

    private static Html When(EventTime time) => Html.When(time.Stated, () => Html.Of($" · about {(time.From == time.To ? $"{time.From}" : $"{time.From} to {time.To}")}"));

    private static Html RelationLine(LedgerRelation relation, LedgerAppearance here, Dictionary<long, LedgerAppearance> around)
    {
        var outgoing = relation.From == here.Id;
        var within = relation.FromClaim == relation.ToClaim;
        var (otherId, otherClaim) = outgoing ? (relation.To, relation.ToClaim) : (relation.From, relation.FromClaim);
        return Html.Of($"""
            <div class="relation">
              <p>{Html.When(!outgoing, () => Html.Of($"""<span class="small">later:</span> """))}{Fragments.Label(relation.Label)} {Html.When(!within, () => Fragments.Claim(otherClaim))} {Other(around.GetValueOrDefault(otherId), within)}</p>
              <p class="reason">{relation.Why} <span class="small">({relation.Rule})</span></p>
              {Engine(relation.Opinion)}
            </div>
            """);
    }

    private static Html Engine(SecondOpinion? opinion) => opinion is null
        ? Html.Empty
        : Html.Of($"""<p class="reason small">The engine itself: tension. {opinion.EngineReason} ({opinion.EngineRule})</p>""");

    /// <summary>The other end of a relation; its sentence is on the same page already when both are within the claim.</summary>
    private static Html Other(LedgerAppearance? other, bool within) => other is null
        ? Html.Empty
        : Html.Of($"""{Html.When(!within, () => Html.Of($"<q>{other.Appearance.Quote.Text}</q> "))}<span class="small">{other.Outlet}, {Fragments.Time(other.PublishedAt)}</span>""");

    private static Html OriginRow(IGrouping<long, LedgerAppearance> carried)
    {
        var outlets = carried.Select(appearance => appearance.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return Html.Of($"""
            <li class="claim">
              <p><strong>{carried.First().Origin.Name}</strong></p>
              <p class="small">{Fragments.Count(outlets.Count, "outlet")}: {string.Join(", ", outlets)}</p>
            </li>
            """);
    }
}
