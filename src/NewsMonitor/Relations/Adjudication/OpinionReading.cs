using System.Text.Json;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>Reads an answer of the service. It is as hostile as an article: whatever is not exactly what was asked for is no opinion.</summary>
internal static class OpinionReading
{
    private const int LongestAnswer = 4_000;
    private const int LongestReason = 400;
    private const int Depth = 4;

    private static readonly Dictionary<string, RelationLabel> Labels =
        Enum.GetValues<RelationLabel>().ToDictionary(label => label.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The label and its reason; null when the answer is not one of the schema.</summary>
    public static (RelationLabel Label, string Reason)? Read(string answer)
    {
        if (answer.Length > LongestAnswer)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = Depth });
            return Read(document.RootElement);
        }
        catch (Exception nonsense) when (nonsense is JsonException or InvalidOperationException)
        {
            // The latter: half a character escaped in a string.
            return null;
        }
    }

    private static (RelationLabel Label, string Reason)? Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || answer.EnumerateObject().Count() != 2 || Text(answer, "label") is not { } name
            || Text(answer, "reason") is not { Length: <= LongestReason } words)
        {
            return null;
        }

        var reason = PlainLine.Of(words, LongestReason);
        return reason.Length > 0 && Labels.TryGetValue(name, out var label) ? (label, reason) : null;
    }

    private static string? Text(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
