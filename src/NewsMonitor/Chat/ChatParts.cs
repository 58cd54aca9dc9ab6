using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat;

/// <summary>All that commands read and change.</summary>
public sealed record ChatParts(
    ILedger Ledger,
    IItemStore Items,
    ItemReader Reader,
    ClaimExtractor Extractor,
    IFeedStore Feeds,
    FeedDiscovery Discovery,
    IKeywordStore Keywords,
    CurrentWatchlist Watchlist,
    IRouteStore Routes,
    RouteTable RouteTable,
    IChannelStore Channels,
    ChannelTable Timetables,
    IOutbox Outbox,
    IAlertBook Alerts,
    IAuditLog Audit,
    SecondOpinions Opinions,
    ICorrections Corrections,
    ClaimGrader Grader,
    PlatformStates Platforms);
