namespace NewsMonitor.Tests.Gold;

/// <summary>A fact that needs the labelled sets, which lie beside the repository and not in it; skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedGoldFactAttribute : FactAttribute
{
    private const string Place = "../shared/gold";

    public SharedGoldFactAttribute() => Skip = Directory.Exists(Folder) ? null : $"{Place} is not there: only the seeds are scored.";

    public static string Folder { get; } = Checkout.Beside(Place);
}
