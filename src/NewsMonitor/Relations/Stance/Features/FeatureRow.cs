namespace NewsMonitor.Relations.Stance.Features;

/// <summary>Features in the order in which they are written.</summary>
internal sealed class FeatureRow
{
    private readonly List<float> values = [];

    public void Add(double value) => values.Add((float)value);

    public float[] ToArray() => [.. values];
}
