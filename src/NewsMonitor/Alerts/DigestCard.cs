namespace NewsMonitor.Alerts;

/// <summary>Several alerts that were held, in one message. All text is plain and untrusted.</summary>
/// <param name="Title">What it is: "9 alerts of the night, 22:00 to 07:00". One line.</param>
/// <param name="Groups">The alerts by the claim they speak of, the weightiest first.</param>
/// <param name="More">Alerts that are not listed for want of room; the page has them. Shown as "12 more".</param>
public sealed record DigestCard(string Title, IReadOnlyList<DigestGroup> Groups, int More);
