using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NewsMonitor.Claims;
using NewsMonitor.Items;

namespace NewsMonitor.Benchmarks.Claims;

/// <summary>The stored form of an appearance, generated at build time, against the serializer that finds its way at run time.</summary>
public class AppearanceFormBenchmark
{
    private static readonly JsonSerializerOptions Reflecting = new();

    private readonly Appearance appearance = new()
    {
        Quote = new Quote(ItemField.Text, 120, "Russia rejected a request from Iran to buy the S-400, two people with knowledge of the matter said."),
        Frame = new Frame
        {
            Family = "transfer",
            Step = "reject",
            Actor = "russia",
            Counterparty = "iran",
            Object = "s-400",
            AsOf = new DateOnly(2019, 5, 30),
            Words = ["russia", "reject", "request", "iran", "buy", "s-400"],
        },
        Attribution = new Attribution(null, "two people with knowledge", "bloomberg", "Bloomberg, citing two people with knowledge"),
        Keys = ["transfer|russia|iran", "transfer|iran|s-400"],
    };

    private string written = "";

    [GlobalSetup]
    public void Write() => written = AppearanceJson.Write(appearance);

    [Benchmark(Baseline = true)]
    public Appearance? Reflection() => JsonSerializer.Deserialize<Appearance>(JsonSerializer.Serialize(appearance, Reflecting), Reflecting);

    [Benchmark]
    public Appearance Generated() => AppearanceJson.Read(AppearanceJson.Write(appearance));

    [Benchmark]
    public Appearance ReadOnly() => AppearanceJson.Read(written);
}
