using System.Text.Json.Serialization;

namespace NewsMonitor.Storage.Items;

/// <summary>The form in which an item's marks are kept.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class MarksJson : JsonSerializerContext;
