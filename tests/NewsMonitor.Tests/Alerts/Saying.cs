using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Tests.Alerts;

/// <summary>A sentence of an article in a test, and how it stands to sentences of earlier articles.</summary>
internal sealed record Saying(string Quote, string Origin = "", string Wording = "")
{
    public IReadOnlyList<(RelationLabel Label, string Outlet, string Quote)> Relations { get; init; } = [];

    public Modality Modality { get; init; } = Modality.Certain;

    /// <summary>The family of events that reads it.</summary>
    public string Family { get; init; } = "transfer";

    /// <summary>How the unnamed source is described; null when it is named.</summary>
    public string? Anonymous { get; init; }

    public string Rule { get; init; } = "test-rule";

    public Saying Stands(RelationLabel label, string outlet, string quote) => this with { Relations = [.. Relations, (label, outlet, quote)] };
}
