using NewsMonitor.Alerts;
using NewsMonitor.Items;
using NewsMonitor.Relations;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Pipeline;

/// <summary>Everything one transaction stores of one item.</summary>
public sealed record ItemOutcome(Item Item, IReadOnlyList<TopicMatch> Matches, Judgement Judgement, AlertPlan Alerts);
