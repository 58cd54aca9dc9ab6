namespace NewsMonitor.Claims;

/// <summary>What a publisher takes back.</summary>
internal enum NoticeKind
{
    /// <summary>What the notice itself repeats or denies.</summary>
    Corrected,

    /// <summary>Whatever the new copy of a report says otherwise than the old one; the rest stands.</summary>
    CorrectedCopy,

    /// <summary>The whole report.</summary>
    Withdrawn,
}
