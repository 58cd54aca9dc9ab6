namespace NewsMonitor.Tests.Relations.Stance;

/// <summary>A fact that needs the labelled pairs, which lie beside the repository and not in it; skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LabelledPairsFactAttribute : FactAttribute
{
    private const string Place = "../shared/data/fnc1";

    public LabelledPairsFactAttribute() => Skip = Directory.Exists(Folder) ? null : $"{Place} is not there: training is not tried on real articles.";

    public static string Folder { get; } = Checkout.Beside(Place);
}
