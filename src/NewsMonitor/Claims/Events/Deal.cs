namespace NewsMonitor.Claims.Events;

/// <summary>Who transfers what to whom.</summary>
/// <param name="Supplier">Canonical party, or null when not told.</param>
/// <param name="Recipient">Canonical party, or null.</param>
/// <param name="Object">The system's id, or null.</param>
/// <param name="Family">The family the system belongs to, or null.</param>
internal sealed record Deal(string? Supplier, string? Recipient, string? Object, string? Family)
{
    public bool IsWhole => Supplier is not null && Recipient is not null && Object is not null && Supplier != Recipient;
}
