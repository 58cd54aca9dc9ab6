using System.Text.Json;
using NewsMonitor.Items;

namespace NewsMonitor.Tests.Gold;

/// <summary>A labelled series of items: what was published, in order, and how its sentences stand to each other.</summary>
internal sealed record GoldSaga(IReadOnlyList<Item> Items, IReadOnlyList<GoldRelation> Relations)
{
    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static GoldSaga Read(string folder)
    {
        var items = File.ReadLines(Path.Combine(folder, "items.jsonl")).Select(ReadItem).ToList();
        var relations = File.ReadLines(Path.Combine(folder, "relations.jsonl"))
            .Select(line => JsonSerializer.Deserialize<GoldRelation>(line, Naming)!)
            .ToList();
        return new GoldSaga(items, relations);
    }

    private static Item ReadItem(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Field(string name) => json.RootElement.GetProperty(name).GetString()!;
        var published = json.RootElement.GetProperty("published").GetDateTimeOffset();
        return new Item
        {
            Keys = [new ItemKey(Field("id"))],
            Outlet = Field("outlet"),
            Title = Field("title"),
            Text = Field("text"),
            PublishedAt = published,
            SeenAt = published,
        };
    }
}
