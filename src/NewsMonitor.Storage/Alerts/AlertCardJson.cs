using System.Text.Json;
using System.Text.Json.Serialization;
using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

/// <summary>The form in which an alert's card is kept. Fields may be added; those there keep their meaning.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AlertCard))]
internal sealed partial class AlertCardJson : JsonSerializerContext
{
    public static string Write(AlertCard card) => JsonSerializer.Serialize(card, Default.AlertCard);

    /// <exception cref="JsonException">The text is no card.</exception>
    public static AlertCard Read(string json) =>
        JsonSerializer.Deserialize(json, Default.AlertCard) ?? throw new JsonException("A card is missing.");
}
