namespace NewsMonitor.Chat.Deliveries;

/// <summary>Remembers the latest deliveries of a platform, so that each is acted on once.</summary>
public sealed class SeenDeliveries
{
    /// <summary>More than come within the minutes in which a signature is good.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>Whether a delivery is new; from now on it is not.</summary>
    public bool IsFirst(string id)
    {
        lock (gate)
        {
            if (!ids.Add(id))
            {
                return false;
            }

            order.Enqueue(id);
            if (order.Count > Most)
            {
                ids.Remove(order.Dequeue());
            }

            return true;
        }
    }
}
