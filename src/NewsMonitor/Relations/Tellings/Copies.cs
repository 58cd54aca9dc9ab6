namespace NewsMonitor.Relations.Tellings;

/// <summary>What was made of sentences lately, so that a copy shares it: outlets print each other's sentences, and what is known of a
/// matter fits into less memory. It never grows: a newcomer takes over the place that its number falls into.</summary>
/// <remarks>Two threads at worst both make one thing.</remarks>
internal sealed class Copies<T>
    where T : class
{
    private readonly T?[] places = new T?[1 << 12];

    /// <summary>Where a thing of that number stands, if it or another is there.</summary>
    public ref T? Place(ulong number) => ref places[number % (ulong)places.Length];
}
