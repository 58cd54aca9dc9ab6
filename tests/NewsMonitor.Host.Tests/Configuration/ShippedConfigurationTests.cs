using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Tests.Configuration;

public sealed class ShippedConfigurationTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "config");

    [Fact]
    public void The_shipped_file_follows_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "monitor.schema.json")));
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "monitor.json")));

        Assert.Empty(Breaches(schema.RootElement, schema.RootElement, file.RootElement, "$"));
    }

    [Fact]
    public void The_schema_check_finds_a_breach()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "monitor.schema.json")));
        using var file = JsonDocument.Parse("""{"Monitor":{"Feeds":{"Interval":"soon","Concurrency":0,"Sped":1},"Routes":[{"Topic":"*"}]}}""");

        Assert.Equal(4, Breaches(schema.RootElement, schema.RootElement, file.RootElement, "$").Count());
    }

    [Fact]
    public void The_schema_names_every_key_that_is_read_and_no_other()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "monitor.schema.json")));
        var reader = new SettingsReader(new ConfigurationBuilder().Build().GetSection("Monitor"));
        MonitorSettings.Read(reader);

        var described = Leaves(schema.RootElement.GetProperty("properties").GetProperty("Monitor"), "");

        Assert.Equal(reader.Known.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shipped_values_are_the_defaults()
    {
        var root = new ConfigurationBuilder().AddJsonFile(Path.Combine(Folder, "monitor.json")).Build();
        var reader = new SettingsReader(root.GetSection("Monitor"));
        var shipped = MonitorSettings.Read(reader);
        var bare = MonitorSettings.Read(new SettingsReader(new ConfigurationBuilder().Build().GetSection("Monitor")));

        Assert.Equal(bare.Storage.ConnectionString, shipped.Storage.ConnectionString);
        Assert.Equal(bare.Feeds.Opml, shipped.Feeds.Opml);
        Assert.Equal(bare.Feeds.Schedule, shipped.Feeds.Schedule);
        Assert.Equal(bare.Feeds.Fetching with { AllowedNetworks = [] }, shipped.Feeds.Fetching with { AllowedNetworks = [] });
        Assert.Equal(bare.Topics.Select(topic => topic.Name), shipped.Topics.Select(topic => topic.Name));
        Assert.NotEmpty(shipped.Topics);
        Assert.Equal(bare.Web.Urls, shipped.Web.Urls);
    }

    private static IEnumerable<string> Leaves(JsonElement schema, string path)
    {
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var key = path.Length == 0 ? property.Name : $"{path}:{property.Name}";
            foreach (var leaf in property.Value.TryGetProperty("properties", out _) ? Leaves(property.Value, key) : [key])
            {
                yield return leaf;
            }
        }
    }

    private static IEnumerable<string> Breaches(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(root, schema, value, path),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Breaches(root, schema.GetProperty("items"), item, $"{path}[{i}]")),
            _ => OfValue(schema, value, path),
        };
    }

    private static IEnumerable<string> OfObject(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        var properties = schema.GetProperty("properties");
        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}: {name} missing")
            : [];
        return missing.Concat(value.EnumerateObject().SelectMany(property => properties.TryGetProperty(property.Name, out var described)
            ? Breaches(root, described, property.Value, $"{path}.{property.Name}")
            : [$"{path}.{property.Name}: unknown"]));
    }

    private static IEnumerable<string> OfValue(JsonElement schema, JsonElement value, string path)
    {
        var text = value.ToString();
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(option => option.GetString() == text))
        {
            yield return $"{path}: {text}";
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.NonBacktracking))
        {
            yield return $"{path}: {text}";
        }

        if (schema.TryGetProperty("minimum", out var minimum) && value.GetDouble() < minimum.GetDouble())
        {
            yield return $"{path}: {text}";
        }
    }
}
