using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsMonitor.Storage.Items;

/// <summary>The form in which an item's marks are kept: a JSON list of sentences.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class MarksJson : JsonSerializerContext
{
    private const string None = "[]";

    public static string Write(IReadOnlyList<string> marks) => JsonSerializer.Serialize(marks, Default.IReadOnlyListString);

    /// <summary>Most items have none, and candidates are read by the hundred.</summary>
    public static IReadOnlyList<string> Read(string json) => json == None ? [] : JsonSerializer.Deserialize(json, Default.IReadOnlyListString) ?? [];
}
