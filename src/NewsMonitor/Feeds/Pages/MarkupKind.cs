namespace NewsMonitor.Feeds.Pages;

/// <summary>The pieces that markup consists of.</summary>
internal enum MarkupKind
{
    Start,
    End,
    Text,
}
