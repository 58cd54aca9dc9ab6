using System.Text.Json;
using NewsMonitor.Items;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Gold;

/// <summary>Two labelled texts: how the later stands to the earlier.</summary>
internal sealed record GoldPair(Item Earlier, Item Later, string Label)
{
    public static IReadOnlyList<GoldPair> ReadAll(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(Read).ToList();

    private static GoldPair Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new GoldPair(ReadItem(json.RootElement.GetProperty("earlier")), ReadItem(json.RootElement.GetProperty("later")), json.RootElement.GetProperty("label").GetString()!);
    }

    private static Item ReadItem(JsonElement item)
    {
        string Field(string name) => item.GetProperty(name).GetString()!;
        return Pairs.Report(Field("text"), Field("published")[..10], Field("outlet"));
    }
}
