using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>Corrections in words.</summary>
internal static class CorrectionText
{
    /// <summary>The frame of a correction: who types it, where and when.</summary>
    public static Correction By(this CommandCall call, TimeProvider clock) => By(call.Request.Caller, call.Request.Channel, clock);

    /// <summary>The frame of a correction: who makes it, where and when.</summary>
    public static Correction By(Caller caller, ChannelAddress channel, TimeProvider clock) => new()
    {
        At = clock.GetUtcNow(),
        Who = caller.Who,
        Where = channel.ToString(),
        Kind = CorrectionKind.Relation,
        Claim = new ClaimNumber(1),
        Before = "",
        After = "",
    };

    /// <summary>"#12 contradicts #5, not confirms".</summary>
    public static string Of(Correction correction) => correction.Kind switch
    {
        CorrectionKind.Merge => $"{correction.Other} merged into {correction.Claim}",
        CorrectionKind.Split => $"a report of {correction.Claim} taken out as {correction.Other}",
        CorrectionKind.Undo => "a correction taken back",
        _ when correction.Before == correction.After => $"{correction.Claim} {correction.After.ToLowerInvariant()} {correction.Other}, found right",
        _ => $"{correction.Claim} {correction.After.ToLowerInvariant()} {correction.Other}, not {correction.Before.ToLowerInvariant()}",
    };

    /// <summary>How claims stand now, a line each.</summary>
    public static async Task<IReadOnlyList<string>> StandingsAsync(
        ILedger ledger, IEnumerable<ClaimNumber> claims, CancellationToken cancellation)
    {
        var lines = new List<string>();
        foreach (var number in claims.Distinct())
        {
            if (await ledger.FindAsync(number, cancellation) is { } claim)
            {
                lines.Add(claim.Number == number ? $"{number} is {claim.Standing} now." : $"{number} is part of {claim.Number}.");
            }
        }

        return lines;
    }

    /// <summary>"2 alerts are edited."; nothing when none is.</summary>
    public static IReadOnlyList<string> Edited(IReadOnlyList<AlertEdit> edits) => edits.Count switch
    {
        0 => [],
        1 => ["1 alert is edited."],
        var count => [$"{count} alerts are edited."],
    };
}
