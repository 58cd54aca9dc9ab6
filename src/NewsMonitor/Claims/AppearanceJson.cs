using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsMonitor.Claims;

/// <summary>The form in which a store keeps an appearance. Fields may be added; those there keep their meaning.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Appearance))]
public sealed partial class AppearanceJson : JsonSerializerContext
{
    public static string Write(Appearance appearance) => JsonSerializer.Serialize(appearance, Default.Appearance);

    /// <exception cref="JsonException">The text is no appearance.</exception>
    public static Appearance Read(string json) =>
        JsonSerializer.Deserialize(json, Default.Appearance) ?? throw new JsonException("An appearance is missing.");
}
