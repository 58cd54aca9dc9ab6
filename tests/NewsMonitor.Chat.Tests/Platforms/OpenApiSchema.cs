using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>Checks JSON against a schema of an OpenAPI 3.1 description; knows the words that messages need.</summary>
internal sealed class OpenApiSchema(JsonElement description)
{
    /// <summary>Where a value departs from a named schema; empty when nowhere.</summary>
    public IReadOnlyList<string> Faults(string name, JsonElement value)
    {
        var faults = new List<string>();
        Check(description.GetProperty("components").GetProperty("schemas").GetProperty(name), value, name, faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            faults.AddRange(Faults(reference.GetString()!.Split('/')[^1], value).Select(fault => $"{at}: {fault}"));
            return;
        }

        if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
        {
            CheckOneOf(choices, value, at, faults);
        }

        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(one => one.GetRawText() == value.GetRawText()))
        {
            faults.Add($"{at} is none of {values}");
        }

        if (schema.TryGetProperty("const", out var only) && only.GetRawText() != value.GetRawText())
        {
            faults.Add($"{at} is not {only}");
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(KindOf(value)))
        {
            faults.Add($"{at} is {KindOf(value)}, not {type}");
            return;
        }

        CheckText(schema, value, at, faults);
        CheckNumber(schema, value, at, faults);
        CheckList(schema, value, at, faults);
        CheckObject(schema, value, at, faults);
    }

    private void CheckOneOf(JsonElement choices, JsonElement value, string at, List<string> faults)
    {
        var readings = choices.EnumerateArray().Select(choice =>
        {
            var own = new List<string>();
            Check(choice, value, at, own);
            return own;
        }).ToList();
        if (!readings.Exists(own => own.Count == 0))
        {
            faults.Add($"{at} is none of its forms: {string.Join("; ", readings.SelectMany(own => own))}");
        }
    }

    private static void CheckText(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return;
        }

        var text = value.GetString()!;
        if (schema.TryGetProperty("maxLength", out var longest) && text.Length > longest.GetInt32())
        {
            faults.Add($"{at} has {text.Length} of {longest} units");
        }

        if (schema.TryGetProperty("minLength", out var shortest) && text.Length < shortest.GetInt32())
        {
            faults.Add($"{at} has {text.Length} units, not {shortest}");
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.NonBacktracking))
        {
            faults.Add($"{at} does not fit {pattern}");
        }

        var isWellFormed = !schema.TryGetProperty("format", out var format) || format.GetString() switch
        {
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "date-time" => DateTimeOffset.TryParse(text, out _),
            _ => true,
        };
        if (!isWellFormed)
        {
            faults.Add($"{at} is no {format}");
        }
    }

    private static void CheckNumber(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind == JsonValueKind.Number
            && ((schema.TryGetProperty("minimum", out var least) && value.GetDouble() < least.GetDouble())
                || (schema.TryGetProperty("maximum", out var most) && value.GetDouble() > most.GetDouble())))
        {
            faults.Add($"{at} is out of range");
        }
    }

    private void CheckList(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Array || !schema.TryGetProperty("items", out var items))
        {
            return;
        }

        if (schema.TryGetProperty("maxItems", out var most) && value.GetArrayLength() > most.GetInt32())
        {
            faults.Add($"{at} has {value.GetArrayLength()} of {most} entries");
        }

        if (schema.TryGetProperty("minItems", out var fewest) && value.GetArrayLength() < fewest.GetInt32())
        {
            faults.Add($"{at} has {value.GetArrayLength()} entries, not {fewest}");
        }

        foreach (var (entry, i) in value.EnumerateArray().Select((entry, i) => (entry, i)))
        {
            Check(items, entry, $"{at}[{i}]", faults);
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var known))
        {
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (known.TryGetProperty(property.Name, out var inner))
            {
                Check(inner, property.Value, $"{at}.{property.Name}", faults);
            }
            else
            {
                faults.Add($"{at} has no {property.Name}");
            }
        }

        if (schema.TryGetProperty("required", out var required))
        {
            faults.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} lacks {name}"));
        }
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
